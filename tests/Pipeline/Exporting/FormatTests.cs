using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Disclosure.Model;
using Disclosure.Model.Codecs;
using Disclosure.Pipeline.Exporting;
using Disclosure.Pipeline.Exporting.Workbooks;
using Disclosure.Store.Releases;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using ExcelDataReader;

namespace Disclosure.Pipeline.Tests.Exporting;

public sealed class FormatTests(ExportedPark release) : IClassFixture<ExportedPark>
{
    private const int Headings = 3;

    public static TheoryData<string> Slugs => [.. Catalog.Tables.Select(table => table.Slug)];

    private Manifest Manifest => Manifest.Read(File.ReadAllBytes(release.PathOf(Manifest.FileName)));

    [Theory]
    [MemberData(nameof(Slugs))]
    public void A_workbook_is_valid_and_gives_back_the_characters_of_the_csv(string slug)
    {
        using var file = File.OpenRead(release.PathOf($"{slug}.xlsx"));
        using (var book = SpreadsheetDocument.Open(file, isEditable: false)) Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2013).Validate(book).Select(error => $"{error.Part?.Uri} {error.Description}"));
        file.Position = 0;
        using var reader = ExcelReaderFactory.CreateReader(file);
        Assert.Equal("数据 Data", reader.Name);
        var rows = Rows(reader);
        var register = Manifest.Registers.Single(register => register.Slug == slug);
        Assert.Equal(register.Fields.Select(field => field.Name), rows[Headings - 1]);
        Assert.All(register.Fields.Zip(rows[0], rows[1]), heading => Assert.Equal((true, true), (heading.Second.StartsWith(heading.First.Label.Zh, StringComparison.Ordinal), heading.Third.StartsWith(heading.First.Label.En, StringComparison.Ordinal))));
        Assert.Equal(CsvFiles.Rows(release.PathOf($"{slug}.csv")), rows.Skip(Headings));
        Assert.True(reader.NextResult());
        Assert.Equal(CsvFiles.Rows(release.PathOf($"{slug}.dictionary.csv")), Rows(reader).Skip(1));
        Assert.True(reader.NextResult());
        Assert.Contains(Rows(reader), row => row[1] == "Rows" && row[2] == $"{register.Rows}");
    }

    [Fact]
    public void Cells_of_a_workbook_have_their_types_so_that_they_sort_and_sum()
    {
        using var file = File.OpenRead(release.PathOf("enterprises.xlsx"));
        using var reader = ExcelReaderFactory.CreateReader(file);
        var names = Manifest.Registers.Single(register => register.Slug == "enterprises").Fields.Select(field => field.Name).ToList();
        while (reader.Read())
        {
            if (reader.GetValue(names.IndexOf("id")) as string is not "e3") continue;
            Assert.Equal(ExportedPark.Formula, reader.GetValue(names.IndexOf("name")));
            Assert.Equal(new DateTime(2024, 2, 29), reader.GetValue(names.IndexOf("exited")));
            Assert.Equal("1899-05-01", reader.GetValue(names.IndexOf("joined")));
            Assert.Equal(true, reader.GetValue(names.IndexOf("key_emitter")));
            Assert.Equal(2d, reader.GetValue(names.IndexOf("source_line")));
            return;
        }

        Assert.Fail("no row e3");
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Json_lines_give_back_the_characters_of_the_csv(string slug)
    {
        var names = Manifest.Registers.Single(register => register.Slug == slug).Fields.Select(field => field.Name).ToList();
        var rows = File.ReadLines(release.PathOf($"{slug}.jsonl")).Select(line =>
        {
            using var row = JsonDocument.Parse(line);
            return names.Select(name => row.RootElement.TryGetProperty(name, out var value) ? value.ValueKind is JsonValueKind.String ? value.GetString()! : value.GetRawText() : "").ToArray();
        });
        Assert.Equal(CsvFiles.Rows(release.PathOf($"{slug}.csv")), rows);
    }

    [Fact]
    public void The_csv_for_Excel_has_a_mark_and_shows_a_formula_instead_of_running_it()
    {
        var plain = File.ReadAllText(release.PathOf("enterprises.csv"));
        var bytes = File.ReadAllBytes(release.PathOf("enterprises.excel.csv"));
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Equal(plain.Replace("\"=HYPERLINK", "\"'=HYPERLINK", StringComparison.Ordinal), Encoding.UTF8.GetString(bytes[3..]));
        Assert.Equal([0xEF, 0xBB, 0xBF, .. File.ReadAllBytes(release.PathOf("figures.csv"))], File.ReadAllBytes(release.PathOf("figures.excel.csv")));
    }

    [Fact]
    public void Every_csv_has_the_one_spelling()
    {
        foreach (var register in Manifest.Registers)
        {
            using var text = new StringWriter(CultureInfo.InvariantCulture);
            CsvFiles.Write(text, register.Fields.Select(field => field.Name), CsvFiles.Rows(release.PathOf($"{register.Slug}.csv")), CancellationToken.None);
            Assert.Equal(text.ToString(), File.ReadAllText(release.PathOf($"{register.Slug}.csv")));
        }
    }

    [Fact]
    public void The_archive_holds_every_csv_and_what_describes_them_with_the_day_of_the_release()
    {
        using var zip = ZipFile.OpenRead(release.PathOf("disclosure.zip"));
        string[] expected =
        [
            .. Catalog.Tables.Select(table => $"{table.Slug}.csv"), "CITATION.bib", "CITATION.cff", "CITATION.txt", "LICENCE.txt", "README.en.md", "README.zh.md", "csv-metadata.json", "datapackage.json",
            "enterprise-year.csv", "park-year.csv",
        ];
        Assert.Equal(expected.Order(StringComparer.Ordinal), zip.Entries.Select(entry => entry.FullName));
        foreach (var entry in zip.Entries)
        {
            Assert.Equal(new DateTime(2025, 4, 1), entry.LastWriteTime.DateTime);
            using var bytes = new MemoryStream();
            using (var content = entry.Open()) content.CopyTo(bytes);
            Assert.Equal(File.ReadAllBytes(release.PathOf(entry.FullName)), bytes.ToArray());
        }
    }

    [Fact]
    public void A_sheet_that_is_full_is_followed_by_another_and_what_is_too_long_for_a_cell_ends_with_an_ellipsis()
    {
        var registers = Manifest.Registers;
        var dataset = Dataset.Of(registers.Single(register => register.Slug == "releases"), registers);
        var settings = Instances.Settings.Read(release.Park.Instance, issue => Assert.Fail(issue.MessageEn))!;
        using var bytes = new MemoryStream();
        using (var sink = new XlsxSink(bytes, dataset, new(null, null, null, settings), rowsOfASheet: 2))
        {
            for (var i = 0; i < 5; i++) sink.Write([$"{i}", "2025-04-01", null, new('长', 40_000), "a\u0001b"]);
        }

        bytes.Position = 0;
        using var reader = ExcelReaderFactory.CreateReader(bytes);
        var sheets = new List<(string Name, List<string[]> Rows)>();
        do sheets.Add((reader.Name, Rows(reader)));
        while (reader.NextResult());
        Assert.Equal(["数据 Data", "数据 Data 2", "数据 Data 3", "字典 Dictionary", "说明 About"], sheets.Select(sheet => sheet.Name));
        Assert.Equal(["0", "1", "2", "3", "4"], sheets.Take(3).SelectMany(sheet => sheet.Rows.Skip(Headings)).Select(row => row[0]));
        var cell = sheets[0].Rows[Headings][3];
        Assert.Equal((32_767, '…'), (cell.Length, cell[^1]));
        Assert.Contains(sheets[4].Rows, row => row[2] == "数据 Data, 数据 Data 2, 数据 Data 3");
    }

    /// <summary>As characters of our own.</summary>
    private static List<string[]> Rows(IExcelDataReader reader)
    {
        var rows = new List<string[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetValue(i) switch
            {
                null => "",
                bool flag => flag ? "true" : "false",
                DateTime day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                double number => Decimals.Write((decimal)number),
                var text => text.ToString()!,
            })]);
        }

        return rows;
    }
}
