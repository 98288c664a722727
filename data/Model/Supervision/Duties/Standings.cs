using Disclosure.Model.Knowledge;

namespace Disclosure.Model.Supervision.Duties;

/// <summary>Fields of reported rows that follow from the day; what happened later is not looked at.</summary>
public static class Standings
{
    public static Rectification AsOf(this Rectification row, DateOnly day)
    {
        var rechecked = row.RecheckOn <= day ? row.Recheck : null;
        var status = rechecked switch
        {
            RecheckOutcome.Passed => RectificationStatus.Verified,
            RecheckOutcome.Failed => RectificationStatus.Failed,
            _ when row.DoneOn <= day => RectificationStatus.Done,
            _ when row.DueOn < day => RectificationStatus.Overdue,
            _ => RectificationStatus.Open,
        };
        return row with { Status = status, OverdueSince = status is RectificationStatus.Overdue or RectificationStatus.Failed && row.DueOn < day ? row.DueOn.AddDays(1) : null };
    }

    public static Certification AsOf(this Certification row, DateOnly day) =>
        row with { Valid = row.ValidFrom <= day && day <= row.ValidTo && !(row.WithdrawnOn <= day) };

    /// <param name="due">The last day of the legal clock; null while it cannot be told.</param>
    public static Question AsOf(this Question row, DateOnly day, DateOnly? due)
    {
        due = row.ExtendedTo ?? due;
        var status = row.AnsweredOn <= day
            ? row.AnsweredOn > due ? QuestionStatus.AnsweredLate : QuestionStatus.Answered
            : due < day ? QuestionStatus.Overdue : QuestionStatus.Open;
        return row with { DueOn = due, Status = status };
    }

    /// <summary>An evaluation is stale from the day on which its law changed in status, or the law above it, if that was after it was made.</summary>
    /// <param name="find">A law by its id.</param>
    public static ComplianceEvaluation AsOf(this ComplianceEvaluation row, DateOnly day, Func<string, Law?> find)
    {
        var law = find(row.LawId);
        var changed = new[] { law, law?.ParentId is { } parent ? find(parent) : null }.OfType<Law>()
            .Where(candidate => candidate.Status is not (LawStatus.InForce or LawStatus.Unverified) && candidate.StatusChangedOn > row.EvaluatedOn && candidate.StatusChangedOn <= day)
            .MinBy(candidate => candidate.StatusChangedOn);
        if (changed is null) return row with { StaleSince = null, StaleReason = null, StaleReasonEn = null };
        var (label, on, next) = (Laws.Statuses[changed.Status].Label, changed.StatusChangedOn!.Value, changed.ReplacedById is { } id ? find(id) : null);
        return row with
        {
            StaleSince = on,
            StaleReason = $"{(changed == law ? "" : "上位文件")}《{changed.Title}》自{on:yyyy-MM-dd}起{label.Zh}{(next is null ? "" : $"，由《{next.Title}》取代")}，须重新评价",
            StaleReasonEn = $"{(changed == law ? "" : "the document above it, ")}{changed.TitleEn ?? changed.Title}: {label.En} since {on:yyyy-MM-dd}{(next is null ? "" : $", replaced by {next.TitleEn ?? next.Title}")}; to be evaluated again",
        };
    }
}
