using Disclosure.Model.Dictionary;
using Disclosure.Model.Knowledge;
using Disclosure.Model.Registers;
using static Disclosure.Model.Codecs.Codecs;
using static Disclosure.Model.Dictionary.Table<Disclosure.Model.Supervision.AuditListing>;

namespace Disclosure.Model.Supervision;

public enum AuditKind
{
    EnergyAudit,
    CleanerProductionAudit,
    CarbonVerification,
    EnergyMonitoring,
    MeteringReview,
}

public enum ListingReason
{
    ExcessDischarge,
    ToxicSubstances,
    HighEnergyUse,
    KeyUnit,
    Ordered,
    PeriodicReview,
    RolledOver,
}

public enum AuditStatus
{
    Listed,
    InProgress,
    Submitted,
    Passed,
    Failed,
    Rectifying,
    Overdue,
    Removed,
}

/// <summary>强制审核名单: one enterprise on one list. Results, rectifications and re-checks hang on it.</summary>
public sealed record AuditListing : ISourced
{
    public required string Id { get; init; }

    public required string EnterpriseId { get; init; }

    public required string NameAsListed { get; init; }

    public required AuditKind Kind { get; init; }

    public required int Year { get; init; }

    public string? Batch { get; init; }

    public ListingReason? Reason { get; init; }

    public string? ReasonNote { get; init; }

    public string? LawId { get; init; }

    public string? LawClause { get; init; }

    public required string Authority { get; init; }

    public string? DocumentNumber { get; init; }

    public string? NoticeUrl { get; init; }

    public required DateOnly ListedOn { get; init; }

    public DateOnly? OrderedDue { get; init; }

    public DateOnly? InformationPublishedOn { get; init; }

    public DateOnly? StartedOn { get; init; }

    public string? RolledOverFromId { get; init; }

    public DateOnly? RemovedOn { get; init; }

    public string? RemovedReason { get; init; }

    public DateOnly? InformationDue { get; init; }

    public DateOnly? StartDue { get; init; }

    public DateOnly? CompletionDue { get; init; }

    public AuditStatus? Status { get; init; }

    public DateOnly? OverdueSince { get; init; }

    public required string SourceId { get; init; }

    public int? SourceLine { get; init; }
}

public static class AuditListings
{
    public static readonly CodeList<AuditKind> Kinds = new(
        (AuditKind.EnergyAudit, "强制性能源审计", "Mandatory energy audit"),
        (AuditKind.CleanerProductionAudit, "强制性清洁生产审核", "Mandatory cleaner-production audit"),
        (AuditKind.CarbonVerification, "碳核查", "Carbon verification"),
        (AuditKind.EnergyMonitoring, "节能监测", "Energy-saving monitoring"),
        (AuditKind.MeteringReview, "能源计量审查", "Energy-metering review"));

    public static readonly CodeList<ListingReason> Reasons = new(
        (ListingReason.ExcessDischarge, "双超", "Discharges or energy use above the limits"),
        (ListingReason.ToxicSubstances, "双有", "Toxic materials used or discharged"),
        (ListingReason.HighEnergyUse, "高耗能", "High energy use"),
        (ListingReason.KeyUnit, "重点单位", "Key unit"),
        (ListingReason.Ordered, "责令实施", "Ordered"),
        (ListingReason.PeriodicReview, "定期审查", "Periodic review"),
        (ListingReason.RolledOver, "上批未完成滚动列入", "Rolled over from an earlier list"));

    public static readonly CodeList<AuditStatus> Statuses = new(
        (AuditStatus.Listed, "已列入", "Listed"),
        (AuditStatus.InProgress, "审核中", "In progress"),
        (AuditStatus.Submitted, "已提交", "Report submitted"),
        (AuditStatus.Passed, "已通过", "Passed"),
        (AuditStatus.Failed, "未通过", "Failed"),
        (AuditStatus.Rectifying, "整改中", "Being rectified"),
        (AuditStatus.Overdue, "逾期", "Overdue"),
        (AuditStatus.Removed, "已移出", "Removed"));

    public static readonly Table<AuditListing> Table = new()
    {
        Title = new("强制审核名单", "Mandatory audit lists"),
        About = new("被列入强制性能源审计、清洁生产审核、碳核查、节能监测和能源计量审查名单的企业，及其期限和状态。", "Enterprises listed for mandatory energy audit, cleaner-production audit, carbon verification, energy monitoring or metering review, with deadlines and status."),
        Source = Citations.Standard("7.1"),
        KeyedBy = [nameof(AuditListing.Id)],
        Rules =
        [
            new SameAs(nameof(AuditListing.EnterpriseId), nameof(AuditListing.EnterpriseId), nameof(AuditListing.RolledOverFromId)),
            new SameAs(nameof(AuditListing.Kind), nameof(AuditListing.Kind), nameof(AuditListing.RolledOverFromId)),
            new NotBefore(nameof(AuditListing.StartedOn), nameof(AuditListing.ListedOn)),
            new NotBefore(nameof(AuditListing.OrderedDue), nameof(AuditListing.ListedOn)),
            new NotBefore(nameof(AuditListing.RemovedOn), nameof(AuditListing.ListedOn)),
            new NeededWhen(nameof(AuditListing.RolledOverFromId), nameof(AuditListing.Reason), ListingReason.RolledOver),
            new NotBeforeOf(nameof(AuditListing.ListedOn), nameof(AuditListing.RolledOverFromId), nameof(AuditListing.ListedOn)),
        ],
        Fields =
        [
            Column(row => row.Id, Identifier, "名单编号", "Listing id"),
            Column(row => row.EnterpriseId, Identifier, "企业编号", "Enterprise id", refers: () => Enterprises.Table),
            Column(row => row.NameAsListed, Line, "名单所载名称", "Name as listed", searchable: true),
            Value(row => row.Kind, Code(Kinds), "审核类别", "Kind of audit"),
            Value(row => row.Year, Year, "年度", "Year"),
            Column(row => row.Batch, Line, "批次", "Batch"),
            Value(row => row.Reason, Code(Reasons), "列入原因", "Reason"),
            Column(row => row.ReasonNote, Paragraph, "原因说明", "Note on the reason"),
            Column(row => row.LawId, Identifier, "依据", "Legal basis", refers: () => Laws.Table),
            Column(row => row.LawClause, Line, "条款", "Clause"),
            Column(row => row.Authority, Line, "名单发布机关", "Listed by"),
            Column(row => row.DocumentNumber, Line, "文号", "Document number"),
            Column(row => row.NoticeUrl, Url, "通知网址", "Notice address"),
            Value(row => row.ListedOn, Date, "名单发布日期", "Listed on"),
            Value(row => row.OrderedDue, Date, "责令期限", "Ordered by", new("通知限定的完成日期；为空时按规则推算。", "The last day that the notice itself sets; where empty, the rules tell it.")),
            Value(row => row.InformationPublishedOn, Date, "企业公布信息日期", "Information published on", new("企业依法在当地主要媒体公布信息的日期。", "When the enterprise published the information a law asks of it.")),
            Value(row => row.StartedOn, Date, "启动日期", "Started on"),
            Column(row => row.RolledOverFromId, Identifier, "滚动自", "Rolled over from", refers: () => Table!, inverse: "rolledOverTo"),
            Value(row => row.RemovedOn, Date, "移出日期", "Removed on"),
            Column(row => row.RemovedReason, Paragraph, "移出原因", "Why it was removed"),
            Value(row => row.InformationDue, Date, "公布信息期限", "Information due", calculated: true),
            Value(row => row.StartDue, Date, "启动期限", "Start due", calculated: true),
            Value(row => row.CompletionDue, Date, "完成期限", "Completion due", calculated: true),
            Value(row => row.Status, Code(Statuses), "状态", "Status", calculated: true),
            Value(row => row.OverdueSince, Date, "逾期自", "Overdue since", new("最早一个未履行期限的次日。", "The day after the first deadline that was not kept."), calculated: true),
            .. Sourced<AuditListing>.Fields,
        ],
    };
}
