using Disclosure.Model.Dictionary;
using Disclosure.Model.Knowledge;
using Disclosure.Model.Registers;
using Disclosure.Model.Supervision;
using Disclosure.Model.Supervision.Duties;

namespace Disclosure.Model.Tests.Supervision;

/// <summary>A park, one enterprise and one yearly rule, to be changed by each test.</summary>
internal static class LedgerCase
{
    public static readonly Law Decree = new() { Id = "law", Title = "办法", Kind = LawKind.Rule, Status = LawStatus.InForce, Effective = new(2020, 1, 1), Confidence = Reference.Confidence.High };

    public static readonly Enterprise Firm = new() { Id = "e", Name = "甲", ParkCode = "p", RegionCode = "320900", KeyEnergyUser = true, Joined = new(2015, 1, 1), SourceId = "s" };

    public static readonly DutyRule Yearly = new()
    {
        Id = "energy-report", Kind = DutyKind.EnergyReport, Title = new("报告", "report"), SubjectKind = SubjectKind.Enterprise, Frequency = DutyFrequency.Yearly, First = Period.OfYear(2023), Last = Period.OfYear(2023),
        Grounds = [new FlagGround((Field<Enterprise>)Enterprises.Table.Find("key_energy_user")!)],
        Due = new() { On = (3, 31) },
        Exemptions = [Exemption.JoinedDuringPeriod, Exemption.ExitedBeforeDue, Exemption.Suspended],
        LawId = "law",
    };

    public static readonly AuditListing Listing = new()
    {
        Id = "l", EnterpriseId = "e", NameAsListed = "甲", Kind = AuditKind.CleanerProductionAudit, Year = 2024, Authority = "局", ListedOn = new(2024, 2, 29), SourceId = "s",
    };

    public static DutyFacts Facts => new()
    {
        Parks = [new() { Code = "p", Name = "园区", RegionCode = "320900", SourceId = "s" }],
        Enterprises = [Firm],
        Laws = [Decree],
        Calendar = Calendar,
    };

    public static Filing Filing(DateOnly on, string id = "f") => new() { Id = id, RuleId = "energy-report", EnterpriseId = "e", Period = Period.OfYear(2023), FiledOn = on, SourceId = "s" };

    public static DutyRule Audit(DutyKind kind, int months) => Yearly with
    {
        Id = $"audit-{months}", Kind = kind, Frequency = DutyFrequency.PerListing, First = null, Last = null, Grounds = [new AuditGround(AuditKind.CleanerProductionAudit)], Due = new() { Months = months },
    };

    public static AuditCase Case(AuditListing listing, params AuditResult[] results) => new(listing, [listing], results, Array.Empty<Filing>().ToLookup(_ => default(DutyKind)));

    public static IReadOnlyList<Obligation> Of(DutyRule rule, DutyFacts facts, DateOnly day) => [.. new DutyLedger([rule], facts, day).Obligations()];

    public static Obligation One(DutyRule rule, DutyFacts facts, DateOnly day) => Assert.Single(Of(rule, facts, day));

    private static WorkingDays Calendar => new([Holiday(2023, 1, 1), Holiday(2024, 1, 1), Holiday(2024, 4, 4), Holiday(2024, 4, 5), Holiday(2024, 4, 7, HolidayKind.WorkingDay), Holiday(2025, 1, 1)]);

    private static PublicHoliday Holiday(int year, int month, int day, HolidayKind kind = HolidayKind.DayOff) => new() { Day = new(year, month, day), Kind = kind, Name = "节", NameEn = "holiday", DocumentId = "d" };
}
