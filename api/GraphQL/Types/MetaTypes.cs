using Disclosure.GraphQL.Language;

namespace Disclosure.GraphQL.Types;

/// <summary>The types of introspection, as section 4 of the specification defines them, and the three fields that lead to them.</summary>
public static class MetaTypes
{
    private static readonly ScalarType Text = BuiltInScalars.String;
    private static readonly ScalarType Flag = BuiltInScalars.Boolean;

    private static readonly Members<InputValueDefinition> IncludeDeprecated = new(
    [
        new("includeDeprecated", Flag.NonNull()) { Description = "Also what is deprecated.", DefaultValue = new BooleanNode(0, false) },
    ]);

    public static EnumType TypeKind { get; } = new("__TypeKind",
        [
            new("SCALAR") { Description = "A leaf value." },
            new("OBJECT") { Description = "`fields` and `interfaces` are valid." },
            new("INTERFACE") { Description = "`fields`, `interfaces` and `possibleTypes` are valid." },
            new("UNION") { Description = "`possibleTypes` is valid." },
            new("ENUM") { Description = "`enumValues` is valid." },
            new("INPUT_OBJECT") { Description = "`inputFields` is valid." },
            new("LIST") { Description = "`ofType` is valid." },
            new("NON_NULL") { Description = "`ofType` is valid." },
        ])
    {
        Description = "Which kind of type a `__Type` is.",
    };

    public static EnumType DirectiveLocation { get; } = new(
        "__DirectiveLocation",
        Enum.GetValues<DirectiveLocation>().Select(location => new EnumValueDefinition(NameOf(location)) { Description = About(location) }))
    {
        Description = "Where a directive may stand.",
    };

    public static ObjectType InputValue { get; } = new("__InputValue", () =>
        [
            new("name", Text.NonNull()),
            new("description", Text),
            new("type", Type!.NonNull()),
            new("defaultValue", Text) { Description = "The default as a GraphQL literal." },
            new("isDeprecated", Flag.NonNull()),
            new("deprecationReason", Text),
        ])
    {
        Description = "An argument, or a field of an input object.",
    };

    public static ObjectType EnumValue { get; } = new("__EnumValue", () =>
        [
            new("name", Text.NonNull()),
            new("description", Text),
            new("isDeprecated", Flag.NonNull()),
            new("deprecationReason", Text),
        ])
    {
        Description = "A value of an enum.",
    };

    public static ObjectType Field { get; } = new("__Field", () =>
        [
            new("name", Text.NonNull()),
            new("description", Text),
            new("args", InputValue.NonNull().List().NonNull()) { Arguments = IncludeDeprecated },
            new("type", Type!.NonNull()),
            new("isDeprecated", Flag.NonNull()),
            new("deprecationReason", Text),
        ])
    {
        Description = "A field of an object or interface type.",
    };

    public static ObjectType Type { get; } = new("__Type", () =>
        [
            new("kind", TypeKind.NonNull()),
            new("name", Text),
            new("description", Text),
            new("specifiedByURL", Text),
            new("fields", Field.NonNull().List()) { Arguments = IncludeDeprecated },
            new("interfaces", Type!.NonNull().List()),
            new("possibleTypes", Type!.NonNull().List()),
            new("enumValues", EnumValue.NonNull().List()) { Arguments = IncludeDeprecated },
            new("inputFields", InputValue.NonNull().List()) { Arguments = IncludeDeprecated },
            new("ofType", Type),
            new("isOneOf", Flag),
        ])
    {
        Description = "A type of the schema, or a list or non-null of one; `kind` says which fields are valid.",
    };

    public static ObjectType Directive { get; } = new("__Directive", () =>
        [
            new("name", Text.NonNull()),
            new("description", Text),
            new("isRepeatable", Flag.NonNull()),
            new("locations", DirectiveLocation.NonNull().List().NonNull()),
            new("args", InputValue.NonNull().List().NonNull()) { Arguments = IncludeDeprecated },
        ])
    {
        Description = "A directive that documents or the schema may use.",
    };

    public static ObjectType Schema { get; } = new("__Schema", () =>
        [
            new("description", Text),
            new("types", Type.NonNull().List().NonNull()),
            new("queryType", Type.NonNull()),
            new("mutationType", Type),
            new("subscriptionType", Type),
            new("directives", Directive.NonNull().List().NonNull()),
        ])
    {
        Description = "What this schema offers: its types, its root operation types and its directives.",
    };

    public static FieldDefinition SchemaField { get; } = new("__schema", Schema.NonNull()) { Description = "The schema itself." };

    public static FieldDefinition TypeField { get; } = new("__type", Type)
    {
        Description = "One type of the schema, or null where there is none of the name.",
        Arguments = new([new("name", Text.NonNull()) { Description = "Name of the type." }]),
    };

    public static FieldDefinition TypeNameField { get; } = new("__typename", Text.NonNull()) { Description = "Name of the object's type." };

    public static IReadOnlyList<NamedType> All { get; } = [Schema, Type, Field, InputValue, EnumValue, TypeKind, Directive, DirectiveLocation];

    /// <summary>As SDL and introspection write it: <c>FIELD_DEFINITION</c>.</summary>
    public static string NameOf(DirectiveLocation location) =>
        string.Concat(location.ToString().Select((c, i) => i > 0 && char.IsAsciiLetterUpper(c) ? $"_{c}" : $"{char.ToUpperInvariant(c)}"));

    private static string About(DirectiveLocation location) =>
        $"At {(location >= Types.DirectiveLocation.Schema ? "the definition of " : "")}a {NameOf(location).Replace('_', ' ').ToLowerInvariant()}.";
}
