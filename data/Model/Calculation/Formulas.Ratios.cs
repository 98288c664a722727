using Disclosure.Model.Dictionary;

namespace Disclosure.Model.Calculation;

public static partial class Formulas
{
    private static Operand AddedValue => new("V", "industrial_added_value", new("工业增加值", "industrial added value"), "10k_CNY");
    private static Operand EnergyUse => new("E", "energy_use_calorific", new("综合能源消费量（当量值）", "comprehensive energy consumption, calorific"), "tce");
    private static Operand Withdrawal => new("W", "water_withdrawal", new("取水量", "water withdrawal"), "m3");
    private static Operand Reused => new("R", "water_reused", new("重复用水量", "water reused"), "m3");

    private static Text NoDenominator => new("分母为零或为负时不予计算。", "Not calculated where the denominator is zero or negative.");

    /// <summary>强度、占比和比率: of an enterprise from its own figures, of a park from the park's totals.</summary>
    private static IReadOnlyList<Formula> Ratios =>
    [
        Intensity("energy_intensity", new("单位工业增加值能耗", "Energy intensity"), EnergyUse, Citations.Gbt2589 with { Clause = "6" }),
        Share("renewable_share", new("可再生能源占比", "Renewable share"),
            new("R", "renewable_energy_calorific", new("可再生能源消费量", "renewable energy use"), "tce"), EnergyUse),
        Share("fossil_share", new("化石能源占比", "Fossil share"),
            new("F", "fossil_energy_calorific", new("化石能源消费量", "fossil energy use"), "tce"), EnergyUse),
        Intensity("carbon_intensity", new("单位工业增加值碳排放", "Carbon intensity"),
            new("E", "ghg_total", new("温室气体排放总量", "total greenhouse gas emissions"), "tCO2e"), Citations.Standard("4")),
        Share("water_reuse_rate", new("水重复利用率", "Water reuse rate"), Reused, Withdrawal, Reused),
        Intensity("water_intensity", new("单位工业增加值取水量", "Water intensity"), Withdrawal, Citations.Standard("5.4")),
        GeneralSolidWaste("solid_waste_generated", "waste_generated", "G_i",
            new("一般工业固体废物产生量", "General industrial solid waste generated"), new("各类别的产生量", "generated in each category")),
        GeneralSolidWaste("solid_waste_utilised", "waste_utilised", "U_i",
            new("一般工业固体废物综合利用量", "General industrial solid waste utilised"), new("各类别的综合利用量", "utilised in each category")),
        Share("solid_waste_utilisation_rate", new("一般工业固体废物综合利用率", "Solid waste utilisation rate"),
            new("U", "solid_waste_utilised", new("综合利用量", "waste utilised"), "t"),
            new Operand("G", "solid_waste_generated", new("产生量", "waste generated"), "t")),
        Share("green_building_share", new("绿色建筑占比", "Green building share"),
            new("G", "green_building_area", new("绿色建筑面积", "green building area"), "m2"),
            new Operand("A", "building_area", new("建筑面积", "building area"), "m2")),
        Share("green_travel_share", new("绿色出行比例", "Green travel share"),
            new("G", "green_commuters", new("绿色出行人数", "green commuters"), "person"),
            new Operand("N", "commuters", new("通勤人数", "commuters"), "person")),
    ];

    /// <summary>Per 10,000 CNY of industrial added value.</summary>
    private static Formula Intensity(string code, Text title, Operand numerator, Citation source) => new()
    {
        Code = code,
        Title = title,
        Statement = new($"{numerator.Meaning.Zh}除以工业增加值（当年价，万元）。{NoDenominator.Zh}", $"{Capital(numerator.Meaning.En)} divided by industrial added value at current prices, in 10,000 CNY. {NoDenominator.En}"),
        Source = source,
        Sum = [numerator],
        Steps = [new Denominator(AddedValue)],
    };

    /// <summary>In per cent.</summary>
    private static Formula Share(string code, Text title, Operand part, params IReadOnlyList<Operand> whole) => new()
    {
        Code = code,
        Title = title,
        Statement = new(
            $"{part.Meaning.Zh}除以{string.Join("与", whole.Select(operand => operand.Meaning.Zh))}{(whole.Count > 1 ? "之和" : "")}，以百分数表示。{NoDenominator.Zh}",
            $"{Capital(part.Meaning.En)} divided by {string.Join(" plus ", whole.Select(operand => operand.Meaning.En))}, in per cent. {NoDenominator.En}"),
        Source = Citations.Standard("5.4"),
        Sum = [part],
        Steps = [new Denominator(whole), Times(100)],
    };

    private static Formula GeneralSolidWaste(string code, string indicator, string symbol, Text title, Text meaning) => new()
    {
        Code = code,
        Title = title,
        Statement = new(
            "一般工业固体废物各类别之和，不含危险废物、生活垃圾和建筑垃圾；上级类别已填报的，其下级类别不重复计入。已报送的报表中未填的类别视为没有。",
            "Sum over the categories of general industrial solid waste, without hazardous, domestic and construction waste; a category under one that is reported too is not counted twice. A category that a filed return leaves empty did not occur."),
        Source = Citations.Standard("5.4"),
        Sum = [new(symbol, indicator, meaning, "t") { Over = Selections.GeneralSolidWaste, Return = indicator }],
    };

    private static string Capital(string words) => $"{char.ToUpperInvariant(words[0])}{words[1..]}";
}
