using Disclosure.Model.Dictionary;
using Disclosure.Model.Registers;

namespace Disclosure.Pipeline.Releasing.Reasons;

/// <summary>Why a published value changed.</summary>
internal sealed record Reason(ReasonCode Code, Text Words)
{
    private const int MostShown = 3;

    public static readonly Reason ReferenceUpdated = new(ReasonCode.ReferenceUpdated, new("参考数据随产品更新，依据见该行所引文件", "reference data came with a newer version of the product; the row cites its document"));
    public static readonly Reason NewData = new(ReasonCode.NewData, new("此前没有数值，现已报送", "there was no value before; it has been reported since"));
    public static readonly Reason CoverageChanged = new(ReasonCode.CoverageChanged, new("计入的企业随企业名录变化", "which enterprises are counted followed their register"));

    public static readonly Reason Recalculated = new(ReasonCode.Recalculated, new("由其他记录和发布日期推算的值随之变化", "it follows from other rows and the day of the release"));

    /// <summary>The codes that a person can give; the others are given by the system.</summary>
    public static readonly IReadOnlyList<ReasonCode> OfPersons =
        [.. Enum.GetValues<ReasonCode>().Except([ReasonCode.ReferenceUpdated, ReasonCode.NewData, ReasonCode.CoverageChanged, ReasonCode.Recalculated])];

    /// <summary>What a calculated figure inherits from its inputs and factors; the code is that of the first.</summary>
    /// <param name="reasons">Not empty; in the order of the formula.</param>
    public static Reason Inherited(IReadOnlyCollection<Reason> reasons)
    {
        var distinct = reasons.Select(reason => reason.Inherits ?? reason).Distinct().ToArray();
        var more = distinct.Length > MostShown;
        var shown = distinct.Take(MostShown).Select(reason => reason.Words).ToArray();
        var words = new Text(
            $"计算所依据的数据变化：{string.Join("；", shown.Select(text => text.Zh))}{(more ? "；等" : "")}",
            $"what it is calculated from changed: {string.Join("; ", shown.Select(text => text.En))}{(more ? "; and more" : "")}");
        return new(distinct[0].Code, words) { Inherits = distinct[0] };
    }

    /// <summary>The reason at the root of an inherited one.</summary>
    private Reason? Inherits { get; init; }
}
