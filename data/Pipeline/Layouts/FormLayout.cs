using Disclosure.Model.Dictionary;
using Disclosure.Model.Registers;
using Disclosure.Pipeline.Reading;

namespace Disclosure.Pipeline.Layouts;

/// <summary>One value column of a form.</summary>
/// <param name="Name"><c>electricity_mwh</c>.</param>
/// <param name="Title">Without the unit.</param>
/// <param name="Unit">The unit in which the figure is kept.</param>
internal sealed record FormValue(string Name, Text Title, Indicator Indicator, string? Member, Unit Unit)
{
    /// <summary><c>电力（电网）（MWh）</c>.</summary>
    public string Heading(Language language) => Unit.Behind(Title, language);
}

/// <summary>Expands a form to the layout of its files.</summary>
internal static class FormLayout
{
    private static readonly string[] CommonFields = ["period", "reported_on", "method", "assurance", "provisional", "reason"];

    /// <summary>Columns before the values: who, when and how.</summary>
    public static IEnumerable<Field> KeyFields =>
        [.. RegisterLayout.EnterpriseKeys, Figures.Table[nameof(Figure.EnterpriseId)], Figures.Table[nameof(Figure.ParkCode)], .. CommonFields.Select(name => Figures.Table.Find(name)!)];

    public static IReadOnlyList<FormValue> Values(Form form, Vocabulary vocabulary) =>
        [.. form.Columns.SelectMany(column => Values(form, column, vocabulary))];

    public static Layout Of(Form form, Vocabulary vocabulary, FileFormat format)
    {
        var values = Values(form, vocabulary);
        var columns = values.SelectMany(value => InEveryUnit(value)).ToList();
        return new()
        {
            Format = format,
            Columns = [.. KeyFields.Select(field => RegisterLayout.Column(field, field.Name == "period")), .. columns.Select(pair => pair.Column)],
            Blocks =
            [
                new(Figures.Table)
                {
                    Fields = KeyFields.ToDictionary(field => field.Name, field => Cell.Of(field.Name), StringComparer.Ordinal),
                    Values = [.. columns.Select(pair => pair.Value)],
                },
            ],
            ExampleOfValue = values[0].Name,
        };
    }

    private static IEnumerable<FormValue> Values(Form form, FormColumn column, Vocabulary vocabulary)
    {
        var indicator = column.Indicator;
        if (indicator.Dimension is Dimension.None)
        {
            yield return new($"{indicator.Code}_{NameOf(Units.Find(indicator.Unit!)!)}", new(indicator.Name, indicator.NameEn), indicator, null, Units.Find(indicator.Unit!)!);
            yield break;
        }

        var shared = form.Columns.Count(other => other.Indicator.Dimension == indicator.Dimension) > 1;
        var names = vocabulary.Members(indicator.Dimension).ToDictionary(member => member.Code, member => member.Name, StringComparer.Ordinal);
        foreach (var code in column.Codes)
        {
            var unit = vocabulary.UnitOf(indicator, code)!;
            yield return shared
                ? new($"{indicator.Code}_{code}_{NameOf(unit)}", new($"{indicator.Name}：{names[code].Zh}", $"{indicator.NameEn}: {names[code].En}"), indicator, code, unit)
                : new($"{code}_{NameOf(unit)}", names[code], indicator, code, unit);
        }
    }

    /// <summary>The column as the form names it, and in each other unit of the same quantity.</summary>
    private static IEnumerable<(SourceColumn Column, ValueColumn Value)> InEveryUnit(FormValue value)
    {
        foreach (var unit in Units.All.Where(unit => unit.Quantity == value.Unit.Quantity).OrderBy(unit => unit == value.Unit ? 0 : 1))
        {
            var name = $"{value.Name[..^NameOf(value.Unit).Length]}{NameOf(unit)}";
            List<string> spellings = [name];
            foreach (var suffix in new[] { unit.Symbol, unit.In(Language.Zh), unit.Code, unit.Label.Zh, unit.Label.En }.Where(suffix => suffix.Length > 0).Distinct())
                spellings.AddRange([$"{value.Title.Zh}（{suffix}）", $"{value.Title.En} ({suffix})"]);
            if (unit == value.Unit) spellings.AddRange([value.Title.Zh, value.Title.En]);
            yield return (new(name, spellings, Required: false, CarriesValue: true), ColumnOf(value, name, unit));
        }
    }

    private static ValueColumn ColumnOf(FormValue value, string name, Unit unit) => new(
        name,
        Cell.Of(name),
        value.Indicator.Code,
        value.Indicator.Dimension is Dimension.Carrier ? value.Member : null,
        value.Indicator.Dimension is Dimension.Gas ? value.Member : null,
        value.Indicator.Dimension is Dimension.WasteCategory ? value.Member : null,
        unit);

    /// <summary><c>10k_m3</c>, <c>mwh</c>, <c>tco2e_per_10k_cny</c>.</summary>
    private static string NameOf(Unit unit) => unit.Code.ToLowerInvariant().Replace("/", "_per_", StringComparison.Ordinal);
}
