using System.Text.RegularExpressions;
using Disclosure.Model.Issues;

namespace Disclosure.Model.Tests.Issues;

public sealed partial class IssueCodeTests
{
    [Fact]
    public void Codes_are_unique_and_written_as_place_and_kind()
    {
        var codes = IssueCodes.All.Value.Select(code => code.Code).ToList();
        Assert.True(codes.Count > 30);
        Assert.Equal(codes.Count, codes.Distinct(StringComparer.Ordinal).Count());
        Assert.All(codes, code => Assert.Matches(@"^[a-z]+\.[a-z0-9_]+$", code));
    }

    [Fact]
    public void Messages_and_hints_are_one_line_without_a_full_stop_and_Chinese_is_Chinese() => Assert.All(IssueCodes.All.Value, code =>
    {
        Assert.All([code.Message, code.Hint], text =>
        {
            if (Holder().Replace(text.En, "").Any(char.IsAsciiLetter)) Assert.Matches(@"[\u4e00-\u9fff]", text.Zh);
            Assert.DoesNotContain('\n', text.Zh + text.En);
            Assert.False(text.Zh.EndsWith('。') || text.En.EndsWith('.'), $"{code.Code}: {text}");
        });
    });

    [Fact]
    public void Both_languages_of_a_message_have_the_same_place_holders() => Assert.All(IssueCodes.All.Value, code =>
    {
        Assert.Equal(Holders(code.Message.Zh), Holders(code.Message.En));
        Assert.Equal(Holders(code.Hint.Zh), Holders(code.Hint.En));
    });

    [Fact]
    public void The_same_finding_keeps_its_id_and_another_place_has_another()
    {
        var fault = new Fault(IssueCodes.NotADate, "x");
        Assert.Equal(fault.At(new("a.csv", 1)).Id, fault.At(new("a.csv", 1)).Id);
        Assert.NotEqual(fault.At(new("a.csv", 1)).Id, fault.At(new("a.csv", 2)).Id);
        Assert.NotEqual(fault.At(new("a.csv", 1)).Id, new Fault(IssueCodes.NotADate, "y").At(new("a.csv", 1)).Id);
    }

    [Fact]
    public void A_row_left_out_is_pointed_out_and_refuses_no_file()
    {
        var issue = new Fault(IssueCodes.NotADate, "x").At(new("a.csv", 1), excluded: true);
        Assert.Equal((Severity.Warning, true), (issue.Severity, issue.Excluded));
        Assert.Equal(Severity.Error, new Fault(IssueCodes.NotADate, "x").At(new("a.csv", 1)).Severity);
    }

    [Fact]
    public void A_long_or_unprintable_cell_is_cut_so_that_a_message_stays_one_line()
    {
        var issue = new Fault(IssueCodes.NotADate, $"a\n{new string('b', 100)}").At(new("a.csv", 1));
        Assert.Equal(60, issue.Found!.Length);
        Assert.StartsWith("a·bbb", issue.Found, StringComparison.Ordinal);
        Assert.EndsWith("…", issue.Found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(17, "electricity_mwh", null, null, "energy.csv:17: electricity_mwh")]
    [InlineData(null, null, null, null, "energy.csv")]
    [InlineData(17, "electricity_mwh", "能源", "C17", "energy.csv: 能源!C17: electricity_mwh")]
    [InlineData(17, null, "能源", null, "energy.csv: 能源!17:17")]
    public void A_place_reads_as_a_compiler_writes_it(int? line, string? column, string? sheet, string? cell, string expected) =>
        Assert.Equal(expected, new Place("energy.csv", line, column, sheet, cell).ToString());

    private static IEnumerable<string> Holders(string template) => Holder().Matches(template).Select(match => match.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{[a-z_]+\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Holder();
}
