using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Disclosure.Server.Tests;

/// <summary>Every address that the server prints, asked as a stranger would.</summary>
public sealed partial class AddressTests(ServerFixture server) : IClassFixture<ServerFixture>
{
    private HttpClient Client => server.Client;

    [Theory]
    [InlineData("/")]
    [InlineData("/en/")]
    [InlineData("/parks/test-park/")]
    [InlineData("/en/enterprises/91110302600003205F/")]
    [InlineData("/data/")]
    [InlineData("/method/")]
    public async Task A_page_comes_as_html_under_a_strict_policy(string path)
    {
        using var response = await Client.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-inline", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Theory]
    [InlineData("/nowhere/", "zh-CN")]
    [InlineData("/en/nowhere/", "en")]
    public async Task What_is_not_there_is_404_with_the_sites_page_in_the_language_of_the_address(string path, string language)
    {
        using var response = await Client.GetAsync(path);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains($"lang=\"{language}\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task GraphQL_answers_a_query_with_a_calculated_figure()
    {
        using var answer = await Ask("""{ release { version } park(code: "test-park") { figures(where: { indicatorCode: { eq: "purchased_electricity_co2" }, enterpriseId: { eq: null } }) { nodes { value reporting obliged } } } }""");
        var data = answer.RootElement.GetProperty("data");
        Assert.Equal("1.0.0", data.GetProperty("release").GetProperty("version").GetString());
        var total = data.GetProperty("park").GetProperty("figures").GetProperty("nodes")[0];
        Assert.Equal("655.03", total.GetProperty("value").GetRawText());
        Assert.Equal((1, 2), (total.GetProperty("reporting").GetInt32(), total.GetProperty("obliged").GetInt32()));
    }

    [Fact]
    public async Task The_same_api_answers_at_the_address_of_the_release()
    {
        using var response = await Client.PostAsJsonAsync("/releases/1.0.0/graphql", new { query = "{ release { version } }" });
        Assert.Contains("\"1.0.0\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var missing = await Client.PostAsJsonAsync("/releases/9.9.9/graphql", new { query = "{ release { version } }" });
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
    }

    [Theory]
    [InlineData("/graphql?query={release{version}}", "application/json")]
    [InlineData("/graphql", "text/html")]
    [InlineData("/releases/1.0.0/graphql?query={release{version}}", "application/json")]
    [InlineData("/releases/9.9.9/graphql", "application/json")]
    [InlineData("/graphql/schema.graphql", "*/*")]
    [InlineData("/health", "*/*")]
    [InlineData("/health/live", "*/*")]
    [InlineData("/health/ready", "*/*")]
    [InlineData("/data/latest/figures.csv", "*/*")]
    [InlineData("/nowhere/", "text/html")]
    public async Task Head_is_answered_as_get_without_a_body(string path, string accept)
    {
        using var get = await Send(HttpMethod.Get);
        using var head = await Send(HttpMethod.Head);
        Assert.Equal(get.StatusCode, head.StatusCode);
        Assert.Equal(get.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Equal(get.Headers.ETag, head.Headers.ETag);
        Assert.Equal(get.Headers.CacheControl, head.Headers.CacheControl);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());

        async Task<HttpResponseMessage> Send(HttpMethod method)
        {
            using var request = new HttpRequestMessage(method, path);
            request.Headers.Accept.ParseAdd(accept);
            return await Client.SendAsync(request);
        }
    }

    [Fact]
    public async Task A_browser_gets_the_editor_and_its_files_from_the_same_host()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql");
        request.Headers.Accept.ParseAdd("text/html,application/xhtml+xml,*/*;q=0.8");
        using var response = await Client.SendAsync(request);
        var page = await response.Content.ReadAsStringAsync();
        foreach (var address in Address().Matches(page).Select(match => match.Groups["address"].Value).Where(address => address != "data:,")) // no icon
        {
            Assert.StartsWith("/graphql/ide/", address, StringComparison.Ordinal);
            using var file = await Client.GetAsync(address);
            Assert.Equal(HttpStatusCode.OK, file.StatusCode);
        }
    }

    [Fact]
    public async Task The_editor_shows_the_worked_examples_and_each_answers_without_an_error()
    {
        var examples = await Client.GetFromJsonAsync<JsonElement[]>("/graphql/ide/examples.json");
        Assert.Equal(Schema.Examples.All.Keys, examples!.Select(example => example.GetProperty("name").GetString()!));
        foreach (var example in examples!)
        {
            var variables = example.GetProperty("variables").GetString() is { } text ? JsonDocument.Parse(text).RootElement : default(JsonElement?);
            using var response = await Client.PostAsJsonAsync("/graphql", new { query = example.GetProperty("query").GetString(), variables });
            using var answer = await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync());
            Assert.False(answer.RootElement.TryGetProperty("errors", out var errors), $"{errors}");
        }
    }

    [Fact]
    public async Task The_schema_can_be_downloaded() =>
        Assert.Contains("type Query {", await Client.GetStringAsync("/graphql/schema.graphql"), StringComparison.Ordinal);

    [Fact]
    public async Task A_download_has_the_bytes_of_the_manifest_a_name_with_the_version_and_can_be_resumed()
    {
        var manifest = await Client.GetFromJsonAsync<JsonElement>("/data/latest/manifest.json");
        var figures = manifest.GetProperty("files").EnumerateArray().Single(file => file.GetProperty("path").GetString() == "figures.csv");
        using var response = await Client.GetAsync("/data/1.0.0/figures.csv");
        var bytes = await response.Content.ReadAsByteArrayAsync();
        Assert.Equal(figures.GetProperty("sha256").GetString(), Convert.ToHexStringLower(SHA256.HashData(bytes)));
        Assert.Equal("figures-1.0.0.csv", response.Content.Headers.ContentDisposition?.FileName);
        Assert.Contains("immutable", response.Headers.CacheControl!.ToString(), StringComparison.Ordinal);

        using var part = new HttpRequestMessage(HttpMethod.Get, "/data/latest/figures.csv");
        part.Headers.Range = new(10, 19);
        using var resumed = await Client.SendAsync(part);
        Assert.Equal(HttpStatusCode.PartialContent, resumed.StatusCode);
        Assert.Equal(bytes[10..20], await resumed.Content.ReadAsByteArrayAsync());

        using var again = new HttpRequestMessage(HttpMethod.Get, "/data/latest/figures.csv");
        again.Headers.IfNoneMatch.Add(response.Headers.ETag!);
        using var unchanged = await Client.SendAsync(again);
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
    }

    [Theory]
    [InlineData("figures.csv", "text/csv", "figures-1.0.0.csv")]
    [InlineData("figures.excel.csv", "text/csv", "figures-1.0.0.excel.csv")]
    [InlineData("figures.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "figures-1.0.0.xlsx")]
    [InlineData("figures.jsonl", "application/x-ndjson", "figures-1.0.0.jsonl")]
    [InlineData("figures.parquet", "application/vnd.apache.parquet", "figures-1.0.0.parquet")]
    [InlineData("figures-metadata.json", "application/csvm+json", "figures-metadata-1.0.0.json")]
    [InlineData("catalog.jsonld", "application/ld+json", "catalog-1.0.0.jsonld")]
    [InlineData("disclosure.zip", "application/zip", "disclosure-1.0.0.zip")]
    [InlineData("disclosure.sqlite", "application/vnd.sqlite3", "disclosure-1.0.0.sqlite")]
    [InlineData("SHA256SUMS", "text/plain", "SHA256SUMS-1.0.0")]
    public async Task A_file_says_its_type_its_name_and_its_length_also_when_only_asked_about(string path, string type, string name)
    {
        using var about = new HttpRequestMessage(HttpMethod.Head, $"/data/latest/{path}");
        about.Headers.AcceptEncoding.ParseAdd("gzip, br");
        using var response = await Client.SendAsync(about);
        Assert.Equal((HttpStatusCode.OK, type, name), (response.StatusCode, response.Content.Headers.ContentType?.MediaType, response.Content.Headers.ContentDisposition?.FileName));
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
        Assert.Empty(response.Content.Headers.ContentEncoding);
        Assert.Equal("bytes", response.Headers.AcceptRanges.Single());
        Assert.Equal("*", response.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.Equal("public, must-revalidate, max-age=300", response.Headers.CacheControl!.ToString());
        var whole = await Client.GetByteArrayAsync($"/data/1.0.0/{path}");
        Assert.Equal(whole.Length, response.Content.Headers.ContentLength);
        Assert.Equal(path == "figures.csv", response.Headers.TryGetValues("Link", out var link) && link.Single() == "<figures-metadata.json>; rel=\"describedby\"; type=\"application/csvm+json\"");
    }

    [Theory]
    [InlineData("/data/1/figures.csv", "/data/1.0.0/figures.csv")]
    [InlineData("/data/1.0/index.json?a=b", "/data/1.0.0/index.json?a=b")]
    public async Task The_beginning_of_a_version_leads_to_its_newest_release(string asked, string found)
    {
        using var response = await Client.GetAsync(asked);
        Assert.Equal((HttpStatusCode.TemporaryRedirect, found), (response.StatusCode, response.Headers.Location?.ToString()));
        Assert.Equal("public, must-revalidate, max-age=300", response.Headers.CacheControl!.ToString());
    }

    [Fact]
    public async Task A_download_goes_on_only_if_the_file_is_still_the_same()
    {
        async Task<HttpStatusCode> Part(string tag)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/data/latest/figures.csv");
            request.Headers.Range = new(10, 19);
            request.Headers.IfRange = new(tag);
            using var response = await Client.SendAsync(request);
            return response.StatusCode;
        }

        using var whole = await Client.GetAsync("/data/latest/figures.csv");
        Assert.Equal(HttpStatusCode.PartialContent, await Part(whole.Headers.ETag!.Tag));
        Assert.Equal(HttpStatusCode.OK, await Part("\"another\""));
        using var beyond = new HttpRequestMessage(HttpMethod.Get, "/data/latest/figures.csv");
        beyond.Headers.Range = new(1_000_000_000, null);
        using var refused = await Client.SendAsync(beyond);
        Assert.Equal(HttpStatusCode.RequestedRangeNotSatisfiable, refused.StatusCode);
    }

    [Theory]
    [InlineData("/data/latest/../latest")]
    [InlineData("/data/latest/..%2flatest")]
    [InlineData("/data/1.0.0/%2e%2e/latest")]
    [InlineData("/data/log/../latest")]
    [InlineData("/data/log/%2e%2e/latest")]
    [InlineData("/data/log/tile/0/000")]
    [InlineData("/data/log/tile/0/000.p/2")]
    [InlineData("/data/log")]
    [InlineData("/data/latest/nothing.csv")]
    [InlineData("/data/7/figures.csv")]
    public async Task Only_what_a_manifest_lists_can_be_downloaded(string path)
    {
        using var response = await Client.GetAsync(path);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData("checkpoint", "text/plain; charset=utf-8", "no-cache")]
    [InlineData("keys", "text/plain; charset=utf-8", "no-cache")]
    [InlineData("checkpoints/1", "text/plain; charset=utf-8", "immutable")]
    [InlineData("proofs/1.0.0.tlog-proof", "text/plain; charset=utf-8", "immutable")]
    [InlineData("tile/0/000.p/1", "application/octet-stream", "immutable")]
    [InlineData("tile/entries/000.p/1", "application/octet-stream", "immutable")]
    public async Task The_log_of_releases_is_served_as_C2SP_asks_for(string file, string type, string caching)
    {
        using var response = await Client.GetAsync($"/data/log/{file}");
        Assert.Equal(await File.ReadAllBytesAsync(Path.Combine(server.Instance.ReleasesFolder, "log", file)), await response.Content.ReadAsByteArrayAsync());
        Assert.Equal(type, response.Content.Headers.ContentType?.ToString());
        Assert.Contains(caching, response.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.Equal("*", response.Headers.GetValues("Access-Control-Allow-Origin").Single());
        using var again = new HttpRequestMessage(HttpMethod.Get, $"/data/log/{file}");
        again.Headers.IfNoneMatch.Add(response.Headers.ETag!);
        using var unchanged = await Client.SendAsync(again);
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
    }

    [Fact]
    public async Task A_verifier_in_another_language_finds_what_is_served_sound()
    {
        var key = (await File.ReadAllLinesAsync(Path.Combine(server.Instance.ReleasesFolder, "log", "keys")))[0];
        using var node = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo(
            "node", [Path.Combine(Repository.Root, "examples", "javascript", "verify.mjs"), $"{Client.BaseAddress}data/", "--all", "--key", key]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        Assert.Equal("sound: 1 releases, 1 entries\n", await node.StandardOutput.ReadToEndAsync());
        await node.WaitForExitAsync();
        Assert.Equal(0, node.ExitCode);
    }

    [Fact]
    public async Task Health_tells_the_release_and_its_age()
    {
        Assert.Contains("Healthy", await Client.GetStringAsync("/health/live"), StringComparison.Ordinal);
        var ready = await Client.GetFromJsonAsync<JsonElement>("/health/ready");
        Assert.Equal("Healthy", ready.GetProperty("status").GetString());
        Assert.Equal("Healthy", ready.GetProperty("checks").GetProperty("database").GetString());
        Assert.Equal("1.0.0", ready.GetProperty("release").GetProperty("version").GetString());
        Assert.True(ready.GetProperty("release").GetProperty("ageDays").GetInt32() >= 0);
    }

    private async Task<JsonDocument> Ask(string query)
    {
        using var response = await Client.PostAsJsonAsync("/graphql", new { query });
        return await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync());
    }

    [GeneratedRegex("(src|href)=\"(?<address>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Address();
}
