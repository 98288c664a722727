using System.Collections.Immutable;
using Disclosure.GraphQL.Language;

namespace Disclosure.GraphQL.Types;

internal sealed partial class SchemaCheck
{
    private void Input(InputObjectType type)
    {
        if (type.Fields.All.IsEmpty) Say($"{type} has no fields.");
        Unique($"field {type}.", type.Fields.All);
        foreach (var field in type.Fields)
        {
            var place = $"{type}.{field.Name}";
            InputMember(place, field);
            if (type.IsOneOf && (field.Type.IsNonNull || field.DefaultValue is not null))
            {
                Say($"{place} must be nullable and without a default: {type} is @oneOf.");
            }
        }

        if (Needs(type, type, [])) Say($"{type} needs itself through required fields, so that no value can exist.");
    }

    private void InputMember(string place, InputValueDefinition definition)
    {
        Name(place, definition.Name);
        if (!definition.Type.IsInput) Say($"{place} takes {definition.Type}, which is for output only.");
        if (definition.IsRequired && definition.DeprecationReason is not null) Say($"{place} is required and cannot be deprecated.");
    }

    /// <summary>A value of the type cannot be written without a value of the target.</summary>
    private static bool Needs(InputObjectType type, InputObjectType target, HashSet<InputObjectType> seen) =>
        seen.Add(type) && type.Fields.All.Any(field =>
            field.Type is NonNullType { Of: InputObjectType next } && (next == target || Needs(next, target, seen)));

    private void Values(IReadOnlyList<NamedType> types)
    {
        foreach (var input in types.OfType<InputObjectType>())
        {
            foreach (var field in input.Fields.All.Where(field => field.DefaultValue is not null))
            {
                if (DefaultReturns(field, field.DefaultValue!, [field])) Say($"The default of {input}.{field.Name} contains itself.");
            }
        }

        if (problems.Count > 0) return;
        foreach (var directive in directives) Defaults($"@{directive.Name}", directive.Arguments.All, DirectiveLocation.ArgumentDefinition);
        foreach (var type in types)
        {
            Applied(type.Name, LocationOf(type), type.Directives);
            if (type is InputObjectType input) Defaults(type.Name, input.Fields.All, DirectiveLocation.InputFieldDefinition);
            if (type is EnumType values)
            {
                foreach (var value in values.Values) Applied($"{type}.{value.Name}", DirectiveLocation.EnumValue, value.Directives);
            }

            foreach (var field in type is FieldedType fielded ? fielded.Fields.All : [])
            {
                Applied($"{type}.{field.Name}", DirectiveLocation.FieldDefinition, field.Directives);
                Defaults($"{type}.{field.Name}", field.Arguments.All, DirectiveLocation.ArgumentDefinition);
            }
        }
    }

    private void Defaults(string owner, ImmutableArray<InputValueDefinition> definitions, DirectiveLocation location)
    {
        foreach (var definition in definitions)
        {
            Applied($"{owner}.{definition.Name}", location, definition.Directives);
            if (definition.DefaultValue is not { } value) continue;
            if (LiteralCoercion.Value(definition.Type, value, VariableValues.None).Problem is { } problem)
            {
                Say($"The default of {owner}.{definition.Name} is wrong: {problem.Path} {problem.Message}.");
            }
        }
    }

    /// <summary>Coercing the literal would take in the default of a field that is already being coerced.</summary>
    private static bool DefaultReturns(InputValueDefinition definition, ValueNode literal, ImmutableHashSet<InputValueDefinition> path) => literal switch
    {
        ListNode list => list.Items.Any(item => DefaultReturns(definition, item, path)),
        ObjectNode node when definition.Type.Named is InputObjectType type => type.Fields.All.Any(field =>
            node.Fields.FirstOrDefault(member => member.Name == field.Name) is { } member
                ? DefaultReturns(field, member.Value, path)
                : field.DefaultValue is { } value && (path.Contains(field) || DefaultReturns(field, value, path.Add(field)))),
        _ => false,
    };

    private void Applied(string place, DirectiveLocation location, ImmutableArray<Directive> applied)
    {
        foreach (var directive in applied)
        {
            if (directives.Find(directive.Name) is not { } definition)
            {
                Say($"{place} carries @{directive.Name}, which is not defined.");
                continue;
            }

            if (!definition.Locations.Contains(location)) Say($"{place} carries @{directive.Name}, which may not stand there.");
            if (!definition.IsRepeatable && applied.Count(other => other.Name == directive.Name) > 1) Say($"{place} carries @{directive.Name} twice.");
            foreach (var argument in directive.Arguments.Where(argument => definition.Arguments.Find(argument.Name) is null))
            {
                Say($"{place} gives @{directive.Name} an unknown argument {argument.Name}.");
            }

            foreach (var argument in definition.Arguments)
            {
                var given = directive.Arguments.FirstOrDefault(given => given.Name == argument.Name)?.Value;
                if (LiteralCoercion.Member(argument, given, VariableValues.None).Problem is { } problem)
                {
                    Say($"{place} gives @{directive.Name}({argument.Name}:) a wrong value: {problem.Message}.");
                }
            }
        }
    }

    private static DirectiveLocation LocationOf(NamedType type) => type switch
    {
        ObjectType => DirectiveLocation.Object,
        InterfaceType => DirectiveLocation.Interface,
        UnionType => DirectiveLocation.Union,
        EnumType => DirectiveLocation.Enum,
        InputObjectType => DirectiveLocation.InputObject,
        _ => DirectiveLocation.Scalar,
    };
}
