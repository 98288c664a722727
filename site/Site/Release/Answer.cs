namespace Disclosure.Site.Release;

/// <summary>A query with its variables and what the release answered.</summary>
public sealed record Answer(QueryFile Query, IReadOnlyDictionary<string, object?> Variables, Node Data)
{
    public Node this[string field] => Data[field];

    /// <summary>The received files behind everything in the answer, each once: every object of it that is one by its hash and notice; a report has a hash too.</summary>
    public IReadOnlyList<Node> Sources
    {
        get
        {
            var found = new Dictionary<string, Node>(StringComparer.Ordinal);
            Find(Data, found);
            return [.. found.Values.OrderBy(source => source["file"].Text, StringComparer.Ordinal)];
        }
    }

    private static void Find(Node node, Dictionary<string, Node> found)
    {
        if (node.Has("sha256") && node.Has("noticeNumber"))
            found.TryAdd(node["id"].Text!, node);
        foreach (var part in node.Parts.Where(part => part.IsObject || part.IsList))
            Find(part, found);
    }
}
