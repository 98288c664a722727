using System.Text;
using Disclosure.GraphQL.Planning.Entities;
using Disclosure.GraphQL.Planning.Rows;
using Disclosure.GraphQL.Planning.Statements;
using Disclosure.GraphQL.Types;
using Disclosure.Model.Calculation;
using Disclosure.Model.Registers;
using Field = Disclosure.Model.Dictionary.Field;
using Table = Disclosure.Model.Dictionary.Table;

namespace Disclosure.Schema.Registers;

/// <summary>Fields that no column holds: what the catalogue of formulas says of a formula's code.</summary>
internal static class Derived
{
    public static IEnumerable<EntityField> Of(Table table, IReadOnlyDictionary<Field, Column> columns)
    {
        var code = table == Derivations.Table ? nameof(Derivation.Formula) : table == Indicators.Table ? nameof(Indicator.Formula) : null;
        if (code is null) yield break;
        Column[] column = [columns[table.Columns.First(field => field.Property.Name == code)]];
        yield return Labels.InLanguage("formulaTitle", column, row => FormulaOf(row)?.Title, "公式名称。\n\nName of the formula.");
        yield return Labels.InLanguage("formulaStatement", column, row => FormulaOf(row)?.Statement, "公式的文字说明：由什么计算、不含什么、未报送的如何处理。\n\nThe formula in words: from what, without what, and what stands for what was not reported.");
        yield return new ComputedField("formulaNotation", BuiltInScalars.String, [.. column], WriteNotation, "公式的符号式，如 AD × NCV × CC × OF × 44 ÷ 12。\n\nThe formula in symbols, such as AD × NCV × CC × OF × 44 ÷ 12.");
    }

    private static void WriteNotation(Row row, InputObject arguments, JsonAnswer json)
    {
        if (FormulaOf(row) is { } formula) json.String(formula.Notation);
        else json.Null();
    }

    private static Formula? FormulaOf(Row row) => row.IsNull(0) ? null : Formulas.Find(Encoding.UTF8.GetString(row.Text(0)));
}
