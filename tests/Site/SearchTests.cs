using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Disclosure.Press;
using Disclosure.Site.Release;
using Disclosure.Site.Searching;
using Disclosure.Site.Tests.Fixture;
using Text = Disclosure.Model.Dictionary.Text;

namespace Disclosure.Site.Tests;

/// <summary>The index of search as files. What readers find with it, the browser's tests measure.</summary>
[Collection(Fixture.Site.Name)]
public sealed class SearchTests(PressedSite site)
{
    private const int Many = 20_000;
    private const int Kilobyte = 1024;

    [Theory]
    [InlineData("清洁生产", "清洁 洁生 生产 产")]
    [InlineData("ＳＭＣ（中国）", "smc 中国 国")]
    [InlineData("CO₂ of the park", "co2 park")]
    [InlineData("911103026843513880", "6843513880")]
    [InlineData("GB/T 2589-2020", "gb t 2589 2020")]
    [InlineData("年3月", "年 3 月")]
    [InlineData("— （）", "")]
    public void A_text_is_cut_into_pairs_of_characters_and_words(string text, string terms) =>
        Assert.Equal(terms, string.Join(' ', SearchTerms.Of(text).Select(term => term.IsPair ? term.Head + term.Rest : term.Rest)));

    [Fact]
    public async Task Twenty_thousand_enterprises_cost_a_reader_little()
    {
        string[] places = ["北京", "上海", "盐城", "苏州工业", "天津", "重庆", "青岛", "宁波", "合肥", "成都"];
        string[] marks = ["远大", "华新", "金风", "中科", "恒力", "东方", "天合", "绿源", "宏达", "三友", "海螺", "永兴", "新奥", "国轩", "瑞丰", "盛通"];
        string[] trades = ["化工", "精细化学", "新材料科技", "印染", "热力", "半导体", "汽车零部件", "生物制药", "环保工程", "食品", "纺织", "钢铁", "水泥", "电子", "机械制造", "能源"];
        var entries = Enumerable.Range(0, Many).Select(number => new SearchEntry(
            $"/enterprises/9111{number * 7919L % 100_000_000:00000000}{number:000000}/", new Text($"{places[number % 10]}{marks[number / 10 % 16]}{marks[number / 160 % 16]}{trades[number / 2560 % 16]}有限公司（{number % 97}号）", $"Company {number}"),
            new Text("示例园区", "Sample park"), false, [$"9111{number * 7919L % 100_000_000:00000000}{number:000000}"], [])).ToList();
        var files = new SearchIndex(await Readings.ReadAsync(default)).Files([new SearchGroup("enterprises", Words.Enterprises, "/enterprises/", entries)]).ToList();
        var list = files.Single(file => file.Address == SearchIndex.Address);
        Assert.InRange(Compressed(list), 1, 24 * Kilobyte);
        Assert.All(files.Where(file => file != list), file => Assert.True(Compressed(file) < 24 * Kilobyte, $"{file.Address}: {Compressed(file)} bytes"));
        Assert.InRange(files.Where(file => file.Address.Contains("/titles.", StringComparison.Ordinal)).Average(Compressed), 1, 2 * Kilobyte);
        Assert.Equal(files.Count, files.Select(file => file.Address).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task One_changed_name_changes_only_the_files_that_hold_it()
    {
        var readings = await Readings.ReadAsync(default);
        List<PressFile> Pressed(string name) => [.. new SearchIndex(readings).Files([new SearchGroup("laws", Words.Search, "/laws/", [
            .. Enumerable.Range(0, 200).Select(number => new SearchEntry($"/laws/{number}/", number == 150 ? new Text(name, "Law") : new Text($"条例{number}", $"Regulation {number}"), null, false, [], []))])])];
        var before = Pressed("旧名").Select(file => file.Address).ToHashSet(StringComparer.Ordinal);
        var changed = Pressed("新名").Where(file => !before.Contains(file.Address)).Select(file => file.Address.Split('/')[^1].Split('.')[0]).Order(StringComparer.Ordinal);
        Assert.Equal(["pairs", "titles"], changed);
    }

    [Fact]
    public void Everything_that_the_list_names_is_there()
    {
        using var list = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(site.Output, "search", "index.json")));
        var named = list.RootElement.GetProperty("titles").EnumerateArray().Select(hash => $"titles.{hash}.json")
            .Concat(list.RootElement.GetProperty("words").EnumerateObject().Select(pair => $"words.{pair.Value}.json"))
            .Concat(list.RootElement.GetProperty("syllables").EnumerateObject().Select(pair => $"pairs.{pair.Value[1]}.json"))
            .Append($"traditional.{list.RootElement.GetProperty("traditional")}.json");
        Assert.Equal(named.Order(StringComparer.Ordinal), Directory.EnumerateFiles(Path.Combine(site.Output, "assets", "search")).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_front_page_list_and_part_of_one_can_be_found()
    {
        var found = Directory.EnumerateFiles(Path.Combine(site.Output, "assets", "search"), "titles.*").SelectMany(file =>
        {
            using var titles = JsonDocument.Parse(File.ReadAllBytes(file));
            return titles.RootElement.GetProperty("entries").EnumerateArray().Select(entry => entry[0].GetString()!).ToList();
        }).ToHashSet(StringComparer.Ordinal);
        string[] fronts = ["/enterprises/", "/obligations/", "/evaluations/", "/changes/", .. RegisterViews.All.Select(view => view.Path)];
        string[] parts = ["/audits/status/overdue/", "/obligations/all/status/overdue/", "/parks/sample-park/carbon/", "/parks/sample-park/2024/", "/evaluations/sample-park/2024/"];
        Assert.Empty(fronts.Concat(parts).Except(found));
    }

    [Fact]
    public async Task Every_traditional_character_has_one_simplified_form_in_its_place()
    {
        var (traditional, simplified) = (await Readings.ReadAsync(default)).Traditional is [var from, var to] ? (from, to) : default;
        Assert.Equal(traditional.Length, simplified.Length);
        Assert.Equal("清洁生产审核 绿色电力", string.Concat("清潔生產審核 綠色電力".Select(character => traditional.IndexOf(character, StringComparison.Ordinal) is >= 0 and var at ? simplified[at] : character)));
    }

    [Fact]
    public void Everything_that_can_be_found_leads_to_a_place_that_exists_in_both_languages()
    {
        var pages = site.Pages.ToHashSet(StringComparer.Ordinal);
        var seen = 0;
        foreach (var file in Directory.EnumerateFiles(Path.Combine(site.Output, "assets", "search"), "titles.*"))
        {
            using var titles = JsonDocument.Parse(File.ReadAllBytes(file));
            foreach (var path in titles.RootElement.GetProperty("entries").EnumerateArray().Select(entry => entry[0].GetString()!))
            {
                var parts = path.Split('#');
                foreach (var address in new[] { parts[0], $"/en{parts[0]}" })
                {
                    Assert.Contains(address, pages);
                    if (parts is [_, var anchor]) Assert.Contains($"id=\"{anchor}\"", Html(address), StringComparison.Ordinal);
                }

                seen++;
            }
        }

        Assert.True(seen > 1000, $"{seen} entries");
    }

    [Fact]
    public async Task The_query_shown_to_those_without_script_is_answered_by_the_API()
    {
        var answer = Encoding.UTF8.GetString((await site.Api.ExecuteAsync(QueryFile.Of(typeof(Pages.Search)).Text, new Dictionary<string, object?> { ["text"] = "清洁生产" })).Span);
        Assert.DoesNotContain("\"errors\"", answer, StringComparison.Ordinal);
        Assert.Contains("清洁生产促进法", answer, StringComparison.Ordinal);
    }

    private readonly Dictionary<string, string> html = new(StringComparer.Ordinal);

    private string Html(string address) => html.TryGetValue(address, out var known) ? known : html[address] = File.ReadAllText(Path.Combine(site.Output, address.Trim('/'), "index.html"));

    private static long Compressed(PressFile file)
    {
        using var target = new MemoryStream();
        using (var gzip = new GZipStream(target, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(file.Content.Span);
        return target.Length;
    }
}
