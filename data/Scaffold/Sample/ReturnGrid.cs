using Disclosure.Model.Dictionary;
using Disclosure.Model.Registers;
using Disclosure.Scaffold.Sample.Files;

namespace Disclosure.Scaffold.Sample;

/// <summary>How returns are written down: canonical codes, or the labels that a clerk picks in a spreadsheet. Both are taken in.</summary>
internal static class ReturnGrid
{
    private static readonly string[] KeyColumns = ["uscc", "period", "assurance", "method", "provisional", "reported_on", "reason"];

    public static Grid Of(Form form, IEnumerable<Return> returns, bool labels) => new(
        [.. KeyColumns, .. form.Columns.Select(column => column.Name)],
        [.. returns.Select(filed => Row(filed, labels))]);

    private static IReadOnlyList<Cell> Row(Return filed, bool labels) =>
    [
        new Cell.Text(filed.Member.Uscc),
        labels ? new Cell.Text($"{filed.Year}年") : new Cell.Number(filed.Year),
        Code(Figures.Assurances, filed.Assurance, labels),
        Code(Figures.Methods, filed.Method, labels),
        new Cell.Text((filed.Provisional, labels) switch { (true, true) => "是", (true, false) => "true", (false, true) => "否", _ => "false" }),
        filed.ReportedOn is { } date ? new Cell.Date(date) : Cell.Empty,
        new Cell.Text(filed.Reason ?? ""),
        .. filed.Form.Columns.Select(column => filed.Values.GetValueOrDefault(column.Name, Cell.Empty)),
    ];

    private static Cell Code<T>(CodeList<T> codes, T? value, bool labels)
        where T : struct, Enum =>
        value is not { } present ? Cell.Empty : new Cell.Text(labels ? codes[present].Label.Zh : codes[present].Name);
}
