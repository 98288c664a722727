using System.Net;
using System.Text.Json;
using Disclosure.GraphQL.Http;

namespace Disclosure.GraphQL.Tests.Http;

public sealed class CachingTests : IAsyncLifetime
{
    private const string Known = "query Known { books(first: 1) { nodes { title } } }";
    private LibraryHost host = null!;

    public async Task InitializeAsync() => host = await LibraryHost.StartAsync(options => options with { Documents = new PersistedDocuments([Known]) });

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task What_is_known_already_is_not_executed_again()
    {
        var first = await host.Get("?query={books(first:1){nodes{title}}}");
        Assert.Single(host.Library.Database.Statements);
        Assert.Equal("public, max-age=300", first.Headers.CacheControl!.ToString());
        var tag = first.Headers.ETag!.ToString();

        var again = await host.Get("?query={books(first:1){nodes{title}}}", "application/graphql-response+json", ("If-None-Match", $"\"other\", {tag}"));
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Equal(tag, again.Headers.ETag!.ToString());
        Assert.Empty(host.Library.Database.Statements);
    }

    [Theory]
    [InlineData("?query={books(first:1){nodes{title}}}", "application/graphql-response+json")]
    [InlineData("?query={nothing}", "application/graphql-response+json")]
    [InlineData("?query={hello}", "image/png")]
    [InlineData("", "application/json")]
    public async Task Head_is_answered_as_get_without_a_body(string query, string accept)
    {
        var get = await host.Get(query, accept);
        var head = await host.Send(new HttpRequestMessage(HttpMethod.Head, new Uri(host.Client.BaseAddress!, "graphql" + query)), accept);
        Assert.Equal(get.StatusCode, head.StatusCode);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
        Assert.Equal((await get.Content.ReadAsByteArrayAsync()).Length, head.Content.Headers.ContentLength);
        Assert.Equal(Fields(get), Fields(head));

        static string Fields(HttpResponseMessage response) => string.Join('\n', response.Headers.Concat(response.Content.Headers)
            .Where(field => field.Key != "Date").OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => $"{field.Key}: {string.Join(", ", field.Value)}"));
    }

    [Fact]
    public async Task The_tag_changes_with_the_data_the_query_the_variables_and_the_type()
    {
        await using var later = await LibraryHost.StartAsync(options => options with { Version = "2" });
        const string query = "?query=query($n:Int!){book(number:$n){title}}&variables=";
        var tags = new[]
        {
            await Tag(host, query + "{\"n\":1}", "application/json"),
            await Tag(host, query + "{\"n\":2}", "application/json"),
            await Tag(host, query + "{\"n\":1}", "application/graphql-response+json"),
            await Tag(host, "?query={hello}", "application/json"),
            await Tag(later, query + "{\"n\":1}", "application/json"),
        };
        Assert.Equal(tags.Length, tags.Distinct().Count());
        Assert.Equal(tags[0], await Tag(host, query + "{\"n\":1}", "application/json"));
    }

    [Fact]
    public async Task A_trusted_document_is_asked_for_by_its_hash()
    {
        var id = "sha256:" + PersistedDocuments.Hash(Known);
        Assert.Equal([id], host.Library is not null ? new PersistedDocuments([Known]).Identifiers : []);
        foreach (var response in new[] { await host.Get($"?id={id}"), await host.Get($"?documentId={id}"), await host.Post(JsonSerializer.Serialize(new { documentId = id })) })
            Assert.Equal("""{"data":{"books":{"nodes":[{"title":"Book 001"}]}}}""", await response.Content.ReadAsStringAsync());
        Assert.Contains("PERSISTED_QUERY_NOT_FOUND", await (await host.Get("?id=sha256:00")).Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_brings_a_document_once_and_names_it_by_its_hash_from_then_on()
    {
        const string query = "{ hello }";
        var hash = PersistedDocuments.Hash(query);
        var extensions = Extensions(hash);
        var unknown = await host.Get($"?extensions={extensions}");
        Assert.Equal(HttpStatusCode.OK, unknown.StatusCode);
        Assert.Equal("""{"errors":[{"message":"PersistedQueryNotFound","extensions":{"code":"PERSISTED_QUERY_NOT_FOUND"}}]}""", await unknown.Content.ReadAsStringAsync());

        var brought = await host.Post($$"""{"query":"{{query}}","extensions":{{extensions}} }""");
        Assert.Equal("""{"data":{"hello":"library"}}""", await brought.Content.ReadAsStringAsync());
        Assert.Equal("""{"data":{"hello":"library"}}""", await (await host.Get($"?extensions={extensions}")).Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_document_under_a_wrong_hash_is_refused_and_not_kept()
    {
        var hash = PersistedDocuments.Hash("{ other }");
        var response = await host.Post($$"""{"query":"{ hello }","extensions":{{Extensions(hash)}} }""");
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("PERSISTED_QUERY_NOT_FOUND", await (await host.Get($"?extensions={Extensions(hash)}")).Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static string Extensions(string hash) => $$$"""{"persistedQuery":{"version":1,"sha256Hash":"{{{hash}}}"}}""";

    private static async Task<string> Tag(LibraryHost host, string query, string accept) => (await host.Get(query, accept)).Headers.ETag!.ToString();
}
