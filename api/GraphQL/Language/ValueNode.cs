using System.Collections.Immutable;

namespace Disclosure.GraphQL.Language;

/// <summary>A literal value or a variable, as written.</summary>
public abstract class ValueNode(int position) : Node(position);

public sealed class VariableNode(int position, string name) : ValueNode(position)
{
    /// <summary>Without the dollar sign.</summary>
    public string Name { get; } = name;
}

/// <param name="text">The characters as written: an integer of any length.</param>
public sealed class IntNode(int position, string text) : ValueNode(position)
{
    public string Text { get; } = text;
}

/// <param name="text">The characters as written.</param>
public sealed class FloatNode(int position, string text) : ValueNode(position)
{
    public string Text { get; } = text;
}

/// <param name="value">The characters meant: escapes resolved, the indentation of a block string removed.</param>
public sealed class StringNode(int position, string value, bool isBlock = false) : ValueNode(position)
{
    public string Value { get; } = value;
    public bool IsBlock { get; } = isBlock;
}

public sealed class BooleanNode(int position, bool value) : ValueNode(position)
{
    public bool Value { get; } = value;
}

public sealed class NullNode(int position) : ValueNode(position);

public sealed class EnumNode(int position, string name) : ValueNode(position)
{
    public string Name { get; } = name;
}

public sealed class ListNode(int position, ImmutableArray<ValueNode> items) : ValueNode(position)
{
    public ImmutableArray<ValueNode> Items { get; } = items;
}

/// <param name="fields">As written; a name may stand twice (validation refuses it).</param>
public sealed class ObjectNode(int position, ImmutableArray<ObjectFieldNode> fields) : ValueNode(position)
{
    public ImmutableArray<ObjectFieldNode> Fields { get; } = fields;
}

public sealed class ObjectFieldNode(int position, string name, ValueNode value) : Node(position)
{
    public string Name { get; } = name;
    public ValueNode Value { get; } = value;
}
