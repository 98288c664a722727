using Disclosure.GraphQL.Language;
using Disclosure.GraphQL.Types;

namespace Disclosure.GraphQL.Introspection;

/// <summary>What the fields of the introspection types answer: a string, a Boolean, an object of the type system, a list of those, or null.</summary>
internal sealed class MetaResolver(Schema schema)
{
    public object? Root(MetaSelection selection) => selection.Field == MetaTypes.SchemaField
        ? schema
        : schema.FindType(selection.Arguments!["name"].As<string>());

    public object? Resolve(object parent, MetaSelection selection)
    {
        var name = selection.Field.Name;
        return (parent, name) switch
        {
            (Schema, "__typename") => MetaTypes.Schema.Name,
            (SchemaType, "__typename") => MetaTypes.Type.Name,
            (FieldDefinition, "__typename") => MetaTypes.Field.Name,
            (InputValueDefinition, "__typename") => MetaTypes.InputValue.Name,
            (EnumValueDefinition, "__typename") => MetaTypes.EnumValue.Name,
            (DirectiveDefinition, "__typename") => MetaTypes.Directive.Name,
            (Schema, _) => OfSchema(name),
            (SchemaType type, _) => OfType(type, name, selection),
            (FieldDefinition field, _) => OfField(field, name, selection),
            (InputValueDefinition value, _) => OfInputValue(value, name),
            (EnumValueDefinition value, _) => OfEnumValue(value, name),
            (DirectiveDefinition directive, _) => OfDirective(directive, name, selection),
            _ => throw Unknown(name),
        };
    }

    private object? OfSchema(string name) => name switch
    {
        "description" => schema.Description,
        "types" => schema.Types.All,
        "queryType" => schema.Query,
        "mutationType" or "subscriptionType" => null,
        "directives" => schema.Directives.All,
        _ => throw Unknown(name),
    };

    private object? OfType(SchemaType type, string name, MetaSelection selection) => name switch
    {
        "kind" => Kind(type),
        "name" => (type as NamedType)?.Name,
        "description" => (type as NamedType)?.Description,
        "specifiedByURL" => (type as ScalarType)?.SpecifiedBy,
        "fields" => (type as FieldedType)?.Fields.All.Where(field => selection.IncludesDeprecated || field.DeprecationReason is null),
        "interfaces" => (type as FieldedType)?.Interfaces,
        "possibleTypes" => type is InterfaceType or UnionType ? schema.PossibleTypes((CompositeType)type) : null,
        "enumValues" => (type as EnumType)?.Values.All.Where(value => selection.IncludesDeprecated || value.DeprecationReason is null),
        "inputFields" => type is InputObjectType input ? Inputs(input.Fields, selection) : null,
        "ofType" => (type as ListType)?.Of ?? (type as NonNullType)?.Of,
        "isOneOf" => (type as InputObjectType)?.IsOneOf,
        _ => throw Unknown(name),
    };

    private static object? OfField(FieldDefinition field, string name, MetaSelection selection) => name switch
    {
        "name" => field.Name,
        "description" => field.Description,
        "args" => Inputs(field.Arguments, selection),
        "type" => field.Type,
        "isDeprecated" => field.DeprecationReason is not null,
        "deprecationReason" => field.DeprecationReason,
        _ => throw Unknown(name),
    };

    private static object? OfInputValue(InputValueDefinition value, string name) => name switch
    {
        "name" => value.Name,
        "description" => value.Description,
        "type" => value.Type,
        "defaultValue" => value.DefaultValue is { } literal ? Printer.Print(literal) : null,
        "isDeprecated" => value.DeprecationReason is not null,
        "deprecationReason" => value.DeprecationReason,
        _ => throw Unknown(name),
    };

    private static object? OfEnumValue(EnumValueDefinition value, string name) => name switch
    {
        "name" => value.Name,
        "description" => value.Description,
        "isDeprecated" => value.DeprecationReason is not null,
        "deprecationReason" => value.DeprecationReason,
        _ => throw Unknown(name),
    };

    private static object? OfDirective(DirectiveDefinition directive, string name, MetaSelection selection) => name switch
    {
        "name" => directive.Name,
        "description" => directive.Description,
        "isRepeatable" => directive.IsRepeatable,
        "locations" => directive.Locations.Select(MetaTypes.NameOf),
        "args" => Inputs(directive.Arguments, selection),
        _ => throw Unknown(name),
    };

    private static IEnumerable<InputValueDefinition> Inputs(Members<InputValueDefinition> inputs, MetaSelection selection) =>
        inputs.All.Where(input => selection.IncludesDeprecated || input.DeprecationReason is null);

    private static string Kind(SchemaType type) => type switch
    {
        ScalarType => "SCALAR",
        ObjectType => "OBJECT",
        InterfaceType => "INTERFACE",
        UnionType => "UNION",
        EnumType => "ENUM",
        InputObjectType => "INPUT_OBJECT",
        ListType => "LIST",
        _ => "NON_NULL",
    };

    private static InvalidOperationException Unknown(string name) => new($"Introspection has no answer for '{name}'.");
}
