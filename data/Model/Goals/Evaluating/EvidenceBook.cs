using System.Globalization;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Supervision;

namespace Disclosure.Model.Goals.Evaluating;

/// <summary>What the registers of goals and supervision prove of a subject and a year, as of the release's day.</summary>
public sealed class EvidenceBook(
    IEnumerable<Obligation> obligations, IEnumerable<Rectification> rectifications, IEnumerable<AuditListing> listings, IEnumerable<AuditResult> results, IEnumerable<Certification> certifications,
    IEnumerable<Measure> measures, IEnumerable<Target> targets, IEnumerable<TargetAssessment> assessments, DateOnly day)
{
    private readonly ILookup<string, Obligation> obligations = obligations.ToLookup(row => row.EnterpriseId ?? row.ParkCode ?? "", StringComparer.Ordinal);
    private readonly ILookup<string, Rectification> rectifications = rectifications.ToLookup(row => row.EnterpriseId, StringComparer.Ordinal);
    private readonly ILookup<string, AuditListing> listings = listings.ToLookup(row => row.EnterpriseId, StringComparer.Ordinal);
    private readonly ILookup<string, AuditResult> results = results.ToLookup(row => row.ListingId, StringComparer.Ordinal);
    private readonly ILookup<string, Certification> certifications = certifications.ToLookup(row => row.EnterpriseId, StringComparer.Ordinal);
    private readonly ILookup<string, Measure> measures = measures.ToLookup(row => row.EnterpriseId ?? row.ParkCode ?? "", StringComparer.Ordinal);
    private readonly ILookup<string, Target> targets = targets.ToLookup(row => row.EnterpriseId ?? row.ParkCode ?? "", StringComparer.Ordinal);
    private readonly Dictionary<(string Target, int Year), TargetAssessment> assessments = assessments.ToDictionary(row => (row.TargetId, row.Year));

    internal Finding Find(Criterion criterion, EvaluatedSubject subject, int year, FigureBook figures) => criterion.Evidence!.Value switch
    {
        EvidenceKind.ObligationsInTime => InTime(obligations[subject.Id], year),
        EvidenceKind.RectificationsVerified => Share(
            rectifications[subject.Id].Where(row => row.DueOn.Year == year && row.DueOn <= day), row => row.Recheck is RecheckOutcome.Passed && row.RecheckOn <= day,
            new("到期整改", "rectifications due"), new("复查通过", "verified"), new("当年没有到期的整改", "no rectification fell due in the year")),
        EvidenceKind.AuditsPassed => Share(
            listings[subject.Id].Where(row => row.Year == year && row.RemovedOn is null), Passed,
            new("列入名单", "listings"), new("已通过验收", "accepted"), new("当年未列入强制审核名单", "on no mandatory audit list in the year")),
        EvidenceKind.CertificateValid => Certificate(criterion, subject, year),
        EvidenceKind.MeasuresInTime => Share(
            measures[subject.Id].Where(row => row.DueOn.Year == year && row.DueOn <= day), row => row.DroppedReason is null && row.DoneOn <= row.DueOn,
            new("到期措施", "measures due"), new("按期完成", "done in time"), new("当年没有到期的措施", "no measure fell due in the year")),
        EvidenceKind.TargetsKept => Kept(subject, year),
        _ => Coverage(subject, criterion.Indicator!, year, figures),
    };

    /// <summary>What the target of the indicator asks of the year; of several, that with the first id.</summary>
    internal decimal? Required(EvaluatedSubject subject, string indicator, int year) => targets[subject.Id]
        .Where(target => target.IndicatorCode == indicator)
        .OrderBy(target => target.Id, StringComparer.Ordinal)
        .Select(target => assessments.GetValueOrDefault((target.Id, year))?.Required)
        .FirstOrDefault(required => required is not null);

    private static Finding InTime(IEnumerable<Obligation> rows, int year) => Share(
        rows.Where(row => row.DueOn?.Year == year && (row.Status is ObligationStatus.Submitted or ObligationStatus.SubmittedLate or ObligationStatus.Overdue)),
        row => row.Status is ObligationStatus.Submitted,
        new("到期义务", "obligations due"), new("按时履行", "met in time"), new("当年没有到期的义务", "no obligation fell due in the year"));

    private bool Passed(AuditListing listing) => results[listing.Id].Any(result => result.Acceptance is AuditOutcome.Passed or AuditOutcome.Conditional && result.AcceptanceOn <= day);

    private Finding.Found Certificate(Criterion criterion, EvaluatedSubject subject, int year)
    {
        var at = new DateOnly(year, 12, 31) < day ? new DateOnly(year, 12, 31) : day;
        var valid = certifications[subject.Id].Any(row => criterion.Certificates.Contains(row.Kind) && row.ValidFrom <= at && row.ValidTo >= at && !(row.WithdrawnOn <= at));
        return new Finding.Found(valid ? 100 : 0, null, valid
            ? new($"{at:yyyy-MM-dd} 证书有效", $"a certificate was valid on {at:yyyy-MM-dd}")
            : new($"{at:yyyy-MM-dd} 没有有效证书", $"no certificate was valid on {at:yyyy-MM-dd}"));
    }

    /// <summary>A target that cannot be assessed for lack of data is not kept.</summary>
    private Finding Kept(EvaluatedSubject subject, int year)
    {
        var rows = targets[subject.Id].Select(target => assessments.GetValueOrDefault((target.Id, year))).OfType<TargetAssessment>();
        var found = Share(rows, row => row.Status is TargetStatus.Met or TargetStatus.OnTrack,
            new("目标", "targets"), new("已实现或进展正常", "met or on track"), new("没有当年的目标", "there is no target for the year"));
        return found is Finding.LeftOut { Why: var why } && subject.Kind is SubjectKind.Park ? new Finding.Missing(null, why) : found;
    }

    private static Finding Coverage(EvaluatedSubject subject, string indicator, int year, FigureBook figures) => figures.Find(subject.Id, indicator, year) switch
    {
        null => new Finding.Missing(null, new("没有该项合计", "there is no such total")),
        { Reporting: { } reporting, Obliged: > 0 and var obliged } figure => new Finding.Found(100m * reporting / obliged, figure, Counted(new("应报企业", "enterprises obliged"), obliged, new("已报", "reported"), reporting)),
        var figure => Finding.Without(figure) is Finding.LeftOut left ? left : new Finding.Missing(figure, new("没有覆盖范围", "its coverage is not known")),
    };

    private static Finding Share<T>(IEnumerable<T> rows, Func<T, bool> good, Text what, Text done, Text none)
    {
        var all = rows.ToList();
        if (all.Count == 0) return new Finding.LeftOut(null, none);
        var count = all.Count(good);
        return new Finding.Found(100m * count / all.Count, null, Counted(what, all.Count, done, count));
    }

    private static Text Counted(Text what, int all, Text done, int count) => new(
        string.Create(CultureInfo.InvariantCulture, $"{what.Zh} {all} 个，{done.Zh} {count} 个"),
        string.Create(CultureInfo.InvariantCulture, $"{count} of {all} {what.En} {done.En}"));
}
