using System.Collections.Immutable;
using Disclosure.GraphQL.Language;
using Disclosure.GraphQL.Types;

namespace Disclosure.GraphQL.Validation;

/// <summary>One rule of section 5. The walker calls it for every node, once; unknown types and fields come as null, reported elsewhere.</summary>
internal abstract class Rule(ValidationContext context)
{
    protected ValidationContext Context { get; } = context;

    public virtual void Operation(OperationDefinition operation)
    {
    }

    public virtual void Variable(VariableDefinition variable)
    {
    }

    public virtual void Fragment(FragmentDefinition fragment)
    {
    }

    public virtual void Field(FieldSelection selection, CompositeType? parent, FieldDefinition? field)
    {
    }

    public virtual void Inline(InlineFragment inline, CompositeType? parent)
    {
    }

    public virtual void Spread(FragmentSpread spread, CompositeType? parent)
    {
    }

    public virtual void Directives(ImmutableArray<Directive> directives, DirectiveLocation location)
    {
    }

    public virtual void Arguments(ArgumentPlace place)
    {
    }

    /// <summary>Every value, those inside lists and objects too.</summary>
    public virtual void Value(ValueNode value, SchemaType? type)
    {
    }

    /// <summary>After the last definition.</summary>
    public virtual void Finish()
    {
    }
}

/// <summary>A field or directive with its arguments.</summary>
/// <param name="Name">For messages: <c>Query.park</c> or <c>@skip</c>.</param>
internal sealed record ArgumentPlace(Node Node, string Name, ImmutableArray<Argument> Arguments, Members<InputValueDefinition> Definitions);
