namespace Disclosure.GraphQL.Types;

/// <summary>Everything that the given types lead to through fields, arguments, interfaces and unions, each once.</summary>
internal static class ReachableTypes
{
    public static IReadOnlyList<NamedType> From(IEnumerable<NamedType> roots, Members<DirectiveDefinition> directives)
    {
        var seen = new HashSet<NamedType>();
        var found = new List<NamedType>();
        var waiting = new Queue<NamedType>(roots);
        foreach (var argument in directives.All.SelectMany(directive => directive.Arguments.All)) waiting.Enqueue(argument.Type.Named);
        while (waiting.TryDequeue(out var type))
        {
            if (!seen.Add(type)) continue;
            found.Add(type);
            foreach (var next in Next(type)) waiting.Enqueue(next);
        }

        return found;
    }

    private static IEnumerable<NamedType> Next(NamedType type) => type switch
    {
        FieldedType fielded => fielded.Fields.All
            .SelectMany(field => field.Arguments.All.Select(argument => argument.Type.Named).Append(field.Type.Named))
            .Concat(fielded.Interfaces),
        UnionType union => union.Members,
        InputObjectType input => input.Fields.All.Select(field => field.Type.Named),
        _ => [],
    };
}
