using Disclosure.Model.Dictionary;
using static Disclosure.Model.Codecs.Codecs;
using static Disclosure.Model.Dictionary.Table<Disclosure.Model.Registers.FigureRevision>;

namespace Disclosure.Model.Registers;

/// <summary>What a figure said before a later return restated it.</summary>
public sealed record FigureRevision : ISourced
{
    public required string FigureId { get; init; }

    /// <summary>0 for the first value reported.</summary>
    public required int Revision { get; init; }

    public decimal? Value { get; init; }

    public FigureStatus? Status { get; init; }

    public required string Unit { get; init; }

    public DateOnly? ReportedOn { get; init; }

    public required string SourceId { get; init; }

    public int? SourceLine { get; init; }
}

public static class FigureRevisions
{
    public static readonly Table<FigureRevision> Table = new()
    {
        Title = new("历次报送值", "Figure revisions"),
        About = new("后来的报表更正之前的报送值。", "What a figure said before a later return restated it."),
        KeyedBy = [nameof(FigureRevision.FigureId), nameof(FigureRevision.Revision)],
        Fields =
        [
            Column(row => row.FigureId, Identifier, "数据编号", "Figure id", refers: () => Figures.Table, inverse: "revisions", assigned: true),
            Value(row => row.Revision, Count, "修订次数", "Revision", new("首次报送为 0。", "0 for the first value reported."), assigned: true),
            Value(row => row.Value, Number, "数值", "Value"),
            Value(row => row.Status, Code(Figures.Statuses), "无数值的原因", "Status"),
            Column(row => row.Unit, UnitCode, "计量单位", "Unit"),
            Value(row => row.ReportedOn, Date, "报送日期", "Reported on"),
            .. Sourced<FigureRevision>.Fields,
        ],
    };
}
