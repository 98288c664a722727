using System.Collections.Immutable;

namespace Disclosure.GraphQL.Language;

/// <summary>What a client can put right, as the response's <c>errors</c> carry it.</summary>
/// <param name="Code">One of <see cref="ErrorCodes"/>; answered as <c>extensions.code</c>.</param>
/// <param name="Path">Position in the response, for errors that belong to one.</param>
public sealed record GraphQLError(string Message, string Code, ImmutableArray<Location> Locations, ResponsePath? Path = null)
{
    public GraphQLError(string message, string code)
        : this(message, code, [])
    {
    }

    public GraphQLError(string message, string code, Location location)
        : this(message, code, [location])
    {
    }

    public override string ToString() =>
        Locations.IsEmpty ? $"{Code}: {Message}" : $"{Code} at {Locations[0].Line}:{Locations[0].Column}: {Message}";
}

/// <summary>A position in the response: response names and list indexes, linked from the leaf to the root.</summary>
public sealed class ResponsePath
{
    private ResponsePath(ResponsePath? parent, string? name, int index)
    {
        Parent = parent;
        Name = name;
        Index = index;
    }

    public ResponsePath? Parent { get; }

    /// <summary>The response name, or null where this step is a list index.</summary>
    public string? Name { get; }

    public int Index { get; }

    public static ResponsePath Root(string name) => new(null, name, 0);

    public ResponsePath Field(string name) => new(this, name, 0);

    public ResponsePath Item(int index) => new(this, null, index);

    /// <summary>The steps from the root on: strings and ints.</summary>
    public ImmutableArray<object> Steps()
    {
        var steps = new Stack<object>();
        for (var at = this; at is not null; at = at.Parent) steps.Push(at.Name ?? (object)at.Index);
        return [.. steps];
    }

    public override string ToString() => string.Join('.', Steps());
}
