using System.Security.Cryptography;
using Disclosure.Model;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Issues;
using Disclosure.Model.Knowledge;
using Disclosure.Pipeline.Instances;
using Disclosure.Pipeline.Layouts;
using Disclosure.Pipeline.Reading;

namespace Disclosure.Pipeline.Intake;

/// <summary>One <c>source.yml</c>: who published which files under which notice.</summary>
/// <param name="Folder">Where the files are.</param>
internal sealed record Delivery(
    string Folder, Text Publisher, Text Title, string Licence, DateOnly Received, bool Sample,
    string? NoticeNumber, string? NoticeTitle, DateOnly? NoticeDate, string? NoticeUrl, string? Note, IReadOnlyList<DeliveredFile> Files)
{
    public const string FileName = "source.yml";

    public IReadOnlyList<DeliveredExport> Exports { get; init; } = [];
}

/// <param name="Name">Below the sources folder, with forward slashes.</param>
/// <param name="Definition">Hash of all that says how the file is read.</param>
/// <param name="Sha256">As <c>source.yml</c> states it; null where it does not.</param>
internal sealed record DeliveredFile(string Name, string Path, Text? Title, Layout Layout, string Definition, string? Sha256);

/// <summary>Reads <c>source.yml</c> and the mapping files that it names.</summary>
internal sealed class DeliveryReader(Instance instance, Vocabulary vocabulary, ReferenceData reference, Action<Issue> report)
{
    private static readonly string[] Kinds = ["register", "form", "layout", "export"];
    private readonly IReadOnlyDictionary<string, Form> forms = reference.Forms(vocabulary, report);

    /// <summary>Every delivery, by the date received and then by path.</summary>
    public IReadOnlyList<Delivery> ReadAll()
    {
        return [.. new[] { instance.SourcesFolder, instance.PastSourcesFolder }.Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder!, Delivery.FileName, SearchOption.AllDirectories))
            .Order(StringComparer.Ordinal)
            .Select(Read)
            .OfType<Delivery>()
            .Where(delivery => instance.Past is not { } day || delivery.Received <= day)
            .OrderBy(delivery => delivery.Received)
            .ThenBy(delivery => instance.NameOf(delivery.Folder), StringComparer.Ordinal)];
    }

    /// <returns>Null after a finding.</returns>
    public Delivery? Read(string path)
    {
        var sound = true;
        void Report(Issue issue)
        {
            sound = false;
            report(issue);
        }

        if (YamlMap.Read(path, instance.NameOf(path), Shapes.Source, Report) is not { } map) return null;
        var folder = System.IO.Path.GetDirectoryName(path)!;
        var notice = map.Map("notice", Shapes.Notice);
        var listed = map.Maps("files", Shapes.File);
        var files = listed.Where(file => !file.Has("export")).Select(file => FileOf(file, path, folder, Report)).OfType<DeliveredFile>().ToList();
        var exports = listed.Where(file => file.Has("export")).Select(file => ExportOf(file, folder)).OfType<DeliveredExport>().ToArray();
        Unlisted(folder, files, Report);
        if (map.Both("publisher") is not { } publisher || map.Both("title") is not { } title || map.Date("received") is not { } received || map.Text("licence") is not { } licence || !sound)
            return null;
        return new(folder, publisher, title, licence, received, map.Flag("sample"), notice?.Text("number"), notice?.Text("title"), notice?.Date("date"), notice?.Text("url"), map.Text("note"), files) { Exports = exports };
    }

    private DeliveredFile? FileOf(YamlMap file, string sourcePath, string folder, Action<Issue> report)
    {
        if (file.Text("file") is not { } name) return null;
        var path = System.IO.Path.Combine(folder, name);
        if (name.Contains("..", StringComparison.Ordinal) || !File.Exists(path))
        {
            file.Refuse("file", new Fault(IssueCodes.MissingFile, name));
            return null;
        }

        if (!OneKind(file)) return null;
        List<string> definitions = [sourcePath];
        var layout = LayoutOf(file, folder, definitions, report);
        if (layout is null) return null;
        layout = layout with
        {
            Tolerated = LayoutFile.Codes(file, "tolerate").Union(layout.Tolerated).ToHashSet(StringComparer.Ordinal),
            Accepted = LayoutFile.Codes(file, "accept").Union(layout.Accepted).ToHashSet(StringComparer.Ordinal),
        };
        if (layout.Blocks.Any(block => block.Register == Reports.Table)) definitions.AddRange(Directory.EnumerateFiles(folder, "*.pdf").Order(StringComparer.Ordinal));
        return new(instance.NameOf(path), path, file.Both("title"), layout, Digest(definitions), file.Text("sha256"));
    }

    private DeliveredExport? ExportOf(YamlMap file, string folder)
    {
        if (file.Text("file") is not { } name || !OneKind(file) || !file.Flag("export")) return null;
        var path = System.IO.Path.Combine(folder, name);
        if (name.Contains("..", StringComparison.Ordinal) || !System.IO.Path.Exists(path))
        {
            file.Refuse("file", new Fault(IssueCodes.MissingFile, name));
            return null;
        }

        var export = new DeliveredExport(instance.NameOf(path), path, file.Text("sha256"));
        if (export is not { IsFolder: true, Sha256: not null }) return export;
        file.Refuse("sha256", new Text("仅用于 ZIP 文件；文件夹的校验值在 datapackage.json 中", "only with an archive: the hashes of a folder are in its datapackage.json"));
        return null;
    }

    private static bool OneKind(YamlMap file)
    {
        if (Kinds.Count(file.Has) == 1) return true;
        file.Refuse("file", new Text("register、form、layout、export 四者之一", "one of register, form, layout and export"));
        return false;
    }

    private Layout? LayoutOf(YamlMap file, string folder, List<string> definitions, Action<Issue> report)
    {
        var format = file.Map("format", Shapes.Format) is { } characters ? LayoutFile.FormatOf(characters) : FileFormat.Default;
        if (file.Has("register"))
        {
            var reported = RegisterLayout.Registers.Select(table => table.Slug);
            return file.OneOf("register", reported) is { } slug && Catalog.Find(slug) is { } register ? RegisterLayout.Of(register, format) : null;
        }

        if (file.Has("form"))
            return file.OneOf("form", forms.Keys) is { } name && forms.TryGetValue(name, out var form) ? FormLayout.Of(form, vocabulary, format) : null;
        if (file.IsMap("layout")) return Mapped(file.Map("layout", Shapes.Layout)!, folder, definitions, report);
        var path = reference.LayoutOf(file.Text("layout") ?? "") ?? System.IO.Path.GetFullPath(System.IO.Path.Combine(folder, file.Text("layout") ?? ""));
        if (!File.Exists(path))
        {
            file.Refuse("layout", new Fault(IssueCodes.MissingFile, file.Text("layout")));
            return null;
        }

        definitions.Add(path);
        return YamlMap.Read(path, instance.NameOf(path), Shapes.Layout, report) is { } map ? Mapped(map, System.IO.Path.GetDirectoryName(path)!, definitions, report) : null;
    }

    private Layout Mapped(YamlMap map, string folder, List<string> definitions, Action<Issue> report)
    {
        var layout = new LayoutFile(map, folder, vocabulary, report).Read();
        if (layout.Matches is { } matches) definitions.Add(System.IO.Path.GetFullPath(System.IO.Path.Combine(folder, matches.File)));
        return layout;
    }

    /// <summary>A table that nobody lists would be forgotten without a word.</summary>
    private void Unlisted(string folder, List<DeliveredFile> files, Action<Issue> report)
    {
        foreach (var path in Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal))
        {
            if (System.IO.Path.GetExtension(path).ToUpperInvariant() is not (".CSV" or ".XLSX" or ".TSV" or ".XLS" or ".TXT") || FileKind.IsLockFile(path)) continue;
            if (files.All(file => file.Path != path) && files.All(file => file.Layout.Matches?.File != System.IO.Path.GetFileName(path)))
                report(new Fault(IssueCodes.UnlistedFile, System.IO.Path.GetFileName(path)).At(new(instance.NameOf(path))));
        }
    }

    private static string Digest(IEnumerable<string> paths)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var path in paths)
        {
            hash.AppendData(File.ReadAllBytes(path));
            hash.AppendData("\u001f"u8);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
