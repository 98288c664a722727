using System.Collections.Immutable;
using Disclosure.GraphQL.Planning.Entities;
using Disclosure.GraphQL.Types;
using Disclosure.Model;
using Disclosure.Model.Codecs;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Registers;
using Disclosure.Schema.Limits;
using Disclosure.Schema.Registers;
using Disclosure.Store.Searching;

namespace Disclosure.Schema;

/// <summary>The public schema: out of the dictionary, by the conventions of Hot Chocolate and Relay.</summary>
public static class PublicSchema
{
    private static readonly Lazy<GraphQL.Types.Schema> Made = new(Create);

    /// <summary>Made when first asked for.</summary>
    /// <exception cref="InvalidOperationException">The dictionary makes no valid schema: a bug, with everything that is wrong.</exception>
    public static GraphQL.Types.Schema Instance => Made.Value;

    /// <summary>The root fields of a register: its list, its totals, and one row.</summary>
    public static ImmutableArray<FieldDefinition> RootsOf(Table table) => [.. new[] { List(table), Totals(table), Row(table) }.Select(name => Instance.Query.Fields.Find(name)!)];

    private static string List(Table table) => Naming.Camel(table.PluralName);

    private static string Totals(Table table) => Naming.Camel($"{table.PluralName}_aggregate");

    private static string Row(Table table) => Naming.Camel(table.Name);

    private static GraphQL.Types.Schema Create()
    {
        var registers = new RegisterEntities();
        var types = new EntityTypes(Scalars.Decimal) { ShowsCosts = true };
        var query = new ObjectType("Query", () => Roots(registers, types)) { Description = "一次发布的全部数据，只读。\n\nEverything in a release, read-only." };
        var result = GraphQL.Types.Schema.Create(query, directives: [CostDirectives.Cost, CostDirectives.ListSize], description: "低碳园区信息公开。\n\nPublic disclosure of low-carbon industrial parks.");
        return result.Schema ?? throw new InvalidOperationException(string.Join('\n', result.Problems));
    }

    /// <summary>Every root field can be asked as of a day; only the limits are of the program and not of a release.</summary>
    private static IEnumerable<FieldDefinition> Roots(RegisterEntities registers, EntityTypes types) =>
        Registered(registers, types).Select(field => AsOf.On(field)).Append(PublishedLimits.Field);

    private static IEnumerable<FieldDefinition> Registered(RegisterEntities registers, EntityTypes types)
    {
        foreach (var table in Catalog.Tables)
        {
            var entity = registers[table];
            yield return types.Connection(List(table), entity, Descriptions.Of(table), table == Releases.Changes ? [registers.Since] : []);
            yield return types.Aggregate(Totals(table), entity, Descriptions.Totals(table));
            if (table == Releases.Table) yield return ReleaseInfo.Field;
            else if (LookUpKeys(table) is [_, ..] keys) yield return types.LookUp(Row(table), entity, Descriptions.Row(table), [.. keys]);
            else yield return types.ById(Row(table), entity, Descriptions.Row(table));
        }

        yield return types.Search("search", "SearchResult", SearchDescription, SearchText.Normalise, [.. Searched.Select(table => registers[table])]);
        foreach (var field in EntityTypes.NodeFields([.. Catalog.Tables.Select(table => registers[table])])) yield return field;
    }

    /// <summary>In this order come equal finds: what was reported before what explains it.</summary>
    private static IEnumerable<Table> Searched => Catalog.Tables.Where(SearchText.IsSearched).OrderBy(table => table.Origin);

    private static string SearchDescription
    {
        get
        {
            Table[] searched = [.. Searched];
            return Descriptions.Both(new(
                $"在名称、标题和代码中查找文字，不分大小写、全角半角。范围：{string.Join('、', searched.Select(table => table.Title.Zh))}",
                $"Looks for a text in names, titles and codes, whatever the case and width. Through: {string.Join(", ", searched.Select(table => table.Title.En))}"));
        }
    }

    /// <summary>What people know a row by: a code in its key, or an enterprise's USCC. Everything else is looked up by its global id.</summary>
    private static string[] LookUpKeys(Table table) =>
        table.Columns.FirstOrDefault(field => field.Codec == Codecs.Uscc) is { } uscc ? [uscc.ApiName]
        : table.KeyColumns is [{ Name: not "id", Refers: null } only] ? [only.ApiName]
        : [];
}
