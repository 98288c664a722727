namespace Disclosure.EndToEnd.Tests;

/// <summary>Starting and stopping, as people and machines do it.</summary>
public sealed class StartTests
{
    [Fact]
    public async Task A_first_start_says_what_it_does_a_second_only_serves_and_ctrl_c_stops_both()
    {
        using var copy = new DemonstrationCopy(withHistory: false);
        await using (var first = ServerProcess.Start(copy.Folder))
        {
            var address = await first.AddressAsync();
            Assert.All(["ingest", "calculate", "release", "press", "/graphql", "/health/ready"], word => Assert.Contains(word, first.Output, StringComparison.Ordinal));
            await using (var other = ServerProcess.Start(copy.Folder, null, "--urls", address.ToString()))
            {
                Assert.Equal(3, await other.ExitAsync());
                Assert.Contains("choose another address with --urls", other.Output, StringComparison.Ordinal);
                Assert.DoesNotContain("   at ", other.Output, StringComparison.Ordinal);
            }

            Assert.Equal(0, await first.InterruptAsync());
        }

        var log = await File.ReadAllTextAsync(Path.Combine(copy.Folder, "releases", "log", "checkpoint"));
        await using var second = ServerProcess.Start(copy.Folder);
        await second.AddressAsync();
        Assert.DoesNotContain("ingest", second.Output, StringComparison.Ordinal);
        Assert.Equal(0, await second.InterruptAsync());
        Assert.Equal(log, await File.ReadAllTextAsync(Path.Combine(copy.Folder, "releases", "log", "checkpoint")));
    }

    [Fact]
    public async Task A_start_that_was_killed_at_any_moment_is_made_good_by_the_next()
    {
        using var copy = new DemonstrationCopy();
        foreach (var seconds in new[] { 1.0, 2.5, 4.0, 6.0, 8.0 })
        {
            await using var killed = ServerProcess.Start(copy.Folder, null, "--prepare-only");
            await Task.Delay(TimeSpan.FromSeconds(seconds));
            await killed.KillAsync();
        }

        await using var server = ServerProcess.Start(copy.Folder);
        var address = await server.AddressAsync();
        using var client = new HttpClient(new HttpClientHandler { CheckCertificateRevocationList = true }) { BaseAddress = address };
        Assert.Contains("Healthy", await client.GetStringAsync("/health/ready"), StringComparison.Ordinal);
        Assert.Equal(copy.Releases, Directory.GetFiles(Path.Combine(copy.Folder, "releases", "log", "proofs")).Length);
    }

    [Fact]
    public async Task In_production_nothing_is_made_and_a_missing_release_is_refused_with_a_hint()
    {
        using var copy = new DemonstrationCopy();
        await using var server = ServerProcess.Start(copy.Folder, "Production");
        Assert.Equal(1, await server.ExitAsync());
        Assert.Contains("hint: make one with: disclose ingest", server.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", server.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(copy.Folder, "work")));
    }

    [Fact]
    public async Task A_faulty_return_stops_the_first_start_with_the_place_of_the_fault()
    {
        using var copy = new DemonstrationCopy();
        var file = Path.Combine(copy.Folder, "sources", "sample-park", "2021", "energy.csv");
        var lines = await File.ReadAllLinesAsync(file);
        lines[4] = lines[4].Replace(",2021,", ",2O21,", StringComparison.Ordinal);
        await File.WriteAllLinesAsync(file, lines);
        await using var server = ServerProcess.Start(copy.Folder);
        Assert.Equal(1, await server.ExitAsync());
        Assert.Contains("sample-park/2021/energy.csv", server.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", server.Output, StringComparison.Ordinal);
    }
}
