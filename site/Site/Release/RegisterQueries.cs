using System.Text;
using Disclosure.Model.Dictionary;

namespace Disclosure.Site.Release;

/// <summary>Queries that the dictionary writes: one page for each register, whatever registers there are.</summary>
internal static class RegisterQueries
{
    public const int RowsShown = 20;

    /// <summary>The count and the first rows of a register, with every column.</summary>
    public static QueryFile Of(Table table) => QueryFile.Written($"Dataset {table.Slug}", Lines(
        $"query {table.TypeName}Dataset {{",
        [$"  {Root(table)}(first: {RowsShown}) {{", "    totalCount", "    nodes {", .. table.Columns.Select(field => $"      {Column(table, field)}"), "    }", "  }"]));

    /// <summary>A register's own <c>id</c> carries the register's name in the API, where <c>id</c> is the global identifier.</summary>
    private static string Column(Table table, Field field) => field.Name == "id" ? $"id: {Naming.Camel($"{table.Name}_id")}" : field.ApiName;

    public static string Root(Table table) => Naming.Camel(table.PluralName);

    private static string Lines(string head, IEnumerable<string> lines) => new StringBuilder(head).Append('\n').AppendJoin('\n', lines).Append("\n}\n").ToString();
}
