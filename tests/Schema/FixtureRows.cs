using System.Globalization;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Issues;
using Disclosure.Model.Reference;
using Disclosure.Model.Registers;
using Disclosure.Store.Working;

namespace Disclosure.Schema.Tests;

/// <summary>The rows of the tests' release: one enterprise told in full, and a park of twelve with three years of figures and totals.</summary>
internal static class FixtureRows
{
    private const string Notice = "notice";
    private const int Members = 12;
    private static readonly int[] Years = [2022, 2023, 2024];

    public static void Fill(StoreTransaction transaction)
    {
        Reference(transaction);
        transaction.Insert(Sources.Table, new() { Id = "s1", File = "a/energy.csv", Sha256 = new('a', 64), Bytes = 10, Rows = 2, Publisher = "示例", Title = "能源报表", Licence = "CC-BY-4.0", Sample = true, ReceivedOn = new(2025, 4, 1) });
        transaction.Insert(Sources.Table, new() { Id = "s2", File = "b/list.xlsx", Sha256 = new('b', 64), Bytes = 20, Rows = 3, Publisher = "工业和信息化部", PublisherEn = "Ministry of Industry and Information Technology", Title = "绿色工厂名单", TitleEn = "List of green factories", NoticeNumber = "工信厅节函〔2024〕1号", Licence = "CC-BY-4.0", Sample = false, ReceivedOn = new(2025, 5, 1) });
        One(transaction);
        Park(transaction);
        GoalRows.Fill(transaction);
        About(transaction);
    }

    private static void Reference(StoreTransaction transaction)
    {
        transaction.Insert(Documents.Table, new() { Id = Notice, Title = "公告", TitleEn = "Notice", Confidence = Confidence.High });
        transaction.Insert(Documents.Table, new() { Id = "gb-t-4754", Title = "国民经济行业分类", TitleEn = "National industry classification", Number = "GB/T 4754-2017", Issuer = "国家标准化管理委员会", Confidence = Confidence.High });
        transaction.Insert(Industries.Table, new() { Code = "C", Name = "制造业", NameEn = "Manufacturing", Level = IndustryLevel.Section, DocumentId = "gb-t-4754" });
        transaction.Insert(Industries.Table, new() { Code = "26", Name = "化学原料和化学制品制造业", NameEn = "Chemicals", ParentCode = "C", Level = IndustryLevel.Division, DocumentId = "gb-t-4754" });
        transaction.Insert(Industries.Table, new() { Code = "31", Name = "黑色金属冶炼和压延加工业", NameEn = "Iron and steel", ParentCode = "C", Level = IndustryLevel.Division, DocumentId = "gb-t-4754" });
        transaction.Insert(Regions.Table, new() { Code = "110000", Name = "北京市", NameEn = "Beijing", Level = RegionLevel.Province, DocumentId = Notice });
        transaction.Insert(Regions.Table, new() { Code = "110115", Name = "大兴区", NameEn = "Daxing", ParentCode = "110000", Level = RegionLevel.County, DocumentId = Notice });
        transaction.Insert(EnergyCarriers.Table, new() { Code = "electricity", Name = "电力", NameEn = "Electricity", Kind = CarrierKind.Electricity, QuantityUnit = "MWh", Fossil = false, Renewable = false, DocumentId = Notice });
        transaction.Insert(EnergyCarriers.Table, new() { Code = "natural_gas", Name = "天然气", NameEn = "Natural gas", Kind = CarrierKind.Gas, QuantityUnit = "10k_m3", Fossil = true, Renewable = false, DocumentId = Notice });
        transaction.Insert(Gases.Table, new() { Code = "co2", Formula = "CO₂", Name = "二氧化碳", NameEn = "Carbon dioxide", Family = "CO2", Greenhouse = true, DocumentId = Notice });
        transaction.Insert(WasteCategories.Table, new() { Code = "slag", Name = "冶炼废渣", NameEn = "Smelting slag", Hazardous = false, DocumentId = Notice });
        transaction.Insert(EmissionFactors.Table, new() { Id = "grid-2022", Kind = FactorKind.GridAverage, Name = "全国2022", NameEn = "China 2022", AreaCode = "CN", Year = 2022, Value = 0.5366m, Unit = "kgCO2/kWh", Preferred = true, DocumentId = Notice });
        transaction.Insert(EmissionFactors.Table, new() { Id = "grid-2023", Kind = FactorKind.GridAverage, Name = "全国2023", NameEn = "China 2023", AreaCode = "CN", Year = 2023, Value = 0.5306m, Unit = "kgCO2/kWh", Preferred = true, DocumentId = Notice });
        transaction.Insert(EnergyConversions.Table, new() { Id = "electricity-calorific", CarrierCode = "electricity", Basis = ConversionBasis.Calorific, Value = 0.1229m, Unit = "tce/MWh", DocumentId = Notice });
        transaction.Insert(Indicators.Table, Indicator("energy_consumption", "能源消费量", "Energy consumption", null, Dimension.Carrier, IndicatorCategory.Energy));
        transaction.Insert(Indicators.Table, Indicator("purchased_electricity_co2", "外购电力排放", "CO2 from purchased electricity", "tCO2", Dimension.None, IndicatorCategory.Carbon) with { Formula = "purchased_electricity" });
        transaction.Insert(Indicators.Table, Indicator("fresh_water", "新水取用量", "Fresh water taken", "m3", Dimension.None, IndicatorCategory.Water));
    }

    /// <summary>A value, the value calculated from it with its factor, and one that cannot be.</summary>
    private static void One(StoreTransaction transaction)
    {
        transaction.Insert(Parks.Table, new() { Code = "cn-110000-beijing-eda", Name = "甲园区", NameEn = "Park A", Level = ParkLevel.National, RegionCode = "110115", AreaKm2 = 59.6m, Established = new(1992, 8, 25), Sample = true, SourceId = "s1", SourceLine = 2 });
        transaction.Insert(Enterprises.Table, new() { Id = "e1", Uscc = "91110302600003205F", Name = "甲公司", NameEn = "Company A", FormerNames = "旧甲公司；更旧的甲公司", ParkCode = "cn-110000-beijing-eda", IndustryCode = "31", Status = EnterpriseStatus.Operating, KeyEmitter = true, SourceId = "s1" });
        transaction.Insert(Enterprises.Table, new() { Id = "e2", Name = "乙公司", NameEn = "ＢＥＴＡ Steel Works", IdentifierScheme = "us-ghgrp", Identifier = "1004377", SourceId = "s1" });
        transaction.Insert(Figures.Table, Figure("f1", "e1", "cn-110000-beijing-eda", "energy_consumption", 2023, 1234.5m, "MWh") with { CarrierCode = "electricity", SourceLine = 2, Revision = 1, Assurance = Assurance.ThirdPartyVerified, Method = Method.Measured });
        transaction.Insert(FigureRevisions.Table, new() { FigureId = "f1", Revision = 0, Value = 1243.5m, Unit = "MWh", ReportedOn = new(2024, 3, 1), SourceId = "s1", SourceLine = 2 });
        transaction.Insert(Figures.Table, Figure("f2", "e1", "cn-110000-beijing-eda", "purchased_electricity_co2", 2023, 655.03m, "tCO2") with { Method = Method.Calculated });
        transaction.Insert(Figures.Table, Figure("f3", "e1", "cn-110000-beijing-eda", "purchased_electricity_co2", 2024, null, "tCO2") with { Status = FigureStatus.NoFactor });
        transaction.Insert(Derivations.Table, new() { FigureId = "f2", Formula = "purchased_electricity", Expression = "1234.5 × 0.5306", Decimals = 2 });
        transaction.Insert(Derivations.Inputs, new() { FigureId = "f2", Position = 1, Symbol = "AD", InputId = "f1", Value = 1234.5m, Unit = "MWh" });
        transaction.Insert(Derivations.Factors, new() { FigureId = "f2", Position = 1, Symbol = "EF", FactorId = "grid-2023", Value = 0.5306m, Unit = "kgCO2/kWh" });
        transaction.Insert(Recognitions.Table, new() { Id = "r1", Kind = RecognitionKind.GreenFactory, EnterpriseId = "e1", NameAsListed = "甲公司（集团）", Batch = "第九批", Year = 2024, Sequence = 1, Issuer = "工业和信息化部", SourceId = "s2", SourceLine = 2 });
        transaction.Insert(Recognitions.Table, new() { Id = "r2", Kind = RecognitionKind.GreenPark, ParkCode = "cn-110000-beijing-eda", NameAsListed = "甲园区", Year = 2023, Sequence = 2, SourceId = "s2", SourceLine = 3 });
    }

    /// <summary>Member 12 never reports energy, and its missing figures say why.</summary>
    private static void Park(StoreTransaction transaction)
    {
        transaction.Insert(Parks.Table, new() { Code = "sample-park", Name = "乙化工园区", NameEn = "Chemical Park B", Level = ParkLevel.Provincial, Kind = ParkKind.IndustrialPark, RegionCode = "110115", Sample = true, SourceId = "s1", SourceLine = 3 });
        for (var member = 1; member <= Members; member++)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"m{member:00}");
            transaction.Insert(Enterprises.Table, new() { Id = id, Name = $"乙园第{member}化工厂", NameEn = string.Create(CultureInfo.InvariantCulture, $"Works {member}"), ParkCode = "sample-park", IndustryCode = "26", Status = member % 6 == 5 ? EnterpriseStatus.Suspended : EnterpriseStatus.Operating, Sample = true, SourceId = "s1", SourceLine = member + 1 });
            foreach (var year in Years)
            {
                var isThere = member < Members;
                var figure = Figure($"{id}-{year}", id, "sample-park", "energy_consumption", year, isThere ? (100m * member) + year - 2000.5m : null, "MWh");
                transaction.Insert(Figures.Table, figure with { CarrierCode = member % 2 == 0 ? "electricity" : "natural_gas", Status = isThere ? null : FigureStatus.Confidential, Reason = isThere ? null : "商业秘密", Provisional = year == 2024 });
            }
        }

        foreach (var year in Years)
        {
            var total = Figure($"p2-{year}", null, "sample-park", "energy_consumption", year, 6600m + (11 * (year - 2000.5m)), "MWh");
            transaction.Insert(Figures.Table, total with { CarrierCode = "electricity", Reporting = Members - 1, Obliged = Members, Method = Method.Calculated });
        }
    }

    private static void About(StoreTransaction transaction)
    {
        transaction.Insert(IssueRegister.Table, new() { Id = "i1", Code = "not_a_number", Severity = Severity.Error, File = "a/energy.csv", Line = 17, Column = "electricity_mwh", Found = "124O0", Message = "不是数字", MessageEn = "is not a number", Hint = "请写数字", HintEn = "write digits", Excluded = true });
        transaction.Insert(Releases.Table, new() { Version = "1.0.0", PublishedOn = new(2026, 1, 5), Notes = "首次发布", NotesEn = "First release" });
        transaction.Insert(Releases.Table, new() { Version = "1.1.0", PublishedOn = new(2026, 6, 1), Previous = "1.0.0", Notes = "增补", NotesEn = "Rows added" });
        transaction.Insert(Releases.Changes, new() { Id = "c1", ReleaseVersion = "1.1.0", Register = "figures", Key = "f1", Field = "value", Kind = ChangeKind.Corrected, Old = "1243.5", New = "1234.5", ReasonCode = ReasonCode.ReportingError, Reason = "企业更正", ReasonEn = "Corrected by the enterprise" });
        transaction.Insert(Releases.Changes, new() { Id = "c2", ReleaseVersion = "1.1.0", Register = "enterprises", Key = "m12", Kind = ChangeKind.Added });
    }

    private static Indicator Indicator(string code, string name, string nameEn, string? unit, Dimension dimension, IndicatorCategory category) => new()
    {
        Code = code, Name = name, NameEn = nameEn, Category = category, Unit = unit, Decimals = 2, Direction = Direction.LowerIsBetter,
        Dimension = dimension, Aggregation = Aggregation.Sum, About = name, AboutEn = nameEn, DocumentId = Notice,
    };

    private static Figure Figure(string id, string? enterprise, string park, string indicator, int year, decimal? value, string unit) => new()
    {
        Id = id, EnterpriseId = enterprise, ParkCode = park, IndicatorCode = indicator, Period = Period.OfYear(year), Year = year, Value = value, Unit = unit,
        Sample = true, SourceId = "s1",
    };
}
