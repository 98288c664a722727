using Disclosure.Model.Dictionary;
using Disclosure.Model.Registers;
using Disclosure.Pipeline.Releasing.Differences;

namespace Disclosure.Pipeline.Releasing.Reasons;

/// <summary>What is known of a changed figure's reason.</summary>
/// <param name="Reason">Null while there is none.</param>
/// <param name="Follows">Changed only because an input did; if the input's reason is missing, that is the one to give.</param>
internal sealed record Explained(Reason? Reason, bool Follows)
{
    public static readonly Explained Not = new(null, Follows: false);
}

/// <summary>
/// Calculated figures inherit the reasons of what they are calculated from. A figure whose formula or rounding changed does not: its inputs cannot explain it.
/// Memory grows with the figures that changed, not with those that are published.
/// </summary>
internal sealed class DerivedReasons
{
    private static readonly string FigureId = Naming.Snake(nameof(Derivation.FigureId));

    private readonly IReadOnlyDictionary<string, Reason?> changed;
    private readonly Workings before;
    private readonly Workings after;
    private readonly HashSet<string> knownBefore;
    private readonly Dictionary<string, Explained> known = new(StringComparer.Ordinal);

    /// <param name="changed">By id: the figures that changed or were withdrawn, with the reasons given for them.</param>
    public DerivedReasons(Edition old, Edition now, IReadOnlyDictionary<string, Reason?> changed)
    {
        this.changed = changed;
        before = Workings.Of(old, changed);
        after = Workings.Of(now, changed);
        var added = after.Inputs.SelectMany(pair => pair.Value.Keys.Except(before.InputsOf(pair.Key).Keys)).ToHashSet(StringComparer.Ordinal);
        knownBefore = added.Count == 0 ? [] : Present(old, added);
    }

    public bool IsDerived(string figureId) => before.Formulas.ContainsKey(figureId) || after.Formulas.ContainsKey(figureId);

    public Explained Of(string figureId)
    {
        if (changed.GetValueOrDefault(figureId) is { } given) return new(given, Follows: false);
        if (known.TryGetValue(figureId, out var result)) return result;
        known[figureId] = Explained.Not; // a figure cannot explain itself
        return known[figureId] = Find(figureId);
    }

    private Explained Find(string figureId)
    {
        if (!IsDerived(figureId)) return Explained.Not;
        if (before.Formulas.TryGetValue(figureId, out var old) && after.Formulas.TryGetValue(figureId, out var now) && old != now) return Explained.Not;
        var causes = Inputs(figureId).Concat(Factors(figureId)).ToArray();
        var reasons = causes.Select(cause => cause.Reason).OfType<Reason>().ToArray();
        return reasons.Length > 0 ? new(Reason.Inherited(reasons), Follows: true) : new(null, causes.Length > 0);
    }

    private IEnumerable<Explained> Inputs(string figureId)
    {
        var (old, now) = (before.InputsOf(figureId), after.InputsOf(figureId));
        foreach (var id in now.Keys.Union(old.Keys, StringComparer.Ordinal))
        {
            if (old.TryGetValue(id, out var was) && now.TryGetValue(id, out var value) && was == value) continue;
            if (changed.ContainsKey(id)) yield return Of(id) is { Reason: null } ? new(null, Follows: true) : Of(id);
            else if (!old.ContainsKey(id) && !knownBefore.Contains(id)) yield return new(Reason.NewData, Follows: true);
        }
    }

    private IEnumerable<Explained> Factors(string figureId) =>
        before.FactorsOf(figureId).SequenceEqual(after.FactorsOf(figureId)) ? [] : [new(Reason.ReferenceUpdated, Follows: true)];

    private static HashSet<string> Present(Edition edition, HashSet<string> ids)
    {
        if (edition.Find(Figures.Table.Slug) is not { } figures) return [];
        var column = figures.Fields.Index().First(pair => pair.Item.Name == figures.Key[0]).Index;
        return edition.Rows(figures).Select(row => row[column]!).Where(ids.Contains).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>How the changed figures were calculated in one edition.</summary>
    private sealed class Workings
    {
        private static readonly Dictionary<string, string?> NoInputs = new(StringComparer.Ordinal);

        /// <summary>Formula and rounding.</summary>
        public Dictionary<string, (string? Formula, string? Decimals)> Formulas { get; } = new(StringComparer.Ordinal);

        /// <summary>Value by input.</summary>
        public Dictionary<string, Dictionary<string, string?>> Inputs { get; } = new(StringComparer.Ordinal);

        private Dictionary<string, List<string>> Factors { get; } = new(StringComparer.Ordinal);

        public static Workings Of(Edition edition, IReadOnlyDictionary<string, Reason?> figures)
        {
            var workings = new Workings();
            if (figures.Count == 0) return workings;
            foreach (var row in Rows(edition, Derivations.Table, figures))
                workings.Formulas[row[FigureId]!] = (row["formula"], row["decimals"]);
            foreach (var row in Rows(edition, Derivations.Inputs, figures))
                Under(workings.Inputs, row[FigureId]!, () => new(StringComparer.Ordinal))[row["input_id"]!] = row["value"];
            foreach (var row in Rows(edition, Derivations.Factors, figures))
                Under(workings.Factors, row[FigureId]!, () => []).Add($"{row["symbol"]} {row["factor_id"] ?? row["conversion_id"]} {row["value"]} {row["unit"]}");
            return workings;
        }

        public Dictionary<string, string?> InputsOf(string figureId) => Inputs.GetValueOrDefault(figureId) ?? NoInputs;

        public List<string> FactorsOf(string figureId) => Factors.GetValueOrDefault(figureId) ?? [];

        private static IEnumerable<RowCells> Rows(Edition edition, Table table, IReadOnlyDictionary<string, Reason?> figures)
        {
            if (edition.Find(table.Slug) is not { } register) return [];
            var columns = register.Fields.Index().ToDictionary(pair => pair.Item.Name, pair => pair.Index, StringComparer.Ordinal);
            return edition.Rows(register).Select(cells => new RowCells(columns, cells)).Where(row => figures.ContainsKey(row[FigureId]!));
        }

        private static T Under<T>(Dictionary<string, T> all, string key, Func<T> make) =>
            all.TryGetValue(key, out var there) ? there : all[key] = make();
    }
}
