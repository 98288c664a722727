using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Disclosure.Model.Knowledge;

namespace Disclosure.Scaffold.Tests;

public sealed partial class ReportTests
{
    private static readonly string Folder = Path.Combine(SampleFolder.Path, "reports");

    private static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows { get; } = Table.Read(Path.Combine(Folder, "reports.csv"));

    [Fact]
    public void There_are_thirty_two_of_every_kind_and_in_both_languages()
    {
        Assert.Equal(32, Rows.Count);
        Assert.Equal(Reports.Kinds.Codes.Select(kind => kind.Name).Order(StringComparer.Ordinal), Rows.Select(row => row["kind"]).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(["en", "zh-CN"], Rows.Select(row => row["language"]).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_row_is_true_of_its_file_and_every_file_has_a_row()
    {
        Assert.Equal(Directory.EnumerateFiles(Folder, "*.pdf").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal), Rows.Select(row => row["file"]).Order(StringComparer.Ordinal));
        Assert.All(Rows, row =>
        {
            var bytes = File.ReadAllBytes(Path.Combine(Folder, row["file"]));
            Assert.Equal(row["sha256"], Convert.ToHexStringLower(SHA256.HashData(bytes)));
            Assert.Equal(int.Parse(row["pages"], CultureInfo.InvariantCulture), PageObject().Count(Encoding.Latin1.GetString(bytes)));
        });
    }

    [Fact]
    public void The_table_of_a_file_points_at_each_of_its_objects()
    {
        foreach (var row in Rows)
        {
            var text = Encoding.Latin1.GetString(File.ReadAllBytes(Path.Combine(Folder, row["file"])));
            var table = int.Parse(text[(text.LastIndexOf("startxref", StringComparison.Ordinal) + 10)..text.LastIndexOf("%%EOF", StringComparison.Ordinal)].Trim(), CultureInfo.InvariantCulture);
            Assert.Equal("xref", text[table..(table + 4)]);
            var offsets = Offset().Matches(text[table..]).Select(match => int.Parse(match.Groups["at"].Value, CultureInfo.InvariantCulture)).ToList();
            Assert.NotEmpty(offsets);
            Assert.All(offsets.Index(), pair => Assert.StartsWith($"{pair.Index + 1} 0 obj\n", text[pair.Item..], StringComparison.Ordinal));
            Assert.All(Length().Matches(text), match => Assert.Equal("\nendstream", text.Substring(match.Index + match.Length + int.Parse(match.Groups["length"].Value, CultureInfo.InvariantCulture), 10)));
        }
    }

    [Fact]
    public void No_report_comes_out_before_its_year_is_over_and_every_one_says_that_it_is_made_up() => Assert.All(Rows, row =>
    {
        Assert.True(string.CompareOrdinal(row["published_on"], row["year"]) > 0, row["id"]);
        Assert.Contains("虚构", row["summary"], StringComparison.Ordinal);
        Assert.Contains("made up", row["summary_en"], StringComparison.Ordinal);
    });

    [GeneratedRegex("/Type /Page ", RegexOptions.None, 1000)]
    private static partial Regex PageObject();

    [GeneratedRegex(@"^(?<at>[0-9]{10}) 00000 n $", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Offset();

    [GeneratedRegex(@"<< /Length (?<length>[0-9]+) >>\nstream\n", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Length();
}
