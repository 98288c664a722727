using Disclosure.Model.Dictionary;
using Disclosure.Model.Registers;
using static Disclosure.Model.Codecs.Codecs;
using static Disclosure.Model.Dictionary.Table<Disclosure.Model.Goals.CriterionScore>;

namespace Disclosure.Model.Goals;

/// <summary>Explains one evaluation, criterion by criterion.</summary>
public sealed record CriterionScore
{
    public required string Id { get; init; }

    public required string EvaluationId { get; init; }

    public required string CriterionId { get; init; }

    public string? FigureId { get; init; }

    public decimal? Value { get; init; }

    public decimal? Benchmark { get; init; }

    public required decimal Points { get; init; }

    public required decimal MostPoints { get; init; }

    public required bool Missing { get; init; }

    public required bool LeftOut { get; init; }

    public required string Explanation { get; init; }

    public required string ExplanationEn { get; init; }
}

public static class CriterionScores
{
    public static readonly Table<CriterionScore> Table = new()
    {
        Title = new("评价得分", "Criterion scores"),
        About = new("每项评价指标的数值、基准、得分，以及缺项如何处理。", "Of each criterion: value, benchmark and points, and how a missing one was treated."),
        Origin = Origin.Calculated,
        Source = Citations.Standard("8.1.2"),
        KeyedBy = [nameof(CriterionScore.Id)],
        Fields =
        [
            Column(row => row.Id, Identifier, "编号", "Score id", assigned: true),
            Column(row => row.EvaluationId, Identifier, "评价", "Evaluation", refers: () => PerformanceEvaluations.Table, inverse: "scores", assigned: true),
            Column(row => row.CriterionId, Identifier, "评价指标", "Criterion", refers: () => EvaluationCriteria.Table, assigned: true),
            Column(row => row.FigureId, Identifier, "数据", "Figure", refers: () => Figures.Table, assigned: true),
            Value(row => row.Value, Number, "数值", "Value", assigned: true),
            Value(row => row.Benchmark, Number, "基准", "Benchmark", assigned: true),
            Value(row => row.Points, Between(0, 100), "得分", "Points", new("修约一次，保留两位小数；各项相加即为总分。", "Rounded once to two decimals; they add up to the score."), assigned: true),
            Value(row => row.MostPoints, Between(0, 100), "满分", "Most points", new("含由不计入的各项分来的权重。", "With the share of the weights of what is left out."), assigned: true),
            Value(row => row.Missing, Flag, "缺项", "Missing", new("应有而没有数据：计 0 分。", "Data that should be there are not: no points."), assigned: true),
            Value(row => row.LeftOut, Flag, "不计入", "Left out", new("依法不要求、不适用，或原因不在本单位：权重分给其他各项。", "Not required or not applicable by law, or for a reason outside the subject: its weight goes to the others."), assigned: true),
            Column(row => row.Explanation, Paragraph, "说明", "Explanation", assigned: true),
            Column(row => row.ExplanationEn, Paragraph, "英文说明", "Explanation in English", assigned: true),
        ],
    };
}
