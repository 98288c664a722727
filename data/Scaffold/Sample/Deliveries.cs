using Disclosure.Model.Registers;
using Disclosure.Scaffold.Sample.Exchange;
using Disclosure.Scaffold.Sample.Files;
using Disclosure.Scaffold.Sample.Goals;
using Disclosure.Scaffold.Sample.Knowledge;
using Disclosure.Scaffold.Sample.Supervision;
using Disclosure.Scaffold.Sample.Support;

namespace Disclosure.Scaffold.Sample;

/// <summary>Everything that the park handed in: itself and its enterprises, the returns of each year, and the correction of one.</summary>
internal static class Deliveries
{
    public static IEnumerable<Delivery> All() => [Park(), .. SamplePark.Years.Select(Year), Restated(), ReportDelivery.All, SupervisionDelivery.Audits, SupervisionDelivery.Filings,
        GoalDelivery.All, SupportDelivery.Management, SupportDelivery.Support, ExchangeDelivery.All];

    private static Delivery Park() => new("park", new("示例园区及企业名录", "The sample park and its enterprises"), new(2026, 7, 10),
    [
        new("parks.csv", "register", Parks.Table.Slug, Csv.Write(RegisterGrid.Of(Parks.Table, [SamplePark.Row]), FileFormat.Csv)),
        new("enterprises.csv", "register", Enterprises.Table.Slug, Csv.Write(RegisterGrid.Of(Enterprises.Table, Roster.All.Select(EnterpriseRows.Of)), FileFormat.Csv)),
    ]);

    private static Delivery Year(int year)
    {
        var returns = Returns.Of(year).Select(Irregularities.Filed).ToList();
        return new($"{year}", new($"示例园区{year}年度报送表", $"Returns of the sample park for {year}"), new(year + 1, 7, 10),
            [.. Form.All.Select(form => File(form, returns.Where(filed => filed.Form == form), Format(form, year)))]);
    }

    private static Delivery Restated()
    {
        const int Year = Irregularities.RestatedYear;
        var corrected = Returns.Of(Year).Where(filed => filed.Form == Form.Energy).Join(
            Irregularities.Restatements,
            filed => filed.Member.Number,
            restated => restated.Number,
            (filed, restated) => filed with { ReportedOn = new(2025, 2, 24), Reason = restated.Reason });
        return new($"{Year}-restated", new($"示例园区{Year}年度能源消费更正报送", $"Energy returns of the sample park for {Year}, restated"), new(2025, 3, 18), [File(Form.Energy, corrected, FileFormat.Csv)]);
    }

    /// <summary>Most offices send plain CSV; some do not.</summary>
    private static FileFormat Format(Form form, int year) => (form.Name, year) switch
    {
        ("waste", 2022) => FileFormat.CsvGb18030,
        ("operation", 2022) or ("process", 2025) => FileFormat.CsvWithMark,
        ("operation", 2024) or ("energy", 2025) => FileFormat.Xlsx,
        _ => FileFormat.Csv,
    };

    private static Delivered File(Form form, IEnumerable<Return> returns, FileFormat format)
    {
        var grid = ReturnGrid.Of(form, returns, labels: format is FileFormat.CsvGb18030 or FileFormat.Xlsx);
        return format is FileFormat.Xlsx
            ? new($"{form.Name}.xlsx", "form", form.Name, Workbook.Write(grid, form.Title.Zh))
            : new($"{form.Name}.csv", "form", form.Name, Csv.Write(grid, format));
    }
}
