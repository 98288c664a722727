using System.IO.Compression;
using Disclosure.Press.Output;
using Disclosure.Press.Tests.Components;

namespace Disclosure.Press.Tests;

public sealed class OutputTests : IDisposable
{
    private static readonly DateTime LongAgo = new(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);

    private readonly TestSite site = new();

    [Fact]
    public async Task A_second_press_of_the_same_site_writes_nothing()
    {
        site.Add("/");
        await site.PressAsync();
        var first = TestSite.Snapshot(site.Output);
        File.SetLastWriteTimeUtc(Path.Combine(site.Output, "index.html"), LongAgo);

        var second = await site.PressAsync();

        Assert.Equal(0, second.Written);
        Assert.Equal(second.Files, second.Kept);
        Assert.Equal(first, TestSite.Snapshot(site.Output));
        Assert.Equal(LongAgo, File.GetLastWriteTimeUtc(Path.Combine(site.Output, "index.html")));
    }

    [Fact]
    public async Task Changing_one_row_rewrites_one_page_and_leaves_the_time_of_the_others()
    {
        AddRows(20);
        await site.PressAsync();
        var others = Enumerable.Range(0, 20).Where(number => number != 7).Select(number => Path.Combine(site.Output, $"row/{number}/index.html")).ToArray();
        foreach (var file in others)
            File.SetLastWriteTimeUtc(file, LongAgo);
        site.Rows.Change = 1;

        var result = await site.PressAsync();

        Assert.Equal(1, result.Written);
        Assert.All(others, file => Assert.Equal(LongAgo, File.GetLastWriteTimeUtc(file)));
        Assert.Contains("""<data value="2233">""", site.Read("row/7/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_is_gone_loses_its_file_and_its_folder()
    {
        site.Add("/");
        site.Add("/old/");
        await site.PressAsync();
        site.Pages.RemoveAll(page => page.Path == "/old/");

        var result = await site.PressAsync();

        Assert.Equal(2, result.Removed);
        Assert.False(Directory.Exists(Path.Combine(site.Output, "old")));
        Assert.True(File.Exists(Path.Combine(site.Output, "index.html")));
    }

    [Fact]
    public async Task A_page_edited_by_hand_is_put_right()
    {
        site.Add("/");
        await site.PressAsync();
        var pressed = site.Read("index.html");
        site.Write("site/index.html", pressed.Replace("Home", "home", StringComparison.Ordinal));

        var result = await site.PressAsync();

        Assert.Equal(1, result.Written);
        Assert.Equal(pressed, site.Read("index.html"));
    }

    [Fact]
    public async Task The_manifest_lists_every_file_with_its_hash_in_order()
    {
        site.Add("/");
        site.Add("/b/");
        await site.PressAsync();

        var lines = site.Read("manifest.sha256").TrimEnd('\n').Split('\n');

        var files = TestSite.Snapshot(site.Output).Remove("manifest.sha256");
        Assert.Equal(files.Select(file => $"{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Convert.FromBase64String(file.Value)))}  {file.Key}"), lines);
    }

    [Fact]
    public async Task Faults_leave_the_site_as_it_was_and_a_draft_publishes_all_the_same()
    {
        site.Add("/");
        await site.PressAsync();
        var before = TestSite.Snapshot(site.Output);
        site.Add("/new/");
        site.Pages.Add(TestSite.Text("/bad path/", ""));

        var refused = await site.PressAsync();

        Assert.False(refused.Published);
        Assert.NotEmpty(refused.Faults);
        Assert.Equal(before, TestSite.Snapshot(site.Output));

        var draft = await site.PressAsync(options => options with { Draft = true });

        Assert.True(draft.Published);
        Assert.NotEmpty(draft.Faults);
        Assert.True(File.Exists(Path.Combine(site.Output, "new/index.html")));
    }

    [Fact]
    public async Task A_folder_with_someone_elses_files_is_not_touched()
    {
        site.Add("/");
        var foreign = site.Write("site/thesis.txt", "ten years of work");

        var result = await site.PressAsync();

        Assert.Equal(FaultKinds.OutputForeign, Assert.Single(result.Faults).Kind);
        Assert.False(result.Published);
        Assert.Equal("ten years of work", site.Read("thesis.txt"));
        Assert.Equal([foreign], Directory.EnumerateFiles(site.Output));
    }

    [Fact]
    public async Task Cancelling_leaves_the_site_as_it_was()
    {
        site.Add("/");
        await site.PressAsync();
        var before = TestSite.Snapshot(site.Output);
        AddRows(500);
        using var cancel = new CancellationTokenSource();
        var progress = new Callback(report =>
        {
            if (report.Pages >= 100)
                cancel.Cancel();
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => site.PressAsync(options => options with { Progress = progress }, cancel.Token));

        Assert.Equal(before, TestSite.Snapshot(site.Output));
        Assert.Empty(Directory.EnumerateDirectories(site.Beside));
    }

    [Fact]
    public async Task Two_presses_into_one_folder_at_a_time_are_refused()
    {
        using var running = new OutputFolder(site.Output);

        await Assert.ThrowsAsync<IOException>(() => site.PressAsync());
    }

    [Fact]
    public async Task A_press_cut_off_while_pages_are_written_leaves_the_old_site()
    {
        site.Add("/");
        await site.PressAsync();
        var before = TestSite.Snapshot(site.Output);
        site.Write(".site.press/staged/index.html", "half a p");

        Assert.Equal(0, (await site.PressAsync()).Written);

        Assert.Equal(before, TestSite.Snapshot(site.Output));
    }

    [Fact]
    public async Task A_spare_that_was_left_half_done_is_made_whole()
    {
        AddRows(20);
        await site.PressAsync();
        await PressChangedAsync(1);
        Directory.Delete(Path.Combine(site.Beside, "spare/row/3"), recursive: true);
        File.Delete(Path.Combine(site.Beside, "changes"));
        site.Write(".site.press/spare/stray.html", "half a p");

        await PressChangedAsync(2);

        await AssertLikeFreshAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_press_cut_off_between_two_renames_is_ended_by_the_next(bool isSiteAway)
    {
        AddRows(20);
        await site.PressAsync();
        await PressChangedAsync(1);
        var site1 = TestSite.Snapshot(site.Output);
        Directory.Move(isSiteAway ? site.Output : Path.Combine(site.Beside, "spare"), Path.Combine(site.Beside, "previous"));
        var expected = isSiteAway ? TestSite.Snapshot(Path.Combine(site.Beside, "spare")) : site1;

        using (new OutputFolder(site.Output))
            Assert.Equal(expected, TestSite.Snapshot(site.Output));

        await PressChangedAsync(2);
        await AssertLikeFreshAsync();
    }

    [Fact]
    public async Task A_site_changed_over_and_over_stays_like_one_pressed_afresh()
    {
        AddRows(30);
        var all = site.Pages.ToArray();
        for (var round = 0; round < 12; round++)
        {
            site.Rows.Change = round % 3;
            site.Pages.Clear();
            site.Pages.AddRange(all.Where((_, index) => index == 0 || (index * 7) % (round + 2) != 0));
            site.Pages.Add(TestSite.Text(round % 2 == 0 ? "/turn/" : "/turn/deep/er/", $"round {round}"));
            if (round == 5)
                site.Write("site/row/stray.txt", "by hand");
            if (round == 7)
                site.Write("site/index.html", "by hand");

            Assert.True((await site.PressAsync(options => options with { Draft = true })).Published);

            await AssertLikeFreshAsync();
        }
    }

    [Fact]
    public async Task A_site_deleted_by_hand_is_pressed_anew()
    {
        AddRows(10);
        await site.PressAsync();
        await PressChangedAsync(1);
        var before = TestSite.Snapshot(site.Output);
        Directory.Delete(site.Output, recursive: true);

        await site.PressAsync();

        Assert.Equal(before, TestSite.Snapshot(site.Output));
    }

    [Fact]
    public async Task A_reader_always_finds_a_whole_page_while_the_site_is_replaced()
    {
        AddRows(50);
        await site.PressAsync();
        var page = Path.Combine(site.Output, "row/7/index.html");
        using var done = new CancellationTokenSource();
        var reader = Task.Run(() =>
        {
            var reads = 0;
            for (; !done.IsCancellationRequested; reads++)
                Assert.EndsWith("</html>", File.ReadAllText(page).TrimEnd(), StringComparison.Ordinal);
            return reads;
        });

        for (var change = 1; change <= 20; change++)
        {
            site.Rows.Change = change;
            Assert.True((await site.PressAsync()).Published);
        }

        await done.CancelAsync();
        Assert.True(await reader > 20);
    }

    [Fact]
    public async Task Compressed_files_hold_what_they_stand_beside_and_are_made_once()
    {
        AddRows(10);
        Task<PressResult> CompressAsync() => site.PressAsync(options => options with { Precompress = true });
        await CompressAsync();
        Assert.Equal(site.Read("row/7/index.html"), await ReadCompressedAsync("row/7/index.html.br"));
        Assert.Equal(0, (await CompressAsync()).Written);

        site.Rows.Change = 1;
        site.Write("site/row/3/index.html.br", "damaged");
        Assert.Equal(4, (await CompressAsync()).Written);
        Assert.Equal(site.Read("row/7/index.html"), await ReadCompressedAsync("row/7/index.html.br"));
        Assert.Equal(site.Read("row/3/index.html"), await ReadCompressedAsync("row/3/index.html.br"));

        Assert.True((await site.PressAsync()).Removed >= 20);
        Assert.False(File.Exists(Path.Combine(site.Output, "row/7/index.html.gz")));
    }

    [Theory]
    [InlineData("https://example.org/site/")]
    [InlineData("ftp://example.org/")]
    [InlineData("/relative")]
    public void A_site_that_is_not_at_the_root_of_a_host_is_refused(string address)
    {
        site.Description = site.Description with { BaseAddress = new Uri(address, UriKind.RelativeOrAbsolute) };

        Assert.Throws<ArgumentException>(site.Press);
    }

    [Fact]
    public async Task Pages_drawn_in_parallel_give_the_same_bytes_as_one_after_another()
    {
        AddRows(300);
        await site.PressAsync(options => options with { Parallelism = 1 });
        var alone = TestSite.Snapshot(site.Output);
        Directory.Delete(site.Output, recursive: true);
        site.Pages.Reverse();

        await site.PressAsync(options => options with { Parallelism = 8 });

        Assert.Equal(alone, TestSite.Snapshot(site.Output));
    }

    public void Dispose() => site.Dispose();

    private async Task<string> ReadCompressedAsync(string path)
    {
        await using var expanding = new BrotliStream(File.OpenRead(Path.Combine(site.Output, path)), CompressionMode.Decompress);
        using var reader = new StreamReader(expanding);
        return await reader.ReadToEndAsync();
    }

    private async Task PressChangedAsync(int change)
    {
        site.Rows.Change = change;
        Assert.Equal(1, (await site.PressAsync()).Written);
    }

    /// <summary>The site as it stands has the bytes that a press into an empty folder gives.</summary>
    private async Task AssertLikeFreshAsync()
    {
        var fresh = Path.Combine(Path.GetDirectoryName(site.Output)!, "fresh");
        await site.PressAsync(options => options with { Output = fresh, Draft = true });
        Assert.Equal(TestSite.Snapshot(fresh), TestSite.Snapshot(site.Output));
        Directory.Delete(fresh, recursive: true);
    }

    private void AddRows(int count)
    {
        site.Rows = new Rows(count);
        if (site.Pages.Count == 0)
            site.Pages.Add(TestSite.Text("/", ""));
        site.Pages.AddRange(Enumerable.Range(0, count).Select(number => TestSite.Text($"/row/{number}/", "") with
        {
            Component = typeof(Row),
            Parameters = new Dictionary<string, object?> { ["Number"] = number },
        }));
    }

    private sealed class Callback(Action<PressProgress> act) : IProgress<PressProgress>
    {
        public void Report(PressProgress value) => act(value);
    }
}
