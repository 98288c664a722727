using System.Globalization;
using System.Text;
using Disclosure.Model.Dictionary;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Disclosure.Pipeline.Exporting.Describing;

/// <summary>How a release is to be cited: for GitHub and reference managers, for LaTeX, and in words.</summary>
internal static class CitationFiles
{
    public const string CffName = "CITATION.cff";
    public const string BibName = "CITATION.bib";
    public const string TextName = "CITATION.txt";

    public static byte[] Cff(Publication publication)
    {
        var settings = publication.Settings;
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var yaml = new Emitter(text, new EmitterSettings().WithNewLine("\n").WithBestWidth(int.MaxValue));
        void Scalar(string value, ScalarStyle style = ScalarStyle.Plain) => yaml.Emit(new Scalar(AnchorName.Empty, TagName.Empty, value, style, isPlainImplicit: true, isQuotedImplicit: true));
        void Pair(string key, string value)
        {
            Scalar(key);
            Scalar(value, ScalarStyle.DoubleQuoted);
        }

        yaml.Emit(new StreamStart());
        yaml.Emit(new DocumentStart());
        yaml.Emit(new MappingStart());
        Pair("cff-version", "1.2.0");
        Pair("message", "引用本数据请用以下信息。 / Please cite these data as follows.");
        Pair("type", "dataset");
        Pair("title", settings.Title.Zh == settings.Title.En ? settings.Title.Zh : $"{settings.Title.Zh} / {settings.Title.En}");
        if (settings.About is { } about) Pair("abstract", $"{about.Zh} / {about.En}");
        Scalar("authors");
        yaml.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, isImplicit: true, SequenceStyle.Block));
        yaml.Emit(new MappingStart());
        Pair("name", $"{settings.Publisher.Zh} / {settings.Publisher.En}");
        yaml.Emit(new MappingEnd());
        yaml.Emit(new SequenceEnd());
        if (publication.Version is { } version) Pair("version", version);
        if (publication.Date is { } date) Pair("date-released", Day(date));
        Pair("license", settings.Licence);
        Pair("url", publication.VersionUrl);
        yaml.Emit(new MappingEnd());
        yaml.Emit(new DocumentEnd(isImplicit: true));
        yaml.Emit(new StreamEnd());
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    public static byte[] Bib(Publication publication)
    {
        var settings = publication.Settings;
        var year = publication.Date?.Year.ToString(CultureInfo.InvariantCulture) ?? "";
        (string Key, string Value)[] fields =
        [
            ("author", $"{{{Escaped(settings.Publisher.En)}}}"), // inner braces: an institution, not a family name
            ("title", $"{{{Escaped(settings.Title.En)}}}"),
            ("year", year),
            ("version", publication.Version ?? ""),
            ("publisher", Escaped(settings.Publisher.En)),
            ("url", publication.VersionUrl),
            ("note", $"{Escaped(settings.Publisher.Zh)}：{Escaped(settings.Title.Zh)}. {settings.Licence}"),
        ];
        var lines = fields.Where(field => field.Value.Length > 0).Select(field => $"  {field.Key} = {{{field.Value}}}");
        return Encoding.UTF8.GetBytes($"@misc{{disclosure-{publication.Version ?? "work"},\n{string.Join(",\n", lines)}\n}}\n");
    }

    /// <summary>After GB/T 7714 in Chinese, and the same in English.</summary>
    public static byte[] Words(Publication publication) => Encoding.UTF8.GetBytes($"{Words(publication, Language.Zh)}\n{Words(publication, Language.En)}\n");

    public static string Words(Publication publication, Language language)
    {
        var settings = publication.Settings;
        var (publisher, title) = (settings.Publisher.In(language), settings.Title.In(language));
        var day = publication.Date is { } date ? Day(date) : null;
        return language is Language.Zh
            ? $"{publisher}. {title}：{publication.Version} 版[DS/OL]. ({day}). {publication.VersionUrl}."
            : $"{publisher}. {title}, version {publication.Version} [data set]. {day}. {publication.VersionUrl}";
    }

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is '&' or '%' or '$' or '#' or '_') escaped.Append('\\');
            if (c is not ('{' or '}' or '\\')) escaped.Append(c);
        }

        return escaped.ToString();
    }
}
