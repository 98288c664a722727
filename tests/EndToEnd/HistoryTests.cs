using System.Text.Json;

namespace Disclosure.EndToEnd.Tests;

/// <summary>The releases by which the demonstration came to its present one.</summary>
[Collection(nameof(Demonstration))]
public sealed class HistoryTests(Demonstration demonstration)
{
    private const string Count = "{ figures { totalCount } release { version } }";

    [Fact]
    public async Task A_first_start_makes_every_release_of_the_history_with_the_version_that_its_changes_ask_for()
    {
        var releases = await ReleasesAsync();
        Assert.True(releases.Length >= 4);
        Assert.Equal(demonstration.Releases, releases.Length);
        Assert.Equal(releases.Order(), releases);
        Assert.Equal([new(1, 0, 0), .. releases.Skip(1).Zip(releases, (next, before) => Next(before, next))], releases);
        Assert.Contains(releases, version => version.Major > 1); // a code was renamed
        Assert.Equal($"{releases[^1]}", (await demonstration.TextAsync("/data/latest/releases.csv")).TrimEnd().Split('\n')[^1].Split(',')[0]);
    }

    [Fact]
    public async Task Earlier_releases_are_asked_by_version_by_its_beginning_and_as_of_a_day_and_their_files_are_downloaded()
    {
        var releases = await demonstration.CsvAsync("releases");
        var counts = new List<int>();
        foreach (var release in releases)
        {
            var (version, day) = (release["version"], release["published_on"]);
            var pinned = await demonstration.AskAsync(Count, address: $"/releases/{version}/graphql");
            Assert.Equal(version, pinned.GetProperty("release").GetProperty("version").GetString());
            counts.Add(pinned.GetProperty("figures").GetProperty("totalCount").GetInt32());
            var then = await demonstration.AskAsync($"{{ figures(asOf: \"{day}\") {{ totalCount }} }}");
            Assert.Equal(counts[^1], then.GetProperty("figures").GetProperty("totalCount").GetInt32());
            Assert.Equal(counts[^1], (await demonstration.TextAsync($"/data/{version}/figures.csv")).TrimEnd().Split('\n').Length - 1);
        }

        Assert.True(counts[^1] > counts[0]);
        var first = releases.Last(release => release["version"].StartsWith("1.", StringComparison.Ordinal))["version"];
        var newest = await demonstration.AskAsync(Count, address: "/releases/1/graphql");
        Assert.Equal(first, newest.GetProperty("release").GetProperty("version").GetString());
    }

    [Fact]
    public async Task Years_are_added_figures_restated_with_their_reason_a_row_is_withdrawn_and_a_code_renamed()
    {
        var changes = await demonstration.CsvAsync("changes");
        bool Any(string register, string kind, string reason) => changes.Any(change => (change["register"], change["kind"], change["reason_code"]) == (register, kind, reason));
        Assert.True(Any("figures", "added", ""));
        Assert.True(Any("figures", "corrected", "restated"));
        Assert.True(Any("filings", "withdrawn", "duplicate"));
        Assert.True(Any("obligation-rules", "withdrawn", "reference_updated"));
        Assert.True(Any("enterprises", "corrected", "subject_changed"));
        Assert.All(changes.Where(change => change["kind"] != "added"), change => Assert.True(change["reason"].Length > 0 && change["reason_en"].Length > 0));

        var restated = changes.First(change => (change["register"], change["field"], change["reason_code"]) == ("figures", "value", "restated"))!;
        var figure = demonstration.Figures[restated["key"]];
        Assert.Equal(figure["value"], restated["new"]);
        var before = (await demonstration.CsvAsync("releases")).Last(release => Version.Parse(release["version"]) < Version.Parse(restated["release_version"]))["version"];
        Assert.Equal(restated["old"], (await ValueAsync(before, restated["key"])).GetRawText());
    }

    private async Task<JsonElement> ValueAsync(string version, string figure)
    {
        var answer = await demonstration.AskAsync("query ($id: String!) { figures(where: { figureId: { eq: $id } }) { nodes { value } } }", new { id = figure }, $"/releases/{version}/graphql");
        return answer.GetProperty("figures").GetProperty("nodes")[0].GetProperty("value");
    }

    private async Task<Version[]> ReleasesAsync() => [.. (await demonstration.CsvAsync("releases")).Select(release => Version.Parse(release["version"]))];

    [Fact]
    public async Task The_page_of_what_was_withdrawn_is_gone_with_its_reason_and_leads_to_the_release_that_has_it()
    {
        var withdrawn = (await demonstration.CsvAsync("changes")).First(row => (row["register"], row["kind"], row["field"]) == ("obligation-rules", "withdrawn", ""));
        var address = $"/obligations/{withdrawn["key"]}/";
        using var response = await demonstration.FileAsync(address);
        Assert.Equal(System.Net.HttpStatusCode.Gone, response.StatusCode);
        var text = await response.Content.ReadAsStringAsync();
        Assert.Contains(withdrawn["reason"], text, StringComparison.Ordinal);
        var link = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(text).QuerySelector("#earlier ~ .files a")!.GetAttribute("href")!;
        Assert.Contains($"\n{withdrawn["key"]},", await demonstration.TextAsync(link), StringComparison.Ordinal);
        using var still = await demonstration.FileAsync("/obligations/");
        Assert.Equal(System.Net.HttpStatusCode.OK, still.StatusCode);
    }

    private static Version Next(Version before, Version next) =>
        next.Major > before.Major ? new(before.Major + 1, 0, 0) : next.Minor > before.Minor ? new(before.Major, before.Minor + 1, 0) : new(before.Major, before.Minor, before.Build + 1);
}
