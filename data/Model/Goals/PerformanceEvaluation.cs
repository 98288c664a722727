using Disclosure.Model.Dictionary;
using Disclosure.Model.Registers;
using static Disclosure.Model.Codecs.Codecs;
using static Disclosure.Model.Dictionary.Table<Disclosure.Model.Goals.PerformanceEvaluation>;

namespace Disclosure.Model.Goals;

/// <summary>One subject, one year, one version of a scheme.</summary>
public sealed record PerformanceEvaluation
{
    public required string Id { get; init; }

    public required string SchemeId { get; init; }

    public string? EnterpriseId { get; init; }

    public string? ParkCode { get; init; }

    public required int Year { get; init; }

    public required bool Applicable { get; init; }

    public required decimal Score { get; init; }

    public string? Level { get; init; }

    public required string LevelTitle { get; init; }

    public required string LevelTitleEn { get; init; }

    public int? Rank { get; init; }

    public int? Ranked { get; init; }

    public int? Tied { get; init; }

    public required int MissingCriteria { get; init; }

    public required decimal MissingWeight { get; init; }

    public required decimal LeftOutWeight { get; init; }

    public decimal? PreviousScore { get; init; }

    public required string Explanation { get; init; }

    public required string ExplanationEn { get; init; }
}

public static class PerformanceEvaluations
{
    public static readonly Table<PerformanceEvaluation> Table = new()
    {
        Title = new("绩效评价", "Performance evaluations"),
        About = new(
            "企业和园区年度低碳运行管理绩效的评价结果：得分、等级、位次。只评价当年向园区报送统计数据的园区内企业和有统计数据的园区；其他企业没有可评价的数据，不予评价，也不视为绩效差。",
            "Yearly low-carbon performance of enterprises and parks: score, level, rank. Judged are enterprises of a park that had to file a return for the year, and parks with figures; of others there is nothing to judge, so that they are not judged, and not judged badly."),
        Origin = Origin.Calculated,
        Source = Citations.Standard("8.1.2"),
        KeyedBy = [nameof(PerformanceEvaluation.Id)],
        Fields =
        [
            Column(row => row.Id, Identifier, "编号", "Evaluation id", assigned: true),
            Column(row => row.SchemeId, Identifier, "方案", "Scheme", refers: () => EvaluationSchemes.Table, assigned: true),
            Column(row => row.EnterpriseId, Identifier, "企业编号", "Enterprise id", refers: () => Enterprises.Table, assigned: true),
            Column(row => row.ParkCode, Identifier, "园区代码", "Park code", new("企业所在园区，或被评价的园区。", "The park judged, or the park the enterprise lies in."), refers: () => Parks.Table, assigned: true),
            Value(row => row.Year, Year, "年度", "Year", assigned: true),
            Value(row => row.Applicable, Flag, "正式评价", "In force", new("该年度适用的方案版本；其他版本仅供比较。", "Whether this version of the scheme applies to the year; others are for comparison."), assigned: true),
            Value(row => row.Score, Between(0, 100), "得分", "Score", assigned: true),
            Column(row => row.Level, Identifier, "等级代码", "Level", new("计入的权重低于方案要求的为空：不评定等级。", "Empty where less counts than the scheme needs: not judged."), assigned: true),
            Column(row => row.LevelTitle, Line, "等级", "Level, in Chinese", assigned: true),
            Column(row => row.LevelTitleEn, Line, "英文等级", "Level, in English", assigned: true),
            Value(row => row.Rank, Count, "园区内位次", "Rank in the park", new("得分相同的位次相同，其后的位次顺延。", "Equal scores share a rank, and the ranks after them are skipped."), assigned: true),
            Value(row => row.Ranked, Count, "参评企业数", "Enterprises ranked", assigned: true),
            Value(row => row.Tied, Count, "同分企业数", "Others with the same score", assigned: true),
            Value(row => row.MissingCriteria, Count, "缺项数", "Criteria without data", assigned: true),
            Value(row => row.MissingWeight, Between(0, 100), "缺项权重", "Weight without data", assigned: true),
            Value(row => row.LeftOutWeight, Between(0, 100), "不计入的权重", "Weight left out", assigned: true),
            Value(row => row.PreviousScore, Between(0, 100), "上年得分", "Score of the year before", new("按同一方案版本计算，因此可比。", "By the same version of the scheme, so that the two compare."), assigned: true),
            Column(row => row.Explanation, Paragraph, "说明", "Explanation", assigned: true),
            Column(row => row.ExplanationEn, Paragraph, "英文说明", "Explanation in English", assigned: true),
        ],
    };
}
