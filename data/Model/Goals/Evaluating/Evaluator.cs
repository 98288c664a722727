using Disclosure.Model.Calculation;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Codecs;
using Disclosure.Model.Identifiers;
using Disclosure.Model.Supervision;

namespace Disclosure.Model.Goals.Evaluating;

/// <summary>Judges subjects year by year with every version of a scheme: the one in force, and the others for comparison.</summary>
/// <remarks>
/// Weights of criteria that are left out go to the others in proportion; the most points of each, rounded to two decimals, still add up to 100. Points are rounded once; the score is their sum.
/// A subject is judged in the years for which it has figures; where every criterion is left out, it is not, and where less counts than the scheme needs, it has a score and neither level nor rank.
/// </remarks>
public sealed class Evaluator(SchemeRows rows, FigureBook figures, EvidenceBook evidence)
{
    private const int PointDecimals = 2;
    private const decimal WholeWeight = 100;
    private static readonly Text NoLevel = new("不评定等级", "No level");

    /// <param name="schemes">Every version of every scheme.</param>
    /// <param name="subjects">Of both kinds; a scheme judges those of its own.</param>
    /// <returns>In the order of schemes, years, and subjects.</returns>
    public IReadOnlyList<Evaluated> Evaluate(IReadOnlyCollection<Scheme> schemes, IReadOnlyCollection<EvaluatedSubject> subjects)
    {
        var results = new List<Evaluated>();
        foreach (var scheme in schemes)
        {
            var before = new Dictionary<string, decimal>(StringComparer.Ordinal);
            foreach (var year in figures.Years)
            {
                var judged = subjects.Where(subject => subject.Kind == scheme.SubjectKind && figures.Knows(subject, year))
                    .Select(subject => Evaluate(scheme, subject, year, before.TryGetValue(subject.Id, out var score) ? score : null))
                    .OfType<Evaluated>()
                    .ToList();
                results.AddRange(Ranked(judged).Select(result => result with { Evaluation = Explained(result.Evaluation, scheme.LeastWeight) }));
                before = judged.ToDictionary(result => result.Subject.Id, result => result.Evaluation.Score, StringComparer.Ordinal);
            }
        }

        return results;
    }

    private Evaluated? Evaluate(Scheme scheme, EvaluatedSubject subject, int year, decimal? previous)
    {
        var judgements = scheme.Criteria.Select(criterion => Judgement.Of(criterion, subject, year, figures, evidence)).ToList();
        var weight = judgements.Where(judgement => judgement.Counts).Sum(judgement => judgement.Criterion.Weight);
        if (weight == 0) return null;

        var id = PermanentId.Of("evaluation", scheme.Id, $"{subject.Kind}", subject.Id, $"{year}");
        var scores = new List<CriterionScore>();
        var (counted, given) = (0m, 0m);
        foreach (var judgement in judgements)
        {
            if (judgement.Counts) counted += judgement.Criterion.Weight;
            var upTo = Rounding.HalfAwayFromZero(counted * 100 / weight, PointDecimals).Value;
            scores.Add(Score(id, scheme, judgement, upTo - given));
            given = upTo;
        }

        var score = scores.Sum(row => row.Points);
        var level = scheme.LevelOf(score, weight);
        return new(subject, new()
        {
            Id = id,
            SchemeId = scheme.Id,
            EnterpriseId = subject.EnterpriseId,
            ParkCode = subject.ParkCode,
            Year = year,
            Applicable = scheme.AppliesTo(year),
            Score = score,
            Level = level?.Code,
            LevelTitle = (level?.Title ?? NoLevel).Zh,
            LevelTitleEn = (level?.Title ?? NoLevel).En,
            MissingCriteria = scores.Count(row => row.Missing),
            MissingWeight = judgements.Where(judgement => judgement.Finding is Finding.Missing).Sum(judgement => judgement.Criterion.Weight),
            LeftOutWeight = judgements.Where(judgement => !judgement.Counts).Sum(judgement => judgement.Criterion.Weight),
            PreviousScore = previous,
            Explanation = "",
            ExplanationEn = "",
        }, scores);
    }

    private CriterionScore Score(string evaluation, Scheme scheme, Judgement judgement, decimal most)
    {
        var points = Rounding.HalfAwayFromZero(judgement.Share * most, PointDecimals).Value;
        var explanation = judgement.Explanation(points, most, rows.CurveOf(judgement.Criterion));
        var found = judgement.Finding as Finding.Found;
        return new()
        {
            Id = PermanentId.Of("criterion-score", evaluation, judgement.Criterion.Code),
            EvaluationId = evaluation,
            CriterionId = SchemeRows.IdOf(scheme, judgement.Criterion),
            FigureId = judgement.Finding switch { Finding.Found { Figure.Id: var id } => id, Finding.Missing { Figure.Id: var id } => id, Finding.LeftOut { Figure.Id: var id } => id, _ => null },
            Value = found?.Value is { } value ? Stored(value) : null,
            Benchmark = judgement.Benchmark is { } benchmark ? Stored(benchmark) : null,
            Points = points,
            MostPoints = most,
            Missing = judgement.Finding is Finding.Missing,
            LeftOut = !judgement.Counts,
            Explanation = explanation.Zh,
            ExplanationEn = explanation.En,
        };
    }

    /// <summary>Shares and medians have more digits than a register keeps; published figures pass unchanged.</summary>
    private static decimal Stored(decimal value) => Rounding.HalfAwayFromZero(value, 6).Value;

    private static IEnumerable<Evaluated> Ranked(IReadOnlyList<Evaluated> judged)
    {
        var byPark = judged.Where(result => result.Evaluation.Level is not null).ToLookup(result => result.Subject.ParkCode, StringComparer.Ordinal);
        return judged.Select(result =>
        {
            if (result is { Subject.Kind: SubjectKind.Park } or { Evaluation.Level: null }) return result;
            var (score, others) = (result.Evaluation.Score, byPark[result.Subject.ParkCode].ToList());
            return result with
            {
                Evaluation = result.Evaluation with
                {
                    Rank = others.Count(other => other.Evaluation.Score > score) + 1,
                    Ranked = others.Count,
                    Tied = others.Count(other => other.Evaluation.Score == score) - 1,
                },
            };
        });
    }

    private static PerformanceEvaluation Explained(PerformanceEvaluation row, decimal least)
    {
        var (score, counts, needed) = (Decimals.Write(row.Score), Decimals.Write(WholeWeight - row.LeftOutWeight), Decimals.Write(least));
        List<Text> parts = [row.Level is null
            ? new($"得分 {score}，不评定等级和位次：计入的权重 {counts} 低于方案要求的 {needed}", $"Score {score}, neither level nor rank: a weight of {counts} counts, less than the {needed} that the scheme needs")
            : new($"得分 {score}，等级为“{row.LevelTitle}”", $"Score {score}, level \"{row.LevelTitleEn}\"")];
        if (row is { Rank: { } rank, Ranked: { } ranked, Tied: { } tied })
        {
            parts.Add(new($"在园区参评的 {ranked} 家企业中列第 {rank}", $"rank {rank} of the {ranked} enterprises judged in the park"));
            if (tied > 0) parts.Add(new($"与另外 {tied} 家企业同分，位次相同", $"shared with {tied} other{(tied == 1 ? "" : "s")} of the same score"));
        }

        if (row.MissingCriteria > 0) parts.Add(new($"{row.MissingCriteria} 项缺少数据，计 0 分（权重 {Decimals.Write(row.MissingWeight)}）", $"{row.MissingCriteria} criteria without data, with a weight of {Decimals.Write(row.MissingWeight)}, earn nothing"));
        if (row.LeftOutWeight > 0) parts.Add(new($"权重 {Decimals.Write(row.LeftOutWeight)} 不计入，分给其他各项", $"a weight of {Decimals.Write(row.LeftOutWeight)} is left out and goes to the other criteria"));
        if (row.PreviousScore is { } previous) parts.Add(new($"按同一版本上年得分 {Decimals.Write(previous)}", $"the year before scored {Decimals.Write(previous)} by the same version"));
        if (!row.Applicable) parts.Add(new("该版本不适用于本年度，仅供比较", "this version is not in force for the year and serves comparison only"));
        return row with { Explanation = $"{string.Join('；', parts.Select(part => part.Zh))}。", ExplanationEn = $"{string.Join("; ", parts.Select(part => part.En))}." };
    }
}

/// <summary>An evaluation with its account.</summary>
/// <param name="Scores">In the order of the criteria.</param>
public sealed record Evaluated(EvaluatedSubject Subject, PerformanceEvaluation Evaluation, IReadOnlyList<CriterionScore> Scores);
