using System.Collections.Frozen;

namespace Disclosure.Model.Dictionary;

/// <summary>Every unit the product knows. Base units have scale 1.</summary>
public static class Units
{
    public static readonly Unit One = new("1", "", new("无量纲", "dimensionless"), Quantity.Share, 1);
    public static readonly Unit Percent = new("percent", "%", new("百分比", "per cent"), Quantity.Share, 0.01m);

    public static readonly Unit Tonne = new("t", "t", new("吨", "tonnes"), Quantity.Mass, 1);
    public static readonly Unit CubicMetre = new("m3", "m³", new("立方米", "cubic metres"), Quantity.Volume, 1);
    public static readonly Unit TenThousandCubicMetres = new("10k_m3", "10⁴ m³", new("万立方米", "10,000 cubic metres"), Quantity.Volume, 10_000);
    public static readonly Unit SquareMetre = new("m2", "m²", new("平方米", "square metres"), Quantity.Area, 1);
    public static readonly Unit SquareKilometre = new("km2", "km²", new("平方千米", "square kilometres"), Quantity.Area, 1_000_000);
    public static readonly Unit Gigajoule = new("GJ", "GJ", new("吉焦", "gigajoules"), Quantity.Energy, 1);
    public static readonly Unit MegawattHour = new("MWh", "MWh", new("兆瓦时", "megawatt hours"), Quantity.Energy, 3.6m);
    public static readonly Unit TonneOfStandardCoal = new("tce", "tce", new("吨标准煤", "tonnes of standard coal"), Quantity.StandardCoal, 1);
    public static readonly Unit TonneOfCarbonDioxide = new("tCO2", "tCO₂", new("吨二氧化碳", "tonnes of CO₂"), Quantity.CarbonDioxide, 1);
    public static readonly Unit TonneOfCarbonDioxideEquivalent = new("tCO2e", "tCO₂e", new("吨二氧化碳当量", "tonnes of CO₂ equivalent"), Quantity.CarbonDioxideEquivalent, 1);
    public static readonly Unit TenThousandYuan = new("10k_CNY", "10⁴ CNY", new("万元", "10,000 CNY"), Quantity.Money, 10_000);
    public static readonly Unit Person = new("person", "", new("人", "persons"), Quantity.Count, 1);
    public static readonly Unit PersonHour = new("person_hour", "", new("人时", "person hours"), Quantity.Work, 1);
    public static readonly Unit TonnePerTenThousandYuan = new("tCO2e/10k_CNY", "tCO₂e/10⁴ CNY", new("吨二氧化碳当量/万元", "tCO₂e per 10,000 CNY"), Quantity.CarbonIntensity, 1);
    public static readonly Unit CoalPerTenThousandYuan = new("tce/10k_CNY", "tce/10⁴ CNY", new("吨标准煤/万元", "tce per 10,000 CNY"), Quantity.CoalIntensity, 1);
    public static readonly Unit WaterPerTenThousandYuan = new("m3/10k_CNY", "m³/10⁴ CNY", new("立方米/万元", "m³ per 10,000 CNY"), Quantity.WaterIntensity, 1);
    public static readonly Unit KilogramPerKilowattHour = new("kgCO2/kWh", "kgCO₂/kWh", new("千克二氧化碳/千瓦时", "kg CO₂ per kWh"), Quantity.ElectricityFactor, 1);
    public static readonly Unit TonnePerGigajoule = new("tCO2/GJ", "tCO₂/GJ", new("吨二氧化碳/吉焦", "t CO₂ per GJ"), Quantity.HeatFactor, 1);
    public static readonly Unit GigajoulePerTonne = new("GJ/t", "GJ/t", new("吉焦/吨", "GJ per tonne"), Quantity.CalorificValueOfMass, 1);
    public static readonly Unit GigajoulePerTenThousandCubicMetres = new("GJ/10k_m3", "GJ/10⁴ m³", new("吉焦/万立方米", "GJ per 10,000 m³"), Quantity.CalorificValueOfVolume, 1);
    public static readonly Unit CarbonPerGigajoule = new("tC/GJ", "tC/GJ", new("吨碳/吉焦", "t C per GJ"), Quantity.CarbonContent, 1);

    /// <summary>In the order of the dictionary page.</summary>
    public static readonly IReadOnlyList<Unit> All =
    [
        One, Percent,
        Tonne,
        new("kg", "kg", new("千克", "kilograms"), Quantity.Mass, 0.001m),
        new("10k_t", "10⁴ t", new("万吨", "10,000 tonnes"), Quantity.Mass, 10_000),
        new("kt", "kt", new("千吨", "kilotonnes"), Quantity.Mass, 1_000),
        new("short_ton", "short ton", new("短吨", "short tons"), Quantity.Mass, 0.90718474m),
        new("lb", "lb", new("磅", "pounds"), Quantity.Mass, 0.00045359237m),
        CubicMetre, TenThousandCubicMetres, SquareMetre, SquareKilometre,
        new("ha", "ha", new("公顷", "hectares"), Quantity.Area, 10_000),
        Gigajoule, MegawattHour,
        new("MJ", "MJ", new("兆焦", "megajoules"), Quantity.Energy, 0.001m),
        new("TJ", "TJ", new("太焦", "terajoules"), Quantity.Energy, 1_000),
        new("kWh", "kWh", new("千瓦时", "kilowatt hours"), Quantity.Energy, 0.0036m),
        new("10k_kWh", "10⁴ kWh", new("万千瓦时", "10,000 kilowatt hours"), Quantity.Energy, 36),
        new("GWh", "GWh", new("吉瓦时", "gigawatt hours"), Quantity.Energy, 3_600),
        TonneOfStandardCoal,
        new("kgce", "kgce", new("千克标准煤", "kilograms of standard coal"), Quantity.StandardCoal, 0.001m),
        new("10k_tce", "10⁴ tce", new("万吨标准煤", "10,000 tonnes of standard coal"), Quantity.StandardCoal, 10_000),
        TonneOfCarbonDioxide,
        new("kgCO2", "kgCO₂", new("千克二氧化碳", "kilograms of CO₂"), Quantity.CarbonDioxide, 0.001m),
        TonneOfCarbonDioxideEquivalent,
        new("kgCO2e", "kgCO₂e", new("千克二氧化碳当量", "kilograms of CO₂ equivalent"), Quantity.CarbonDioxideEquivalent, 0.001m),
        new("ktCO2e", "ktCO₂e", new("千吨二氧化碳当量", "kilotonnes of CO₂ equivalent"), Quantity.CarbonDioxideEquivalent, 1_000),
        new("10k_tCO2e", "10⁴ tCO₂e", new("万吨二氧化碳当量", "10,000 tonnes of CO₂ equivalent"), Quantity.CarbonDioxideEquivalent, 10_000),
        new("MtCO2e", "MtCO₂e", new("百万吨二氧化碳当量", "million tonnes of CO₂ equivalent"), Quantity.CarbonDioxideEquivalent, 1_000_000),
        TenThousandYuan,
        new("CNY", "CNY", new("元", "CNY"), Quantity.Money, 1),
        new("100m_CNY", "10⁸ CNY", new("亿元", "100 million CNY"), Quantity.Money, 100_000_000),
        Person, PersonHour,
        TonnePerTenThousandYuan, CoalPerTenThousandYuan, WaterPerTenThousandYuan,
        KilogramPerKilowattHour,
        new("tCO2/MWh", "tCO₂/MWh", new("吨二氧化碳/兆瓦时", "t CO₂ per MWh"), Quantity.ElectricityFactor, 1),
        new("kgCO2e/kWh", "kgCO₂e/kWh", new("千克二氧化碳当量/千瓦时", "kg CO₂e per kWh"), Quantity.ElectricityFootprint, 1),
        TonnePerGigajoule, GigajoulePerTonne, GigajoulePerTenThousandCubicMetres, CarbonPerGigajoule,
        new("tCO2/t", "tCO₂/t", new("吨二氧化碳/吨", "t CO₂ per tonne"), Quantity.ProcessFactor, 1),
        new("tCO2e/t", "tCO₂e/t", new("吨二氧化碳当量/吨", "t CO₂e per tonne"), Quantity.WarmingPotential, 1),
        new("tce/t", "tce/t", new("吨标准煤/吨", "tce per tonne"), Quantity.CoalPerMass, 1),
        new("tce/10k_m3", "tce/10⁴ m³", new("吨标准煤/万立方米", "tce per 10,000 m³"), Quantity.CoalPerVolume, 1),
        new("tce/MWh", "tce/MWh", new("吨标准煤/兆瓦时", "tce per MWh"), Quantity.CoalPerEnergy, 1),
        new("tce/GJ", "tce/GJ", new("吨标准煤/吉焦", "tce per GJ"), Quantity.CoalPerEnergy, 3.6m),
    ];

    private static readonly FrozenDictionary<string, Unit> ByCode = All.ToFrozenDictionary(unit => unit.Code, StringComparer.Ordinal);

    public static Unit? Find(string code) => ByCode.GetValueOrDefault(code);
}
