using System.Buffers;
using System.Collections.Immutable;
using Disclosure.GraphQL.Planning.Statements;

namespace Disclosure.GraphQL.Planning.Rows;

/// <summary>What a statement answered: cells of fixed kinds in pooled buffers, text as UTF-8; no object for a row or a cell.</summary>
/// <param name="mostBytes">Beyond this many a <see cref="RowLimitException"/> stops the statement that fills it.</param>
public sealed class RowSet(ImmutableArray<StorageKind> columns, long mostBytes = int.MaxValue) : IDisposable
{
    private readonly int width = columns.Length;

    // A number's bits, or a text's offset and length.
    private long[] cells = ArrayPool<long>.Shared.Rent(16 * Math.Max(1, columns.Length));
    private bool[] nulls = ArrayPool<bool>.Shared.Rent(16 * Math.Max(1, columns.Length));
    private byte[] text = ArrayPool<byte>.Shared.Rent(1024);
    private int used;
    private int textUsed;

    public ImmutableArray<StorageKind> Columns { get; } = columns;
    public int Count => width == 0 ? 0 : used / width;

    /// <summary>Bytes held; what a response limit counts.</summary>
    public long Size => (9L * used) + textUsed;

    public void AddNull() => Next(0, isNull: true);

    public void Add(long value) => Next(value, isNull: false);

    public void Add(double value) => Next(BitConverter.DoubleToInt64Bits(value), isNull: false);

    public void Add(ReadOnlySpan<byte> utf8)
    {
        if (Size + utf8.Length > mostBytes) throw new RowLimitException();
        if (textUsed + utf8.Length > text.Length) Grow(ref text, textUsed, textUsed + utf8.Length);
        utf8.CopyTo(text.AsSpan(textUsed));
        Next(((long)textUsed << 32) | (uint)utf8.Length, isNull: false);
        textUsed += utf8.Length;
    }

    public bool IsNull(int row, int column) => nulls[(row * width) + column];

    public long Integer(int row, int column) => cells[(row * width) + column];

    public double Real(int row, int column) => BitConverter.Int64BitsToDouble(cells[(row * width) + column]);

    public ReadOnlySpan<byte> Text(int row, int column) => TextMemory(row, column).Span;

    public ReadOnlyMemory<byte> TextMemory(int row, int column)
    {
        var cell = cells[(row * width) + column];
        return text.AsMemory((int)(cell >> 32), (int)(cell & uint.MaxValue));
    }

    /// <summary>The cell as a parameter of a later statement.</summary>
    public SqlValue Value(int row, int column)
    {
        if (IsNull(row, column)) return SqlValue.Null;
        return Columns[column] switch
        {
            StorageKind.Text => SqlValue.From(Text(row, column).ToArray()),
            StorageKind.Real => SqlValue.From(Real(row, column)),
            StorageKind.Boolean => SqlValue.From(Integer(row, column) != 0),
            _ => SqlValue.From(Integer(row, column)),
        };
    }

    public void Dispose()
    {
        ArrayPool<long>.Shared.Return(cells);
        ArrayPool<bool>.Shared.Return(nulls);
        ArrayPool<byte>.Shared.Return(text);
        (cells, nulls, text, used, textUsed) = ([], [], [], 0, 0);
    }

    private void Next(long cell, bool isNull)
    {
        if (Size > mostBytes) throw new RowLimitException();
        if (used == cells.Length || used == nulls.Length)
        {
            Grow(ref cells, used, used + 1);
            Grow(ref nulls, used, used + 1);
        }

        cells[used] = cell;
        nulls[used++] = isNull;
    }

    private static void Grow<T>(ref T[] buffer, int used, int needed)
    {
        var larger = ArrayPool<T>.Shared.Rent(Math.Max(2 * buffer.Length, needed));
        buffer.AsSpan(0, used).CopyTo(larger);
        ArrayPool<T>.Shared.Return(buffer);
        buffer = larger;
    }
}

/// <summary>A statement answered more than its request may hold.</summary>
public sealed class RowLimitException : Exception;

/// <summary>One row, seen by what computes a field: columns by the order in which the field named them.</summary>
public readonly ref struct Row(RowSet set, int row, ReadOnlySpan<int> columns)
{
    private readonly ReadOnlySpan<int> columns = columns;

    public bool IsNull(int column) => set.IsNull(row, columns[column]);

    public long Integer(int column) => set.Integer(row, columns[column]);

    public bool Boolean(int column) => set.Integer(row, columns[column]) != 0;

    public double Real(int column) => set.Real(row, columns[column]);

    /// <summary>UTF-8.</summary>
    public ReadOnlySpan<byte> Text(int column) => set.Text(row, columns[column]);
}
