using Disclosure.Site.Tests.Fixture;

namespace Disclosure.Site.Tests;

/// <summary>What hosts of files are told beyond what the server does.</summary>
public sealed class HostingTests
{
    private static readonly string[] Versions = ["1.0.0", "1.1.0"];

    [Theory]
    [InlineData("https://disclosure.example.org/graphql", "")]
    [InlineData("https://api.example.org/graphql", "/graphql https://api.example.org/graphql 200\n/graphql/* https://api.example.org/graphql/:splat 200\n/releases/* https://api.example.org/releases/:splat 200\n")]
    public void The_newest_release_and_an_api_on_another_host_are_found_under_the_sites_own_addresses(string api, string expected)
    {
        var headers = SiteHosting.OfFiles(PressedSite.Settings with { ApiAddress = new(api) }, Versions, "1.1.0");
        Assert.Equal($"/feed.xml /feeds/releases.atom 301\n/data/latest/* /data/1.1.0/:splat 302\n{expected}", headers.PrintRedirects());
    }

    [Theory]
    [InlineData("/data/1.0.0/figures.csv", "public, max-age=31536000, immutable", true)]
    [InlineData("/data/latest/figures.csv", "public, max-age=0, must-revalidate", true)]
    [InlineData("/data/log/checkpoint", "no-cache", true)]
    [InlineData("/data/figures/", "public, max-age=0, must-revalidate", false)]
    public void Files_of_releases_are_kept_for_good_and_read_from_everywhere_and_pages_are_not(string path, string keeping, bool isShared)
    {
        var headers = SiteHosting.OfFiles(PressedSite.Settings, Versions, "1.1.0").Of(path);
        Assert.Equal((keeping, isShared), (headers["Cache-Control"], headers.ContainsKey("Access-Control-Allow-Origin")));
    }
}
