using System.Collections.Frozen;
using System.Collections.Immutable;
using Disclosure.GraphQL.Language;

namespace Disclosure.GraphQL.Types;

/// <summary>A checked, immutable schema with queries only. Its types and directives include the built-in ones.</summary>
public sealed class Schema
{
    private readonly FrozenDictionary<CompositeType, ImmutableArray<ObjectType>> possibleTypes;

    private Schema(ObjectType query, Members<NamedType> types, Members<DirectiveDefinition> directives, string? description)
    {
        Query = query;
        Types = types;
        Directives = directives;
        Description = description;
        possibleTypes = types.All.OfType<CompositeType>().ToFrozenDictionary(type => type, FindPossibleTypes);
    }

    public ObjectType Query { get; }

    /// <summary>Every type, by name in ordinal order; those of introspection (<c>__…</c>) are included.</summary>
    public Members<NamedType> Types { get; }

    public Members<DirectiveDefinition> Directives { get; }
    public string? Description { get; }

    /// <summary>Makes a schema of everything reachable, or says everything that is wrong with it by section 3 of the specification.</summary>
    /// <param name="types">Types that no field leads to: those reached only through an interface.</param>
    /// <param name="directives">Besides the built-in ones.</param>
    public static SchemaResult Create(
        ObjectType query, IEnumerable<NamedType>? types = null, IEnumerable<DirectiveDefinition>? directives = null, string? description = null)
    {
        var all = new Members<DirectiveDefinition>([.. BuiltInDirectives.All, .. directives ?? []]);
        var reached = ReachableTypes.From([query, .. types ?? [], .. BuiltInScalars.All, .. MetaTypes.All], all);
        var problems = SchemaCheck.Run(query, reached, all);
        return problems.IsEmpty
            ? new SchemaResult(new Schema(query, new(reached.OrderBy(type => type.Name, StringComparer.Ordinal)), all, description), [])
            : new SchemaResult(null, problems);
    }

    public NamedType? FindType(string name) => Types.Find(name);

    /// <summary>The type a document writes; null where it names none.</summary>
    public SchemaType? Resolve(TypeNode node) => node switch
    {
        NamedTypeNode named => FindType(named.Name),
        ListTypeNode list => Resolve(list.Of)?.List(),
        NonNullTypeNode nonNull => Resolve(nonNull.Of)?.NonNull(),
        _ => null,
    };

    /// <summary>A field, the meta fields included: <c>__typename</c> everywhere, <c>__schema</c> and <c>__type</c> on the query type.</summary>
    public FieldDefinition? FindField(CompositeType parent, string name) => name switch
    {
        "__typename" => MetaTypes.TypeNameField,
        "__schema" when parent == Query => MetaTypes.SchemaField,
        "__type" when parent == Query => MetaTypes.TypeField,
        _ => (parent as FieldedType)?.Fields.Find(name),
    };

    /// <summary>The object types a value of this type may have; of an object type itself.</summary>
    public ImmutableArray<ObjectType> PossibleTypes(CompositeType type) => possibleTypes[type];

    /// <summary>Some object is of both types.</summary>
    public bool Overlap(CompositeType a, CompositeType b) =>
        a == b || (a is ObjectType && b is ObjectType ? false : PossibleTypes(a).Any(PossibleTypes(b).Contains));

    private ImmutableArray<ObjectType> FindPossibleTypes(CompositeType type) => type switch
    {
        ObjectType itself => [itself],
        UnionType union => union.Members,
        InterfaceType implemented => [.. Types.All.OfType<ObjectType>().Where(candidate => candidate.Interfaces.Contains(implemented))],
        _ => [],
    };
}

/// <summary>A schema, or all that is wrong with its definition.</summary>
public sealed record SchemaResult(Schema? Schema, ImmutableArray<string> Problems)
{
    /// <exception cref="InvalidOperationException">The definition is wrong; the message says everything.</exception>
    public Schema OrThrow() => Schema ?? throw new InvalidOperationException("The schema is not valid:\n" + string.Join('\n', Problems));
}
