using Disclosure.Model.Calculation;
using Disclosure.Model.Reference;
using Disclosure.Model.Registers;

namespace Disclosure.Model.Tests.Calculation;

/// <summary>Official values: annex A.1 of the steel guideline of 2025, GB/T 2589-2020, the notices of the grid averages, AR6.</summary>
internal static class Official
{
    public static readonly IReadOnlyList<Indicator> Indicators = ReferenceFiles.Rows(Registers.Indicators.Table);

    public static readonly IReadOnlyList<EnergyCarrier> Carriers =
    [
        Carrier("raw_coal", "原煤", "Raw coal", CarrierKind.Solid, "t", fossil: true),
        Carrier("bituminous_coal", "烟煤", "Bituminous coal", CarrierKind.Solid, "t", fossil: true),
        Carrier("diesel", "柴油", "Diesel", CarrierKind.Liquid, "t", fossil: true),
        Carrier("natural_gas", "天然气", "Natural gas", CarrierKind.Gas, "10k_m3", fossil: true),
        Carrier("biomass", "生物质燃料", "Biomass fuel", CarrierKind.Solid, "t", renewable: true),
        Carrier("heat", "热力", "Heat", CarrierKind.Heat, "GJ"),
        Carrier("electricity", "电力（电网）", "Electricity from the grid", CarrierKind.Electricity, "MWh"),
        Carrier("electricity_solar_own", "电力（自发自用光伏）", "Electricity, own solar", CarrierKind.Electricity, "MWh", renewable: true),
        Carrier("electricity_green_purchased", "电力（外购绿电）", "Electricity, purchased green power", CarrierKind.Electricity, "MWh", renewable: true),
    ];

    public static readonly IReadOnlyList<Gas> Gases =
    [
        Gas("co2", "CO2", "二氧化碳", "Carbon dioxide"),
        Gas("ch4", "CH4", "甲烷", "Methane"),
        Gas("n2o", "N2O", "氧化亚氮", "Nitrous oxide"),
        Gas("hfcs", "HFCs", "氢氟碳化物", "Hydrofluorocarbons"),
        Gas("hfc_134a", "CH2FCF3", "HFC-134a", "HFC-134a"),
        Gas("sf6", "SF6", "六氟化硫", "Sulphur hexafluoride"),
        Gas("nox", "NOx", "氮氧化物", "Nitrogen oxides") with { Greenhouse = false },
    ];

    public static readonly IReadOnlyList<WasteCategory> WasteCategories =
    [
        Waste("industrial", "工业固体废物", "Industrial solid waste"),
        Waste("general_industrial", "一般工业固体废物", "General industrial solid waste") with { ParentCode = "industrial" },
        Waste("fly_ash", "粉煤灰", "Coal fly ash") with { ParentCode = "general_industrial" },
        Waste("smelting_slag", "冶炼废渣", "Smelting slag") with { ParentCode = "general_industrial" },
        Waste("domestic", "生活垃圾", "Domestic waste"),
        Waste("waste_acids", "废酸", "Waste acids") with { Hazardous = true },
    ];

    public static readonly IReadOnlyList<EmissionFactor> EmissionFactors =
    [
        .. Fuel("bituminous_coal", 23.736m, 0.02618m, 0.99m, "GJ/t"),
        .. Fuel("diesel", 42.652m, 0.02020m, 0.98m, "GJ/t"),
        .. Fuel("natural_gas", 389.31m, 0.01532m, 0.99m, "GJ/10k_m3"),
        Grid(2021, 0.5568m),
        Grid(2022, 0.5366m),
        Grid(2023, 0.5306m),
        Factor("ets-2022", FactorKind.GridCarbonMarket, 0.5703m, "kgCO2/kWh") with { AreaCode = "CN", Year = 2022 },
        Factor("residual-2023", FactorKind.GridWithoutTradedNonFossil, 0.6096m, "kgCO2/kWh") with { AreaCode = "CN", Year = 2023 },
        Factor("grid-2023-north", FactorKind.GridAverage, 0.7120m, "kgCO2/kWh") with { AreaCode = "CN-NC", Year = 2023 },
        Factor("heat", FactorKind.Heat, 0.11m, "tCO2/GJ"),
        Potential("co2", 1m),
        Potential("ch4", 27.9m),
        Potential("n2o", 273m),
        Potential("hfc_134a", 1530m),
        Potential("sf6", 25200m),
        Potential("ch4", 28m) with { Id = "gwp-ch4-ar5", Basis = "AR5" },
    ];

    public static readonly IReadOnlyList<EnergyConversion> EnergyConversions =
    [
        Coal("raw_coal", 0.7143m, "tce/t"),
        Coal("bituminous_coal", 0.8099m, "tce/t"),
        Coal("diesel", 1.4571m, "tce/t"),
        Coal("natural_gas", 13.3m, "tce/10k_m3"),
        Coal("heat", 0.03412m, "tce/GJ"),
        Coal("electricity", 0.1229m, "tce/MWh"),
        Coal("electricity_solar_own", 0.1229m, "tce/MWh"),
        Coal("electricity_green_purchased", 0.1229m, "tce/MWh"),
        Coal("electricity", 0.3055m, "tce/MWh") with { Id = "electricity-2020", Basis = ConversionBasis.Equivalent, Year = 2020 },
        Coal("electricity_green_purchased", 0.3055m, "tce/MWh") with { Id = "electricity-green-2020", Basis = ConversionBasis.Equivalent, Year = 2020 },
    ];

    public static readonly FactorSet Set = With();

    public static FactorSet With(
        IEnumerable<EmissionFactor>? factors = null, IEnumerable<EnergyConversion>? conversions = null, IEnumerable<Indicator>? indicators = null) =>
        new(indicators ?? Indicators, Carriers, Gases, WasteCategories, factors ?? EmissionFactors, conversions ?? EnergyConversions);

    public static EmissionFactor Factor(string id, FactorKind kind, decimal value, string unit) =>
        new() { Id = id, Kind = kind, Name = id, NameEn = id, Value = value, Unit = unit, Preferred = false, DocumentId = "d" };

    public static EmissionFactor Grid(int year, decimal value) =>
        Factor($"grid-{year}", FactorKind.GridAverage, value, "kgCO2/kWh") with { AreaCode = "CN", Year = year };

    public static IEnumerable<EmissionFactor> Fuel(string carrier, decimal ncv, decimal carbon, decimal oxidation, string unit) =>
    [
        Factor($"{carrier}-ncv", FactorKind.NetCalorificValue, ncv, unit) with { CarrierCode = carrier, Preferred = true },
        Factor($"{carrier}-cc", FactorKind.CarbonContent, carbon, "tC/GJ") with { CarrierCode = carrier, Preferred = true },
        Factor($"{carrier}-of", FactorKind.OxidationRate, oxidation, "1") with { CarrierCode = carrier, Preferred = true },
    ];

    private static EmissionFactor Potential(string gas, decimal value) =>
        Factor($"gwp-{gas}", FactorKind.WarmingPotential, value, "tCO2e/t") with { GasCode = gas, Basis = "AR6" };

    public static EnergyConversion Coal(string carrier, decimal value, string unit) =>
        new() { Id = carrier, CarrierCode = carrier, Basis = ConversionBasis.Calorific, Value = value, Unit = unit, DocumentId = "d" };

    private static EnergyCarrier Carrier(string code, string zh, string en, CarrierKind kind, string unit, bool fossil = false, bool renewable = false) =>
        new() { Code = code, Name = zh, NameEn = en, Kind = kind, QuantityUnit = unit, Fossil = fossil, Renewable = renewable, DocumentId = "d" };

    private static Gas Gas(string code, string formula, string zh, string en) =>
        new() { Code = code, Formula = formula, Name = zh, NameEn = en, Family = code, Greenhouse = true, DocumentId = "d" };

    private static WasteCategory Waste(string code, string zh, string en) =>
        new() { Code = code, Name = zh, NameEn = en, Hazardous = false, DocumentId = "d" };
}
