using Disclosure.Site.Tests.Fixture;

namespace Disclosure.Browser.Tests;

/// <summary>The pressed site in a real browser: <c>check.mjs</c> looks and says what is wrong.</summary>
public sealed class BrowserTests(PressedSite site) : IClassFixture<PressedSite>
{
    private static readonly NodeFolder Browser = new("tests/Browser");

    [Fact]
    public async Task Every_kind_of_page_is_accessible_valid_and_readable_on_a_phone_and_on_a_desk()
    {
        var (code, output, errors) = await Browser.TryAsync("", "check.mjs", site.Output, Chromium.Path, site.Database);
        Assert.True(code == 0, output + errors);
    }
}
