using Disclosure.Model.Dictionary;
using static Disclosure.Model.Codecs.Codecs;
using static Disclosure.Model.Dictionary.Table<Disclosure.Model.Registers.Recognition>;

namespace Disclosure.Model.Registers;

public enum RecognitionKind
{
    GreenFactory,
    GreenPark,
    GreenSupplyChain,

    /// <summary>On a list of key or reporting carbon emitters: a fact about the unit, neither praise nor blame.</summary>
    CarbonEmitterList,
    Award,

    /// <summary>Took part in making a national, industry or local standard: the standard's 5.5.</summary>
    StandardDrafting,
    EnterpriseStandard,
}

/// <summary>表彰奖励 and official lists: what an authority's list says of a park or an enterprise.</summary>
public sealed record Recognition : ISourced
{
    public required string Id { get; init; }

    public required RecognitionKind Kind { get; init; }

    public string? ParkCode { get; init; }

    public string? EnterpriseId { get; init; }

    /// <summary>As printed; the name may be an older or a differently spelled one.</summary>
    public required string NameAsListed { get; init; }

    public string? RegionAsListed { get; init; }

    public string? Category { get; init; }

    public string? Batch { get; init; }

    public int? Year { get; init; }

    public int? Sequence { get; init; }

    public string? Evaluator { get; init; }

    public string? Issuer { get; init; }

    public decimal? Reward { get; init; }

    public string? NoticeTitle { get; init; }

    public DateOnly? NoticeDate { get; init; }

    public string? NoticeUrl { get; init; }

    /// <summary>Who or what joined the printed name to the subject.</summary>
    public string? MatchNote { get; init; }

    public required string SourceId { get; init; }

    public int? SourceLine { get; init; }
}

public static class Recognitions
{
    public static readonly CodeList<RecognitionKind> Kinds = new(
        (RecognitionKind.GreenFactory, "绿色工厂", "Green factory"),
        (RecognitionKind.GreenPark, "绿色工业园区", "Green industrial park"),
        (RecognitionKind.GreenSupplyChain, "绿色供应链管理企业", "Green supply-chain management enterprise"),
        (RecognitionKind.CarbonEmitterList, "碳排放单位名录", "List of carbon-emitting units"),
        (RecognitionKind.Award, "表彰奖励", "Award"),
        (RecognitionKind.StandardDrafting, "参与标准制修订", "Took part in drafting a standard"),
        (RecognitionKind.EnterpriseStandard, "绿色生产企业标准", "Enterprise standard for green production"));

    public static readonly Table<Recognition> Table = new()
    {
        Title = new("名录与表彰", "Lists and recognitions"),
        About = new("主管部门公布的名录和表彰，附官方通知。", "Official lists and awards, each with its notice."),
        Source = Citations.Standard("5.5"),
        KeyedBy = [nameof(Recognition.Id)],
        Fields =
        [
            Column(row => row.Id, Identifier, "编号", "Recognition id", assigned: true),
            Value(row => row.Kind, Code(Kinds), "类别", "Kind"),
            Column(row => row.ParkCode, Identifier, "园区代码", "Park code", refers: () => Parks.Table),
            Column(row => row.EnterpriseId, Identifier, "企业编号", "Enterprise id", refers: () => Enterprises.Table),
            Column(row => row.NameAsListed, Line, "名录所载名称", "Name as listed", searchable: true),
            Column(row => row.RegionAsListed, Line, "名录所载地区", "Region as listed"),
            Column(row => row.Category, Line, "名录类别", "Category"),
            Column(row => row.Batch, Line, "批次", "Batch"),
            Value(row => row.Year, Year, "年份", "Year"),
            Value(row => row.Sequence, Count, "序号", "Sequence"),
            Column(row => row.Evaluator, Line, "第三方评价机构", "Evaluator"),
            Column(row => row.Issuer, Line, "发布机关", "Issuer"),
            Value(row => row.Reward, Between(0, null), "奖励金额", "Reward", unit: Units.TenThousandYuan),
            Column(row => row.NoticeTitle, Line, "通知名称", "Notice"),
            Value(row => row.NoticeDate, Date, "通知日期", "Notice date"),
            Column(row => row.NoticeUrl, Url, "通知网址", "Notice address"),
            Column(row => row.MatchNote, Line, "名称匹配", "Name match", new("名录名称与企业的人工核对结果。", "How the printed name was joined to the subject; reviewed by hand.")),
            .. Sourced<Recognition>.Fields,
        ],
    };
}
