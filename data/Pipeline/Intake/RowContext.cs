using Disclosure.Model.Issues;
using Disclosure.Model.Registers;
using Disclosure.Pipeline.Layouts;
using Disclosure.Pipeline.Reading;
using Disclosure.Store.Working;

namespace Disclosure.Pipeline.Intake;

/// <summary>What the rows of one file share.</summary>
internal sealed record FileContext(
    string Name, string SourceId, bool Sample, Layout Layout, Vocabulary Vocabulary, StoreFile Store, StoreTransaction Transaction, References References)
{
    /// <summary>The day the file came.</summary>
    public DateOnly ReceivedOn { get; init; } = DateOnly.MaxValue;

    /// <summary>Rules for reference rows.</summary>
    public IReadOnlyList<Plausibility> Plausibility { get; init; } = [];

    /// <summary>Null where rows bring no files.</summary>
    public ReportFiles? ReportFiles { get; init; }
}

/// <summary>The row being read: its characters, what was found in it, and whom it speaks of. One object serves all rows of a file.</summary>
internal sealed class RowContext(FileContext file, Records records)
{
    private readonly List<(Fault Fault, int? Column, string? Heading)> faults = [];

    public FileContext File { get; } = file;

    public Records Records { get; } = records;

    public IReadOnlyList<(Fault Fault, int? Column, string? Heading)> Faults => faults;

    /// <summary>The row's line of the match table; null without one.</summary>
    public IReadOnlyDictionary<string, string>? Match { get; set; }

    /// <summary>The enterprise that the row itself describes.</summary>
    public Enterprise? Enterprise { get; set; }

    public void Begin()
    {
        faults.Clear();
        Match = null;
        Enterprise = null;
        File.References.Begin();
    }

    public void Report(Fault fault, BoundCell? cell = null) => faults.Add((fault, cell?.Column, cell?.Heading));

    public void Report(Fault fault, int column, string heading) => faults.Add((fault, column, heading));
}
