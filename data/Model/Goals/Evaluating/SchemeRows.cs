using Disclosure.Model.Dictionary;
using Disclosure.Model.Registers;

namespace Disclosure.Model.Goals.Evaluating;

/// <summary>A scheme as the registers publish it.</summary>
/// <param name="indicators">By code.</param>
public sealed class SchemeRows(IReadOnlyDictionary<string, Indicator> indicators)
{
    private static readonly Text Missing = new(
        "应有而没有数据的指标计 0 分并列明。依法无需填报、不适用，或原因不在本单位（如尚无当年排放因子、可比单位不足三家）的指标不计入，其权重按比例分给其他指标并列明。",
        "A criterion without data that should be there earns no points, and is shown. One that is not required or not applicable by law, or that lacks data for a reason outside the subject, such as no emission factor of the year or fewer than three peers, is left out; its weight goes to the other criteria in proportion, and is shown.");

    private static readonly CodeList<EvidenceKind> Evidence = new(
        (EvidenceKind.ObligationsInTime, "义务台账：当年到期义务按时履行的比例", "Obligations: share of those due in the year that were met in time"),
        (EvidenceKind.RectificationsVerified, "整改：当年到期整改复查通过的比例", "Rectifications: share of those due in the year that passed the re-check"),
        (EvidenceKind.AuditsPassed, "强制审核名单：当年列入名单的审核通过验收的比例", "Mandatory audits: share of the year's listings that passed acceptance"),
        (EvidenceKind.CertificateValid, "体系和产品认证：年末证书有效", "Certifications: one valid at the end of the year"),
        (EvidenceKind.MeasuresInTime, "措施和时间表：当年到期措施按期完成的比例", "Measures: share of those due in the year that were done in time"),
        (EvidenceKind.TargetsKept, "年度低碳管理目标：已实现或进展正常的比例", "Targets: share that is met or on track"),
        (EvidenceKind.Coverage, "园区合计的覆盖率：已报企业占应报企业的比例", "Coverage of the park's total: share of the enterprises obliged that reported"));

    /// <param name="previous">Whether there is a version before.</param>
    public static EvaluationScheme Of(Scheme scheme, bool previous) => new()
    {
        Id = scheme.Id,
        Scheme = scheme.Name,
        Version = scheme.Version,
        Title = scheme.Title.Zh,
        TitleEn = scheme.Title.En,
        SubjectKind = scheme.SubjectKind,
        FirstYear = scheme.FirstYear,
        LastYear = scheme.LastYear,
        LeastWeight = scheme.LeastWeight,
        Missing = Missing.Zh,
        MissingEn = Missing.En,
        Basis = scheme.Basis.Zh,
        BasisEn = scheme.Basis.En,
        PreviousId = previous ? Scheme.IdOf(scheme.Name, scheme.Version - 1) : null,
    };

    public IEnumerable<EvaluationCriterion> Criteria(Scheme scheme) => scheme.Criteria.Select((criterion, index) =>
    {
        var evidence = EvidenceOf(criterion);
        var curve = CurveOf(criterion);
        return new EvaluationCriterion
        {
            Id = IdOf(scheme, criterion),
            SchemeId = scheme.Id,
            Code = criterion.Code,
            Sequence = index + 1,
            Title = criterion.Title.Zh,
            TitleEn = criterion.Title.En,
            IndicatorCode = criterion.Indicator,
            Evidence = evidence.Zh,
            EvidenceEn = evidence.En,
            Weight = criterion.Weight,
            Direction = criterion.Direction,
            Curve = criterion.Curve.Kind,
            CurveNote = curve.Zh,
            CurveNoteEn = curve.En,
            BenchmarkKind = criterion.Benchmark?.Kind,
            Benchmark = criterion.Benchmark?.Value,
            BenchmarkSource = criterion.Benchmark?.Source.Zh,
            BenchmarkSourceEn = criterion.Benchmark?.Source.En,
        };
    });

    public static IEnumerable<EvaluationLevel> Levels(Scheme scheme) => scheme.Levels.Select(level => new EvaluationLevel
    {
        Id = $"{scheme.Id}/{level.Code}",
        SchemeId = scheme.Id,
        Code = level.Code,
        Title = level.Title.Zh,
        TitleEn = level.Title.En,
        LeastScore = level.LeastScore,
    });

    internal static string IdOf(Scheme scheme, Criterion criterion) => $"{scheme.Id}/{criterion.Code}";

    /// <summary>The way points are given, as the criterion's row and every score say it.</summary>
    internal Text CurveOf(Criterion criterion) => criterion.Curve.Words(criterion.Direction, criterion.Benchmark is not null || criterion.Evidence is not null ? "%" : SymbolOf(criterion.Indicator!)) is var words && criterion.Benchmark is null
        ? words
        : new($"与基准相比，{words.Zh}", $"of the benchmark, {words.En}");

    private Text EvidenceOf(Criterion criterion)
    {
        var indicator = criterion.Indicator is { } code ? indicators[code] : null;
        return (criterion.Evidence, indicator) switch
        {
            (null, _) => new(indicator!.Name, indicator.NameEn),
            ({ } kind, null) => Evidence[kind].Label,
            ({ } kind, _) => new($"{Evidence[kind].Label.Zh}（{indicator.Name}）", $"{Evidence[kind].Label.En} ({indicator.NameEn})"),
        };
    }

    private string SymbolOf(string indicator) => indicators[indicator].Unit is { } unit ? Units.Find(unit)!.Symbol : "";
}
