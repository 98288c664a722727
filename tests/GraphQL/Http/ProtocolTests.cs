using System.Net;
using System.Text.Json;

namespace Disclosure.GraphQL.Tests.Http;

public sealed class ProtocolTests : IAsyncLifetime
{
    private LibraryHost host = null!;

    public async Task InitializeAsync() => host = await LibraryHost.StartAsync();

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Theory]
    [InlineData("application/graphql-response+json", "application/graphql-response+json; charset=utf-8")]
    [InlineData("application/json", "application/json; charset=utf-8")]
    [InlineData(null, "application/json; charset=utf-8")]
    [InlineData("*/*", "application/json; charset=utf-8")]
    [InlineData("application/*", "application/json; charset=utf-8")]
    [InlineData("application/json;q=0.5, application/graphql-response+json;q=0.9", "application/graphql-response+json; charset=utf-8")]
    [InlineData("application/graphql-response+json;q=0.5, application/json", "application/json; charset=utf-8")]
    [InlineData("application/graphql-response+json;q=0, */*", "application/json; charset=utf-8")]
    [InlineData("APPLICATION/JSON; CHARSET=UTF-8", "application/json; charset=utf-8")]
    public async Task The_answer_has_the_type_asked_for(string? accept, string contentType)
    {
        var response = await host.Query("{ hello }", accept: accept);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(contentType, response.Content.Headers.ContentType!.ToString());
        Assert.Equal("""{"data":{"hello":"library"}}""", await response.Content.ReadAsStringAsync());
        Assert.Equal(["Accept", "Accept-Encoding", "GraphQL-Cost"], response.Headers.Vary);
        Assert.Equal("no-store", response.Headers.CacheControl!.ToString());
        Assert.Equal("*", response.Headers.GetValues("Access-Control-Allow-Origin").Single());
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/json;q=0")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("!!!")]
    public async Task Other_types_are_not_acceptable(string accept) => await Refused(await host.Query("{ hello }", accept: accept), 406, "NOT_ACCEPTABLE");

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("application/json; charset=iso-8859-1")]
    [InlineData("application/graphql")]
    public async Task Other_bodies_are_not_supported(string contentType) =>
        await Refused(await host.Post("""{"query":"{ hello }"}""", contentType: contentType), 415, "UNSUPPORTED_MEDIA_TYPE");

    [Fact]
    public async Task A_body_without_a_type_or_compressed_is_not_supported()
    {
        await Refused(await host.Send(new HttpRequestMessage(HttpMethod.Post, host.Endpoint) { Content = new ByteArrayContent("{}"u8.ToArray()) }, "application/json"), 415, "UNSUPPORTED_MEDIA_TYPE");
        var compressed = new ByteArrayContent("{}"u8.ToArray()) { Headers = { ContentType = new("application/json") } };
        compressed.Headers.ContentEncoding.Add("gzip");
        await Refused(await host.Send(new HttpRequestMessage(HttpMethod.Post, host.Endpoint) { Content = compressed }, "application/json"), 415, "UNSUPPORTED_MEDIA_TYPE");
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("[{\"query\":\"{ hello }\"}]")]
    [InlineData("\"{ hello }\"")]
    [InlineData("{}")]
    [InlineData("{\"query\":null}")]
    [InlineData("{\"query\":1}")]
    [InlineData("{\"query\":\"{ hello }\",\"operationName\":1}")]
    [InlineData("{\"query\":\"{ hello }\",\"variables\":\"x\"}")]
    [InlineData("{\"query\":\"{ hello }\",\"variables\":[]}")]
    [InlineData("{\"query\":\"{ hello }\",\"extensions\":7}")]
    [InlineData("{\"query\":\"{ hello \\ud83d }\"}")]
    [InlineData("{\"query\":\"{ hello }\",\"extensions\":{\"persistedQuery\":{\"version\":2,\"sha256Hash\":\"00\"}}}")]
    public async Task Malformed_parameters_are_refused_whatever_the_type_of_the_answer(string body)
    {
        await Refused(await host.Post(body), 400, "BAD_REQUEST");
        await Refused(await host.Post(body, accept: "application/json"), 400, "BAD_REQUEST");
    }

    [Fact]
    public async Task Json_nested_too_deep_is_refused() => await Refused(await host.Post(new string('[', 100_000)), 400, "BAD_REQUEST");

    [Fact]
    public async Task Null_is_absent_and_unknown_members_are_ignored()
    {
        var response = await host.Post("""{"query":"{ hello }","operationName":null,"variables":null,"extensions":null,"unknown":[1]}""");
        Assert.Equal("""{"data":{"hello":"library"}}""", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("{ hello", "GRAPHQL_PARSE_FAILED")]
    [InlineData("{ nothing }", "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("mutation { x }", "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("query($n: Int!) { book(number: $n) { title } }", "BAD_USER_INPUT")]
    [InlineData("query A { hello } query B { hello }", "OPERATION_RESOLUTION_FAILURE")]
    public async Task A_request_error_is_400_in_the_new_type_and_200_in_the_old(string query, string code)
    {
        await Refused(await host.Query(query), 400, code);
        await Refused(await host.Query(query, accept: "application/json"), 200, code);
    }

    [Fact]
    public async Task Data_with_errors_is_200_and_not_kept()
    {
        var response = await host.Get("?query={a:book(number:10){strictPrice}b:hello}");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("no-store", response.Headers.CacheControl!.ToString());
        Assert.Null(response.Headers.ETag);
        Assert.StartsWith("""{"data":{"a":null,"b":"library"},"errors":[""", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_draft_s_status_codes_are_one_setting()
    {
        await using var draft = await LibraryHost.StartAsync(options => options with { UsesDraftStatusCodes = true });
        Assert.Equal(422, (int)(await draft.Query("{ nothing }")).StatusCode);
        Assert.Equal(400, (int)(await draft.Query("{")).StatusCode);
        Assert.Equal(294, (int)(await draft.Query("{ a: book(number: 10) { strictPrice } }")).StatusCode);
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    public async Task Other_methods_are_not_allowed(string method)
    {
        var response = await host.Send(new HttpRequestMessage(new HttpMethod(method), host.Endpoint), "application/json");
        Assert.Equal(["GET", "HEAD", "POST"], response.Content.Headers.Allow);
        await Refused(response, 405, "METHOD_NOT_ALLOWED");
    }

    [Fact]
    public async Task Get_takes_queries_with_variables_and_empty_parameters_are_absent()
    {
        var response = await host.Get("?query=query A($n:Int!){book(number:$n){title}}&variables={\"n\":7}&operationName=&extensions=");
        Assert.Equal("""{"data":{"book":{"title":"低碳园区建设"}}}""", await response.Content.ReadAsStringAsync());
        await Refused(await host.Get("?query="), 400, "BAD_REQUEST");
        await Refused(await host.Get("?query={hello}&variables={"), 400, "BAD_REQUEST");
        await Refused(await host.Get("?query={hello}&query={hello}"), 400, "BAD_REQUEST");
        var mutation = await host.Get("?query=mutation{x}");
        Assert.Equal(["POST"], mutation.Content.Headers.Allow);
        await Refused(mutation, 405, "METHOD_NOT_ALLOWED");
    }

    [Fact]
    public async Task Any_page_may_ask_and_a_browser_may_ask_beforehand()
    {
        var response = await host.Send(new HttpRequestMessage(HttpMethod.Options, host.Endpoint), null);
        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.Contains("POST", response.Headers.GetValues("Access-Control-Allow-Methods").Single(), StringComparison.Ordinal);
        Assert.Contains("Content-Type", response.Headers.GetValues("Access-Control-Allow-Headers").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_browser_gets_the_page_and_a_program_the_data()
    {
        await using var paged = await LibraryHost.StartAsync(options => options with { Page = context => context.Response.Body.WriteAsync("a page"u8.ToArray()).AsTask() });
        Assert.Equal("a page", await (await paged.Get("", accept: "text/html,application/xhtml+xml,*/*;q=0.8")).Content.ReadAsStringAsync());
        Assert.Equal("a page", await (await paged.Get("?query={hello}", accept: "text/html,*/*;q=0.8")).Content.ReadAsStringAsync());
        Assert.Equal("""{"data":{"hello":"library"}}""", await (await paged.Get("?query={hello}", accept: "*/*")).Content.ReadAsStringAsync());
        await Refused(await paged.Get("", accept: "*/*"), 400, "BAD_REQUEST");
    }

    [Fact]
    public async Task The_cost_is_reported_on_request()
    {
        var response = await host.Get("?query={books(first:2){nodes{title}}}", "application/json", ("GraphQL-Cost", "report"));
        Assert.EndsWith(""","extensions":{"cost":{"atMost":3,"limit":20000}}}""", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        response = await host.Get("?query={books(first:2){nodes{title}}}", "application/json", ("GraphQL-Cost", "validate"));
        Assert.Equal("""{"data":null,"extensions":{"cost":{"atMost":3,"limit":20000}}}""", await response.Content.ReadAsStringAsync());
        Assert.Empty(host.Library.Database.Statements);
    }

    private static async Task Refused(HttpResponseMessage response, int status, string code)
    {
        var text = await response.Content.ReadAsStringAsync();
        Assert.Equal((status, code), ((int)response.StatusCode, JsonDocument.Parse(text).RootElement.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString()));
        Assert.False(JsonDocument.Parse(text).RootElement.TryGetProperty("data", out _));
        Assert.Equal("no-store", response.Headers.CacheControl!.ToString());
        Assert.Contains("json", response.Content.Headers.ContentType!.MediaType, StringComparison.Ordinal);
    }
}
