using Disclosure.GraphQL.Planning.Entities;
using Disclosure.GraphQL.Planning.Statements;
using Disclosure.Model.Registers;
using Field = Disclosure.Model.Dictionary.Field;
using Table = Disclosure.Model.Dictionary.Table;

namespace Disclosure.Schema.Registers;

/// <summary>How much of what had to be reported a group of park totals rests on: a total is never shown without it.</summary>
internal static class Coverage
{
    public static IEnumerable<Aggregate> Of(Table table, IReadOnlyDictionary<Field, Column> columns)
    {
        if (table != Figures.Table) yield break;
        var (reporting, obliged) = (columns[Figures.Table[nameof(Figure.Reporting)]], columns[Figures.Table[nameof(Figure.Obliged)]]);
        yield return new(
            "coverage",
            StorageKind.Real,
            Scalars.Decimal,
            Descriptions.Both(new(
                "覆盖率：已报企业数之和除以应报企业数之和，0 到 1。仅园区合计有此两数，其他数据为空",
                "Coverage: the sum of reporting over the sum of obliged enterprises, 0 to 1. Only park totals carry the two; null for everything else")),
            alias => Sql.Write($"CAST(sum({alias.Of(reporting)}) AS double precision) / nullif(sum({alias.Of(obliged)}), 0)"));
    }
}
