using System.CommandLine;
using Disclosure.Model.Dictionary;
using Disclosure.Pipeline.Instances;
using Disclosure.Pipeline.Intake;
using Disclosure.Pipeline.Templates;

namespace Disclosure.Pipeline.Cli;

/// <summary><c>disclose template</c>: writes an empty form.</summary>
internal static class TemplateCommand
{
    public static Command Make(Func<ParseResult, Terminal> terminalOf)
    {
        var name = new Argument<string?>("name") { Description = "register or form; lists them all when none is named / 登记册或报送表，不写则列出全部", Arity = ArgumentArity.ZeroOrOne, HelpName = "name" }.Completing(Completions.Kinds);
        var file = new Option<FileInfo?>("--output", "-o") { Description = "file to write, .xlsx or .csv / 写到的文件", HelpName = "FILE" };
        var command = new Command("template", "write an empty form with headings, units and drop-downs / 生成空白表样") { name, file };
        command.SetAction((result, cancellation) =>
        {
            var terminal = terminalOf(result);
            if (result.GetValue(name) is not { } wanted) return Task.FromResult(List(terminal, CommonOptions.InstanceOf(result), cancellation));
            var target = result.GetValue(file) ?? throw new UsageException(new("没有写明文件", "no file is named"), new($"如 disclose template {wanted} -o {wanted}.xlsx", $"such as disclose template {wanted} -o {wanted}.xlsx"));
            var language = result.GetValue(CommonOptions.Lang) is "en" ? Language.En : Language.Zh;
            try
            {
                var template = Template.Of(wanted, CommonOptions.InstanceOf(result), ReferenceData.ShippedFolder, cancellation);
                Write(template, target, language);
                terminal.Note(new($"已写入 {target.Name}", $"{target.Name} is written"));
                return Task.FromResult(ExitCodes.Done);
            }
            catch (UnknownKindException unknown)
            {
                throw CheckCommand.Unknown(unknown);
            }
        });
        return command;
    }

    private static int List(Terminal terminal, Instance instance, CancellationToken cancellation)
    {
        foreach (var template in Template.All(instance, ReferenceData.ShippedFolder, cancellation)) terminal.Say($"{template.Name,-28} {template.Title.In(terminal.Language)}");
        return ExitCodes.Done;
    }

    private static void Write(Template template, FileInfo target, Language language)
    {
        Action<Stream> write = target.Extension.ToUpperInvariant() switch
        {
            ".XLSX" => new XlsxTemplate(template, language).Write,
            ".CSV" => stream => CsvTemplate.Write(template, stream, language),
            _ => throw new UsageException(
                new($"不会写“{target.Extension}”文件", $"cannot write a file of the kind \"{target.Extension}\""),
                new("文件名以 .xlsx 或 .csv 结尾", "end the file's name with .xlsx or .csv")),
        };
        using var stream = new FileStream(target.FullName, FileMode.Create, FileAccess.ReadWrite);
        write(stream);
    }
}
