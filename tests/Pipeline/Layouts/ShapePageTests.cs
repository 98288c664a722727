using Disclosure.Model.Issues;
using Disclosure.Pipeline.Layouts;

namespace Disclosure.Pipeline.Tests.Layouts;

public sealed class ShapePageTests
{
    private const string Mark = "<!-- generated below -->\n";

    [Fact]
    public void The_page_on_layouts_says_what_the_reader_reads()
    {
        var path = Path.Combine(Repository.Root, "docs", "layouts.md");
        var page = File.ReadAllText(path).ReplaceLineEndings("\n");
        var written = page[..(page.IndexOf(Mark, StringComparison.Ordinal) + Mark.Length)];
        var expected = written + ShapePage.Write(
            new("全部设置", "Every key"),
            new("由读取程序生成。", "Written by the reader itself."),
            Shapes.All, "REWRITE_GOLDENS=1 dotnet test tests/Pipeline");
        if (Environment.GetEnvironmentVariable("REWRITE_GOLDENS") == "1" && Environment.GetEnvironmentVariable("CI") != "true") File.WriteAllText(path, expected);

        Assert.Equal(expected, File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void The_example_on_the_page_is_a_sound_layout()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "layouts.md")).ReplaceLineEndings("\n");
        var example = page.Split("```yaml\n")[1].Split("```")[0];
        using var instance = new TestInstance();
        instance.Deliver("foreign/2024", "2025-01-01", "  - { file: sites.csv, layout: sites.yml }");
        instance.Write("sources/foreign/2024/sites.yml", example);
        instance.Write("sources/foreign/2024/sites.csv", System.Text.Encoding.Latin1.GetBytes("Year;Site;Operator;Substance;Amount;Unit;Total;Remarks\n2024;17;Works;Methane;1.500,5;kg/a;2,5;\nTotal;Total;;;;;;\n"));

        var report = instance.Ingest();

        Assert.False(report.Refused, string.Join('\n', report.Settings.Concat(report.Files.SelectMany(file => file.Issues)).Select(issue => issue.MessageEn)));
    }

    [Theory]
    [InlineData("into:\n  - register: parks\n    fields: { code: A, nmae: B }", "layout.unknown_field", 3)]
    [InlineData("intoo: []", "settings.unknown_key", 1)]
    [InlineData("into:\n  - register: parks\n    fields: { code: A }", "heading.missing", 2)]
    [InlineData("into:\n  - register: figures\n    fields: { period: A }\n    values:\n      B: { indicator: water_withdrawal, unit: t }", "layout.wrong_unit", 5)]
    [InlineData("into:\n  - register: figures\n    fields: { period: A }\n    values:\n      B: { indicator: water_withdrawl, unit: m3 }", "settings.bad_value", 5)]
    [InlineData("into:\n  - register: parks\n    fields: { code: A, name: { column: B, constant: C } }", "settings.bad_value", 3)]
    [InlineData("into: [", "settings.yaml", 2)]
    [InlineData("into:\n  - register: parks\n    fields: { code: A, name: B }\nignore: { C: }", "settings.bad_value", 4)]
    [InlineData("into:\n  - register: parks\n    fields: { code: A, name: B }\ntolerate: [cell.nonsense]", "settings.bad_value", 4)]
    public void A_fault_of_a_mapping_file_is_told_with_its_line(string layout, string code, int line)
    {
        using var instance = new TestInstance();
        instance.Deliver("foreign/2024", "2025-01-01", "  - { file: sites.csv, layout: sites.yml }");
        instance.Write("sources/foreign/2024/sites.yml", layout);
        instance.Write("sources/foreign/2024/sites.csv", "A,B\n1,2\n");

        Assert.Contains(instance.Ingest().Settings, issue => issue.File == "foreign/2024/sites.yml" && issue.Code == code && issue.Line == line && issue.Severity is Severity.Error);
    }

    [Fact]
    public void A_column_that_the_layout_does_not_speak_of_is_a_fault()
    {
        using var instance = new TestInstance();
        instance.Deliver("foreign/2024", "2025-01-01", "parks.csv", "layout: { into: [ { register: parks, fields: { code: A, name: B } } ] }", "A,B,Extra\np,Park,x\n");

        Assert.Equal("heading.unknown", Assert.Single(instance.Refusal()).Code);
    }
}
