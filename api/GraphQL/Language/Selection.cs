using System.Collections.Immutable;

namespace Disclosure.GraphQL.Language;

/// <summary>A field, a fragment spread or an inline fragment.</summary>
public abstract class Selection(int position, ImmutableArray<Directive> directives) : Node(position)
{
    public ImmutableArray<Directive> Directives { get; } = directives;
}

/// <param name="selections">Empty where the field has no selection set: <c>{}</c> is not a document.</param>
public sealed class FieldSelection(
    int position,
    string? alias,
    string name,
    ImmutableArray<Argument> arguments,
    ImmutableArray<Directive> directives,
    ImmutableArray<Selection> selections) : Selection(position, directives)
{
    public string? Alias { get; } = alias;
    public string Name { get; } = name;
    public ImmutableArray<Argument> Arguments { get; } = arguments;
    public ImmutableArray<Selection> Selections { get; } = selections;

    /// <summary>The key in the response: the alias, else the name.</summary>
    public string ResponseName => Alias ?? Name;
}

public sealed class FragmentSpread(int position, string name, ImmutableArray<Directive> directives) : Selection(position, directives)
{
    public string Name { get; } = name;
}

public sealed class InlineFragment(
    int position, NamedTypeNode? typeCondition, ImmutableArray<Directive> directives, ImmutableArray<Selection> selections)
    : Selection(position, directives)
{
    public NamedTypeNode? TypeCondition { get; } = typeCondition;
    public ImmutableArray<Selection> Selections { get; } = selections;
}

public sealed class Argument(int position, string name, ValueNode value) : Node(position)
{
    public string Name { get; } = name;
    public ValueNode Value { get; } = value;
}

public sealed class Directive(int position, string name, ImmutableArray<Argument> arguments) : Node(position)
{
    /// <summary>Without the at sign.</summary>
    public string Name { get; } = name;

    public ImmutableArray<Argument> Arguments { get; } = arguments;
}
