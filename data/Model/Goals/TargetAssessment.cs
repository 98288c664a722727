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

    public required int TargetYear { get; init; }

    public required decimal TargetValue { get; init; }

    public string? FigureId { get; init; }

    public decimal? Actual { get; init; }

    public FigureStatus? FigureStatus { get; init; }

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
            Value(row => row.TargetYear, Year, "当时的目标年", "Target year then", new("该年末有效的目标年；此后的调整不改变它。", "In force at the end of that year; later revisions do not change it."), assigned: true),
            Value(row => row.TargetValue, Number, "当时的目标值", "Target value then", new("该年末有效的目标值；此后的调整不改变它。", "In force at the end of that year; later revisions do not change it."), assigned: true),
            Column(row => row.FigureId, Identifier, "实际数据", "Figure", refers: () => Figures.Table, assigned: true),
            Value(row => row.Actual, Number, "实际值", "Actual value", new("为空时见无数值的原因。", "Where it is empty, the reason is given beside it."), assigned: true),
            Value(row => row.FigureStatus, Code(Figures.Statuses), "无数值的原因", "Why there is no value", new("没有实际值的原因；有实际值、或当年没有该项数据时为空。", "Empty where there is a value, and where the year has no figure at all."), assigned: true),
            Value(row => row.Required, Number, "应达值", "Required value", new("基准到目标的直线在该年的值，按指标的小数位数修约一次；自目标年起即目标值，不修约。", "On the straight line from base to goal, rounded once to the indicator's decimals; from the target year on the target value as it was set."), assigned: true),
            Value(row => row.Gap, Number, "差距", "Gap", new("实际值减应达值。", "Actual minus required."), assigned: true),
            Value(row => row.Progress, Number, "完成率", "Progress", new("已实现变化占计划变化的百分比，保留一位小数；目标值等于基准值时为空。", "Change achieved in per cent of the change planned, to one decimal; empty where the target value is the base value."), unit: Units.Percent, assigned: true),
            Value(row => row.Status, Code(Targets.Statuses), "状态", "Status", assigned: true),
        ],
    };
}
