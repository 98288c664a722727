using System.Globalization;
using System.Text;
using CsvHelper;
using ExcelDataReader;

namespace Disclosure.Scaffold.Tests;

/// <summary>A CSV file in UTF-8 or GB 18030, or the first sheet of a workbook, as rows by heading.</summary>
internal static class Table
{
    static Table() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string path)
    {
        var lines = Path.GetExtension(path) == ".xlsx" ? Sheet(path) : Csv(path);
        return [.. lines.Skip(1).Select(line => lines[0].Zip(line).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal))];
    }

    public static IReadOnlyList<string> Headings(string path) => (Path.GetExtension(path) == ".xlsx" ? Sheet(path) : Csv(path))[0];

    public static bool IsUtf8(byte[] bytes) => System.Text.Unicode.Utf8.IsValid(bytes);

    private static List<string[]> Csv(string path)
    {
        var bytes = File.ReadAllBytes(path);
        var encoding = IsUtf8(bytes) ? Encoding.UTF8 : Encoding.GetEncoding("GB18030");
        using var csv = CsvReader.FromText(encoding.GetString(bytes).TrimStart('\uFEFF'), new CsvReaderOptions { Separator = ',', FieldCountMismatch = CsvFieldCountHandling.Throw });
        List<string[]> lines = [[.. csv.Headers]];
        while (csv.Read()) lines.Add(csv.Current.ToArray());
        return lines;
    }

    private static List<string[]> Sheet(string path)
    {
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(File.OpenRead(path));
        var lines = new List<string[]>();
        while (reader.Read())
        {
            lines.Add([.. Enumerable.Range(0, reader.FieldCount).Select(column => reader.GetValue(column) switch
            {
                null => "",
                DateTime date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                double number => ((decimal)number).ToString(CultureInfo.InvariantCulture),
                var other => other.ToString()!,
            })]);
        }

        return lines;
    }
}
