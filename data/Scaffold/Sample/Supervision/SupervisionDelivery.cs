using Disclosure.Model.Supervision;

namespace Disclosure.Scaffold.Sample.Supervision;

/// <summary>What the authorities and the park found out.</summary>
internal static class SupervisionDelivery
{
    public static Delivery Audits => new("audits", new("示例园区强制审核名单、结果和整改", "Mandatory audits of the sample park: lists, results and rectifications"), new(2026, 11, 10),
    [
        RegisterFile.Csv(AuditListings.Table, AuditList.All),
        RegisterFile.Xlsx(AuditResults.Table, AuditOutcomes.All),
        RegisterFile.Csv(Rectifications.Table, RectificationList.All),
        RegisterFile.Csv(ComplianceEvaluations.Table, ComplianceList.All),
    ]);

    public static Delivery Filings => new("filings", new("示例园区法定报送记录", "Statutory filings of the sample park"), new(2026, 11, 11), [RegisterFile.Csv(Model.Supervision.Filings.Table, FilingList.All)]);
}
