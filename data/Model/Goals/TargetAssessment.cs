using Disclosure.Model.Dictionary;
using Disclosure.Model.Registers;
using static Disclosure.Model.Codecs.Codecs;
using static Disclosure.Model.Dictionary.Table<Disclosure.Model.Goals.TargetAssessment>;

namespace Disclosure.Model.Goals;

/// <summary>One target in one year, held against the straight line from base to goal.</summary>
public sealed record TargetAssessment
{
    public required string Id { get; init; }

    public required string TargetId { get; init; }

    public required int Year { get; init; }

    public string? FigureId { get; init; }

    public decimal? Actual { get; init; }

    public required decimal Required { get; init; }

    public decimal? Gap { get; init; }

    public decimal? Progress { get; init; }

    public required TargetStatus Status { get; init; }
}

public static class TargetAssessments
{
    public static readonly Table<TargetAssessment> Table = new()
    {
        Title = new("目标进展", "Target progress"),
        About = new("每个目标逐年的实际值、应达值和差距。", "Actual and required value of each target, year by year."),
        Origin = Origin.Calculated,
        Source = Citations.Standard("4"),
        KeyedBy = [nameof(TargetAssessment.Id)],
        Fields =
        [
            Column(row => row.Id, Identifier, "编号", "Assessment id", assigned: true),
            Column(row => row.TargetId, Identifier, "目标", "Target", refers: () => Targets.Table, assigned: true),
            Value(row => row.Year, Year, "年份", "Year", assigned: true),
            Column(row => row.FigureId, Identifier, "实际数据", "Figure", refers: () => Figures.Table, assigned: true),
            Value(row => row.Actual, Number, "实际值", "Actual value", new("为空时见状态。", "Where it is empty, the status says why."), assigned: true),
            Value(row => row.Required, Number, "应达值", "Required value", new("基准到目标的直线在该年的值。", "On the straight line from base to goal."), assigned: true),
            Value(row => row.Gap, Number, "差距", "Gap", new("实际值减应达值。", "Actual minus required."), assigned: true),
            Value(row => row.Progress, Number, "完成率", "Progress", new("已实现变化占计划变化的百分比。", "Change achieved, in per cent of the change planned."), unit: Units.Percent, assigned: true),
            Value(row => row.Status, Code(Targets.Statuses), "状态", "Status", assigned: true),
        ],
    };
}
