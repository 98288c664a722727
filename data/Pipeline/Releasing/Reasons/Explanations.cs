using Disclosure.Model;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Registers;
using Disclosure.Pipeline.Releasing.Differences;

namespace Disclosure.Pipeline.Releasing.Reasons;

/// <summary>Finds the reason of a change, in this order: what a person wrote in <c>corrections.yml</c>, what the data say, what calculated figures inherit.</summary>
internal sealed class Explanations
{
    private static readonly string Value = Naming.Snake(nameof(Figure.Value));
    private static readonly string SourceId = Naming.Snake(nameof(Figure.SourceId));
    private static readonly string[] Coverage = [Naming.Snake(nameof(Figure.Reporting)), Naming.Snake(nameof(Figure.Obliged))];

    private readonly ILookup<(string, string), Correction> byKey;
    private readonly IReadOnlyList<Correction> wide;
    private readonly IReadOnlyDictionary<string, string> sourceFiles;

    /// <param name="sourceFiles">File by source id.</param>
    public Explanations(IReadOnlyList<Correction> corrections, IReadOnlyDictionary<string, string> sourceFiles)
    {
        byKey = corrections.Where(correction => correction.Key is not null).ToLookup(correction => (correction.Register, correction.Key!));
        wide = [.. corrections.Where(correction => correction.Key is null)];
        this.sourceFiles = sourceFiles;
    }

    /// <summary>Entries that explained something.</summary>
    public HashSet<Correction> Used { get; } = [];

    /// <summary>Set when all changed figures are known.</summary>
    public DerivedReasons? Derived { get; set; }

    /// <summary>Whether a change has to be explained at all: what is added has not.</summary>
    public static bool Needed(ValueDifference value) => value.Kind is not ChangeKind.Added;

    public Explained Of(RowDifference row, ValueDifference value)
    {
        if (Given(row, value) is { } given) return new(given, Follows: false);
        if (row.Register != Figures.Table.Slug || Derived is null || !Derived.IsDerived(row.Key)) return Explained.Not;
        if (Coverage.Contains(value.Field) && row.Values.All(other => Coverage.Contains(other.Field))) return new(Reason.CoverageChanged, Follows: true);
        return Derived.Of(row.Key);
    }

    /// <summary>What needs no look at other rows.</summary>
    public Reason? Given(RowDifference row, ValueDifference value)
    {
        if (Correcting(row, value) is { } correction)
        {
            Used.Add(correction);
            return correction.Reason;
        }

        if (Catalog.Find(row.Register)?.Find(value.Field ?? "") is { Calculated: true }) return Reason.Recalculated;
        if (Catalog.Find(row.Register)?.Origin is Origin.Reference) return Needed(value) || row.WholeRow is null ? Reason.ReferenceUpdated : null;
        return row.Register == Figures.Table.Slug && row is { Old: { } old, New: not null } && old[Value] is null ? Reason.NewData : null;
    }

    /// <summary>Entries for the very place that expect another value than the one published.</summary>
    public IEnumerable<Correction> Misfits(RowDifference row, ValueDifference value) =>
        byKey[(row.Register, row.Key)].Where(correction => correction.Concerns(row, value));

    private Correction? Correcting(RowDifference row, ValueDifference value) =>
        byKey[(row.Register, row.Key)].FirstOrDefault(correction => correction.Explains(row, value))
        ?? wide.FirstOrDefault(correction => correction.Register == row.Register && Restates(correction, row));

    /// <summary>The row's value now comes from the entry's file, and came from another one before.</summary>
    private bool Restates(Correction correction, RowDifference row) =>
        row is { Old: { } old, New: { } now } && now[SourceId] is { } source && old[SourceId] != source && sourceFiles.GetValueOrDefault(source) == correction.Source;
}
