namespace Disclosure.Site.Searching;

/// <summary>What people call an indicator when they do not use the standard's term.</summary>
internal static class CommonNames
{
    /// <returns>In both languages; none where the term itself is what people say.</returns>
    public static IReadOnlyList<string> Of(string indicator) => indicator switch
    {
        "carbon_intensity" => ["碳强度", "碳排放强度", "单位产值碳排放", "emission intensity", "carbon per output"],
        "energy_intensity" => ["能耗强度", "能源强度", "单位产值能耗", "energy per output"],
        "ghg_total" => ["碳排放总量", "碳排放量", "碳足迹", "二氧化碳排放", "carbon footprint", "carbon emissions", "CO2 emissions"],
        "ghg_scope1" => ["范围1", "范围一", "直接碳排放"],
        "ghg_scope2" => ["范围2", "范围二", "间接碳排放", "用电排放"],
        "renewable_share" => ["绿电占比", "绿电比例", "清洁能源占比", "green power"],
        "energy_use_calorific" or "energy_use_equivalent" => ["总能耗", "能耗总量", "标煤", "标准煤", "tonnes of coal equivalent", "tce"],
        "water_withdrawal" => ["用水量", "耗水", "water use"],
        "water_reuse_rate" => ["中水回用率", "循环用水", "water recycling"],
        "waste_generated" => ["固废", "废弃物", "垃圾"],
        "solid_waste_utilisation_rate" => ["固废利用率", "固废综合利用率", "recycling rate"],
        _ => [],
    };
}
