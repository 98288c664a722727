using System.Text.Json;

namespace Disclosure.Site.Release;

/// <summary>A query with its variables and what the release answered.</summary>
public sealed record Answer(QueryFile Query, IReadOnlyDictionary<string, object?> Variables, Node Data)
{
    public Node this[string field] => Data[field];

    /// <summary>Opens the query in the IDE.</summary>
    public string IdeAddress
    {
        get
        {
            var address = $"/graphql?query={Uri.EscapeDataString(Query.Text)}";
            return Variables.Count == 0 ? address : $"{address}&variables={Uri.EscapeDataString(JsonSerializer.Serialize(Variables))}";
        }
    }

    /// <summary>The received files behind everything in the answer, each once: every object of it that is one by its hash and notice; a report has a hash too.</summary>
    public IEnumerable<Node> Sources => Find(Data).DistinctBy(source => source["id"].Text, StringComparer.Ordinal).OrderBy(source => source["file"].Text, StringComparer.Ordinal);

    private static IEnumerable<Node> Find(Node node) => node.Element.ValueKind switch
    {
        JsonValueKind.Object => (node.Element.TryGetProperty("sha256", out _) && node.Element.TryGetProperty("noticeNumber", out _) ? [node] : Enumerable.Empty<Node>())
            .Concat(node.Element.EnumerateObject().SelectMany(property => Find(node[property.Name]))),
        JsonValueKind.Array => node.Rows.SelectMany(Find),
        _ => [],
    };
}
