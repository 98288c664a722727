using System.Globalization;
using Disclosure.Model.Codecs;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Issues;
using Disclosure.Pipeline.Layouts;

namespace Disclosure.Pipeline.Intake;

/// <summary>A plausible range of reference values, and wrong values in circulation: a rule of <c>reference/plausibility.yml</c>.</summary>
/// <param name="Where">Columns that a row must have for the rule to apply, each with the values that fit.</param>
/// <param name="Unit">Of the bounds and of the wrong values.</param>
internal sealed record Plausibility(
    string Id, string Register, IReadOnlyDictionary<string, IReadOnlyList<string>> Where, Unit Unit, decimal? Least, decimal? Most, Text About, IReadOnlyList<(decimal Value, Text About)> Wrong)
{
    private static readonly Shape File = new("plausibility", new("参考数据的合理范围", "Plausible ranges of reference data."),
        new ShapeKey("rules", "list", true, "规则", "the rules"));

    private static readonly Shape Rule = new("rule", new("规则", "A rule."),
        new("id", "text", true, "名称", "name"),
        new("register", "text", true, "登记册", "register"),
        new("where", "values by column", false, "适用的行", "rows that it speaks of"),
        new("unit", "text", true, "单位", "unit"),
        new("min", "number", false, "下限", "least"),
        new("max", "number", false, "上限", "greatest"),
        new("zh", "text", true, "中文", "Chinese"),
        new("en", "text", true, "英文", "English"),
        new("wrong", "list", false, "流传的错误值", "wrong values"));

    private static readonly Shape WrongValue = new("wrong value", new("错误值", "A wrong value."),
        new("value", "number", true, "数值", "the number"),
        new("zh", "text", true, "中文", "Chinese"),
        new("en", "text", true, "英文", "English"));

    public static IReadOnlyList<Plausibility> Read(string path, string name, Action<Issue> report) =>
        [.. YamlMap.Read(path, name, File, report)?.Maps("rules", Rule).Select(Of).OfType<Plausibility>() ?? []];

    /// <summary>Examines the field <c>value</c> of a reference row.</summary>
    public Fault? Check<TRow>(Table<TRow> register, TRow row)
        where TRow : class
    {
        if (!Where.All(pair => register.Find(pair.Key) is Field<TRow> field && pair.Value.Contains(field.Write(row) ?? "", StringComparer.Ordinal))) return null;
        if (register.Find("value") is not Field<TRow, decimal> numbers || !numbers.TryGet(row, out var value)) return null;
        if (register.Find("unit") is Field<TRow, string> units && units.TryGet(row, out var code) && Units.Find(code) is { } unit)
        {
            if (unit.Quantity != Unit.Quantity) return null;
            value = unit.Convert(value, Unit);
        }

        var text = value.ToString(CultureInfo.InvariantCulture);
        if (Wrong.FirstOrDefault(wrong => wrong.Value == value) is { About: { } truth }) return new(IssueCodes.WrongReference, text, ("explanation", truth));
        var range = $"{(Least is { } least ? Decimals.Write(least) : "-∞")} … {(Most is { } most ? Decimals.Write(most) : "∞")} {Unit.Code}";
        return value < Least || value > Most ? new(IssueCodes.ImplausibleReference, text, ("expected", new(range, range)), ("explanation", About)) : null;
    }

    private static Plausibility? Of(YamlMap rule)
    {
        var where = rule.Map("where", null);
        if (rule.Text("id") is not { } id || rule.Text("register") is not { } register || rule.Text("zh") is not { } zh || rule.Text("en") is not { } en) return null;
        if (rule.OneOf("unit", Units.All.Select(unit => unit.Code)) is not { } code) return null;
        var wrong = rule.Maps("wrong", WrongValue).Select(value => (value.Number("value"), value.Text("zh"), value.Text("en")))
            .Where(value => value is (not null, not null, not null))
            .Select(value => (value.Item1!.Value, new Text(value.Item2!, value.Item3!)));
        return new(id, register, where?.Keys.ToDictionary(key => key, where.Texts, StringComparer.Ordinal) ?? [], Units.Find(code)!, rule.Number("min"), rule.Number("max"), new(zh, en), [.. wrong]);
    }
}
