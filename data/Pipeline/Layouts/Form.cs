using Disclosure.Model.Dictionary;
using Disclosure.Model.Issues;
using Disclosure.Model.Registers;

namespace Disclosure.Pipeline.Layouts;

/// <summary>A return: one row per enterprise and period, one column per quantity. Read from <c>reference/forms/*.yml</c>.</summary>
internal sealed record Form(string Name, Text Title, IReadOnlyList<FormColumn> Columns)
{
    private static readonly Shape ColumnShape = new("form column", new("指标，可按分项展开", "An indicator, by a dimension where it has one."),
        new("indicator", "text", true, "指标代码", "code of the indicator"),
        new("by", "text", false, "分项：carrier、gas 或 waste_category", "carrier, gas or waste_category"),
        new("codes", "texts", false, "只展开这些分项", "only these members"));

    public static readonly Shape Shape = new("form", new("报送表", "A return."),
        new("title", "both", true, "标题", "title"),
        new("rows", "text", true, "目前只有 figures", "figures"),
        new("columns", "list", true, "指标", "indicators"));

    /// <returns>Null after a finding.</returns>
    public static Form? Read(string path, string name, Vocabulary vocabulary, Action<Issue> report)
    {
        if (YamlMap.Read(path, name, Shape, report) is not { } map) return null;
        map.OneOf("rows", ["figures"]);
        var columns = new List<FormColumn>();
        foreach (var column in map.Maps("columns", ColumnShape))
        {
            if (column.OneOf("indicator", vocabulary.Indicators.Keys) is not { } code) continue;
            var indicator = vocabulary.Indicators[code];
            var members = vocabulary.Members(indicator.Dimension).Select(member => member.Code).ToHashSet(StringComparer.Ordinal);
            var chosen = column.Texts("codes");
            foreach (var unknown in chosen.Where(member => !members.Contains(member)))
                column.Refuse("codes", new Fault(IssueCodes.BadSetting, unknown, ("expected", new(string.Join("、", members), string.Join(", ", members)))));
            var dimension = indicator.Dimension is Dimension.None ? null : Naming.Snake(indicator.Dimension.ToString());
            if (column.Text("by") != dimension) column.Refuse("by", new Text(dimension ?? "（无）", dimension ?? "(none)"));
            columns.Add(new(indicator, chosen.Count > 0 ? chosen : [.. members.Order(StringComparer.Ordinal)]));
        }

        return map.Both("title") is { } title ? new(Path.GetFileNameWithoutExtension(path), title, columns) : null;
    }
}

/// <param name="Codes">Members of the indicator's dimension; empty where it has none.</param>
internal sealed record FormColumn(Indicator Indicator, IReadOnlyList<string> Codes);
