using Disclosure.GraphQL.Planning.Rows;

namespace Disclosure.GraphQL.Execution;

/// <summary>What one statement answered, its rows grouped by parent; without parents there is one group.</summary>
internal sealed class StatementRows
{
    private readonly int[] starts;
    private readonly int pageSize;

    /// <param name="parents">Null where the statement has no parents; its groups then are those of <paramref name="groupCount"/>.</param>
    /// <param name="pageSize">Rows shown of each group.</param>
    public StatementRows(RowSet rows, ParentIndex? parents, bool hasOrdinal, int groupCount, int pageSize)
    {
        Rows = rows;
        Parents = parents;
        this.pageSize = pageSize;
        starts = new int[groupCount + 1];
        if (!hasOrdinal)
        {
            starts[groupCount] = rows.Count;
            return;
        }

        for (var row = 0; row < rows.Count; row++) starts[(int)rows.Integer(row, 0) + 1]++;
        for (var group = 0; group < groupCount; group++) starts[group + 1] += starts[group];
    }

    public RowSet Rows { get; }
    public ParentIndex? Parents { get; }
    public int GroupCount => starts.Length - 1;

    /// <summary>The group of a parent's row; −1 where that row has no key.</summary>
    public int GroupOf(int parentRow) => Parents is null ? 0 : Parents.Ordinals[parentRow];

    /// <summary>First row and number of rows of a group, without the one fetched beyond the page.</summary>
    public (int Start, int Count) Shown(int group) =>
        group < 0 ? (0, 0) : (starts[group], Math.Min(pageSize, starts[group + 1] - starts[group]));

    public bool HasMore(int group) => group >= 0 && starts[group + 1] - starts[group] > pageSize;
}
