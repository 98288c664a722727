namespace Disclosure.Scaffold.Sample.Knowledge;

/// <summary>Ids of data/reference/laws.csv that the sample cites.</summary>
internal static class SampleLaws
{
    public const string ParkStandard = "low-carbon-park-management";
    public const string EnvironmentCode = "cn-code-ecology-environment-2026";
    public const string EnvironmentalProtection = "cn-law-environmental-protection-2014";
    public const string CleanerProduction = "cn-law-cleaner-production-2012";
    public const string AirPollution = "cn-law-air-pollution-2018";
    public const string SolidWaste = "solid-waste-law";
    public const string EnergyConservation = "cn-law-energy-conservation-2018";
    public const string CircularEconomy = "cn-law-circular-economy-2018";
    public const string RenewableEnergy = "renewable-energy-law";
    public const string Statistics = "cn-law-statistics-2024";
    public const string OpenGovernment = "cn-reg-open-government-2019";
    public const string DischargePermits = "cn-reg-discharge-permits-2021";
    public const string CarbonTradingRegulation = "cn-reg-carbon-trading-2024";
    public const string CarbonTradingRule = "mee-order-19-2020";
    public const string EnvironmentalDisclosure = "mee-order-24";
    public const string DisclosureFormat = "mee-2021-32";
    public const string KeyEnergyUsers = "ndrc-2018-15";
    public const string CleanerProductionAudits = "ndrc-mep-2016-38";
    public const string AuditAcceptance = "mep-2018-5";
    public const string HazardousTransfers = "mee-order-23-2021";
    public const string IndustryCatalogue = "ndrc-order-7-2023";
    public const string EnergyReview = "ndrc-order-31-2025";
    public const string CementGlassCapacity = "miit-2024-206";
    public const string SteelCapacity = "miit-2026-97";
    public const string EnergyMonitoring = "gbt-15316-2024";
    public const string EnergyAudits = "gbt-17166-2019";
    public const string Metering2025 = "gb-17167-2025";
    public const string EnergyManagement = "gbt-23331-2020";
    public const string Greenhouse2015 = "gbt-32150-2015";
    public const string Greenhouse2025 = "gbt-32150-2025";
    public const string MotorEfficiency = "gb-18613-2020";
    public const string GreenCertificates = "ndrc-2023-1044";
    public const string ZeroCarbonParks = "ndrc-2025-910";
    public const string GreenFinance = "pbc-2021-142";
    public const string CarbonPeak = "state-council-2021-23";
}
