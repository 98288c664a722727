using Disclosure.Model;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Issues;
using Disclosure.Model.Registers;
using Disclosure.Pipeline.Releasing.Differences;
using Disclosure.Pipeline.Releasing.Reasons;
using Disclosure.Store.Releases;

namespace Disclosure.Pipeline.Releasing;

/// <summary>What a register gained, corrected and lost since the release before.</summary>
/// <param name="Added">Rows, and values where there was none.</param>
/// <param name="Corrected">Values.</param>
/// <param name="Withdrawn">Rows, and values.</param>
/// <param name="Moved">Rows of which only the origin changed, such as the line in a source file.</param>
public sealed record RegisterChanges(string Register, long Added, long Corrected, long Withdrawn, long Moved);

/// <summary>What the next release would be: found out before a byte of it is written.</summary>
internal sealed class ReleasePlan
{
    private const int MostListed = 200;

    private readonly List<Issue> issues = [];
    private readonly EditionComparison comparison;
    private readonly Explanations explanations;
    private int unexplained;

    private ReleasePlan(PublishedEdition previous, EditionComparison comparison, Explanations explanations)
    {
        Previous = previous;
        this.comparison = comparison;
        this.explanations = explanations;
    }

    public PublishedEdition Previous { get; }

    public IReadOnlyList<SchemaDifference> Schema => comparison.Schema;

    public IReadOnlyList<RegisterChanges> Registers { get; private set; } = [];

    public ChangeSize Size { get; private set; }

    /// <summary>What lacks a reason, and corrections that explain nothing.</summary>
    public IReadOnlyList<Issue> Issues => issues;

    /// <summary>Registers whose changes are published one by one; what is calculated or written by the system is counted only.</summary>
    internal static bool Recorded(string slug) => Catalog.Find(slug)?.Origin is Origin.Reported or Origin.Reference;

    public static ReleasePlan Make(PublishedEdition previous, Edition now, Explanations explanations, IReadOnlyList<Correction> corrections, CancellationToken cancellation)
    {
        var plan = new ReleasePlan(previous, new(previous, now), explanations);
        explanations.Derived = new(previous, now, plan.Compare(cancellation));
        plan.Explain(cancellation);
        plan.issues.AddRange(plan.Unused(corrections));
        return plan;
    }

    /// <summary>Every published change with its reason, register by register.</summary>
    public IEnumerable<(RowDifference Row, ValueDifference Value, Reason? Reason)> Changes(CancellationToken cancellation) =>
        from register in comparison.Registers
        where Recorded(register.Slug)
        from row in comparison.Rows(register, cancellation)
        from value in row.Values
        select (row, value, explanations.Of(row, value).Reason);

    /// <summary>Counts what differs.</summary>
    /// <returns>The figures that changed or were withdrawn, with the reasons that are known without looking at other figures.</returns>
    private Dictionary<string, Reason?> Compare(CancellationToken cancellation)
    {
        var changed = new Dictionary<string, Reason?>(StringComparer.Ordinal);
        var all = new List<RegisterChanges>();
        var size = Schema.Select(difference => difference.Size).Append(ChangeSize.None).Max();
        foreach (var register in comparison.Registers)
        {
            var (added, corrected, withdrawn, moved) = (0L, 0L, 0L, 0L);
            foreach (var row in comparison.Rows(register, cancellation))
            {
                added += row.Values.Count(value => value.Kind is ChangeKind.Added);
                corrected += row.Values.Count(value => value.Kind is ChangeKind.Corrected);
                withdrawn += row.Values.Count(value => value.Kind is ChangeKind.Withdrawn);
                moved += row.Values.Count == 0 ? 1 : 0;
                if (register.Slug == Figures.Table.Slug && row is { WholeRow: not ChangeKind.Added, Values.Count: > 0 })
                    changed[row.Key] = row.Values.Select(value => explanations.Given(row, value)).FirstOrDefault(reason => reason is not null);
                if (row.WholeRow is ChangeKind.Withdrawn && Catalog.Find(register.Slug)?.Origin is Origin.Reference) size = ChangeSize.Major;
            }

            if (added > 0) size = Larger(size, ChangeSize.Minor);
            if (corrected + withdrawn + moved > 0) size = Larger(size, ChangeSize.Patch);
            if (added + corrected + withdrawn + moved > 0) all.Add(new(register.Slug, added, corrected, withdrawn, moved));
        }

        (Registers, Size) = (all, size);
        return changed;
    }

    private static ChangeSize Larger(ChangeSize one, ChangeSize other) => one > other ? one : other;

    private void Explain(CancellationToken cancellation)
    {
        foreach (var register in comparison.Registers.Where(register => Recorded(register.Slug) && Registers.Any(changes => changes.Register == register.Slug)))
        {
            foreach (var row in comparison.Rows(register, cancellation))
            {
                foreach (var value in row.Values.Where(value => Explanations.Needed(value) && explanations.Of(row, value) is { Reason: null, Follows: false })) Refuse(row, value);
            }
        }

        if (unexplained > MostListed) issues.Add(new Fault(IssueCodes.UnexplainedMore, $"{unexplained - MostListed}").At(new(CorrectionsFile.Name)));
    }

    private void Refuse(RowDifference row, ValueDifference value)
    {
        if (++unexplained > MostListed) return;
        var misfit = explanations.Misfits(row, value).LastOrDefault();
        if (misfit is not null)
        {
            issues.Add(new Fault(IssueCodes.CorrectionMisfit, misfit.Expect ?? "", ("expected", Same(value.Old ?? ""))).At(new(CorrectionsFile.Name, misfit.Line)));
            return;
        }

        var fault = new Fault(value.Field is null ? IssueCodes.UnexplainedWithdrawal : IssueCodes.UnexplainedChange, value.Old,
            ("register", Same(row.Register)), ("key", Same(row.Key)), ("field", Same(value.Field ?? "")), ("old", Same(value.Old ?? "")), ("new", Same(value.New ?? "")), ("subject", Same(Subject(row))));
        issues.Add(fault.At(new($"{row.Register}/{row.Key}", Column: value.Field)));
    }

    /// <summary>What a person recognises the row by, beside its key.</summary>
    private static string Subject(RowDifference row)
    {
        string[] telling = ["name", "title", "enterprise_id", "park_code", "indicator_code", "carrier_code", "gas_code", "waste_category_code", "period", "year"];
        var cells = (row.Old ?? row.New)!;
        return string.Join(" · ", telling.Select(field => cells[field]).OfType<string>().DefaultIfEmpty(row.Key));
    }

    /// <summary>Entries that explain no change now and explained none in an earlier release.</summary>
    private IEnumerable<Issue> Unused(IReadOnlyList<Correction> corrections)
    {
        var unused = corrections.Where(correction => !explanations.Used.Contains(correction)).ToList();
        if (unused.Count == 0) return [];
        if (Previous.Find(Releases.Changes.Slug) is { } changes)
        {
            var columns = changes.Fields.Index().ToDictionary(pair => pair.Item.Name, pair => pair.Index, StringComparer.Ordinal);
            foreach (var row in Previous.Rows(changes).Select(cells => new RowCells(columns, cells)))
                unused.RemoveAll(correction => correction.Register == row["register"] && correction.Reason.Words.Zh == row["reason"] && (correction.Key is null || (correction.Key == row["key"] && correction.Field == row["field"])));
        }

        return unused.Select(correction => new Fault(IssueCodes.CorrectionUnused, string.Join(' ', new[] { correction.Register, correction.Key, correction.Field, correction.Source }.OfType<string>()))
            .At(new(CorrectionsFile.Name, correction.Line)));
    }

    private static Text Same(string text) => new(text.Length == 0 ? "-" : text, text.Length == 0 ? "-" : text);
}
