using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Disclosure.GraphQL.Planning.Rows;

/// <summary>JSON being written to one pooled buffer; it can be cut back to an earlier length, which is how a null reaches its nullable ancestor.</summary>
public sealed class JsonAnswer : IBufferWriter<byte>, IDisposable
{
    private static readonly SearchValues<byte> Escaped = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(value => (byte)value), (byte)'"', (byte)'\\', 0x7f]);

    private byte[] buffer = ArrayPool<byte>.Shared.Rent(16 * 1024);

    /// <summary>Bytes written.</summary>
    public int Length { get; private set; }

    public ReadOnlyMemory<byte> Written => buffer.AsMemory(0, Length);

    public void CutTo(int length) => Length = length;

    public void Raw(ReadOnlySpan<byte> utf8)
    {
        utf8.CopyTo(GetSpan(utf8.Length));
        Length += utf8.Length;
    }

    public void Raw(byte value)
    {
        if (Length == buffer.Length) Grow(1);
        buffer[Length++] = value;
    }

    public void Null() => Raw("null"u8);

    public void Boolean(bool value) => Raw(value ? "true"u8 : "false"u8);

    public void Number(long value)
    {
        Utf8Formatter.TryFormat(value, GetSpan(20), out var length);
        Length += length;
    }

    /// <summary>A decimal that went through a double: its at most 15 significant digits, correctly rounded, no exponent, no trailing zeros.</summary>
    /// <returns>False, and nothing written, where the number has no such form (beyond 7.9E28, or not a number).</returns>
    public bool Number(double value)
    {
        var isWritten = DecimalDigits.TryWrite(value, GetSpan(DecimalDigits.Longest), out var length);
        Length += length;
        return isWritten;
    }

    public void Number(decimal value)
    {
        Span<char> digits = stackalloc char[40];
        value.TryFormat(digits, out var count, default, CultureInfo.InvariantCulture);
        var written = digits[..count];
        if (written.Contains('.')) written = written.TrimEnd('0').TrimEnd('.');
        if (written is "-0") written = written[1..];
        Length += Encoding.UTF8.GetBytes(written, GetSpan(written.Length));
    }

    public void String(ReadOnlySpan<char> text)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        String(bytes.AsSpan(0, Encoding.UTF8.GetBytes(text, bytes)));
        ArrayPool<byte>.Shared.Return(bytes);
    }

    /// <summary>UTF-8 as a JSON string: quotes, backslashes and control characters escaped, everything else as it is.</summary>
    public void String(ReadOnlySpan<byte> utf8)
    {
        Raw((byte)'"');
        while (true)
        {
            var at = utf8.IndexOfAny(Escaped);
            if (at < 0) break;
            Raw(utf8[..at]);
            Escape(utf8[at]);
            utf8 = utf8[(at + 1)..];
        }

        Raw(utf8);
        Raw((byte)'"');
    }

    public void Advance(int count) => Length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (buffer.Length - Length < Math.Max(1, sizeHint)) Grow(Math.Max(1, sizeHint));
        return buffer.AsMemory(Length);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        if (buffer.Length - Length < Math.Max(1, sizeHint)) Grow(Math.Max(1, sizeHint));
        return buffer.AsSpan(Length);
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(buffer);
        (buffer, Length) = ([], 0);
    }

    private void Escape(byte value)
    {
        switch (value)
        {
            case (byte)'"': Raw("\\\""u8); break;
            case (byte)'\\': Raw("\\\\"u8); break;
            case (byte)'\n': Raw("\\n"u8); break;
            case (byte)'\r': Raw("\\r"u8); break;
            case (byte)'\t': Raw("\\t"u8); break;
            default:
                Raw("\\u00"u8);
                Utf8Formatter.TryFormat(value, GetSpan(2), out var length, new StandardFormat('x', 2));
                Length += length;
                break;
        }
    }

    private void Grow(int needed)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(2 * buffer.Length, Length + needed));
        buffer.AsSpan(0, Length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
    }
}
