using System.Collections.Immutable;

namespace Disclosure.GraphQL.Types;

public sealed class DirectiveDefinition(string name, ImmutableArray<DirectiveLocation> locations) : INamed
{
    /// <summary>Without the at sign.</summary>
    public string Name { get; } = name;

    public ImmutableArray<DirectiveLocation> Locations { get; } = locations;
    public string? Description { get; init; }
    public Members<InputValueDefinition> Arguments { get; init; } = Members<InputValueDefinition>.None;
    public bool IsRepeatable { get; init; }
}

public enum DirectiveLocation
{
    Query,
    Mutation,
    Subscription,
    Field,
    FragmentDefinition,
    FragmentSpread,
    InlineFragment,
    VariableDefinition,
    Schema,
    Scalar,
    Object,
    FieldDefinition,
    ArgumentDefinition,
    Interface,
    Union,
    Enum,
    EnumValue,
    InputObject,
    InputFieldDefinition,
}
