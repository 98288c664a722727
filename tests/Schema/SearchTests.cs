using System.Text;
using System.Text.Json;

namespace Disclosure.Schema.Tests;

/// <summary>Search over a release: what people type finds what they mean.</summary>
public sealed class SearchTests(ReleaseFixture release) : IClassFixture<ReleaseFixture>
{
    [Theory]
    [InlineData("化工", "Enterprise")] // in the middle of a name
    [InlineData("91110302600003205F", "Enterprise:甲公司")]
    [InlineData("91110302600003205f", "Enterprise:甲公司")]
    [InlineData("9111030260", "Enterprise:甲公司")] // the beginning of a USCC
    [InlineData("更旧", "Enterprise:甲公司")] // a former name
    [InlineData("beta steel", "Enterprise:乙公司")]
    [InlineData("ｂｅｔａ　 ＳＴＥＥＬ", "Enterprise:乙公司")]
    [InlineData("  steel works ", "Enterprise:乙公司")]
    [InlineData("PARK a", "Park:甲园区")]
    [InlineData("（集团）", "Recognition:甲公司（集团）")]
    [InlineData("(集团)", "Recognition:甲公司（集团）")]
    [InlineData("行业分类", "Document:国民经济行业分类")]
    [InlineData("green factories", null)] // titles in English of sources are no searchable field
    [InlineData("绿色工厂", "Source:绿色工厂名单")]
    [InlineData("冶炼", "Industry:黑色金属冶炼和压延加工业")]
    [InlineData("smelting SLAG", "WasteCategory:冶炼废渣")]
    [InlineData("purchased", "Indicator:外购电力排放")]
    [InlineData("co₂ from", "Indicator:外购电力排放")]
    [InlineData("公司\n公司", null)] // nothing is found across two fields
    [InlineData("100%_\\", null)]
    [InlineData("'; DROP TABLE enterprise; --", null)]
    public async Task A_text_finds_what_it_is_part_of(string text, string? found)
    {
        var hits = await Find(text);
        if (found is null) Assert.Empty(hits);
        else Assert.Contains(hits, hit => hit.StartsWith(found, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_earliest_match_comes_first_and_of_equals_what_was_reported() =>
        Assert.Equal(["Park:甲园区", "Recognition:甲园区"], await Find("甲园区"));

    [Fact]
    public async Task No_more_is_answered_than_was_asked_for() => Assert.Equal(3, (await Find("化工", 3)).Length);

    [Theory]
    [InlineData("司")]
    [InlineData(" 司 ")]
    [InlineData("")]
    public async Task One_character_is_too_little(string text)
    {
        using var answer = JsonDocument.Parse(await Ask(text, 5));
        Assert.Equal("BAD_USER_INPUT", answer.RootElement.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    private async Task<string[]> Find(string text, int first = 50)
    {
        using var answer = JsonDocument.Parse(await Ask(text, first));
        return [.. answer.RootElement.GetProperty("data").GetProperty("search").EnumerateArray().Select(hit =>
            $"{hit.GetProperty("__typename").GetString()}:{(hit.TryGetProperty("name", out var name) ? name.GetString() : "")}")];
    }

    private async Task<string> Ask(string text, int first) => Encoding.UTF8.GetString((await release.Api.ExecuteAsync(
        """
        query ($text: String!, $first: Int) {
          search(text: $text, first: $first) {
            __typename
            ... on Enterprise { name } ... on Park { name } ... on Indicator { name } ... on Industry { name } ... on WasteCategory { name }
            ... on Recognition { name: nameAsListed } ... on Document { name: title } ... on Source { name: title }
          }
        }
        """,
        new { text, first })).Span);
}
