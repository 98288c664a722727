using System.Globalization;
using System.Text;
using AngleSharp;
using Disclosure.Press;
using Disclosure.Site.Components;
using Disclosure.Site.Mapping;
using Disclosure.Site.Pages;
using Disclosure.Site.Release;
using Disclosure.Site.Tests.Fixture;
using Microsoft.Extensions.DependencyInjection;

namespace Disclosure.Site.Tests;

/// <summary>Maps show the places that the register has, where they are, and say what is not on them.</summary>
[Collection(Fixture.Site.Name)]
public sealed class MapTests(PressedSite site)
{
    [Theory]
    [InlineData("", "另有 30 家企业没有登记坐标")]
    [InlineData("/en", "30 more enterprises have no coordinates")]
    public async Task A_parks_map_leads_to_each_enterprise_with_coordinates_and_counts_the_others(string prefix, string words)
    {
        using var document = await site.OpenAsync($"{prefix}/parks/sample-park/map/");
        string[] expected = [$"{prefix}/parks/sample-park/", $"{prefix}/enterprises/{FixtureRows.Laboratory}/", $"{prefix}/enterprises/{FixtureRows.Factory}/"];
        var points = document.QuerySelectorAll(".map > svg a");
        Assert.Equal(expected, points.Select(point => point.GetAttribute("href")!));
        Assert.Equal(expected, document.QuerySelectorAll(".map + details a").Select(link => link.GetAttribute("href")!));
        Assert.All(points, point => Assert.False(string.IsNullOrWhiteSpace(point.GetAttribute("aria-label"))));
        Assert.Contains(words, document.QuerySelector(".map figcaption")!.TextContent, StringComparison.Ordinal);
        using var park = await site.OpenAsync($"{prefix}/parks/sample-park/");
        Assert.NotNull(park.QuerySelector($"a[href='{prefix}/parks/sample-park/map/']"));
    }

    [Fact]
    public async Task A_park_without_a_located_enterprise_has_no_map_and_one_located_park_is_no_map_of_parks()
    {
        Assert.DoesNotContain("/parks/cn-110000-beijing-eda/map/", site.Pages);
        using var park = await site.OpenAsync("/parks/cn-110000-beijing-eda/");
        Assert.Empty(park.QuerySelectorAll("a[href$='/map/']"));
        using var parks = await site.OpenAsync("/parks/");
        Assert.Null(parks.QuerySelector(".map"));
    }

    [Theory]
    [InlineData("34.5", 2)]
    [InlineData("null", 0)]
    public async Task Parks_stand_on_one_map_where_two_have_both_coordinates(string longitude, int points)
    {
        // The fixture's register has coordinates of one park; here the other has a latitude, and a longitude or none.
        var release = new ReleaseQuery(async (text, variables, stopping) =>
            Encoding.UTF8.GetBytes(Encoding.UTF8.GetString((await site.Api.ExecuteAsync(text, variables, stopping)).Span).Replace("\"latitude\":null,\"longitude\":null", $"\"latitude\":34.5,\"longitude\":{longitude}", StringComparison.Ordinal)));
        await using var services = new ServiceCollection().AddSingleton(release).AddSingleton(PressedSite.Settings).AddSingleton(await SiteRelease.AskAsync(release, PressedSite.Files, PressedSite.NoEarlier, CancellationToken.None)).BuildServiceProvider();
        var page = new Page { Path = "/parks/", Language = SiteLanguages.Chinese, Component = typeof(Asked<ParkList>), Title = "园区", Description = "园区。" };
        var folder = Directory.CreateTempSubdirectory("map").FullName;
        try
        {
            var alone = new PressSite { BaseAddress = PressedSite.Settings.BaseAddress, Languages = SiteLanguages.All, Layout = typeof(Document), Pages = _ => new[] { page }.ToAsyncEnumerable(), Assets = [new AssetFolder(Path.Combine(AppContext.BaseDirectory, "site-assets"))] };
            await new Press.SitePress(alone, services).PressAsync(new PressOptions { Output = Path.Combine(folder, "site"), Draft = true });
            using var document = await BrowsingContext.New(Configuration.Default).OpenAsync(request => request.Content(File.ReadAllText(Path.Combine(folder, "site", "parks", "index.html"))));
            Assert.Equal(points, document.QuerySelectorAll(".map > svg a").Length);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void North_is_up_east_is_right_and_distances_are_true_along_the_middle()
    {
        var frame = new MapFrame([(33.68m, 120.78m), (33.72m, 120.78m), (33.70m, 120.82m)]);
        Assert.True(Number(frame.Y(33.72m)) < Number(frame.Y(33.68m)));
        Assert.True(Number(frame.X(120.82m)) > Number(frame.X(120.78m)));
        var (east, north) = (Number(frame.X(120.82m)) - Number(frame.X(120.78m)), Number(frame.Y(33.68m)) - Number(frame.Y(33.72m)));
        Assert.Equal(Math.Cos(33.7 * Math.PI / 180), east / north, 2);
        Assert.Equal("1 km", frame.Bar.Distance);
        Assert.Equal(1 / (0.04 * 111.195) * north, Number(frame.Bar.Length), 0.5);
    }

    [Theory]
    [InlineData(33.7, 120.8)]
    [InlineData(-41.3, 174.8)]
    [InlineData(90, 0)]
    [InlineData(-90, -180)]
    [InlineData(0, 0)]
    public void One_place_stands_in_the_middle_of_a_small_map_with_its_lines(double latitude, double longitude)
    {
        var frame = new MapFrame([((decimal)latitude, (decimal)longitude)]);
        Assert.Equal($"{MapFrame.Width / 2}", frame.X((decimal)longitude));
        Assert.Equal($"{MapFrame.Height / 2}", frame.Y((decimal)latitude));
        Assert.InRange(frame.Parallels.Count, 1, 5);
        Assert.InRange(frame.Meridians.Count, 1, 5);
        Assert.Equal("200 m", frame.Bar.Distance);
    }

    [Fact]
    public void Places_at_the_ends_of_the_Earth_stay_on_the_map_with_no_line_beyond_it()
    {
        var frame = new MapFrame([(90, 180), (-90, -180)]);
        Assert.Equal(["0°"], frame.Parallels.Select(line => line.Degrees));
        Assert.Equal(["0°"], frame.Meridians.Select(line => line.Degrees));
        Assert.All(frame.Meridians, line => Assert.InRange(Number(line.X), 0, MapFrame.Width));
        Assert.All<string>([frame.X(180), frame.X(-180)], x => Assert.InRange(Number(x), 0, MapFrame.Width));
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
