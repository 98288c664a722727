using System.Globalization;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Registers;
using Disclosure.Scaffold.Sample.Files;
using Disclosure.Scaffold.Sample.Files.Pdf;

namespace Disclosure.Scaffold.Sample.Knowledge;

/// <summary>The numbers of a report: those that its subject filed for the year.</summary>
/// <param name="member">Null for the park: then what all filed, added up.</param>
internal sealed class ReportTables(Member? member, int year, Language language)
{
    private static readonly Dictionary<string, Text> Labels = new(StringComparer.Ordinal)
    {
        ["anthracite"] = new("无烟煤", "Anthracite"),
        ["bituminous_coal"] = new("烟煤", "Bituminous coal"),
        ["gasoline"] = new("汽油", "Gasoline"),
        ["diesel"] = new("柴油", "Diesel"),
        ["lpg"] = new("液化石油气", "Liquefied petroleum gas"),
        ["lng"] = new("液化天然气", "Liquefied natural gas"),
        ["natural_gas"] = new("天然气", "Natural gas"),
        ["heat"] = new("热力", "Heat"),
        ["electricity"] = new("电力（电网）", "Electricity from the grid"),
        ["electricity_solar_own"] = new("自发自用光伏电力", "Electricity, own solar"),
        ["electricity_green_purchased"] = new("外购绿电", "Electricity, purchased green power"),
        ["co2"] = new("过程排放：二氧化碳", "Process emissions: CO2"),
        ["ch4"] = new("过程排放：甲烷", "Process emissions: CH4"),
        ["n2o"] = new("过程排放：氧化亚氮", "Process emissions: N2O"),
        ["sf6"] = new("过程排放：六氟化硫", "Process emissions: SF6"),
        ["nf3"] = new("过程排放：三氟化氮", "Process emissions: NF3"),
        ["nox_emissions"] = new("氮氧化物（大气污染物）", "Nitrogen oxides (air pollutant)"),
        ["industrial_added_value"] = new("工业增加值", "Industrial added value"),
        ["industrial_output"] = new("工业总产值", "Gross industrial output"),
        ["water_withdrawal"] = new("取水量", "Water withdrawal"),
        ["water_reused"] = new("重复用水量", "Water reused"),
        ["building_area"] = new("建筑面积", "Building area"),
        ["green_building_area"] = new("绿色建筑面积", "Green building area"),
        ["commuters"] = new("通勤人数", "Commuters"),
        ["green_commuters"] = new("绿色出行人数", "Green commuters"),
        ["low_carbon_staff"] = new("低碳管理专职人员", "Low-carbon management staff"),
        ["low_carbon_training"] = new("低碳培训", "Low-carbon training"),
        ["waste_generated"] = new("废物产生量合计", "Waste generated, total"),
        ["waste_utilised"] = new("废物综合利用量合计", "Waste utilised, total"),
    };

    private static readonly string[] WasteIndicators = ["waste_generated", "waste_utilised"];

    private readonly List<Return> filed =
        [.. Returns.Of(year).Where(filed => member is null || filed.Member.Number == member.Number).Select(Irregularities.Filed)];

    public IReadOnlyList<PdfRow> Energy => Rows(Form.Energy);

    public IReadOnlyList<PdfRow> Process => Rows(Form.Process);

    public IReadOnlyList<PdfRow> Operation => Rows(Form.Operation);

    public IReadOnlyList<PdfRow> Waste => [.. WasteIndicators.Select(indicator => new PdfRow(Labels[indicator].In(language), Written(Tonnes(indicator)), UnitOf(Units.Tonne)))];

    private decimal Tonnes(string indicator) => filed
        .Where(line => line.Form == Form.Waste)
        .SelectMany(line => line.Values)
        .Where(cell => cell.Key.StartsWith(indicator, StringComparison.Ordinal))
        .Sum(cell => cell.Value is Cell.Number number ? number.Value : 0);

    private List<PdfRow> Rows(Form form) =>
    [
        .. from column in form.Columns
           let cells = filed.Where(line => line.Form == form).Select(line => line.Values.GetValueOrDefault(column.Name)).OfType<Cell>().ToList()
           where cells.Count > 0
           select new PdfRow(Labels[column.Figure].In(language), ValueOf(cells), cells.Exists(cell => cell is Cell.Number) ? UnitOf(column.Unit) : ""),
    ];

    /// <summary>The sum of what is a number; where nothing is, the reason why not.</summary>
    private string ValueOf(List<Cell> cells) => cells.OfType<Cell.Number>().ToList() is { Count: > 0 } numbers
        ? Written(numbers.Sum(number => number.Value))
        : Figures.Statuses.Find(cells[0].Characters)!.Label.In(language);

    private string UnitOf(Unit unit) => language is Language.Zh ? unit.Label.Zh : unit.Label.En.Replace("³", "3", StringComparison.Ordinal).Replace("²", "2", StringComparison.Ordinal);

    private static string Written(decimal value) => value.ToString("#,##0.##", CultureInfo.InvariantCulture);
}
