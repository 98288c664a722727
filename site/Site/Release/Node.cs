using System.Text.Json;

namespace Disclosure.Site.Release;

/// <summary>A place in an answer. Asking for a field that the query did not select is a bug, and says where.</summary>
public readonly record struct Node
{
    private readonly JsonElement element;
    private readonly string path;

    internal Node(JsonElement element, string path)
    {
        this.element = element;
        this.path = path;
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
            return list.element.EnumerateArray().Select((item, index) => new Node(item, $"{list.path}[{index}]"));
        }
    }

    /// <summary>What the query selected of an object, in its order.</summary>
    public IEnumerable<(string Name, Node Value)> Selected
    {
        get
        {
            var own = this;
            return element.EnumerateObject().Select(property => (property.Name, own[property.Name]));
        }
    }

    public bool IsObject => element.ValueKind is JsonValueKind.Object;

    /// <summary>Whether the query selected the field.</summary>
    public bool Has(string field) => IsObject && element.TryGetProperty(field, out _);

    internal JsonElement Element => element;

    /// <exception cref="InvalidOperationException">The query does not select the field, or there is no object to ask.</exception>
    public Node this[string field] =>
        element.ValueKind is JsonValueKind.Object && element.TryGetProperty(field, out var value)
            ? new Node(value, $"{path}.{field}")
            : throw new InvalidOperationException($"{path} has no {field} in the answer");

    public override string ToString() => Text ?? "";
}
