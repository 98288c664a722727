using Disclosure.Model.Registers;
using Disclosure.Model.Supervision;
using Disclosure.Model.Support;
using Disclosure.Scaffold.Sample.Supervision;

namespace Disclosure.Scaffold.Sample.Support;

/// <summary>What the park lets in, keeps, supports and teaches.</summary>
internal static class SupportDelivery
{
    public static Delivery Management => new("management", new("示例园区准入、认证、信用、记录和公众监督", "Admission, certificates, credit, records and questions of the sample park"), new(2026, 11, 13),
    [
        RegisterFile.Csv(AdmissionListItems.Table, AdmissionRows.Items),
        RegisterFile.Csv(Admissions.Table, AdmissionRows.Decisions),
        RegisterFile.Csv(CreditListings.Table, AdmissionRows.Credit),
        RegisterFile.Csv(Certifications.Table, CertificationList.All),
        RegisterFile.Csv(ManagementRecords.Table, RecordList.All),
        RegisterFile.Csv(Questions.Table, QuestionList.All),
    ]);

    public static Delivery Support => new("support", new("示例园区激励、技术、设施和宣传培训", "Incentives, technologies, facilities and outreach of the sample park"), new(2026, 11, 14),
    [
        RegisterFile.Csv(Recognitions.Table, IncentiveRows.Recognitions),
        RegisterFile.Csv(FundingGrants.Table, IncentiveRows.Grants),
        RegisterFile.Csv(Patents.Table, TechnologyRows.Patents),
        RegisterFile.Csv(Technologies.Table, TechnologyRows.Technologies),
        RegisterFile.Csv(ServiceProviders.Table, TechnologyRows.Providers),
        RegisterFile.Csv(GreenBuildings.Table, BuiltRows.Buildings),
        RegisterFile.Csv(InfrastructureFacilities.Table, BuiltRows.Facilities),
        RegisterFile.Csv(OutreachEvents.Table, OutreachRows.Events),
        RegisterFile.Csv(TrainingMaterials.Table, OutreachRows.Materials),
    ]);
}
