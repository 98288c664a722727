using Disclosure.GraphQL.Language;

namespace Disclosure.GraphQL.Types;

/// <summary>The directives every schema has.</summary>
public static class BuiltInDirectives
{
    public static DirectiveDefinition Skip { get; } = new(
        "skip", [DirectiveLocation.Field, DirectiveLocation.FragmentSpread, DirectiveLocation.InlineFragment])
    {
        Description = "Leaves the field or fragment out when the condition is true.",
        Arguments = new([new("if", BuiltInScalars.Boolean.NonNull()) { Description = "Leave out when true." }]),
    };

    public static DirectiveDefinition Include { get; } = new(
        "include", [DirectiveLocation.Field, DirectiveLocation.FragmentSpread, DirectiveLocation.InlineFragment])
    {
        Description = "Takes the field or fragment in only when the condition is true.",
        Arguments = new([new("if", BuiltInScalars.Boolean.NonNull()) { Description = "Take in when true." }]),
    };

    public static DirectiveDefinition Deprecated { get; } = new(
        "deprecated",
        [
            DirectiveLocation.FieldDefinition, DirectiveLocation.ArgumentDefinition,
            DirectiveLocation.InputFieldDefinition, DirectiveLocation.EnumValue,
        ])
    {
        Description = "Marks what should no longer be used.",
        Arguments = new(
        [
            new("reason", BuiltInScalars.String.NonNull())
            {
                Description = "Why, and what to use instead; CommonMark.",
                DefaultValue = new StringNode(0, "No longer supported"),
            },
        ]),
    };

    public static DirectiveDefinition SpecifiedBy { get; } = new("specifiedBy", [DirectiveLocation.Scalar])
    {
        Description = "Where the format of a scalar is specified.",
        Arguments = new([new("url", BuiltInScalars.String.NonNull()) { Description = "Address of the specification." }]),
    };

    public static DirectiveDefinition OneOf { get; } = new("oneOf", [DirectiveLocation.InputObject])
    {
        Description = "Exactly one field of the input object is given, and it is not null.",
    };

    public static IReadOnlyList<DirectiveDefinition> All { get; } = [Skip, Include, Deprecated, SpecifiedBy, OneOf];
}
