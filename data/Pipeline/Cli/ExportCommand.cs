using System.CommandLine;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Issues;
using Disclosure.Pipeline.Exporting;
using Disclosure.Pipeline.Instances;
using Disclosure.Pipeline.Releasing.Differences;
using Disclosure.Store.Releases;

namespace Disclosure.Pipeline.Cli;

/// <summary><c>disclose export</c>: writes registers of a release, or of the working store: many into a folder, or one to a file or the standard output.</summary>
internal static class ExportCommand
{
    private const string All = "all";

    /// <summary>Files get their name when they are whole: whoever is killed leaves the file of before.</summary>
    private const string Unfinished = ".unfinished";

    private static readonly Argument<string[]> Registers = new Argument<string[]>("registers") { Description = "slugs such as figures; every register when none is named / 登记册的名称", Arity = ArgumentArity.ZeroOrMore }.Completing(Completions.Registers);
    private static readonly Option<string> Release = new Option<string>("--release") { Description = "a version, latest, or work / 版本、latest 或 work", DefaultValueFactory = _ => ReleasesFolder.LatestName }.Completing(Completions.Editions);
    private static readonly Option<string[]> Format = new Option<string[]>("--format")
    {
        Description = $"csv by default; may be given more than once / 格式：{string.Join(", ", ExportFormat.All.Select(format => format.Name))}, {All}",
        DefaultValueFactory = _ => [ExportFormat.Csv.Name],
        AllowMultipleArgumentsPerToken = true,
    }.AcceptOnlyFromAmong([.. ExportFormat.All.Select(format => format.Name), All]);
    private static readonly Option<string?> Folder = new Option<string?>("--to") { Description = "the folder for the files / 输出文件夹", HelpName = "FOLDER" }.Completing(Completions.Folders);
    private static readonly Option<string?> Output = new Option<string?>("--output", "-o") { Description = "one register in one format to this file; by default to standard output / 单个输出文件", HelpName = "FILE" }.Completing(Completions.Files);

    public static Command Make(Func<ParseResult, Terminal> terminalOf)
    {
        var command = new Command("export", "write registers as files / 导出登记册") { Registers, Release, Format, Folder, Output };
        command.SetAction((result, cancellation) =>
        {
            var terminal = terminalOf(result);
            return Task.FromResult(ReleaseArguments.With(result, result.GetValue(Release)!, terminal, edition => Write(result, edition, terminal, cancellation)));
        });
        return command;
    }

    private static int Write(ParseResult result, Edition edition, Terminal terminal, CancellationToken cancellation)
    {
        var names = result.GetValue(Format)!;
        ExportFormat[] formats = [.. ExportFormat.All.Where(format => names.Contains(All) || names.Contains(format.Name))];
        ManifestRegister[] registers = result.GetValue(Registers) is { Length: > 0 } slugs ? [.. slugs.Distinct(StringComparer.Ordinal).Select(slug => Find(edition, slug))] : [.. edition.Registers];
        if (result.GetValue(Folder) is { } folder) return WriteAll(result, edition, registers, formats, folder, terminal, cancellation);
        if (registers is not [var register] || formats is not [var format])
        {
            throw new UsageException(
                new("多个登记册或多种格式须写入文件夹", "more than one register or format goes into a folder"),
                new("用 --to 给出文件夹", "name a folder with --to"));
        }

        if (!format.HasRows || format.SaysWhatItIs)
        {
            throw new UsageException(
                new($"{format.Name} 须写入文件夹", $"{format.Name} goes into a folder"),
                new("用 --to 给出文件夹", "name a folder with --to"));
        }

        WriteOne(result.GetValue(Output), file => DatasetExport.Write(file, Dataset.Of(register, edition.Registers), edition.Rows(register), format, cancellation));
        return ExitCodes.Done;
    }

    private static void WriteOne(string? path, Action<Stream> write)
    {
        if (path is null || IsNoPlainFile(path))
        {
            using var stream = path is null ? Console.OpenStandardOutput() : new FileStream(path, FileMode.Create, FileAccess.Write);
            write(stream);
            return;
        }

        var unfinished = $"{path}{Unfinished}";
        try
        {
            using (var file = new FileStream(unfinished, FileMode.Create, FileAccess.Write)) write(file);
            File.Move(unfinished, path, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    /// <summary>A pipe, a device or a link is written into, never replaced; so is an empty file, which has nothing to lose and cannot be told from them.</summary>
    private static bool IsNoPlainFile(string path) => new FileInfo(path) is { Exists: true } file && (file.Attributes.HasFlag(FileAttributes.ReparsePoint) || file.Length == 0);

    private static int WriteAll(
        ParseResult result, Edition edition, ManifestRegister[] registers, ExportFormat[] formats, string folder, Terminal terminal, CancellationToken cancellation)
    {
        var issues = new List<Issue>();
        var settings = Settings.Read(CommonOptions.InstanceOf(result), issues.Add);
        foreach (var issue in issues) terminal.Show(issue);
        if (settings is null) return ExitCodes.DataRefused;
        var manifest = (edition as PublishedEdition)?.Manifest;
        var publication = new Publication(manifest?.Version, manifest?.Date, manifest?.Notes, settings);
        var unfinished = Directory.CreateDirectory(Path.Combine(folder, Unfinished)).FullName;
        var written = new List<ManifestFile>();
        try
        {
            foreach (var register in registers)
            {
                var count = edition.Count(register);
                var rows = Counted(edition.Rows(register), done => terminal.Progress(register.Slug, done, count));
                var files = DatasetExport.Write(unfinished, Dataset.Of(register, edition.Registers), rows, formats, publication, cancellation);
                foreach (var file in files) File.Move(Path.Combine(unfinished, file.Path), Path.Combine(folder, file.Path), overwrite: true);
                written.AddRange(files);
            }
        }
        finally
        {
            Directory.Delete(unfinished, recursive: true);
        }

        var bytes = written.Sum(file => file.Bytes);
        terminal.Note(new Text($"已写入 {written.Count} 个文件，共 {bytes} 字节：{folder}", $"{Naming.Counted(written.Count, "file")}, {Naming.Counted(bytes, "byte")}, written to {folder}"));
        return ExitCodes.Done;
    }

    private static ManifestRegister Find(Edition edition, string slug)
    {
        var known = string.Join(", ", edition.Registers.Select(each => each.Slug));
        return edition.Find(slug) ?? throw new UsageException(new($"没有登记册“{slug}”", $"there is no register \"{slug}\""), new($"可用：{known}", $"possible: {known}"));
    }

    private static IEnumerable<string?[]> Counted(IEnumerable<string?[]> rows, Action<long> report)
    {
        var done = 0L;
        foreach (var row in rows)
        {
            if ((++done & 0x1FFF) == 0) report(done);
            yield return row;
        }

        report(done);
    }
}
