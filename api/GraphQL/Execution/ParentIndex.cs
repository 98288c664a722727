using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Disclosure.GraphQL.Planning.Rows;
using Disclosure.GraphQL.Planning.Statements;

namespace Disclosure.GraphQL.Execution;

/// <summary>The distinct keys of a level's rows, each row knowing its key's place: what the statements below it run with.</summary>
internal sealed class ParentIndex
{
    private ParentIndex(ImmutableArray<SqlList> lists, int[] ordinals)
    {
        Lists = lists;
        Ordinals = ordinals;
    }

    public ImmutableArray<SqlList> Lists { get; }

    /// <summary>For each row its key's place; −1 where a part of the key is null or the row is not shown.</summary>
    public int[] Ordinals { get; }

    public int Count => Lists[0].Items.Count;

    public static ParentIndex Of(StatementRows parents, ImmutableArray<int> columns)
    {
        var rows = parents.Rows;
        var ordinals = new int[rows.Count];
        Array.Fill(ordinals, -1);
        ImmutableArray<SqlList> lists = [.. columns.Select(column => new SqlList(rows.Columns[column]))];
        var known = new Dictionary<ReadOnlyMemory<byte>, int>(BytesComparer.Instance);
        for (var group = 0; group < parents.GroupCount; group++)
        {
            var (start, count) = parents.Shown(group);
            for (var row = start; row < start + count; row++)
            {
                if (HasNull(rows, row, columns)) continue;
                ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(known, Key(rows, row, columns), out var exists);
                if (!exists)
                {
                    place = lists[0].Items.Count;
                    for (var i = 0; i < columns.Length; i++) lists[i].Add(rows.Value(row, columns[i]));
                }

                ordinals[row] = place;
            }
        }

        return new ParentIndex(lists, ordinals);
    }

    private static bool HasNull(RowSet rows, int row, ImmutableArray<int> columns)
    {
        foreach (var column in columns)
        {
            if (rows.IsNull(row, column)) return true;
        }

        return false;
    }

    private static ReadOnlyMemory<byte> Key(RowSet rows, int row, ImmutableArray<int> columns)
    {
        if (columns is [var only] && rows.Columns[only] == StorageKind.Text) return rows.TextMemory(row, only);
        var key = new List<byte>(16);
        Span<byte> number = stackalloc byte[8];
        foreach (var column in columns)
        {
            var isText = rows.Columns[column] == StorageKind.Text;
            BinaryPrimitives.WriteInt64LittleEndian(number, isText ? rows.Text(row, column).Length : rows.Integer(row, column));
            key.AddRange(number);
            if (isText) key.AddRange(rows.Text(row, column));
        }

        return key.ToArray();
    }

    private sealed class BytesComparer : IEqualityComparer<ReadOnlyMemory<byte>>
    {
        public static BytesComparer Instance { get; } = new();

        public bool Equals(ReadOnlyMemory<byte> x, ReadOnlyMemory<byte> y) => x.Span.SequenceEqual(y.Span);

        public int GetHashCode(ReadOnlyMemory<byte> obj)
        {
            var hash = default(HashCode);
            hash.AddBytes(obj.Span);
            return hash.ToHashCode();
        }
    }
}
