using System.Text.Json;

namespace Disclosure.Site.Release;

/// <summary>A place in an answer. Asking for a field that the query did not select is a bug, and says of which query and what it did select.</summary>
public readonly record struct Node
{
    private readonly JsonElement element;
    private readonly string query;

    internal Node(JsonElement element, string query)
    {
        this.element = element;
        this.query = query;
    }

    /// <summary>False where the answer is null.</summary>
    public bool Exists => element.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined);

    /// <summary>The characters of the answer, of a number exactly as the release has them; null where the answer is null.</summary>
    public string? Text => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        _ => element.GetRawText(),
    };

    public bool IsTrue => element.ValueKind is JsonValueKind.True;

    public int Number => element.GetInt32();

    /// <summary>For drawing and comparing only; what is printed are the characters.</summary>
    public decimal? Amount => element.ValueKind is JsonValueKind.Number ? element.GetDecimal() : null;

    /// <summary>The rows of a connection, or the items of a list.</summary>
    public IEnumerable<Node> Rows
    {
        get
        {
            var list = element.ValueKind is JsonValueKind.Array ? this : this["nodes"];
            return list.Parts;
        }
    }

    /// <summary>What an object or a list holds; nothing where it is neither.</summary>
    internal IEnumerable<Node> Parts
    {
        get
        {
            var own = query;
            return element.ValueKind switch
            {
                JsonValueKind.Object => element.EnumerateObject().Select(property => new Node(property.Value, own)),
                JsonValueKind.Array => element.EnumerateArray().Select(item => new Node(item, own)),
                _ => [],
            };
        }
    }

    /// <summary>What the query selected of an object, in its order.</summary>
    public IEnumerable<(string Name, Node Value)> Selected
    {
        get
        {
            var own = query;
            return element.EnumerateObject().Select(property => (property.Name, new Node(property.Value, own)));
        }
    }

    public bool IsList => element.ValueKind is JsonValueKind.Array;

    public bool IsObject => element.ValueKind is JsonValueKind.Object;

    /// <summary>Whether the query selected the field.</summary>
    public bool Has(string field) => IsObject && element.TryGetProperty(field, out _);

    internal JsonElement Element => element;

    /// <exception cref="InvalidOperationException">The query does not select the field, or there is no object to ask.</exception>
    public Node this[string field] =>
        element.ValueKind is JsonValueKind.Object && element.TryGetProperty(field, out var value)
            ? new Node(value, query)
            : throw new InvalidOperationException($"{query}: no {field} in {(IsObject ? $"{{ {string.Join(' ', element.EnumerateObject().Select(property => property.Name))} }}" : element.ValueKind)}");

    public override string ToString() => Text ?? "";
}
