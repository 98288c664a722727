using Disclosure.Model.Supervision;
using Disclosure.Scaffold.Sample.Knowledge;

namespace Disclosure.Scaffold.Sample.Supervision;

/// <summary>The law in force on the day of a listing, and its clause.</summary>
internal static class LegalBasis
{
    private static readonly DateOnly CarbonRegulation = new(2024, 5, 1);
    private static readonly DateOnly MeteringStandard = new(2026, 2, 1);

    public static (string LawId, string? Clause) Of(AuditKind kind, ListingReason reason, DateOnly day) => kind switch
    {
        AuditKind.CleanerProductionAudit => (SampleLaws.CleanerProduction, reason switch
        {
            ListingReason.ExcessDischarge => "第二十七条第二款第（一）项",
            ListingReason.HighEnergyUse => "第二十七条第二款第（二）项",
            ListingReason.ToxicSubstances => "第二十七条第二款第（三）项",
            _ => "第二十七条第二款",
        }),
        AuditKind.EnergyAudit => (SampleLaws.EnergyConservation, "第五十四条"),
        AuditKind.CarbonVerification when day >= CarbonRegulation => (SampleLaws.CarbonTradingRegulation, "第十二条"),
        AuditKind.CarbonVerification => (SampleLaws.CarbonTradingRule, null),
        AuditKind.EnergyMonitoring => (SampleLaws.EnergyConservation, "第十二条"),
        AuditKind.MeteringReview when day >= MeteringStandard => (SampleLaws.Metering2025, null),
        _ => (SampleLaws.EnergyConservation, "第二十七条"),
    };
}
