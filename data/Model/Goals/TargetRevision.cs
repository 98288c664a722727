using Disclosure.Model.Dictionary;
using Disclosure.Model.Registers;
using static Disclosure.Model.Codecs.Codecs;
using static Disclosure.Model.Dictionary.Table<Disclosure.Model.Goals.TargetRevision>;

namespace Disclosure.Model.Goals;

/// <summary>Written beside the target's new values; the old ones stay readable here.</summary>
public sealed record TargetRevision : ISourced
{
    public required string Id { get; init; }

    public required string TargetId { get; init; }

    public required DateOnly RevisedOn { get; init; }

    public int? OldTargetYear { get; init; }

    public required decimal OldTargetValue { get; init; }

    public int? NewTargetYear { get; init; }

    public required decimal NewTargetValue { get; init; }

    public required string Reason { get; init; }

    public string? ReasonEn { get; init; }

    public string? ApprovedBy { get; init; }

    public required string SourceId { get; init; }

    public int? SourceLine { get; init; }
}

public static class TargetRevisions
{
    public static readonly Table<TargetRevision> Table = new()
    {
        Title = new("目标调整", "Target revisions"),
        About = new("目标的每次调整及其理由。", "Each adjustment of a target, and why."),
        Source = Citations.Standard("4"),
        KeyedBy = [nameof(TargetRevision.Id)],
        Fields =
        [
            Column(row => row.Id, Identifier, "编号", "Revision id"),
            Column(row => row.TargetId, Identifier, "目标", "Target", refers: () => Targets.Table),
            Value(row => row.RevisedOn, Date, "调整日期", "Revised on"),
            Value(row => row.OldTargetYear, Year, "原目标年", "Former target year"),
            Value(row => row.OldTargetValue, Number, "原目标值", "Former target value"),
            Value(row => row.NewTargetYear, Year, "新目标年", "New target year"),
            Value(row => row.NewTargetValue, Number, "新目标值", "New target value"),
            Column(row => row.Reason, Paragraph, "理由", "Reason"),
            Column(row => row.ReasonEn, Paragraph, "英文理由", "Reason in English"),
            Column(row => row.ApprovedBy, Line, "批准部门", "Approved by"),
            .. Sourced<TargetRevision>.Fields,
        ],
    };
}
