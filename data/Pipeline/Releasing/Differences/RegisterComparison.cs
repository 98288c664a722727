using System.Collections.Frozen;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Registers;
using Disclosure.Store.Releases;

namespace Disclosure.Pipeline.Releasing.Differences;

/// <summary>Two editions of a register, read side by side in the order of their key: memory does not grow with the rows.</summary>
internal sealed class RegisterComparison
{
    /// <summary>Where a value comes from and since when it stands: they move without the value changing, when a file is delivered anew.</summary>
    private static readonly FrozenSet<string> Origins = new[]
    {
        nameof(Figure.SourceId), nameof(Figure.SourceLine), nameof(Figure.ReportedOn), nameof(Figure.Revision),
    }.Select(Naming.Snake).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Written by the release itself.</summary>
    private static readonly string PublishedOn = Naming.Snake(nameof(Figure.PublishedOn));

    private readonly string slug;
    private readonly KeyOrder order;
    private readonly Side old;
    private readonly Side now;
    private readonly (string Field, int Old, int Now)[] common;

    /// <exception cref="InvalidDataException">The two are not keyed alike.</exception>
    public RegisterComparison(ManifestRegister old, ManifestRegister now)
    {
        if (!old.Key.SequenceEqual(now.Key)) throw new InvalidDataException($"{now.Slug}: keyed by {string.Join('/', now.Key)}, before by {string.Join('/', old.Key)}");
        slug = now.Slug;
        order = new(now);
        this.old = new(old);
        this.now = new(now);
        common =
        [
            .. now.Fields.Select(field => field.Name)
                .Where(name => name != PublishedOn && this.old.Columns.ContainsKey(name))
                .Select(name => (name, this.old.Columns[name], this.now.Columns[name])),
        ];
    }

    /// <exception cref="InvalidDataException">Rows do not stand in the order of their key.</exception>
    public IEnumerable<RowDifference> Rows(IEnumerable<string?[]> oldRows, IEnumerable<string?[]> newRows)
    {
        using var left = new Cursor(this, old, oldRows);
        using var right = new Cursor(this, now, newRows);
        while (left.Row is not null || right.Row is not null)
        {
            var position = left.Row is null ? 1 : right.Row is null ? -1 : order.Compare(left.Key, right.Key);
            if (position < 0) yield return Whole(left, ChangeKind.Withdrawn);
            else if (position > 0) yield return Whole(right, ChangeKind.Added);
            else if (Differ(left.Row!, right.Row!)) yield return Changed(left, right);
            if (position <= 0) left.Move();
            if (position >= 0) right.Move();
        }
    }

    private static bool Same(string? a, string? b) => string.IsNullOrEmpty(a) ? string.IsNullOrEmpty(b) : a == b;

    private bool Differ(string?[] before, string?[] after)
    {
        foreach (var (_, i, j) in common)
        {
            if (!Same(before[i], after[j])) return true;
        }

        return false;
    }

    private RowDifference Whole(Cursor at, ChangeKind kind)
    {
        var cells = at.Cells;
        return new(slug, at.KeyText, kind is ChangeKind.Withdrawn ? cells : null, kind is ChangeKind.Added ? cells : null, [new(null, kind, null, null)]);
    }

    private RowDifference Changed(Cursor before, Cursor after) => new(slug, after.KeyText, before.Cells, after.Cells,
    [
        .. common.Where(column => !Origins.Contains(column.Field) && !Same(before.Row![column.Old], after.Row![column.Now]))
            .Select(column => Value(column.Field, before.Row![column.Old], after.Row![column.Now])),
    ]);

    private static ValueDifference Value(string field, string? before, string? after) =>
        string.IsNullOrEmpty(before) ? new(field, ChangeKind.Added, null, after)
        : string.IsNullOrEmpty(after) ? new(field, ChangeKind.Withdrawn, before, null)
        : new(field, ChangeKind.Corrected, before, after);

    private sealed class Side
    {
        public Side(ManifestRegister register)
        {
            Columns = register.Fields.Index().ToFrozenDictionary(pair => pair.Item.Name, pair => pair.Index, StringComparer.Ordinal);
            Key = [.. register.Key.Select(name => Columns[name])];
        }

        public FrozenDictionary<string, int> Columns { get; }

        public int[] Key { get; }
    }

    /// <summary>The present row of one side; refuses rows out of order, which would compare wrongly.</summary>
    private sealed class Cursor : IDisposable
    {
        private readonly RegisterComparison comparison;
        private readonly Side side;
        private readonly IEnumerator<string?[]> rows;
        private string?[] key;
        private string?[] next;

        public Cursor(RegisterComparison comparison, Side side, IEnumerable<string?[]> rows)
        {
            this.comparison = comparison;
            this.side = side;
            this.rows = rows.GetEnumerator();
            key = new string?[side.Key.Length];
            next = new string?[side.Key.Length];
            Move();
        }

        public string?[]? Row { get; private set; }

        public ReadOnlySpan<string?> Key => key;

        public string KeyText => string.Join('/', key);

        public RowCells Cells => new(side.Columns, Row!);

        public void Move()
        {
            var first = Row is null;
            Row = rows.MoveNext() ? rows.Current : null;
            if (Row is null) return;
            for (var i = 0; i < next.Length; i++) next[i] = Row[side.Key[i]];
            if (!first && comparison.order.Compare(key, next) >= 0)
                throw new InvalidDataException($"{comparison.slug}: {string.Join('/', next)} stands after {KeyText}");
            (key, next) = (next, key);
        }

        public void Dispose() => rows.Dispose();
    }
}
