using System.Text;
using CsvHelper;
using Disclosure.Model.Dictionary;

namespace Disclosure.Pipeline.Templates;

/// <summary>Writes a template as text with a byte-order mark, so that spreadsheets show Chinese.</summary>
internal static class CsvTemplate
{
    public static void Write(Template template, Stream file, Language language) => Write(file, [template.Columns.Select(column => column.Heading.In(language)), template.Notes(language)]);

    public static void Write(Stream file, IEnumerable<IEnumerable<string>> rows)
    {
        using var text = new StreamWriter(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        using var writer = CsvWriter.Create(text, new() { NewLine = "\r\n" }, leaveOpen: true);
        foreach (var row in rows) writer.WriteRecord([.. row]);
    }
}
