using Disclosure.Model.Dictionary;

namespace Disclosure.Schema.Registers;

/// <summary>Descriptions for the schema's readers, Chinese first, from the dictionary.</summary>
public static class Descriptions
{
    private const string Between = "\n\n";

    public static string Of(Table table) => Both(new(
        $"{table.Title.Zh}：{table.About.Zh}",
        $"{table.Title.En}: {table.About.En}"));

    public static string Totals(Table table) => Both(new(
        $"{table.Title.Zh}的汇总：条数、合计、平均值、最小值和最大值",
        $"Totals of {table.Title.En}: counts, sums, averages, smallest and largest values"));

    public static string Row(Table table) => Both(new(
        $"{table.Title.Zh}中的一条，没有则为 null",
        $"One row of {table.Title.En}, or null"));

    public static string Of(Field field) => Both(new(
        string.Join('。', Parts(field.Label.Zh, field.About?.Zh, field.Unit is { } unit ? $"单位：{unit.Label.Zh}（{unit.Symbol}）" : null, Cited("依据", field.Source))),
        string.Join(". ", Parts(field.Label.En, field.About?.En, field.Unit is { } measure ? $"Unit: {measure.Label.En} ({measure.Symbol})" : null, Cited("Source", field.Source)))));

    /// <summary>Of the row that a reference leads to.</summary>
    public static string Relation(Field field, Table target) => Both(new(
        $"{field.Label.Zh}所指的一行（{target.Title.Zh}）",
        $"The row that {field.Label.En} names ({target.Title.En})"));

    public static string Both(Text text) => $"{text.Zh}{Between}{text.En}";

    /// <summary>A description of the schema by languages; one that is written in one language alone stands for both.</summary>
    public static Text Apart(string description) => description.Split(Between, 2) is [var zh, var en] ? new(zh, en) : new(description, description);

    private static IEnumerable<string> Parts(params string?[] parts) => parts.OfType<string>().Select(part => part.TrimEnd('。', '.'));

    private static string? Cited(string word, Citation? citation) =>
        citation is null ? null : citation.Clause.Length == 0 ? $"{word}: {citation.Document}" : $"{word}: {citation.Document}, {citation.Clause}";
}
