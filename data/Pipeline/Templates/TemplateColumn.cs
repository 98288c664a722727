using Disclosure.Model.Codecs;
using Disclosure.Model.Dictionary;
using Disclosure.Pipeline.Layouts;

namespace Disclosure.Pipeline.Templates;

/// <summary>What a spreadsheet should take a column's cells for.</summary>
internal enum CellKind
{
    /// <summary>Kept as typed: codes with leading zeros, names.</summary>
    Text,
    Number,
    Date,
}

/// <summary>A column of an empty form.</summary>
/// <param name="Heading">With the unit.</param>
/// <param name="Name">The field's name, which a file may use as well.</param>
/// <param name="Expected">What a cell should hold.</param>
/// <param name="Choices">For a drop-down; empty without.</param>
internal sealed record TemplateColumn(Text Heading, string Name, bool Required, Text Expected, Text? About, CellKind Kind, IReadOnlyList<Text> Choices)
{
    private static readonly Text[] YesAndNo = [new("是", "true"), new("否", "false")];

    public static IReadOnlyList<TemplateColumn> Of(Table register) =>
        [.. RegisterLayout.Of(register, Reading.FileFormat.Default).Columns.Select(column => Of(FieldOf(register, column.Name), column.Required))];

    public static IReadOnlyList<TemplateColumn> Of(Form form, Vocabulary vocabulary)
    {
        Text expected = new("数字；没有数值的写原因，如 未计量、不适用", "a number, or why there is none, such as not_measured");
        return
        [
            .. FormLayout.KeyFields.Select(field => Of(field, field.Name == "period")),
            .. FormLayout.Values(form, vocabulary).Select(value => new TemplateColumn(
                new(value.Heading(Language.Zh), value.Heading(Language.En)), value.Name, false, expected, new(value.Indicator.About, value.Indicator.AboutEn), CellKind.Number, [])),
        ];
    }

    private static TemplateColumn Of(Field field, bool required) => new(
        new(RegisterLayout.Heading(field, Language.Zh), RegisterLayout.Heading(field, Language.En)),
        field.Name, required, field.Codec.Expected, field.About, KindOf(field), ChoicesOf(field));

    private static Field FieldOf(Table register, string name) => register.Find(name) ?? RegisterLayout.EnterpriseKeys.First(field => field.Name == name);

    private static CellKind KindOf(Field field) => field.Codec.Storage is Storage.Real ? CellKind.Number : field.Codec.ValueType == typeof(DateOnly) ? CellKind.Date : CellKind.Text;

    private static Text[] ChoicesOf(Field field) =>
        field.Codec.Storage is Storage.Boolean ? YesAndNo : [.. (field.Codec.Codes?.Codes ?? []).Select(code => code.Label)];
}
