using Disclosure.GraphQL.Tests.Validation;

namespace Disclosure.GraphQL.Tests.Http;

public sealed class AuditTests
{
    /// <summary>The audits of npm's graphql-http: those that say MUST or SHOULD have to pass.</summary>
    [Fact]
    public async Task Every_audit_of_graphql_over_http_that_says_must_or_should_passes()
    {
        await using var host = await LibraryHost.StartAsync();
        var audits = await ReferenceImplementation.RunAsync<Audit[]>("audits.mjs", new { url = host.Endpoint });
        Assert.Equal(61, audits.Length);
        Assert.Empty(audits.Where(audit => audit.Status is not ("ok" or "notice")).Select(audit => $"{audit.Id} {audit.Name}: {audit.Reason}"));
    }

    internal sealed record Audit(string Id, string Name, string Status, string Reason);
}
