using System.Globalization;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Registers;

namespace Disclosure.Scaffold.Tests;

/// <summary>A line of the committed returns, read back.</summary>
internal sealed record FiledReturn(string Delivery, string Form, IReadOnlyDictionary<string, string> Row)
{
    private static readonly string[] KeyColumns = ["uscc", "period", "assurance", "method", "provisional", "reported_on", "reason"];

    public static IReadOnlyList<FiledReturn> All { get; } =
    [
        .. from path in Directory.EnumerateFiles(SampleFolder.Path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
           let delivery = Path.GetFileName(Path.GetDirectoryName(path)!)
           where Path.GetExtension(path) is ".csv" or ".xlsx" && char.IsAsciiDigit(delivery[0])
           from row in Table.Read(path)
           select new FiledReturn(delivery, Path.GetFileNameWithoutExtension(path), row),
    ];

    /// <summary>The returns as they stand after the restatement.</summary>
    public static IReadOnlyList<FiledReturn> Latest { get; } =
        [.. All.GroupBy(filed => (filed.Uscc, filed.Year, filed.Form)).Select(group => group.Last())];

    public static IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Enterprises { get; } =
        Table.Read(Path.Combine(SampleFolder.Path, "park", "enterprises.csv")).ToDictionary(row => row["uscc"], StringComparer.Ordinal);

    public string Uscc => Row["uscc"];

    public int Year => Period.Parse(Row["period"]).Year;

    public DateOnly? ReportedOn => Row["reported_on"].Length == 0 ? null : DateOnly.ParseExact(Row["reported_on"], "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public bool Provisional => Row["provisional"] is "true" or "是";

    public Assurance? Assurance => Figures.Assurances.TryRead(Row["assurance"], out var value) ? value : null;

    public string Reason => Row["reason"];

    /// <summary>Filled value cells by heading.</summary>
    public IEnumerable<KeyValuePair<string, string>> Cells => Row.Where(cell => !KeyColumns.Contains(cell.Key) && cell.Value.Length > 0);

    public IEnumerable<KeyValuePair<string, decimal>> Values =>
        Cells.Where(cell => Number(cell.Value) is not null).Select(cell => KeyValuePair.Create(cell.Key, Number(cell.Value)!.Value));

    public IEnumerable<FigureStatus> Statuses => Cells.Where(cell => Number(cell.Value) is null).Select(cell => Status(cell.Value));

    public decimal? Value(string heading) => Number(Row.GetValueOrDefault(heading, ""));

    private static decimal? Number(string cell) => decimal.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static FigureStatus Status(string cell) =>
        Figures.Statuses.TryRead(cell, out var status) ? status : throw new FormatException($"neither a number nor a status: {cell}");
}
