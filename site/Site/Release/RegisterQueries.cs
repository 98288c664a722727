using System.Text;
using Disclosure.Model.Dictionary;

namespace Disclosure.Site.Release;

/// <summary>Queries that the dictionary writes: one page for each register, whatever registers there are.</summary>
internal static class RegisterQueries
{
    private const string Enterprise = "enterprise";

    public const int RowsShown = 20;
    public const int ListRows = 50;

    /// <summary>The count and the first rows of a register, with every column.</summary>
    public static QueryFile Of(Table table) => QueryFile.Written($"Dataset {table.Slug}", Lines(
        $"query {table.TypeName}Dataset {{",
        [$"  {Root(table)}(first: {RowsShown}) {{", "    totalCount", "    nodes {", .. table.Columns.Select(field => $"      {Column(table, field)}"), "    }", "  }"]));

    /// <summary>A register's own <c>id</c> carries the register's name in the API, where <c>id</c> is the global identifier.</summary>
    private static string Column(Table table, Field field) => field.Name == "id" ? $"id: {Naming.Camel($"{table.Name}_id")}" : field.ApiName;

    /// <summary>Every row of a register, in pages by <c>$after</c>, with the fields given and whose each is.</summary>
    /// <param name="order">As GraphQL writes it; <c>id</c> is the register's own.</param>
    public static QueryFile Search(Table table, string order, int rows, IEnumerable<Field> fields) => QueryFile.Written($"Search {table.Slug}", Lines(
        $"query {table.TypeName}Search($after: String) {{",
        [
            $"  rows: {Root(table)}(first: {rows}, after: $after, order: [{order}]) {{", "    pageInfo { hasNextPage endCursor }",
            "    nodes {", .. fields.Distinct().Select(field => $"      {Column(table, field)}"), .. Owners(table).Select(owner => $"      {owner} {{ {(owner is Enterprise ? "id: enterpriseId uscc " : "")}name nameEn sample }}"), "    }", "  }",
        ]));

    /// <summary>The relations that say whose a row is, the nearest first.</summary>
    public static IEnumerable<string> Owners(Table table)
    {
        if (table.Find("enterprise_id") is not null) yield return Enterprise;
        if (table.Find("park_code") is not null) yield return "park";
    }

    /// <summary>A page of a register's list: <c>Rows/&lt;Type&gt;Row.graphql</c> says what each row shows.</summary>
    /// <param name="order">As GraphQL writes it.</param>
    /// <param name="above">The component whose fragment on the query is asked for beside; null for none.</param>
    public static QueryFile List(Table table, string order, Type? above = null) => QueryFile.Written($"List {table.Slug}", Lines(
        $"query {table.TypeName}List($where: {table.TypeName}FilterInput, $after: String) {{",
        [
            $"  rows: {Root(table)}(first: {ListRows}, after: $after, where: $where, order: [{order}]) {{", "    totalCount", "    pageInfo { hasNextPage endCursor }",
            "    nodes {", .. Subjects(table).Select(subject => $"      {subject}"), $"      ...{table.TypeName}Row", "    }", "  }",
            .. above is null ? [] : new[] { $"  ...{above.Name}" },
        ]));

    /// <summary>How many rows of each code or year, by the API's own aggregate.</summary>
    public static QueryFile Parts(Table table, Field by) => QueryFile.Written($"Parts {table.Slug} {by.Name}", Lines(
        $"query {table.TypeName}Parts {{",
        [$"  parts: {Root(table)}Aggregate(groupBy: [{Naming.Constant(by.Name)}]) {{", "    count", $"    key {{ code: {by.ApiName} }}", "  }"]));

    /// <summary>How many rows each register has.</summary>
    public static QueryFile Counts(string name, IEnumerable<Table> tables) => QueryFile.Written($"Counts {name}", Lines(
        $"query {name} {{", tables.Select(table => $"  {Root(table)} {{ totalCount }}")));

    /// <summary>How many rows each register has, and what falls due next.</summary>
    public static QueryFile CountsAndDue(string name, IEnumerable<Table> tables) => QueryFile.Written($"Counts {name}", Lines(
        $"query {name}($until: Date!) {{",
        [.. tables.Select(table => $"  {Root(table)} {{ totalCount }}"), "  due: obligations(first: 20, where: { status: { eq: DUE }, dueOn: { lte: $until } }, order: [{ dueOn: ASC }]) { ...NextDue }"]));

    private static IEnumerable<string> Subjects(Table table)
    {
        if (table.Find("enterprise_id") is not null) yield return "enterprise { ...Party }";
        if (table.Find("park_code") is not null) yield return "park { ...Place }";
    }

    public static string Root(Table table) => Naming.Camel(table.PluralName);

    private static string Lines(string head, IEnumerable<string> lines) => new StringBuilder(head).Append('\n').AppendJoin('\n', lines).Append("\n}\n").ToString();
}
