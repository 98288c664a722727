namespace Disclosure.EndToEnd.Tests;

/// <summary>What Lighthouse makes of the demonstration as its server sends it: accessibility, good practice, search engines.</summary>
[Collection(nameof(Demonstration))]
public sealed class LighthouseTests(Demonstration demonstration)
{
    private static readonly NodeFolder Browser = new("tests/EndToEnd/chromium");

    private static readonly string[] Pages =
        ["/", "/en/parks/sample-park/", "/enterprises/91999999000000019D/", "/audits/sp-audit-2022-01/", "/en/data/figures/"];

    [Fact]
    public async Task Pages_of_five_kinds_have_95_points_and_more_in_every_category()
    {
        var address = await demonstration.Server.AddressAsync();
        var (code, output, errors) = await Browser.TryAsync("", "lighthouse.mjs", [address.ToString(), Chromium.Path, .. Pages]);
        Assert.True(code == 0, output + errors);
        Assert.Equal(Pages.Length, output.TrimEnd().Split('\n').Length);
    }
}
