using System.Text;
using Disclosure.GraphQL.Planning.Entities;
using Disclosure.GraphQL.Planning.Rows;
using Disclosure.GraphQL.Planning.Statements;
using Disclosure.GraphQL.Types;
using Disclosure.Model.Codecs;
using Disclosure.Model.Dictionary;
using Field = Disclosure.Model.Dictionary.Field;

namespace Disclosure.Schema.Registers;

/// <summary>Words for codes: <c>statusLabel(lang:)</c>, <c>unitSymbol</c>, <c>unitLabel(lang:)</c>.</summary>
internal static class Labels
{
    public static IEnumerable<EntityField> Of(Field field, Column column)
    {
        if (field.Codec.Codes is { } codes)
        {
            yield return InLanguage($"{field.ApiName}Label", [column], row => codes.Find(Encoding.UTF8.GetString(row.Text(0)))?.Label, Naming(field));
        }
        else if (field.Codec == Codecs.UnitCode)
        {
            yield return InLanguage($"{field.ApiName}Label", [column], row => UnitIn(row)?.Label, Naming(field));
            yield return new ComputedField($"{field.ApiName}Symbol", BuiltInScalars.String, [column], Symbol, $"计量单位的符号。\n\nThe unit's symbol.");
        }
    }

    /// <summary>A text in the language asked for; null where the row gives none.</summary>
    public static ComputedField InLanguage(string name, Column[] columns, Func<Row, Text?> text, string description) =>
        new(name, BuiltInScalars.String, [.. columns], (row, arguments, json) => Write(row, arguments, json, text), description)
        {
            Arguments = new([new("lang", Enums.Language.NonNull()) { Description = Enums.Language.Description, DefaultValue = new GraphQL.Language.EnumNode(0, "ZH") }]),
        };

    private static void Write(Row row, InputObject arguments, JsonAnswer json, Func<Row, Text?> text)
    {
        if (row.IsNull(0) || text(row) is not { } words) json.Null();
        else json.String(arguments["lang"].As<string>() == "EN" ? words.En : words.Zh);
    }

    private static void Symbol(Row row, InputObject arguments, JsonAnswer json)
    {
        if (row.IsNull(0) || UnitIn(row) is not { } unit) json.Null();
        else json.String(unit.Symbol);
    }

    private static Unit? UnitIn(Row row) => Units.Find(Encoding.UTF8.GetString(row.Text(0)));

    private static string Naming(Field field) => $"{field.Label.Zh}的文字。\n\n{field.Label.En}, in words.";
}
