using System.Collections.Immutable;

namespace Disclosure.GraphQL.Types;

/// <summary>Section 3 of the specification, for every type that is reachable. It answers sentences: a schema is wrong by its author's hand.</summary>
internal sealed partial class SchemaCheck
{
    private readonly ImmutableArray<string>.Builder problems = ImmutableArray.CreateBuilder<string>();
    private readonly Members<DirectiveDefinition> directives;

    private SchemaCheck(Members<DirectiveDefinition> directives) => this.directives = directives;

    public static ImmutableArray<string> Run(ObjectType query, IReadOnlyList<NamedType> types, Members<DirectiveDefinition> directives)
    {
        var check = new SchemaCheck(directives);
        if (!types.Contains(query)) check.Say($"The query type {query} is missing.");
        check.Unique("type", types);
        check.Unique("directive", directives.All);
        foreach (var directive in directives) check.Directive(directive);
        foreach (var type in types) check.Type(type);

        // Defaults are coerced only in a schema whose types are sound.
        if (check.problems.Count == 0) check.Values(types);
        return check.problems.ToImmutable();
    }

    private void Type(NamedType type)
    {
        if (!MetaTypes.All.Contains(type)) Name(type.Name, type.Name);
        switch (type)
        {
            case FieldedType fielded:
                Fields(fielded);
                Interfaces(fielded);
                break;
            case UnionType union:
                if (union.Members.IsEmpty) Say($"{union} has no members.");
                Unique($"member of {union}", union.Members);
                break;
            case EnumType values:
                Values(values);
                break;
            case InputObjectType input:
                Input(input);
                break;
        }
    }

    private void Directive(DirectiveDefinition directive)
    {
        Name($"@{directive.Name}", directive.Name);
        if (directive.Locations.IsEmpty) Say($"@{directive.Name} has no locations.");
        Arguments($"@{directive.Name}", directive.Arguments);
    }

    private void Values(EnumType type)
    {
        if (type.Values.All.IsEmpty) Say($"{type} has no values.");
        Unique($"value of {type}", type.Values.All);
        foreach (var value in type.Values)
        {
            if (type != MetaTypes.TypeKind && type != MetaTypes.DirectiveLocation) Name($"{type}.{value.Name}", value.Name);
            if (value.Name is "true" or "false" or "null") Say($"{type}.{value.Name} is a reserved word.");
        }
    }

    private void Name(string place, string name)
    {
        if (name.Length == 0 || char.IsAsciiDigit(name[0]) || !name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_'))
        {
            Say($"{place} is not a name: names are ASCII letters, digits and '_', not beginning with a digit.");
        }
        else if (name.StartsWith("__", StringComparison.Ordinal))
        {
            Say($"{place} begins with '__', which introspection reserves.");
        }
    }

    private void Unique(string what, IEnumerable<INamed> members)
    {
        foreach (var name in members.GroupBy(member => member.Name).Where(group => group.Count() > 1)) Say($"There are two of {what} {name.Key}.");
    }

    private void Say(string problem) => problems.Add(problem);
}
