using System.Globalization;
using System.Text;
using System.Text.Json;
using Disclosure.GraphQL.Http;
using Disclosure.GraphQL.Language;
using Disclosure.Schema.Errors;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging.Abstractions;

namespace Disclosure.Schema.Tests;

/// <summary>What docs/api-errors.md says of a code is what a client gets.</summary>
public sealed class ErrorStatusTests(ReleaseFixture release) : IClassFixture<ReleaseFixture>
{
    public static TheoryData<string, string> Documents => new()
    {
        { ErrorCodes.Syntax, "{" },
        { ErrorCodes.Validation, "{ x }" },
        { ErrorCodes.Operation, "query A { __typename } query B { __typename }" },
        { ErrorCodes.BadInput, "query ($v: Int!) { parks(first: $v) { totalCount } }" },
        { ErrorCodes.BadInput, "{ parks(first: -1) { totalCount } }" },
        { ErrorCodes.Cursor, """{ parks(after: "x") { nodes { code } } }""" },
        { ErrorCodes.Tokens, $"{{ parks(where: {{ code: {{ in: [{Repeat(10_000, "1 ")}] }} }}) {{ totalCount }} }}" },
        { ErrorCodes.Nesting, $"{{ parks(where: {Repeat(64, "{ and: ")}{{}}{Repeat(64, "}")}) {{ totalCount }} }}" },
        { ErrorCodes.Fields, $"{{ {Repeat(2_001, "__typename ")} }}" },
        { ErrorCodes.Directives, $"{{ __typename {Repeat(5, "@skip(if: false) ")} }}" },
        { ErrorCodes.Variables, $"query ({Repeat(101, i => $"$v{i}: Int ")}) {{ __typename }}" },
        { ErrorCodes.Definitions, Repeat(101, i => $"query Q{i} {{ __typename }} ") },
        { ErrorCodes.Depth, "{ parks { nodes { enterprises { nodes { figures { nodes { enterprise { park { enterprises { nodes { figures { nodes { indicator { document { indicators { totalCount } } } } } } } } } } } } } } } }" },
        { ErrorCodes.RootFields, $"{{ {Repeat(21, i => $"a{i}: __typename ")} }}" },
        { ErrorCodes.Aliases, $"{{ parks {{ {Repeat(31, i => $"a{i}: pageInfo {{ endCursor }} ")} }} }}" },
        { ErrorCodes.Repeats, $"{{ industries {{ nodes {{ parent {{ parent {{ parent {{ parent {{ code }} }} }} }} }} }} }}" },
        { ErrorCodes.FragmentVisits, $"{{ {Repeat(1_001, "...F ")} }} fragment F on Query {{ __typename }}" },
        { ErrorCodes.ExpandedFields, $"{{ {Repeat(101, "...F ")} }} fragment F on Query {{ {Repeat(100, "__typename ")} }}" },
        { ErrorCodes.ExpandedNesting, $"{{ {Repeat(60, "... { ")} ...F {Repeat(60, "}")} }} fragment F on Query {{ {Repeat(60, "... { ")} ...G {Repeat(60, "}")} }} fragment G on Query {{ {Repeat(60, "... { ")} __typename {Repeat(60, "}")} }}" },
        { ErrorCodes.Introspection, "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }" },
        { ErrorCodes.Cost, "{ parks(first: 500) { nodes { enterprises(first: 500) { nodes { name } } } } }" },
        { ErrorCodes.PageSize, "{ parks(first: 501) { totalCount nodes { code } } }" },
        { ErrorCodes.Edition, """{ parks(asOf: "1999-12-31") { totalCount } }""" },
        { ErrorCodes.ListSize, $"{{ parks(where: {{ code: {{ in: [{Repeat(501, "\"a\" ")}] }} }}) {{ totalCount }} }}" },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task A_document_is_refused_with_the_documented_status(string code, string document) =>
        AssertDocumented(code, await Post(JsonSerializer.Serialize(new { query = document })));

    [Fact]
    public async Task A_request_is_refused_with_the_documented_status()
    {
        const string query = """{"query":"{ __typename }"}""";
        AssertDocumented(ErrorCodes.BadRequest, await Post("[]"));
        AssertDocumented(ErrorCodes.PersistedQueryNotFound, await Post("""{"documentId":"sha256:00"}"""));
        AssertDocumented(ErrorCodes.BodySize, await Post(new string(' ', 300 * 1024)));
        AssertDocumented(ErrorCodes.UnsupportedMediaType, await Post(query, request => request.ContentType = "text/plain"));
        AssertDocumented(ErrorCodes.NotAcceptable, await Post(query, request => request.Headers.Accept = "text/csv"));
        AssertDocumented(ErrorCodes.MethodNotAllowed, await Post(query, request => request.Method = "PUT"));
        AssertDocumented(ErrorCodes.UrlLength, await Post(query, request => request.QueryString = new($"?{new string('a', 9_000)}")));
    }

    [Fact]
    public async Task Who_asks_too_often_is_told_when_to_come_back()
    {
        using var rate = new ClientRateLimit(1, ClientRateLimit.DefaultCost, TimeSpan.FromMinutes(1));
        const string query = """{"query":"{ limits { requests requestWindowSeconds bodyBytes } }"}""";
        var (_, _, first, _) = await Post(query, rate: rate);
        Assert.Equal("""{"data":{"limits":{"requests":1,"requestWindowSeconds":60,"bodyBytes":262144}}}""", first);
        var refused = await Post(query, rate: rate);
        AssertDocumented(ErrorCodes.RateLimit, refused);
        Assert.InRange(int.Parse(refused.Headers.RetryAfter.ToString(), CultureInfo.InvariantCulture), 1, 60);
    }

    [Fact]
    public async Task An_example_is_answered_by_its_hash_alone()
    {
        var id = $"sha256:{PersistedDocuments.Hash(Examples.All["release"])}";
        var (status, _, text, _) = await Post(JsonSerializer.Serialize(new { documentId = id }));
        Assert.Equal(200, status);
        Assert.Contains("\"version\":\"1.1.0\"", text, StringComparison.Ordinal);
    }

    private static void AssertDocumented(string expected, (int Status, string? Code, string Text, IHeaderDictionary Headers) answer)
    {
        Assert.True(expected == answer.Code, $"{expected} expected: {answer.Text}");
        Assert.Contains(answer.Status, ApiErrors.All.Single(error => error.Code == expected).Statuses);
    }

    private async Task<(int Status, string? Code, string Text, IHeaderDictionary Headers)> Post(string body, Action<HttpRequest>? change = null, ClientRateLimit? rate = null)
    {
        using var concurrency = ConcurrencyLimit.ForThisMachine();
        var endpoint = release.Api.Endpoint(new() { Version = "1", Concurrency = concurrency, Rate = rate }, NullLogger<GraphQLEndpoint>.Instance);
        var context = new DefaultHttpContext();
        (context.Request.Method, context.Request.ContentType, context.Request.Path) = (HttpMethods.Post, "application/json", "/graphql");
        context.Request.Headers.Accept = "application/graphql-response+json";
        context.Request.Body = new MemoryStream(Encoding.UTF8.GetBytes(body));
        change?.Invoke(context.Request);
        using var answer = new MemoryStream();
        context.Response.Body = answer;
        await endpoint.HandleAsync(context);
        var text = Encoding.UTF8.GetString(answer.ToArray());
        using var json = JsonDocument.Parse(text);
        var code = json.RootElement.TryGetProperty("errors", out var errors) ? errors[0].GetProperty("extensions").GetProperty("code").GetString() : null;
        return (context.Response.StatusCode, code, text, context.Response.Headers);
    }

    private static string Repeat(int times, string text) => string.Concat(Enumerable.Repeat(text, times));

    private static string Repeat(int times, Func<int, string> text) => string.Concat(Enumerable.Range(0, times).Select(text));
}
