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
            Value(row => row.Points, Between(0, 100), "得分", "Points", assigned: true),
            Value(row => row.MostPoints, Between(0, 100), "满分", "Most points", assigned: true),
            Value(row => row.Missing, Flag, "缺项", "Missing", assigned: true),
            Column(row => row.Explanation, Paragraph, "说明", "Explanation", assigned: true),
            Column(row => row.ExplanationEn, Paragraph, "英文说明", "Explanation in English", assigned: true),
        ],
    };
}
