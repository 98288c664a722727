using Disclosure.Model.Calculation;
using Disclosure.Model.Codecs;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Registers;
using Disclosure.Model.Supervision;

namespace Disclosure.Model.Goals.Evaluating;

/// <summary>One criterion of one subject and year, before it is known which others are left out.</summary>
/// <param name="Share">Of the points; 0 where data are missing.</param>
/// <param name="Words">What was found, against what.</param>
internal sealed record Judgement(Criterion Criterion, Finding Finding, decimal? Benchmark, decimal Share, Text Words)
{
    private const int RatioDecimals = 2;

    public bool Counts => Finding is not Finding.LeftOut;

    public static Judgement Of(Criterion criterion, EvaluatedSubject subject, int year, FigureBook figures, EvidenceBook evidence)
    {
        var finding = criterion.Evidence is null ? ValueOf(criterion.Indicator!, subject, year, figures) : evidence.Find(criterion, subject, year, figures);
        if (finding is not Finding.Found found) return Without(criterion, finding);
        if (criterion.Benchmark is not { } benchmark) return new(criterion, found, null, criterion.Curve.Share(found.Value, criterion.Direction), found.Words);
        return BenchmarkOf(benchmark, criterion.Indicator!, subject, year, figures, evidence) switch
        {
            (decimal value, _) when value > 0 => Against(criterion, found, benchmark, value),
            (decimal, _) => Without(criterion, new Finding.LeftOut(found.Figure, new("基准不为正，无法比较", "the benchmark is not above zero"))),
            (_, { } finding2) => Without(criterion, finding2),
            _ => throw new InvalidOperationException("a benchmark is a value or the reason why there is none"),
        };
    }

    /// <param name="most">Points that the criterion can earn here; 0 where it is left out.</param>
    /// <param name="curve">How points are given.</param>
    public Text Explanation(decimal points, decimal most, Text curve)
    {
        var (got, all, weight) = (Decimals.Write(points), Decimals.Write(most), Decimals.Write(Criterion.Weight));
        return Finding switch
        {
            Finding.Found => new($"{Words.Zh}。{curve.Zh}：得 {got} 分，满分 {all} 分。", $"{Words.En}. {Capital(curve.En)}: {got} of {all} points."),
            Finding.Missing => new($"缺少数据（{Words.Zh}）：按方案计 0 分，满分 {all} 分。", $"Data are missing ({Words.En}): by the scheme, 0 of {all} points."),
            _ => new($"不计入（{Words.Zh}）：权重 {weight} 分按比例分给其他各项。", $"Left out ({Words.En}): its weight of {weight} goes to the others in proportion."),
        };
    }

    private static Judgement Without(Criterion criterion, Finding finding) =>
        new(criterion, finding, null, 0, finding is Finding.LeftOut left ? left.Why : ((Finding.Missing)finding).Why);

    private static Judgement Against(Criterion criterion, Finding.Found found, Benchmark benchmark, decimal value)
    {
        var percent = found.Value / value * 100;
        var name = EvaluationCriteria.Benchmarks[benchmark.Kind].Label;
        var (of, ratio) = (Number(value, found.Figure), Decimals.Write(Rounding.HalfAwayFromZero(percent, RatioDecimals).Value));
        return new(criterion, found, value, criterion.Curve.Share(percent, criterion.Direction), new(
            $"{found.Words.Zh}，为基准（{name.Zh}）{of} 的 {ratio}%",
            $"{found.Words.En}, {ratio} % of the benchmark of {of} ({Small(name.En)})"));
    }

    private static Finding ValueOf(string indicator, EvaluatedSubject subject, int year, FigureBook figures) => figures.Find(subject.Id, indicator, year) switch
    {
        null => new Finding.Missing(null, new("未报送", "not reported")),
        { Value: { } value } figure => new Finding.Found(value, figure, new(Number(value, figure), Number(value, figure))),
        var figure => Finding.Without(figure),
    };

    /// <returns>A value, or why there is none.</returns>
    private static (decimal? Value, Finding? Without) BenchmarkOf(Benchmark benchmark, string indicator, EvaluatedSubject subject, int year, FigureBook figures, EvidenceBook evidence)
    {
        switch (benchmark.Kind)
        {
            case BenchmarkKind.Constant: return (benchmark.Value, null);
            case BenchmarkKind.PreviousYear: return PreviousOf(indicator, subject, year, figures);
            case BenchmarkKind.EnergyQuota:
                var quota = subject.IndustryCode is { } industry ? benchmark.Quotas.FirstOrDefault(quota => industry.StartsWith(quota.Industry, StringComparison.Ordinal)) : null;
                return (quota?.Value, new Finding.LeftOut(null, new("该行业没有列明的能耗限额", "no energy quota is given for the industry")));
            case BenchmarkKind.TargetTrajectory:
                Text none = new("没有当年的目标", "there is no target for the year");
                return (evidence.Required(subject, indicator, year), subject.Kind is SubjectKind.Park ? new Finding.Missing(null, none) : new Finding.LeftOut(null, none));
            default:
                return (figures.Median(subject, indicator, year, benchmark.Kind is BenchmarkKind.IndustryMedian), new Finding.LeftOut(null, new("有数值的可比单位不足三家，没有中位数", "fewer than three peers have a value, so that there is no median")));
        }
    }

    /// <summary>A subject that kept its value of the year before back is not spared the comparison.</summary>
    private static (decimal? Value, Finding? Without) PreviousOf(string indicator, EvaluatedSubject subject, int year, FigureBook figures)
    {
        if (figures.Find(subject.Id, indicator, year - 1) is not { } previous) return (null, new Finding.LeftOut(null, new("上年没有该项数据", "there is no figure of the year before")));
        if (previous.Value is { } value) return (value, null);
        return (null, Finding.Without(previous) switch
        {
            Finding.LeftOut left => new Finding.LeftOut(previous, new($"上年：{left.Why.Zh}", $"the year before: {left.Why.En}")),
            var missing => new Finding.Missing(previous, new($"上年：{((Finding.Missing)missing).Why.Zh}", $"the year before: {((Finding.Missing)missing).Why.En}")),
        });
    }

    private static string Number(decimal value, Figure? figure) =>
        $"{Decimals.Write(value)}{(figure is null ? "" : Units.Find(figure.Unit)!.Symbol switch { "" => "", "%" => "%", var symbol => $" {symbol}" })}";

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Small(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
