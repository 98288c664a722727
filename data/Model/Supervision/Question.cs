using Disclosure.Model.Dictionary;
using Disclosure.Model.Knowledge;
using Disclosure.Model.Registers;
using static Disclosure.Model.Codecs.Codecs;
using static Disclosure.Model.Dictionary.Table<Disclosure.Model.Supervision.Question>;

namespace Disclosure.Model.Supervision;

public enum QuestionKind
{
    Question,
    Objection,
}

public enum QuestionStatus
{
    Open,
    Overdue,
    Answered,
    AnsweredLate,
}

/// <summary>公众监督. No name or address of the asker is kept.</summary>
public sealed record Question : ISourced
{
    public required string Id { get; init; }

    public required string ParkCode { get; init; }

    public string? EnterpriseId { get; init; }

    public string? FigureId { get; init; }

    public string? ListingId { get; init; }

    public string? ReportId { get; init; }

    public required QuestionKind Kind { get; init; }

    public required string Asked { get; init; }

    public string? AskedEn { get; init; }

    public required DateOnly AskedOn { get; init; }

    public string? Answer { get; init; }

    public string? AnswerEn { get; init; }

    public DateOnly? AnsweredOn { get; init; }

    public string? AnsweredBy { get; init; }

    public DateOnly? ExtendedTo { get; init; }

    public DateOnly? DueOn { get; init; }

    public QuestionStatus? Status { get; init; }

    public required string SourceId { get; init; }

    public int? SourceLine { get; init; }
}

public static class Questions
{
    public static readonly CodeList<QuestionKind> Kinds = new(
        (QuestionKind.Question, "提问", "Question"),
        (QuestionKind.Objection, "异议", "Objection"));

    public static readonly CodeList<QuestionStatus> Statuses = new(
        (QuestionStatus.Open, "待答复", "Open"),
        (QuestionStatus.Overdue, "逾期未答复", "Overdue"),
        (QuestionStatus.Answered, "已答复", "Answered"),
        (QuestionStatus.AnsweredLate, "逾期答复", "Answered late"));

    public static readonly Table<Question> Table = new()
    {
        Title = new("公众监督", "Questions from the public"),
        About = new("公众对某项数据、名单或报告的提问或异议、答复和法定期限。", "Questions or objections of the public about a figure, a listing or a report, the answers and the legal clock."),
        Source = Citations.Standard("7.1"),
        KeyedBy = [nameof(Question.Id)],
        Rules =
        [
            new SameAs(nameof(Question.EnterpriseId), nameof(AuditListing.EnterpriseId), nameof(Question.ListingId)),
            new SameAs(nameof(Question.EnterpriseId), nameof(Report.EnterpriseId), nameof(Question.ReportId)),
            new NotBefore(nameof(Question.AnsweredOn), nameof(Question.AskedOn)),
            new NotBefore(nameof(Question.ExtendedTo), nameof(Question.AskedOn)),
            new Together(nameof(Question.Answer), nameof(Question.AnsweredOn)),
        ],
        Fields =
        [
            Column(row => row.Id, Identifier, "编号", "Question id"),
            Column(row => row.ParkCode, Identifier, "园区代码", "Park code", refers: () => Parks.Table),
            Column(row => row.EnterpriseId, Identifier, "企业编号", "Enterprise id", refers: () => Enterprises.Table),
            Column(row => row.FigureId, Identifier, "数据", "Figure", refers: () => Figures.Table),
            Column(row => row.ListingId, Identifier, "名单", "Listing", refers: () => AuditListings.Table),
            Column(row => row.ReportId, Identifier, "报告", "Report", refers: () => Reports.Table),
            Value(row => row.Kind, Code(Kinds), "类别", "Kind"),
            Column(row => row.Asked, Paragraph, "问题", "Question", searchable: true),
            Column(row => row.AskedEn, Paragraph, "英文问题", "Question in English", searchable: true),
            Value(row => row.AskedOn, Date, "提出日期", "Asked on"),
            Column(row => row.Answer, Paragraph, "答复", "Answer", searchable: true),
            Column(row => row.AnswerEn, Paragraph, "英文答复", "Answer in English", searchable: true),
            Value(row => row.AnsweredOn, Date, "答复日期", "Answered on"),
            Column(row => row.AnsweredBy, Line, "答复单位", "Answered by"),
            Value(row => row.ExtendedTo, Date, "延长至", "Extended to", new("经批准延长的期限。", "By permission.")),
            Value(row => row.DueOn, Date, "答复期限", "Due", new("提出后二十个工作日，或延长后的期限。", "Twenty working days after it was asked, or the extended day."), calculated: true),
            Value(row => row.Status, Code(Statuses), "状态", "Status", calculated: true),
            .. Sourced<Question>.Fields,
        ],
    };
}
