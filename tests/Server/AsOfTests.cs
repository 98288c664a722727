using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Disclosure.Server.Tests;

/// <summary>Root fields answered from the release that was current on a day.</summary>
public sealed class AsOfTests(TwoReleases server) : IClassFixture<TwoReleases>
{
    [Theory]
    [InlineData("2024-03-01", "1.0.0")]
    [InlineData("2025-02-28", "1.0.0")]
    [InlineData("2025-03-01", "1.1.0")]
    [InlineData("2100-01-01", "1.1.0")]
    public async Task A_field_is_answered_from_the_release_that_was_current_on_the_day(string day, string version)
    {
        var data = (await Ask($$"""{ release(asOf: "{{day}}") { version } releases(asOf: "{{day}}") { totalCount } }""")).GetProperty("data");
        Assert.Equal(version, data.GetProperty("release").GetProperty("version").GetString());
        Assert.Equal(version == "1.0.0" ? 1 : 2, data.GetProperty("releases").GetProperty("totalCount").GetInt32());
    }

    [Fact]
    public async Task Fields_of_one_document_may_name_different_days_and_null_is_as_if_absent()
    {
        var answer = await Ask("""
            query ($then: Date, $now: Date) {
              then: sources(asOf: $then) { totalCount nodes { title } }
              now: sources(asOf: $now) { totalCount }
              plain: sources { totalCount }
              release(asOf: $then) { version }
              park(code: "test-park", asOf: $then) { figures { totalCount } }
              parkNow: park(code: "test-park") { figures { totalCount } }
              search(text: "测试", asOf: $then) { __typename }
            }
            """, new { then = "2024-06-01", now = (string?)null });
        Assert.False(answer.TryGetProperty("errors", out var errors), $"{errors}");
        var data = answer.GetProperty("data");
        int Total(string field) => data.GetProperty(field).GetProperty("totalCount").GetInt32();
        Assert.Equal(Total("plain"), Total("now"));
        Assert.True(Total("then") < Total("now"));
        Assert.Equal("1.0.0", data.GetProperty("release").GetProperty("version").GetString());
        int Figures(string field) => data.GetProperty(field).GetProperty("figures").GetProperty("totalCount").GetInt32();
        Assert.True(Figures("park") < Figures("parkNow"));
    }

    [Fact]
    public async Task The_same_plan_serves_every_day()
    {
        const string document = "query ($day: Date!) { figures(asOf: $day) { totalCount } }";
        async Task<int> Figures(string day) => (await Ask(document, new { day })).GetProperty("data").GetProperty("figures").GetProperty("totalCount").GetInt32();
        var (old, now) = (await Figures("2024-03-01"), await Figures("2025-03-01"));
        Assert.True(old < now, $"{old} < {now}");
        Assert.Equal((old, now), (await Figures("2024-12-31"), await Figures("2025-12-31")));
    }

    [Fact]
    public async Task A_node_is_looked_up_as_it_was()
    {
        var id = (await Ask("""{ enterprise(uscc: "91110302600003205F") { id } }""")).GetProperty("data").GetProperty("enterprise").GetProperty("id").GetString();
        var data = (await Ask("""
            query ($id: ID!) {
              then: node(id: $id, asOf: "2024-03-01") { ... on Enterprise { figures { totalCount } } }
              now: nodes(ids: [$id]) { ... on Enterprise { figures { totalCount } } }
            }
            """, new { id })).GetProperty("data");
        Assert.True(data.GetProperty("then").GetProperty("figures").GetProperty("totalCount").GetInt32() < data.GetProperty("now")[0].GetProperty("figures").GetProperty("totalCount").GetInt32());
    }

    [Fact]
    public async Task A_day_before_the_first_release_is_an_error_of_its_field_alone()
    {
        var answer = await Ask("""{ early: park(code: "test-park", asOf: "2024-02-29") { name } park(code: "test-park") { name } }""");
        var error = Assert.Single(answer.GetProperty("errors").EnumerateArray());
        Assert.Equal("AS_OF_NOT_AVAILABLE", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal("early", error.GetProperty("path")[0].GetString());
        Assert.Contains("2024-02-29", error.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("data").GetProperty("early").ValueKind);
        Assert.Equal("测试园区", answer.GetProperty("data").GetProperty("park").GetProperty("name").GetString());
    }

    [Fact]
    public async Task What_is_no_day_is_refused()
    {
        var answer = await Ask("""{ parks(asOf: "yesterday") { totalCount } }""");
        Assert.Equal("GRAPHQL_VALIDATION_FAILED", answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task A_pinned_release_knows_no_later_one_so_that_its_answers_never_change()
    {
        var data = (await Ask("""{ release(asOf: "2100-01-01") { version } }""", path: "/releases/1.0.0/graphql")).GetProperty("data");
        Assert.Equal("1.0.0", data.GetProperty("release").GetProperty("version").GetString());
    }

    [Theory]
    [InlineData("1", "1.1.0")]
    [InlineData("1.0", "1.0.0")]
    [InlineData("1.1", "1.1.0")]
    [InlineData("latest", "1.1.0")]
    [InlineData("1.0.0", "1.0.0")]
    public async Task A_release_is_found_by_the_beginning_of_its_version(string wanted, string version)
    {
        var data = (await Ask("{ release { version } }", path: $"/releases/{wanted}/graphql")).GetProperty("data");
        Assert.Equal(version, data.GetProperty("release").GetProperty("version").GetString());
    }

    [Theory]
    [InlineData("2")]
    [InlineData("1.")]
    [InlineData("1.1.0.0")]
    [InlineData("01")]
    [InlineData("*")]
    public async Task What_names_no_release_is_404(string wanted)
    {
        using var response = await server.Client.PostAsJsonAsync($"/releases/{wanted}/graphql", new { query = "{ release { version } }" });
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Answers_of_different_days_have_different_tags_and_a_known_one_is_not_sent_again()
    {
        async Task<(string? Tag, HttpStatusCode Status)> Get(string day, string? known = null)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, $"/graphql?query={Uri.EscapeDataString("query ($day: Date) { parks(asOf: $day) { totalCount } }")}&variables={Uri.EscapeDataString($$"""{"day":"{{day}}"}""")}");
            if (known is not null) request.Headers.TryAddWithoutValidation("If-None-Match", known);
            using var response = await server.Client.SendAsync(request);
            return (response.Headers.ETag?.ToString(), response.StatusCode);
        }

        var (old, status) = await Get("2024-03-01");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.NotEqual(old, (await Get("2025-03-01")).Tag);
        Assert.Equal(HttpStatusCode.NotModified, (await Get("2024-03-01", old)).Status);
        Assert.Equal(HttpStatusCode.OK, (await Get("2025-03-01", old)).Status);
    }

    private async Task<JsonElement> Ask(string query, object? variables = null, string path = "/graphql")
    {
        using var response = await server.Client.PostAsJsonAsync(path, new { query, variables });
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }
}
