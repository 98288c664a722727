using Disclosure.Model.Goals;
using Disclosure.Model.Supervision;
using Disclosure.Model.Support;
using Disclosure.Store.Working;

namespace Disclosure.Site.Tests.Fixture;

/// <summary>What the sample park offers: admission, awards, technologies, buildings, training and records.</summary>
internal sealed class ServiceRows(StoreTransaction store)
{
    private const string Law = "low-carbon-park-management";
    private const string Park = "sample-park";
    private const string Source = "returns";

    private static readonly string Factory = FixtureRows.SampleEnterprises[0].Id;

    public void Fill()
    {
        store.Insert(AdmissionListItems.Table, new() { Id = "al-1", ParkCode = Park, IndustryCode = "2614", Project = "高耗能有机化工项目", ProjectEn = "Energy-intensive organic chemistry", Class = AdmissionClass.Restricted, IndicatorCode = "carbon_intensity", Threshold = 1.25m, Condition = "不高于门槛值。", LawId = Law, ValidFrom = new(2024, 1, 1), SourceId = Source });
        store.Insert(AdmissionListItems.Table, new() { Id = "al-2", ParkCode = Park, Project = "储能装备制造", ProjectEn = "Storage equipment", Class = AdmissionClass.Encouraged, ValidFrom = new(2024, 1, 1), SourceId = Source });
        store.Insert(Admissions.Table, new() { Id = "ad-1", ParkCode = Park, Applicant = "示例储能科技有限公司", Kind = AdmissionKind.Admission, Project = "电池组装", ItemId = "al-2", AppliedOn = new(2025, 1, 5), DecidedOn = new(2025, 2, 5), Decision = AdmissionDecision.Approved, Reason = "属于鼓励类。", ReasonEn = "Of an encouraged class.", SourceId = Source });
        store.Insert(Admissions.Table, new() { Id = "ad-2", ParkCode = Park, Applicant = "示例焦化有限公司", Kind = AdmissionKind.Admission, ItemId = "al-1", AppliedOn = new(2025, 3, 5), DecidedOn = new(2025, 3, 25), Decision = AdmissionDecision.Refused, Reason = "高于门槛值。", SourceId = Source });
        store.Insert(CreditListings.Table, new() { Id = "cl-1", EnterpriseId = Factory, Kind = CreditKind.Sanction, Matter = "逾期未完成清洁生产审核。", MatterEn = "The audit was not completed in time.", MeasureTaken = "取消当年评优资格。", LawId = Law, Authority = "示例市生态环境局", ListedOn = new(2025, 6, 1), SourceId = Source });
        store.Insert(FundingGrants.Table, new() { Id = "fg-1", EnterpriseId = Factory, Programme = "节能技术改造资金", ProgrammeEn = "Funds for retrofits", Purpose = "空压系统改造。", Authority = "示例市发展改革委", Amount = 120, AppliedOn = new(2025, 1, 1), GrantedOn = new(2025, 4, 1), Status = FundingStatus.Paid, SourceId = Source });
        store.Insert(Patents.Table, new() { Id = "pt-1", EnterpriseId = Factory, Number = "ZL202310000001.0", Kind = PatentKind.Invention, Title = "一种低温余热回收装置", TitleEn = "A device for recovering low-temperature heat", AppliedOn = new(2023, 1, 5), GrantedOn = new(2024, 8, 9), SourceId = Source });
        store.Insert(Technologies.Table, new() { Id = "te-1", ParkCode = Park, EnterpriseId = Factory, Title = "低温余热供暖", TitleEn = "Heating with low-temperature heat", Field = MeasureField.EnergyCascade, Stage = TechnologyStage.Demonstration, Since = 2023, EffectTco2 = 5200, Description = "向园区居民供热。", DescriptionEn = "Heat for the park's residents.", SourceId = Source });
        store.Insert(GreenBuildings.Table, new() { Id = "gb-1", ParkCode = Park, Name = "一号研发楼", NameEn = "Research building 1", Standard = BuildingStandard.Gbt50378, Stars = 2, Stage = BuildingStage.Operation, Area = 12000.5m, CertifiedOn = new(2023, 9, 1), SourceId = Source });
        store.Insert(InfrastructureFacilities.Table, new() { Id = "in-1", ParkCode = Park, Name = "屋顶光伏", NameEn = "Rooftop solar", Kind = InfrastructureKind.Solar, Capacity = 12.5m, CapacityUnit = "MW", AnnualOutput = 13000, OutputUnit = "MWh", CommissionedOn = new(2022, 6, 30), Status = InfrastructureStatus.Operating, SourceId = Source });
        store.Insert(OutreachEvents.Table, new() { Id = "ev-1", ParkCode = Park, Kind = EventKind.ExecutiveTraining, Audience = Audience.Executives, Title = "企业负责人低碳培训", TitleEn = "Low-carbon training of executives", HeldOn = new(2025, 5, 20), Participants = 86, Enterprises = 40, SourceId = Source });
        store.Insert(TrainingMaterials.Table, new() { Id = "tm-1", ParkCode = Park, Audience = Audience.Clerks, Title = "能源报表怎样填", TitleEn = "How to fill the energy return", Summary = "逐栏说明。", SummaryEn = "Column by column.", PublishedOn = new(2025, 1, 15), SourceId = Source });
        store.Insert(ServiceProviders.Table, new() { Id = "sp-1", ParkCode = Park, Name = "示例能源审计中心", NameEn = "Sample Energy Audit Centre", Kind = ServiceKind.EnergyAudit, Services = "能源审计、节能诊断。", ServicesEn = "Energy audits.", ListedOn = new(2024, 1, 1), SourceId = Source });
        store.Insert(ManagementRecords.Table, new() { Id = "mr-1", ParkCode = Park, Kind = RecordKind.Planning, Title = "低碳发展规划", TitleEn = "Low-carbon plan", CreatedOn = new(2022, 3, 1), RetentionYears = 10, PublicLevel = PublicLevel.Public, LawId = Law, SourceId = Source });
        store.Insert(Improvements.Table, new() { Id = "im-1", ParkCode = Park, Gap = "计量覆盖不足。", GapEn = "Too little is metered.", RootCause = "老旧设施未装表。", Plan = "分两年补装。", DueOn = new(2026, 12, 31), Outcome = null, SourceId = Source });
    }
}
