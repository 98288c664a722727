using System.CommandLine;
using Disclosure.Model.Dictionary;
using Disclosure.Pipeline.Intake;
using Disclosure.Pipeline.Templates;

namespace Disclosure.Pipeline.Cli;

/// <summary><c>disclose template</c>: writes an empty form.</summary>
internal static class TemplateCommand
{
    public static Command Make(Func<ParseResult, Terminal> terminalOf)
    {
        var name = new Argument<string>("name") { Description = "register or form / 登记册或报送表" };
        var file = new Option<FileInfo>("--output", "-o") { Description = "file to write, .xlsx or .csv / 写到的文件", Required = true };
        var command = new Command("template", "write an empty form with headings, units and drop-downs / 生成空白表样") { name, file };
        command.SetAction((result, cancellation) =>
        {
            var target = result.GetRequiredValue(file);
            var language = result.GetValue(CommonOptions.Lang) is "en" ? Language.En : Language.Zh;
            try
            {
                var template = Template.Of(result.GetRequiredValue(name), CommonOptions.InstanceOf(result), ReferenceData.ShippedFolder, cancellation);
                Write(template, target, language);
                terminalOf(result).Note(new($"已写入 {target.Name}", $"{target.Name} is written"));
                return Task.FromResult(ExitCodes.Done);
            }
            catch (UnknownKindException unknown)
            {
                throw CheckCommand.Unknown(unknown);
            }
        });
        return command;
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
