using Disclosure.Model.Calculation;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Reference;
using Disclosure.Model.Registers;
using Disclosure.Model.Tests;
using Disclosure.Store.Working;

namespace Disclosure.Site.Tests.Fixture;

/// <summary>A real park whose units have no figures, and a sample park with every kind of figure, calculated as the pipeline does.</summary>
internal sealed class FixtureRows(StoreTransaction store)
{
    public const string Factory = "91999999000000011M";
    public const string Laboratory = "91999999000000022N";
    /// <summary>Enough to make the list two pages long.</summary>
    public const int Former = 30;
    /// <summary>The version before, which had what is withdrawn now.</summary>
    public const string Earlier = "0.9.0";

    public const int FirstYear = 2021;
    public const int LastYear = 2024;

    private static readonly FactorSet Set = new(
        ReferenceFiles.Rows(Indicators.Table), ReferenceFiles.Rows(EnergyCarriers.Table), ReferenceFiles.Rows(Gases.Table),
        ReferenceFiles.Rows(WasteCategories.Table), ReferenceFiles.Rows(EmissionFactors.Table), ReferenceFiles.Rows(EnergyConversions.Table));

    private readonly Calculator calculator = new(Set, CalculationMethod.Source.Id);

    public static readonly Park Sample = new() { Code = "sample-park", Name = "示例·低碳产业园（示例数据）", NameEn = "Sample Low-Carbon Park (sample data)", Level = ParkLevel.Provincial, Kind = ParkKind.IndustrialPark, RegionCode = "320900", Latitude = 33.7m, Longitude = 120.8m, AreaKm2 = 12.6m, Established = new(2008, 5, 20), ResponsibleDepartment = "低碳发展办公室", Sample = true, SourceId = "returns", SourceLine = 2 };

    public static readonly IReadOnlyList<Enterprise> SampleEnterprises =
    [
        new() { Id = "sample0000001", Uscc = Factory, Name = "示例精细化工有限公司", NameEn = "Sample Fine Chemicals Co., Ltd.", FormerNames = "示例化工厂", ParkCode = Sample.Code, IndustryCode = "2614", RegionCode = "320900", Latitude = 33.6871m, Longitude = 120.8099m, Status = EnterpriseStatus.Operating, Joined = new(2010, 1, 4), KeyEnergyUser = true, KeyEmitter = true, KeyPolluter = true, MandatoryDiscloser = true, Sample = true, SourceId = "returns", SourceLine = 2 },
        new() { Id = "sample0000002", Uscc = Laboratory, Name = "示例检测技术有限公司", ParkCode = Sample.Code, IndustryCode = "7452", Latitude = 33.7069m, Longitude = 120.7916m, Status = EnterpriseStatus.Suspended, Joined = new(2024, 1, 15), Sample = true, SourceId = "returns", SourceLine = 3 },
    ];

    public void Fill()
    {
        Reference();
        Sources();
        store.Insert(Parks.Table, Sample);
        store.Insert(Parks.Table, new() { Code = "cn-110000-beijing-eda", Name = "北京经济技术开发区", NameEn = "Beijing Economic-Technological Development Area", Level = ParkLevel.National, Kind = ParkKind.EconomicDevelopmentZone, RegionCode = "110000", SourceId = "register" });
        RealUnits();
        foreach (var enterprise in SampleEnterprises) store.Insert(Enterprises.Table, enterprise);
        for (var number = 1; number <= Former; number++)
            store.Insert(Enterprises.Table, new() { Id = $"former{number:0000000}", Name = $"示例已退出企业（{number:00}号）", ParkCode = Sample.Code, IndustryCode = "2614", Status = EnterpriseStatus.Exited, Joined = new(2001, 1, 1), Exited = new(2010, 12, 31), Sample = true, SourceId = "returns", SourceLine = number + 100 });
        for (var year = FirstYear; year <= LastYear; year++) Figures(Period.OfYear(year));
        new SupervisionRows(store).Fill();
        new ServiceRows(store).Fill();
        store.Insert(FigureRevisions.Table, new() { FigureId = Figure.IdOf("sample0000001", null, "energy_consumption", "electricity", Period.OfYear(2023)), Revision = 0, Value = 124000.5m, Unit = "MWh", ReportedOn = new(2024, 3, 20), SourceId = "returns", SourceLine = 9 });
        store.Insert(Releases.Table, new() { Version = "1.0.0", Previous = Earlier, PublishedOn = new(2026, 6, 1), Notes = "首次发布。", NotesEn = "First release." });
        Changes();
    }

    /// <summary>The release before, with an enterprise that is withdrawn since.</summary>
    public void FillEarlier()
    {
        Reference();
        Sources();
        store.Insert(Parks.Table, Sample);
        store.Insert(Enterprises.Table, SampleEnterprises[0] with { Id = "withdrawn0001", Uscc = "91999999000000099X", Name = "示例误列企业有限公司", NameEn = "Sample Misplaced Co., Ltd." });
        store.Insert(Releases.Table, new() { Version = Earlier, PublishedOn = new(2026, 1, 1), Notes = "首次发布。", NotesEn = "First release." });
    }

    /// <summary>As if there had been a release before: a figure restated, a code of a row of another register changed, rows withdrawn and new.</summary>
    private void Changes()
    {
        void Insert(string id, string register, string key, ChangeKind kind, string? field = null, string? old = null, string? @new = null, ReasonCode? code = null, string? reason = null, string? reasonEn = null) =>
            store.Insert(Releases.Changes, new() { Id = id, ReleaseVersion = "1.0.0", Register = register, Key = key, Field = field, Kind = kind, Old = old, New = @new, ReasonCode = code, Reason = reason, ReasonEn = reasonEn });
        Insert("restated", "figures", Figure.IdOf("sample0000001", null, "energy_consumption", "electricity", Period.OfYear(2023)), ChangeKind.Corrected, "value", "124000.5", "12400.5", ReasonCode.UnitError, "单位误填为千瓦时。", "The unit was kilowatt-hours.");
        Insert("status", "enterprises", "sample0000002", ChangeKind.Corrected, "status", "operating", "suspended", ReasonCode.SubjectChanged, "企业停产。", "The enterprise stopped.");
        Insert("withdrawn", "obligations", "gone", ChangeKind.Withdrawn, code: ReasonCode.Duplicate, reason: "重复。", reasonEn: "A duplicate.");
        Insert("misplaced", "enterprises", "withdrawn0001", ChangeKind.Withdrawn, code: ReasonCode.Duplicate, reason: "误列。", reasonEn: "Listed by mistake.");
        Insert("unknown", "laws", "old/law", ChangeKind.Withdrawn, code: ReasonCode.Duplicate, reason: "重复。", reasonEn: "A duplicate.");
        Insert("returned", "parks", Sample.Code, ChangeKind.Withdrawn, code: ReasonCode.Duplicate, reason: "后又恢复。", reasonEn: "It came back.");
        Insert("new", "enterprises", "sample0000001", ChangeKind.Added);
    }

    private void Reference()
    {
        foreach (var row in ReferenceFiles.Rows(Documents.Table)) store.Insert(Documents.Table, row);
        foreach (var row in ReferenceFiles.Rows(Industries.Table)) store.Insert(Industries.Table, row);
        foreach (var row in ReferenceFiles.Rows(Regions.Table)) store.Insert(Regions.Table, row);
        foreach (var row in Set.Carriers.Values) store.Insert(EnergyCarriers.Table, row);
        foreach (var row in Set.Gases.Values) store.Insert(Gases.Table, row);
        foreach (var row in Set.WasteCategories.Values) store.Insert(WasteCategories.Table, row);
        foreach (var row in ReferenceFiles.Rows(EmissionFactors.Table)) store.Insert(EmissionFactors.Table, row);
        foreach (var row in ReferenceFiles.Rows(EnergyConversions.Table)) store.Insert(EnergyConversions.Table, row);
        foreach (var row in Set.Indicators) store.Insert(Indicators.Table, row);
    }

    private void Sources()
    {
        store.Insert(Registers.Sources, CalculationMethod.Source);
        store.Insert(Registers.Sources, new() { Id = "returns", File = "sample-park/2024/energy.csv", Sha256 = new('a', 64), Bytes = 1234, Rows = 20, Publisher = "示例园区管理委员会", PublisherEn = "Sample Park Administration", Title = "能源消费报表（示例）", TitleEn = "Energy return (sample)", Licence = "CC-BY-4.0", ReceivedOn = new(2025, 3, 28), Sample = true });
        store.Insert(Registers.Sources, new() { Id = "register", File = "beijing-eco-bureau/2024/emitters.csv", Sha256 = new('b', 64), Bytes = 10167, Rows = 80, Publisher = "北京市生态环境局、北京市统计局", PublisherEn = "Beijing Municipal Ecology and Environment Bureau", Title = "北京市2024年碳排放单位名录", TitleEn = "Beijing register of carbon-emitting units, 2024", NoticeUrl = "https://sthjj.beijing.gov.cn/bjhrb/index/xxgk69/zfxxgk43/fdzdgknr2/325924085/543475291/index.html", NoticeDate = new(2024, 8, 6), Licence = "public", Note = "逐页转录。", Sample = false });
    }

    private void RealUnits()
    {
        var line = 1;
        foreach (var cells in ReferenceFiles.Cells(Path.Combine(AppContext.BaseDirectory, "emitters.csv")))
        {
            var id = $"real{++line:000000000}";
            store.Insert(Enterprises.Table, new() { Id = id, Uscc = cells["统一社会信用代码"], Name = cells["单位名称"], ParkCode = "cn-110000-beijing-eda", IndustryAsReported = cells["行业"], KeyEmitter = cells["类别"].StartsWith('重'), SourceId = "register", SourceLine = line });
            if (line == 3)
                store.Insert(Registers.Figures, new() { Id = Figure.IdOf(id, null, "ghg_total", null, Period.OfYear(2024)), EnterpriseId = id, ParkCode = "cn-110000-beijing-eda", IndicatorCode = "ghg_total", Period = Period.OfYear(2024), Year = 2024, Status = FigureStatus.NotPublished, Unit = "tCO2e", SourceId = "register", SourceLine = line });
            store.Insert(Recognitions.Table, new() { Id = $"r{line}", Kind = RecognitionKind.CarbonEmitterList, EnterpriseId = id, NameAsListed = cells["单位名称"], Category = cells["类别"], Year = 2024, Issuer = "北京市生态环境局、北京市统计局", NoticeTitle = "北京市2024年碳排放单位名录", NoticeDate = new(2024, 8, 6), NoticeUrl = "https://sthjj.beijing.gov.cn/bjhrb/index/xxgk69/zfxxgk43/fdzdgknr2/325924085/543475291/index.html", SourceId = "register", SourceLine = line });
        }
    }

    private void Figures(Period period)
    {
        var totals = new ParkTotals(calculator, Sample, period);
        var all = SampleEnterprises.Select(enterprise => Of(enterprise, period)).ToArray();
        foreach (var figures in all)
        {
            foreach (var figure in figures) store.Insert(Registers.Figures, figure);
            totals.Add(figures);
        }

        foreach (var derived in totals.Totals(SampleEnterprises.Count, expected: true)) Write(derived);
        foreach (var input in all.SelectMany(figures => figures).Select(totals.InputOf).OfType<DerivationInput>()) store.Insert(Derivations.Inputs, input);
    }

    private List<Figure> Of(Enterprise enterprise, Period period)
    {
        var reported = Returns.Of(enterprise, period);
        var result = new List<Figure>(reported);
        foreach (var derived in calculator.OfEnterprise(enterprise, period, reported, expected: true))
        {
            result.Add(derived.Figure);
            store.Insert(Derivations.Table, derived.Derivation);
            foreach (var input in derived.Inputs) store.Insert(Derivations.Inputs, input);
            foreach (var factor in derived.Factors) store.Insert(Derivations.Factors, factor);
        }

        return result;
    }

    private void Write(Derived derived)
    {
        store.Insert(Registers.Figures, derived.Figure);
        store.Insert(Derivations.Table, derived.Derivation);
        foreach (var input in derived.Inputs) store.Insert(Derivations.Inputs, input);
        foreach (var factor in derived.Factors) store.Insert(Derivations.Factors, factor);
    }

    private static class Registers
    {
        public static readonly Table<Figure> Figures = Model.Registers.Figures.Table;
        public static readonly Table<Source> Sources = Model.Registers.Sources.Table;
    }
}
