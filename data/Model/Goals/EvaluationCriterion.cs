using Disclosure.Model.Dictionary;
using Disclosure.Model.Registers;
using static Disclosure.Model.Codecs.Codecs;
using static Disclosure.Model.Dictionary.Table<Disclosure.Model.Goals.EvaluationCriterion>;

namespace Disclosure.Model.Goals;

public enum CriterionDirection
{
    HigherIsBetter,
    LowerIsBetter,
}

public enum ScoringCurve
{
    Linear,
    Steps,
    PassFail,
}

public enum BenchmarkKind
{
    Constant,
    PreviousYear,
    IndustryMedian,
    ParkMedian,
    EnergyQuota,
    TargetTrajectory,
}

/// <summary>One criterion of one version of a scheme.</summary>
public sealed record EvaluationCriterion
{
    public required string Id { get; init; }

    public required string SchemeId { get; init; }

    public required string Code { get; init; }

    public required int Sequence { get; init; }

    public required string Title { get; init; }

    public required string TitleEn { get; init; }

    public string? IndicatorCode { get; init; }

    public required string Evidence { get; init; }

    public required string EvidenceEn { get; init; }

    public required decimal Weight { get; init; }

    public required CriterionDirection Direction { get; init; }

    public required ScoringCurve Curve { get; init; }

    public required string CurveNote { get; init; }

    public required string CurveNoteEn { get; init; }

    public BenchmarkKind? BenchmarkKind { get; init; }

    public decimal? Benchmark { get; init; }

    public string? BenchmarkSource { get; init; }

    public string? BenchmarkSourceEn { get; init; }
}

public static class EvaluationCriteria
{
    public static readonly CodeList<CriterionDirection> Directions = new(
        (CriterionDirection.HigherIsBetter, "越高越好", "Higher is better"),
        (CriterionDirection.LowerIsBetter, "越低越好", "Lower is better"));

    public static readonly CodeList<ScoringCurve> Curves = new(
        (ScoringCurve.Linear, "线性", "Linear"),
        (ScoringCurve.Steps, "分档", "Steps"),
        (ScoringCurve.PassFail, "达标或不达标", "Pass or fail"));

    public static readonly CodeList<BenchmarkKind> Benchmarks = new(
        (BenchmarkKind.Constant, "固定值", "A constant"),
        (BenchmarkKind.PreviousYear, "本单位上年值", "The subject's own value of the year before"),
        (BenchmarkKind.IndustryMedian, "当年行业中位数", "The industry's median of the year"),
        (BenchmarkKind.ParkMedian, "当年园区中位数", "The park's median of the year"),
        (BenchmarkKind.EnergyQuota, "能耗限额", "The energy quota of the industry"),
        (BenchmarkKind.TargetTrajectory, "目标的应达值", "What the subject's target asks of the year"));

    public static readonly Table<EvaluationCriterion> Table = new()
    {
        Plural = "evaluation_criteria",
        Title = new("评价指标", "Evaluation criteria"),
        About = new("方案中的每一项指标：权重、方向、基准及其出处、计分曲线。", "Each criterion of a scheme: weight, direction, benchmark with its source, scoring curve."),
        Origin = Origin.Reference,
        Source = Citations.Standard("8.1.2"),
        KeyedBy = [nameof(EvaluationCriterion.Id)],
        Fields =
        [
            Column(row => row.Id, Identifier, "编号", "Criterion id"),
            Column(row => row.SchemeId, Identifier, "方案", "Scheme", refers: () => EvaluationSchemes.Table),
            Column(row => row.Code, Identifier, "代码", "Code"),
            Value(row => row.Sequence, Count, "次序", "Order"),
            Column(row => row.Title, Line, "名称", "Title"),
            Column(row => row.TitleEn, Line, "英文名称", "Title in English"),
            Column(row => row.IndicatorCode, Identifier, "指标代码", "Indicator code", new("为空时依据义务台账、整改或认证记录。", "Empty where the criterion rests on obligations, rectifications or certificates."), refers: () => Indicators.Table),
            Column(row => row.Evidence, Line, "数据来源", "Evidence", new("指标，或所依据的登记册与条件。", "The indicator, or the register and condition it rests on.")),
            Column(row => row.EvidenceEn, Line, "英文数据来源", "Evidence in English"),
            Value(row => row.Weight, Between(0, 100), "权重", "Weight", new("满分，各项之和为 100。", "Most points; all weights of a scheme add up to 100.")),
            Value(row => row.Direction, Code(Directions), "方向", "Direction"),
            Value(row => row.Curve, Code(Curves), "计分曲线", "Scoring curve"),
            Column(row => row.CurveNote, Paragraph, "计分方法", "How points are given"),
            Column(row => row.CurveNoteEn, Paragraph, "英文计分方法", "How points are given, in English"),
            Value(row => row.BenchmarkKind, Code(Benchmarks), "基准类别", "Kind of benchmark", new("为空时按数值本身计分。", "Empty where the value itself is judged.")),
            Value(row => row.Benchmark, Number, "基准", "Benchmark", new("仅固定值；其他类别的基准见每项得分。", "Only of a constant; those of the other kinds stand with each score.")),
            Column(row => row.BenchmarkSource, Paragraph, "基准出处", "Source of the benchmark"),
            Column(row => row.BenchmarkSourceEn, Paragraph, "英文基准出处", "Source of the benchmark, in English"),
        ],
    };
}
