using Disclosure.Press.Tests.Components;

namespace Disclosure.Press.Tests;

public sealed class SmokeTests : IDisposable
{
    private const int Count = 1000;

    private readonly TestSite site = new() { Rows = new Rows(Count) };

    [Fact]
    public async Task Two_thousand_pages_are_pressed_and_a_changed_row_touches_its_two_pages_alone()
    {
        site.Description = site.Description with { Pages = _ => StreamAsync() };
        var progress = new List<PressProgress>();

        var first = await site.PressAsync(options => options with { Progress = new Listener(progress) });

        Assert.Empty(first.Faults);
        Assert.Equal((2 * Count) + 2, first.Pages);
        Assert.Equal(first.Files, first.Written);
        Assert.Equal(first.Files + 1, TestSite.Snapshot(site.Output).Count);
        Assert.Equal(first.Bytes, TestSite.Snapshot(site.Output).Remove("manifest.sha256").Values.Sum(content => (long)Convert.FromBase64String(content).Length));
        Assert.Contains(new PressProgress(PressStage.Assets, 0, 0), progress);
        Assert.Contains(progress, report => report is { Stage: PressStage.Pages, Pages: 1000 });
        Assert.Equal(PressStage.Swap, progress[^1].Stage);
        site.Rows.Change = 1;

        var second = await site.PressAsync();

        Assert.Equal(2, second.Written);
        Assert.Equal(0, second.Removed);
    }

    public void Dispose() => site.Dispose();

    private static async IAsyncEnumerable<Page> StreamAsync()
    {
        foreach (var language in new[] { TestSite.Chinese, TestSite.English })
        {
            yield return TestSite.Text("/", "", language) with { Alternates = null };
            for (var number = 0; number < Count; number++)
            {
                await Task.Yield();
                yield return TestSite.Text($"/row/{number}/", "", language) with
                {
                    Alternates = null,
                    Component = typeof(Row),
                    Parameters = new Dictionary<string, object?> { ["Number"] = number },
                };
            }
        }
    }

    private sealed class Listener(List<PressProgress> reports) : IProgress<PressProgress>
    {
        public void Report(PressProgress value)
        {
            lock (reports)
                reports.Add(value);
        }
    }
}
