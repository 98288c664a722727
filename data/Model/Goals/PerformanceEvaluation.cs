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

    public required string Level { get; init; }

    public required string LevelTitle { get; init; }

    public required string LevelTitleEn { get; init; }

    public int? Rank { get; init; }

    public int? Ranked { get; init; }

    public required int MissingCriteria { get; init; }

    public required decimal MissingWeight { get; init; }

    public decimal? PreviousScore { get; init; }
}

public static class PerformanceEvaluations
{
    public static readonly Table<PerformanceEvaluation> Table = new()
    {
        Title = new("绩效评价", "Performance evaluations"),
        About = new("企业和园区年度低碳运行管理绩效的评价结果：得分、等级、位次。", "Yearly low-carbon performance of enterprises and parks: score, level, rank."),
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
            Column(row => row.Level, Identifier, "等级代码", "Level", assigned: true),
            Column(row => row.LevelTitle, Line, "等级", "Level, in Chinese", assigned: true),
            Column(row => row.LevelTitleEn, Line, "英文等级", "Level, in English", assigned: true),
            Value(row => row.Rank, Count, "园区内位次", "Rank in the park", assigned: true),
            Value(row => row.Ranked, Count, "参评企业数", "Enterprises ranked", assigned: true),
            Value(row => row.MissingCriteria, Count, "缺项数", "Criteria without data", assigned: true),
            Value(row => row.MissingWeight, Between(0, 100), "缺项权重", "Weight without data", assigned: true),
            Value(row => row.PreviousScore, Between(0, 100), "上年得分", "Score of the year before", assigned: true),
        ],
    };
}
