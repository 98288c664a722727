using Disclosure.Model.Dictionary;
using Disclosure.Model.Identifiers;
using static Disclosure.Model.Codecs.Codecs;
using static Disclosure.Model.Dictionary.Table<Disclosure.Model.Registers.Figure>;

namespace Disclosure.Model.Registers;

/// <summary>Why there is no value. Missing is never zero.</summary>
public enum FigureStatus
{
    NotRequired,
    NotDue,
    Overdue,
    Confidential,
    BelowThreshold,
    NotMeasured,
    NotApplicable,
    Withdrawn,

    /// <summary>Only of calculated figures: no factor is published for the year.</summary>
    NoFactor,

    /// <summary>Only of calculated figures: an input has no value.</summary>
    NoInput,

    /// <summary>Only of calculated ratios: the denominator is zero or negative.</summary>
    NoDenominator,

    /// <summary>The publisher of the list gives no figures.</summary>
    NotPublished,
}

public enum Method
{
    Measured,
    Calculated,
    Estimated,
    DefaultFactor,
}

public enum Assurance
{
    Declared,
    ThirdPartyVerified,
    RegulatorChecked,
}

/// <summary>统计数据: one subject, one indicator, one period: a value, or the reason why there is none.</summary>
public sealed record Figure : ISourced
{
    /// <summary>Derived from subject, indicator, dimension and period: permanent.</summary>
    public required string Id { get; init; }

    /// <summary>The enterprise it speaks of; null for a park's figure.</summary>
    public string? EnterpriseId { get; init; }

    /// <summary>The park it speaks of, or in which the enterprise lies.</summary>
    public string? ParkCode { get; init; }

    public required string IndicatorCode { get; init; }

    public string? CarrierCode { get; init; }

    public string? GasCode { get; init; }

    public string? WasteCategoryCode { get; init; }

    public required Period Period { get; init; }

    /// <summary>The period's calendar year.</summary>
    public required int Year { get; init; }

    public decimal? Value { get; init; }

    public FigureStatus? Status { get; init; }

    public string? Reason { get; init; }

    public string? ReasonEn { get; init; }

    public required string Unit { get; init; }

    public Method? Method { get; init; }

    public Assurance? Assurance { get; init; }

    public bool Provisional { get; init; }

    /// <summary>Enterprises that gave a value; only of park totals.</summary>
    public int? Reporting { get; init; }

    /// <summary>Enterprises that had to; only of park totals.</summary>
    public int? Obliged { get; init; }

    public DateOnly? ReportedOn { get; init; }

    public DateOnly? PublishedOn { get; init; }

    /// <summary>0 for the first value, one more with each correction.</summary>
    public int Revision { get; init; }

    public bool Sample { get; init; }

    public required string SourceId { get; init; }

    public int? SourceLine { get; init; }

    /// <summary>What makes two figures the same figure.</summary>
    public static string IdOf(string? enterpriseId, string? parkCode, string indicatorCode, string? dimension, Period period) =>
        PermanentId.Of("figure", enterpriseId is null ? $"park:{parkCode}" : $"enterprise:{enterpriseId}", indicatorCode, dimension ?? "", period.ToString());
}

public static class Figures
{
    public static readonly CodeList<FigureStatus> Statuses = new(
        (FigureStatus.NotRequired, "无需填报", "Not required"),
        (FigureStatus.NotDue, "未到期", "Not due yet"),
        (FigureStatus.Overdue, "逾期未报", "Overdue"),
        (FigureStatus.Confidential, "保密", "Confidential"),
        (FigureStatus.BelowThreshold, "低于门槛", "Below the threshold"),
        (FigureStatus.NotMeasured, "未计量", "Not measured"),
        (FigureStatus.NotApplicable, "不适用", "Not applicable"),
        (FigureStatus.Withdrawn, "已撤回", "Withdrawn"),
        (FigureStatus.NoFactor, "尚无当年排放因子", "No factor for the year"),
        (FigureStatus.NoInput, "缺少基础数据", "An input is missing"),
        (FigureStatus.NoDenominator, "分母不为正", "The denominator is not positive"),
        (FigureStatus.NotPublished, "名单未公布数值", "Not published by the list"));

    public static readonly CodeList<Method> Methods = new(
        (Method.Measured, "实测", "Measured"),
        (Method.Calculated, "核算", "Calculated"),
        (Method.Estimated, "估算", "Estimated"),
        (Method.DefaultFactor, "缺省因子", "Default factor"));

    public static readonly CodeList<Assurance> Assurances = new(
        (Assurance.Declared, "企业自报", "Declared"),
        (Assurance.ThirdPartyVerified, "第三方核查", "Third-party verified"),
        (Assurance.RegulatorChecked, "主管部门核定", "Checked by the regulator"));

    public static readonly Table<Figure> Table = new()
    {
        Title = new("统计数据", "Figures"),
        About = new("企业和园区的各项统计数据：一个数值，或没有数值的原因。", "Statistics of enterprises and parks: a value, or the reason why there is none."),
        Source = Citations.Standard("5.4"),
        KeyedBy = [nameof(Figure.Id)],
        Fields =
        [
            Column(row => row.Id, Identifier, "数据编号", "Figure id", new("永久编号。", "Permanent."), assigned: true),
            Column(row => row.EnterpriseId, Identifier, "企业编号", "Enterprise id", new("园区合计为空。", "Empty for a park's total."), refers: () => Enterprises.Table),
            Column(row => row.ParkCode, Identifier, "园区代码", "Park code", refers: () => Parks.Table),
            Column(row => row.IndicatorCode, Identifier, "指标代码", "Indicator code", refers: () => Indicators.Table),
            Column(row => row.CarrierCode, Identifier, "能源品种", "Energy carrier", refers: () => Reference.EnergyCarriers.Table),
            Column(row => row.GasCode, Identifier, "温室气体", "Gas", refers: () => Reference.Gases.Table),
            Column(row => row.WasteCategoryCode, Identifier, "废物类别", "Waste category", refers: () => Reference.WasteCategories.Table),
            Value(row => row.Period, ReportingPeriod, "报告期", "Period"),
            Value(row => row.Year, Year, "年份", "Year", assigned: true),
            Value(row => row.Value, Number, "数值", "Value", new("为空时必有状态。", "Where it is empty, the status says why.")),
            Value(row => row.Status, Code(Statuses), "无数值的原因", "Status", new("没有数值的原因；有数值时为空。", "Why there is no value; empty where there is one.")),
            Column(row => row.Reason, Paragraph, "原因说明", "Reason", new("原因的补充说明，保密的须写明法律依据。", "More about the reason; a confidential value names its legal basis.")),
            Column(row => row.ReasonEn, Paragraph, "英文原因说明", "Reason in English"),
            Column(row => row.Unit, UnitCode, "计量单位", "Unit"),
            Value(row => row.Method, Code(Methods), "取得方法", "Method"),
            Value(row => row.Assurance, Code(Assurances), "核查程度", "Assurance"),
            Value(row => row.Provisional, Flag, "初步数据", "Provisional", new("初步数据不计入合计。", "Left out of totals.")),
            Value(row => row.Reporting, Count, "已报企业数", "Reporting enterprises", new("仅园区合计：给出数值的企业数。", "Only of park totals: enterprises that gave a value.")),
            Value(row => row.Obliged, Count, "应报企业数", "Obliged enterprises", new("仅园区合计：应报企业数。", "Only of park totals: enterprises that had to report.")),
            Value(row => row.ReportedOn, Date, "报送日期", "Reported on"),
            Value(row => row.PublishedOn, Date, "发布日期", "Published on", new("该数值首次发布的日期。", "When this value was first published."), assigned: true),
            Value(row => row.Revision, Count, "修订次数", "Revision", assigned: true),
            Value(row => row.Sample, Flag, "示例数据", "Sample data", new("由生成器产生，不是真实企业的数据。", "Made by a generator; not data of a real enterprise."), assigned: true),
            .. Sourced<Figure>.Fields,
        ],
    };
}
