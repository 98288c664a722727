using System.Text.Json;
using System.Text.Json.Nodes;

namespace Disclosure.GraphQL.Tests.Validation;

/// <summary>npm's <c>graphql</c>, run by Node in one process for a whole test.</summary>
internal static class ReferenceImplementation
{
    private static readonly NodeFolder Peers = new(Path.Combine(AppContext.BaseDirectory, "peers"));

    public static async Task<T> RunAsync<T>(string script, object request) =>
        JsonSerializer.Deserialize<T>(await Peers.RunAsync(JsonSerializer.Serialize(request, JsonSerializerOptions.Web), script), JsonSerializerOptions.Web)!;
}

internal sealed record Verdicts(string FromSdl, string FromIntrospection, Verdict[] Documents, JsonNode[] Answers);

/// <param name="Stage"><c>parse</c> or <c>validate</c> where the document is refused, else <c>valid</c>.</param>
/// <param name="SameTree">Printed by our printer it parses to the same tree.</param>
internal sealed record Verdict(string Stage, string? Message, int? Line, int? Column, bool SameTree = true);
