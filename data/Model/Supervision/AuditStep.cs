using Disclosure.Model.Dictionary;
using static Disclosure.Model.Codecs.Codecs;
using static Disclosure.Model.Dictionary.Table<Disclosure.Model.Supervision.AuditStep>;

namespace Disclosure.Model.Supervision;

public enum AuditStepKind
{
    Listed,
    Information,
    Start,
    Submission,
    Assessment,
    Acceptance,
    Rectification,
    Recheck,
}

public enum AuditStepStatus
{
    Done,
    DoneLate,

    /// <summary>Its deadline has not passed, or it is not its turn yet.</summary>
    Pending,

    /// <summary>Its deadline has passed.</summary>
    Overdue,

    /// <summary>It is its turn, no deadline is set, and it has not been done.</summary>
    Missing,
    NotTracked,
}

/// <summary>One link of the chain from a listing to the re-check, done or not; the same for page, API and file.</summary>
public sealed record AuditStep
{
    public required string ListingId { get; init; }

    public required int Sequence { get; init; }

    public required AuditStepKind Kind { get; init; }

    public DateOnly? DueOn { get; init; }

    public DateOnly? DoneOn { get; init; }

    public required AuditStepStatus Status { get; init; }

    public DateOnly? Since { get; init; }

    public string? ResultId { get; init; }

    public string? RectificationId { get; init; }

    public string? Note { get; init; }

    public string? NoteEn { get; init; }
}

public static class AuditSteps
{
    public static readonly CodeList<AuditStepKind> Kinds = new(
        (AuditStepKind.Listed, "列入名单", "Listed"),
        (AuditStepKind.Information, "公布信息", "Information published"),
        (AuditStepKind.Start, "启动审核", "Audit started"),
        (AuditStepKind.Submission, "提交报告", "Report submitted"),
        (AuditStepKind.Assessment, "评估", "Assessment"),
        (AuditStepKind.Acceptance, "验收", "Acceptance"),
        (AuditStepKind.Rectification, "整改", "Rectification"),
        (AuditStepKind.Recheck, "复查", "Re-check"));

    public static readonly CodeList<AuditStepStatus> Statuses = new(
        (AuditStepStatus.Done, "已完成", "Done"),
        (AuditStepStatus.DoneLate, "逾期完成", "Done late"),
        (AuditStepStatus.Pending, "未到期", "Not due yet"),
        (AuditStepStatus.Overdue, "逾期未完成", "Overdue"),
        (AuditStepStatus.Missing, "尚未完成", "Not done, no deadline set"),
        (AuditStepStatus.NotTracked, "本平台未收集", "Not collected here"));

    public static readonly Table<AuditStep> Table = new()
    {
        Title = new("审核进程", "Audit steps"),
        About = new("每次列入名单后的各个步骤：列入、公布信息、启动、提交、评估、验收、整改、复查；没有完成的同样列出，并注明自何日起。", "Every step after a listing: information, start, submission, assessment, acceptance, rectification, re-check; what was not done is listed too, and since when."),
        Origin = Origin.Calculated,
        Source = Citations.Standard("7.1"),
        KeyedBy = [nameof(AuditStep.ListingId), nameof(AuditStep.Sequence)],
        Fields =
        [
            Column(row => row.ListingId, Identifier, "名单", "Listing", refers: () => AuditListings.Table, inverse: "steps"),
            Value(row => row.Sequence, Count, "序号", "Sequence"),
            Value(row => row.Kind, Code(Kinds), "步骤", "Step"),
            Value(row => row.DueOn, Date, "期限", "Due on", new("含当日；没有规定期限的为空。", "That day included; empty where no deadline is set.")),
            Value(row => row.DoneOn, Date, "完成日期", "Done on"),
            Value(row => row.Status, Code(Statuses), "状态", "Status"),
            Value(row => row.Since, Date, "自", "Since", new("逾期的，为期限的次日；尚未完成的，为上一步骤完成之日。", "The day after the deadline of what is overdue; the day of the step before of what is not done.")),
            Column(row => row.ResultId, Identifier, "审核结果", "Audit result", refers: () => AuditResults.Table),
            Column(row => row.RectificationId, Identifier, "整改", "Rectification", refers: () => Rectifications.Table),
            Column(row => row.Note, Paragraph, "说明", "Note"),
            Column(row => row.NoteEn, Paragraph, "英文说明", "Note in English"),
        ],
    };
}
