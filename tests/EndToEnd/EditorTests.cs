using System.Text.Json;

namespace Disclosure.EndToEnd.Tests;

/// <summary>From a page to the query behind it in the editor, in a real browser.</summary>
[Collection(nameof(Demonstration))]
public sealed class EditorTests(Demonstration demonstration)
{
    private static readonly NodeFolder Browser = new("tests/EndToEnd/chromium");

    [Fact]
    public async Task The_query_of_a_page_opens_in_the_editor_and_answers_there_however_long_it_is()
    {
        string[] pages = ["/parks/", "/en/enterprises/91999999000000019D/"];
        var output = await Browser.RunAsync("", "editor.mjs", [(await demonstration.Server.AddressAsync()).ToString(), Chromium.Path, .. pages]);
        foreach (var (page, line) in pages.Zip(output.TrimEnd().Split('\n')))
        {
            var opened = JsonDocument.Parse(line).RootElement;
            Assert.Equal((page, 200, true, 0), (opened.GetProperty("path").GetString(), opened.GetProperty("status").GetInt32(), opened.GetProperty("isSame").GetBoolean(), opened.GetProperty("errors").GetArrayLength()));
            Assert.NotEqual(0, opened.GetProperty("data").GetArrayLength());
        }
    }
}
