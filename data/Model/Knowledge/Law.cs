using Disclosure.Model.Dictionary;
using Disclosure.Model.Reference;
using static Disclosure.Model.Codecs.Codecs;
using static Disclosure.Model.Dictionary.Table<Disclosure.Model.Knowledge.Law>;

namespace Disclosure.Model.Knowledge;

public enum LawKind
{
    Law,
    Regulation,
    Rule,
    Policy,
    Plan,
    Standard,
    Guideline,
    Notice,
}

public enum LawLevel
{
    International,
    National,
    Industry,
    Provincial,
    Municipal,
    Group,
}

public enum LawStatus
{
    InForce,
    NotYetEffective,
    Amended,
    Superseded,
    Repealed,
    Expired,
    Unverified,
}

/// <summary>法律法规、政策、标准. A number or a title is not a key: editions and reprinted numbers repeat, so every row has an id of its own.</summary>
public sealed record Law
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public string? TitleEn { get; init; }

    public string? Number { get; init; }

    public required LawKind Kind { get; init; }

    public string? Issuer { get; init; }

    public LawLevel? Level { get; init; }

    public string? Issued { get; init; }

    public DateOnly? Effective { get; init; }

    public required LawStatus Status { get; init; }

    public DateOnly? StatusChangedOn { get; init; }

    public string? StatusNote { get; init; }

    public string? StatusNoteEn { get; init; }

    public string? ReplacedById { get; init; }

    public string? ParentId { get; init; }

    public string? Topic { get; init; }

    public string? TopicEn { get; init; }

    public string? Url { get; init; }

    public string? Summary { get; init; }

    public string? SummaryEn { get; init; }

    public string? FoundIn { get; init; }

    public required Confidence Confidence { get; init; }

    public string? Note { get; init; }

    public string? NoteEn { get; init; }
}

public static class Laws
{
    public static readonly CodeList<LawKind> Kinds = new(
        (LawKind.Law, "法律", "Law"),
        (LawKind.Regulation, "行政法规", "Administrative regulation"),
        (LawKind.Rule, "部门规章", "Departmental rule"),
        (LawKind.Policy, "政策文件", "Policy"),
        (LawKind.Plan, "规划方案", "Plan"),
        (LawKind.Standard, "标准", "Standard"),
        (LawKind.Guideline, "技术指南", "Guideline"),
        (LawKind.Notice, "通知公告", "Notice"));

    public static readonly CodeList<LawLevel> Levels = new(
        (LawLevel.International, "国际", "International"),
        (LawLevel.National, "国家", "National"),
        (LawLevel.Industry, "行业", "Industry"),
        (LawLevel.Provincial, "省级", "Provincial"),
        (LawLevel.Municipal, "市级", "Municipal"),
        (LawLevel.Group, "团体", "Association"));

    public static readonly CodeList<LawStatus> Statuses = new(
        (LawStatus.InForce, "现行有效", "In force"),
        (LawStatus.NotYetEffective, "尚未施行", "Not yet effective"),
        (LawStatus.Amended, "已修改", "Amended"),
        (LawStatus.Superseded, "已被替代", "Superseded"),
        (LawStatus.Repealed, "已废止", "Repealed"),
        (LawStatus.Expired, "已失效", "Expired"),
        (LawStatus.Unverified, "待核实", "Not verified"));

    public static readonly Table<Law> Table = new()
    {
        Title = new("法律法规、政策和标准", "Laws, policies and standards"),
        About = new("园区低碳管理所依据的法律法规、政策文件和标准：文号、日期、效力状态、由何者取代，以及它设定的义务。", "The laws, policies and standards that low-carbon park management rests on: number, dates, status, what replaced them and the duties they found."),
        Origin = Origin.Reference,
        Source = Citations.Standard("7.1"),
        KeyedBy = [nameof(Law.Id)],
        Rules = [new StandsOnItsParent(), new DatesInOrder()],
        Fields =
        [
            Column(row => row.Id, Identifier, "编号", "Law id"),
            Column(row => row.Title, Line, "标题", "Title", searchable: true),
            Column(row => row.TitleEn, Line, "英文标题", "Title in English", searchable: true),
            Column(row => row.Number, Line, "文号", "Number", new("不唯一：同一文号可能多次使用。", "Not unique: one number may have been used more than once."), searchable: true),
            Value(row => row.Kind, Code(Kinds), "类别", "Kind"),
            Column(row => row.Issuer, Line, "发布机关", "Issuer"),
            Value(row => row.Level, Code(Levels), "层级", "Level"),
            Column(row => row.Issued, Identifier, "发布日期", "Issued", new("可能只到月或年。", "May be a month or a year only.")),
            Value(row => row.Effective, Date, "施行日期", "Effective"),
            Value(row => row.Status, Code(Statuses), "效力状态", "Status", new("截至知识日期的状态。", "As known on the day of the source.")),
            Value(row => row.StatusChangedOn, Date, "状态变更日期", "Status changed on"),
            Column(row => row.StatusNote, Paragraph, "状态说明", "Note on the status"),
            Column(row => row.StatusNoteEn, Paragraph, "英文状态说明", "Note on the status, in English"),
            Column(row => row.ReplacedById, Identifier, "替代文件", "Replaced by", refers: () => Table!, inverse: "replaces"),
            Column(row => row.ParentId, Identifier, "上位文件", "Made under", new("所依据的上位文件；上位文件失效时须复核。", "The document it was made under; when that one ceases, this one needs a review."), refers: () => Table!, inverse: "madeUnder"),
            Column(row => row.Topic, Line, "主题", "Topic"),
            Column(row => row.TopicEn, Line, "英文主题", "Topic in English"),
            Column(row => row.Url, Url, "官方网址", "Official address"),
            Column(row => row.Summary, Paragraph, "摘要", "Summary"),
            Column(row => row.SummaryEn, Paragraph, "英文摘要", "Summary in English"),
            Column(row => row.FoundIn, Paragraph, "取自", "Found in"),
            Value(row => row.Confidence, Code(Documents.Confidences), "可信度", "Confidence"),
            Column(row => row.Note, Paragraph, "说明", "Note"),
            Column(row => row.NoteEn, Paragraph, "英文说明", "Note in English"),
        ],
    };
}
