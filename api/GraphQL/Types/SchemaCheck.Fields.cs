namespace Disclosure.GraphQL.Types;

internal sealed partial class SchemaCheck
{
    private void Fields(FieldedType type)
    {
        if (type.Fields.All.IsEmpty) Say($"{type} has no fields.");
        Unique($"field {type}.", type.Fields.All);
        foreach (var field in type.Fields)
        {
            var place = $"{type}.{field.Name}";
            Name(place, field.Name);
            if (!field.Type.IsOutput) Say($"{place} answers {field.Type}, which is for input only.");
            Arguments(place, field.Arguments);
        }
    }

    private void Arguments(string owner, Members<InputValueDefinition> arguments)
    {
        Unique($"argument of {owner}", arguments.All);
        foreach (var argument in arguments) InputMember($"{owner}({argument.Name}:)", argument);
    }

    private void Interfaces(FieldedType type)
    {
        Unique($"interface of {type}", type.Interfaces);
        foreach (var implemented in type.Interfaces)
        {
            if (implemented == type) Say($"{type} cannot implement itself.");
            foreach (var further in implemented.Interfaces.Where(further => !type.Interfaces.Contains(further)))
            {
                Say($"{type} must also implement {further}, as {implemented} does.");
            }

            foreach (var promised in implemented.Fields) Implementation(type, implemented, promised);
        }
    }

    private void Implementation(FieldedType type, InterfaceType implemented, FieldDefinition promised)
    {
        var place = $"{type}.{promised.Name}";
        if (type.Fields.Find(promised.Name) is not { } field)
        {
            Say($"{place} is missing: {implemented} promises it.");
            return;
        }

        if (!IsSubtype(field.Type, promised.Type)) Say($"{place} answers {field.Type}, not {promised.Type} as {implemented} promises.");
        if (field.DeprecationReason is not null && promised.DeprecationReason is null)
        {
            Say($"{place} is deprecated, but {implemented}.{promised.Name} is not.");
        }

        foreach (var argument in promised.Arguments)
        {
            if (field.Arguments.Find(argument.Name) is not { } own) Say($"{place}({argument.Name}:) is missing: {implemented} promises it.");
            else if (!own.Type.Equals(argument.Type)) Say($"{place}({argument.Name}:) takes {own.Type}, not {argument.Type} as {implemented} promises.");
        }

        foreach (var own in field.Arguments.All.Where(own => own.IsRequired && promised.Arguments.Find(own.Name) is null))
        {
            Say($"{place}({own.Name}:) is required, but {implemented}.{promised.Name} does not have it.");
        }
    }

    private static bool IsSubtype(SchemaType type, SchemaType of) => (type, of) switch
    {
        (NonNullType own, NonNullType promised) => IsSubtype(own.Of, promised.Of),
        (NonNullType own, _) => IsSubtype(own.Of, of),
        (ListType own, ListType promised) => IsSubtype(own.Of, promised.Of),
        (FieldedType own, InterfaceType promised) => own == promised || own.Interfaces.Contains(promised),
        (ObjectType own, UnionType promised) => promised.Members.Contains(own),
        _ => type == of,
    };
}
