using Disclosure.Model.Dictionary;
using Disclosure.Model.Knowledge;
using Disclosure.Model.Registers;
using static Disclosure.Model.Codecs.Codecs;
using static Disclosure.Model.Dictionary.Table<Disclosure.Model.Supervision.CreditListing>;

namespace Disclosure.Model.Supervision;

public enum CreditKind
{
    Incentive,
    Sanction,
}

/// <summary>One enterprise on one list.</summary>
public sealed record CreditListing : ISourced
{
    public required string Id { get; init; }

    public required string EnterpriseId { get; init; }

    public required CreditKind Kind { get; init; }

    public required string Matter { get; init; }

    public string? MatterEn { get; init; }

    public string? MeasureTaken { get; init; }

    public string? MeasureTakenEn { get; init; }

    public required string LawId { get; init; }

    public required string Authority { get; init; }

    public required DateOnly ListedOn { get; init; }

    public DateOnly? Until { get; init; }

    public DateOnly? RemovedOn { get; init; }

    public string? RemovedReason { get; init; }

    public required string SourceId { get; init; }

    public int? SourceLine { get; init; }
}

public static class CreditListings
{
    public static readonly CodeList<CreditKind> Kinds = new(
        (CreditKind.Incentive, "守信激励", "Incentive"),
        (CreditKind.Sanction, "失信惩戒", "Sanction"));

    public static readonly Table<CreditListing> Table = new()
    {
        Title = new("守信激励和失信惩戒", "Credit listings"),
        About = new("守信激励和失信惩戒名单：事由、依据、措施、期限。", "Lists of incentives for trustworthy and measures against untrustworthy enterprises: why, on what basis, which measures, until when."),
        Source = Citations.Standard("5.5"),
        KeyedBy = [nameof(CreditListing.Id)],
        Rules =
        [
            new NotBefore(nameof(CreditListing.Until), nameof(CreditListing.ListedOn)),
            new NotBefore(nameof(CreditListing.RemovedOn), nameof(CreditListing.ListedOn)),
        ],
        Fields =
        [
            Column(row => row.Id, Identifier, "编号", "Credit listing id"),
            Column(row => row.EnterpriseId, Identifier, "企业编号", "Enterprise id", refers: () => Enterprises.Table),
            Value(row => row.Kind, Code(Kinds), "类别", "Kind"),
            Column(row => row.Matter, Paragraph, "事由", "Matter"),
            Column(row => row.MatterEn, Paragraph, "英文事由", "Matter in English"),
            Column(row => row.MeasureTaken, Paragraph, "措施", "Measure"),
            Column(row => row.MeasureTakenEn, Paragraph, "英文措施", "Measure in English"),
            Column(row => row.LawId, Identifier, "依据", "Legal basis", refers: () => Laws.Table),
            Column(row => row.Authority, Line, "认定机关", "Authority"),
            Value(row => row.ListedOn, Date, "列入日期", "Listed on"),
            Value(row => row.Until, Date, "期限", "Until"),
            Value(row => row.RemovedOn, Date, "移出日期", "Removed on"),
            Column(row => row.RemovedReason, Paragraph, "移出原因", "Why it was removed"),
            .. Sourced<CreditListing>.Fields,
        ],
    };
}
