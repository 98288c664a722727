using Disclosure.Model.Dictionary;
using Disclosure.Model.Registers;
using static Disclosure.Model.Codecs.Codecs;
using static Disclosure.Model.Dictionary.Table<Disclosure.Model.Goals.Measure>;

namespace Disclosure.Model.Goals;

public enum MeasureField
{
    EnergySaving,
    EnergyCascade,
    CleanEnergy,
    Circularity,
    Water,
    Buildings,
    Transport,
    SupplyChain,
    OtherGases,
    Capacity,
}

public enum MeasureStatus
{
    Planned,
    Underway,
    Done,
    Overdue,
    Dropped,
}

/// <summary>措施和时间表, of a target where it serves one; by the standard's four fields of measures.</summary>
public sealed record Measure : ISourced
{
    public required string Id { get; init; }

    public string? TargetId { get; init; }

    public string? EnterpriseId { get; init; }

    public string? ParkCode { get; init; }

    public required MeasureField Field { get; init; }

    public required string Title { get; init; }

    public string? TitleEn { get; init; }

    public string? Process { get; init; }

    public string? ProcessEn { get; init; }

    public required string Responsible { get; init; }

    public required DateOnly StartOn { get; init; }

    public required DateOnly DueOn { get; init; }

    public DateOnly? DoneOn { get; init; }

    public string? DroppedReason { get; init; }

    public decimal? Investment { get; init; }

    public decimal? ExpectedEffect { get; init; }

    public decimal? ActualEffect { get; init; }

    public string? EffectNote { get; init; }

    public decimal? Contribution { get; init; }

    public MeasureStatus? Status { get; init; }

    public required string SourceId { get; init; }

    public int? SourceLine { get; init; }
}

public static class Measures
{
    public static readonly CodeList<MeasureField> Fields = new(
        (MeasureField.EnergySaving, "节能与能效提升", "Energy saving and efficiency"),
        (MeasureField.EnergyCascade, "余热余压和能源梯级利用", "Waste heat and cascaded use of energy"),
        (MeasureField.CleanEnergy, "新能源和可再生能源利用", "New and renewable energy"),
        (MeasureField.Circularity, "循环化改造和废物利用", "Circularity and use of waste"),
        (MeasureField.Water, "节水和水循环", "Water saving and reuse"),
        (MeasureField.Buildings, "建筑低碳管理", "Buildings"),
        (MeasureField.Transport, "绿色交通物流", "Green transport and logistics"),
        (MeasureField.SupplyChain, "绿色供应链", "Green supply chain"),
        (MeasureField.OtherGases, "其他温室气体减排", "Other greenhouse gases"),
        (MeasureField.Capacity, "基础能力建设", "Capacity building"));

    public static readonly CodeList<MeasureStatus> Statuses = new(
        (MeasureStatus.Planned, "计划中", "Planned"),
        (MeasureStatus.Underway, "进行中", "Under way"),
        (MeasureStatus.Done, "已完成", "Done"),
        (MeasureStatus.Overdue, "逾期", "Overdue"),
        (MeasureStatus.Dropped, "已取消", "Dropped"));

    public static readonly Table<Measure> Table = new()
    {
        Title = new("措施和时间表", "Measures and timetable"),
        About = new("为实现目标采取的措施：负责单位、起止时间、完成情况和效果。", "Measures towards targets: who, from when to when, done or not, and to what effect."),
        Source = Citations.Standard("4"),
        KeyedBy = [nameof(Measure.Id)],
        Rules =
        [
            new NotBefore(nameof(Measure.DueOn), nameof(Measure.StartOn)),
            new NotBefore(nameof(Measure.DoneOn), nameof(Measure.StartOn)),
            new ExactlyOne(nameof(Measure.EnterpriseId), nameof(Measure.ParkCode)),
        ],
        Fields =
        [
            Column(row => row.Id, Identifier, "措施编号", "Measure id"),
            Column(row => row.TargetId, Identifier, "目标", "Target", refers: () => Targets.Table),
            Column(row => row.EnterpriseId, Identifier, "企业编号", "Enterprise id", refers: () => Enterprises.Table),
            Column(row => row.ParkCode, Identifier, "园区代码", "Park code", refers: () => Parks.Table),
            Value(row => row.Field, Code(Fields), "领域", "Field"),
            Column(row => row.Title, Line, "措施", "Title", searchable: true),
            Column(row => row.TitleEn, Line, "英文措施", "Title in English", searchable: true),
            Column(row => row.Process, Line, "生产环节", "Process", new("措施所在的生产关键环节。", "The key step of production that the measure is about.")),
            Column(row => row.ProcessEn, Line, "英文生产环节", "Process in English"),
            Column(row => row.Responsible, Line, "负责单位", "Responsible"),
            Value(row => row.StartOn, Date, "开始日期", "Start"),
            Value(row => row.DueOn, Date, "计划完成日期", "Due"),
            Value(row => row.DoneOn, Date, "实际完成日期", "Done on"),
            Column(row => row.DroppedReason, Paragraph, "取消原因", "Why it was dropped"),
            Value(row => row.Investment, Between(0, null), "投资", "Investment", unit: Units.TenThousandYuan),
            Value(row => row.ExpectedEffect, Number, "预期效果", "Expected effect", new("按目标指标的计量单位，减少为负。", "In the unit of the target's indicator; a reduction is negative.")),
            Value(row => row.ActualEffect, Number, "实际效果", "Actual effect", new("按目标指标的计量单位，减少为负。", "In the unit of the target's indicator; a reduction is negative.")),
            Column(row => row.EffectNote, Paragraph, "效果说明", "Note on the effect"),
            Value(row => row.Contribution, Number, "对目标的贡献", "Contribution to the target", new("实际效果占目标所需变化的百分比。", "Actual effect in per cent of the change the target needs."), unit: Units.Percent, calculated: true),
            Value(row => row.Status, Code(Statuses), "状态", "Status", calculated: true),
            .. Sourced<Measure>.Fields,
        ],
    };
}
