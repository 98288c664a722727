using System.Globalization;
using System.Xml.Linq;
using Disclosure.Press.Feeds;
using Disclosure.Site.Subscribing;
using Disclosure.Site.Tests.Fixture;

namespace Disclosure.Site.Tests;

/// <summary>The feeds of the site, held against RFC 4287.</summary>
[Collection(Fixture.Site.Name)]
public sealed class FeedTests(PressedSite site)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static TheoryData<string, string> Feeds => new()
    {
        { "/changes/", "releases" }, { "/en/", "releases" }, { "/changes/", "changes" }, { "/en/changes/", "changes" }, { "/audits/", "audits" }, { "/en/audits/", "audits" },
        { $"/enterprises/{FixtureRows.Factory}/", "enterprises" }, { $"/en/enterprises/{FixtureRows.Factory}/", "enterprises" },
    };

    [Theory]
    [MemberData(nameof(Feeds))]
    public async Task A_page_leads_in_its_head_and_at_its_foot_to_a_sound_feed_in_its_language(string page, string kind)
    {
        using var document = await site.OpenAsync(page);
        var address = document.QuerySelectorAll("head link[type='application/atom+xml']").Select(link => link.GetAttribute("href")!).Single(href => href.Contains($"/feeds/{kind}", StringComparison.Ordinal));
        Assert.Contains(document.QuerySelectorAll(".site-foot a"), link => link.GetAttribute("href") == address);

        var feed = XDocument.Parse(await File.ReadAllTextAsync(Path.Combine(site.Output, address.TrimStart('/')))).Root!;

        Assert.Equal(page.StartsWith("/en/", StringComparison.Ordinal) ? "en" : "zh-CN", feed.Attribute(XNamespace.Xml + "lang")!.Value);
        Assert.Equal(Atom + "feed", feed.Name);
        foreach (var name in new[] { "id", "title", "updated", "author" }) Assert.Single(feed.Elements(Atom + name));
        Assert.EndsWith(address, feed.Elements(Atom + "link").Single(link => link.Attribute("rel")!.Value == "self").Attribute("href")!.Value, StringComparison.Ordinal);
        var entries = feed.Elements(Atom + "entry").ToList();
        Assert.All(entries, entry =>
        {
            foreach (var name in new[] { "id", "title", "updated", "summary" }) Assert.Single(entry.Elements(Atom + name));
            Assert.NotEmpty(entry.Element(Atom + "title")!.Value);
            Assert.StartsWith("tag:", entry.Element(Atom + "id")!.Value, StringComparison.Ordinal);
        });
        Assert.Equal(entries.Count, entries.Select(entry => entry.Element(Atom + "id")!.Value).Distinct().Count());
        var days = entries.Select(entry => DateTimeOffset.Parse(entry.Element(Atom + "updated")!.Value, CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(days.OrderDescending(), days);
        if (days.Count > 0) Assert.Equal(days[0], DateTimeOffset.Parse(feed.Element(Atom + "updated")!.Value, CultureInfo.InvariantCulture));
        Assert.NotEmpty(entries);
    }

    [Fact]
    public void Every_park_and_every_enterprise_has_its_feed_in_both_languages()
    {
        foreach (var (pages, feeds) in new[] { ("parks", "parks"), ("enterprises", "enterprises") })
        {
            foreach (var prefix in new[] { "", "en" })
            {
                var files = Directory.EnumerateFiles(Path.Combine(site.Output, prefix, "feeds", feeds), "*.atom").Select(Path.GetFileNameWithoutExtension).ToList();
                Assert.NotEmpty(files);
                Assert.All(files, name => Assert.True(File.Exists(Path.Combine(site.Output, prefix, pages, name!, "index.html")), name));
            }
        }
    }

    [Fact]
    public async Task A_change_is_told_in_words_in_the_feed_of_changes_and_in_that_of_whom_it_concerns()
    {
        foreach (var feed in new[] { "changes", $"enterprises/{FixtureRows.Factory}", $"parks/{FixtureRows.Sample.Code}" })
        {
            var entry = XDocument.Parse(await File.ReadAllTextAsync(Path.Combine(site.Output, "en", "feeds", $"{feed}.atom"))).Root!.Elements(Atom + "entry").Single(each => each.Element(Atom + "id")!.Value.EndsWith("change/restated", StringComparison.Ordinal));
            Assert.Matches("^Sample Fine Chemicals Co., Ltd. · .+ · 2023 · Corrected$", entry.Element(Atom + "title")!.Value);
            Assert.Equal("Value: 124000.5 → 12400.5; The unit was kilowatt-hours.", entry.Element(Atom + "summary")!.Value);
        }

        Assert.DoesNotContain("change/status", await File.ReadAllTextAsync(Path.Combine(site.Output, "en", "feeds", "enterprises", $"{FixtureRows.Factory}.atom")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_feed_keeps_the_newest_hundred_and_of_one_day_what_came_first()
    {
        var first = new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero);
        var feed = new NewestNews();
        for (var number = 0; number < 1000; number++)
        {
            // Two pieces a day, days in no order.
            var day = first.AddDays(number * 7 % 500);
            if (feed.Wants(day)) feed.Add(new(day, SiteLanguages.All.ToDictionary(language => language, language => new AtomEntry("/", $"{language.Tag} {number}", "", day))));
        }

        var kept = feed.In(SiteLanguages.English);

        Assert.Equal(Enumerable.Range(0, 50).Reverse().SelectMany(day => new[] { first.AddDays(450 + day), first.AddDays(450 + day) }), kept.Select(entry => entry.Updated));
        Assert.All(kept.Chunk(2), pair => Assert.Equal(500, int.Parse(pair[1].Title[3..], CultureInfo.InvariantCulture) - int.Parse(pair[0].Title[3..], CultureInfo.InvariantCulture)));
    }

    [Fact]
    public async Task Static_hosts_are_told_what_a_feed_is() =>
        Assert.Contains("/feeds/*\n  Access-Control-Allow-Origin: *\n  Content-Type: application/atom+xml; charset=utf-8", (await File.ReadAllTextAsync(Path.Combine(site.Output, "_headers"))).ReplaceLineEndings("\n"), StringComparison.Ordinal);
}
