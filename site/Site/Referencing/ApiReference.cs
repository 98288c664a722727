using System.Collections.Frozen;
using System.Collections.Immutable;
using Disclosure.GraphQL.Types;
using Disclosure.Model;
using Disclosure.Model.Dictionary;
using Disclosure.Schema;

namespace Disclosure.Site.Referencing;

/// <summary>Where each type of the public schema is explained: what one register alone uses on the register's page, what several use on a page of its own.</summary>
public static class ApiReference
{
    /// <summary>The guide, above all pages of the reference.</summary>
    public const string Path = "/api/";

    private static readonly FrozenDictionary<NamedType, Table> Owners = Catalog.Tables.SelectMany(table => OwnTypes(table).Select(type => (type, table))).ToFrozenDictionary(pair => pair.type, pair => pair.table);

    public static ImmutableArray<ReferencePage> Pages { get; } = Made();

    private static readonly FrozenDictionary<NamedType, string> Addresses = Pages.SelectMany(page => page.Types.Select(type => (type, page))).ToFrozenDictionary(pair => pair.type, pair => $"{pair.page.Path}#{pair.type}");

    public static string AddressOf(NamedType type) => Addresses[type];

    private static ImmutableArray<ReferencePage> Made()
    {
        var used = Catalog.Tables.ToDictionary(table => table, table => Used(PublicSchema.RootsOf(table), table));
        var users = used.SelectMany(pair => pair.Value).CountBy(type => type).ToDictionary();
        var registers = Catalog.Tables.Select(table => new ReferencePage(table, PublicSchema.RootsOf(table), [.. used[table].Where(type => users[type] == 1)])).ToArray();
        var rest = PublicSchema.Instance.Query.Fields.All.Except(registers.SelectMany(page => page.Roots)).ToImmutableArray();
        var shared = new ReferencePage(null, rest, [.. Used(rest, null).Union(PublicSchema.Instance.Types.All.Where(users.ContainsKey)).Except(registers.SelectMany(page => page.Types))]);
        return [.. registers, shared];
    }

    /// <summary>What a register alone can be asked by and answers with, however many others lead to it.</summary>
    private static HashSet<NamedType> OwnTypes(Table table)
    {
        var roots = PublicSchema.RootsOf(table);
        return
        [
            .. roots.Select(root => root.Type.Named), ((FieldedType)roots[0].Type.Named).Fields.Find("nodes")!.Type.Named,
            roots[0].Arguments.Find("where")!.Type.Named, roots[0].Arguments.Find("order")!.Type.Named,
        ];
    }

    /// <summary>Every type that the fields lead to, the nearest first, without passing through a register other than the one given.</summary>
    private static IReadOnlyList<NamedType> Used(IEnumerable<FieldDefinition> roots, Table? register)
    {
        var (found, waiting) = (new HashSet<NamedType>(), new Queue<NamedType>(roots.SelectMany(Named)));
        while (waiting.TryDequeue(out var type))
        {
            if ((Owners.TryGetValue(type, out var owner) && owner != register) || !found.Add(type)) continue;
            foreach (var next in Below(type)) waiting.Enqueue(next);
        }

        return [.. found];
    }

    private static IEnumerable<NamedType> Below(NamedType type) => type switch
    {
        FieldedType fielded => fielded.Fields.All.SelectMany(Named).Concat(fielded.Interfaces),
        InputObjectType input => input.Fields.All.Select(field => field.Type.Named),
        UnionType union => union.Members,
        _ => [],
    };

    private static IEnumerable<NamedType> Named(FieldDefinition field) => field.Arguments.All.Select(argument => argument.Type.Named).Prepend(field.Type.Named);
}
