using System.Buffers;
using System.Text;

namespace Disclosure.Press.Rendering;

/// <summary>A writer whose text stays in one piece of memory, to be scanned and encoded without a copy.</summary>
internal sealed class TextBuffer : TextWriter
{
    private char[] text = ArrayPool<char>.Shared.Rent(32 * 1024);
    private int length;

    public ReadOnlySpan<char> Text => text.AsSpan(0, length);

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value)
    {
        Reserve(1);
        text[length++] = value;
    }

    public override void Write(ReadOnlySpan<char> buffer)
    {
        Reserve(buffer.Length);
        buffer.CopyTo(text.AsSpan(length));
        length += buffer.Length;
    }

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(string? value) => Write(value.AsSpan());

    protected override void Dispose(bool disposing)
    {
        ArrayPool<char>.Shared.Return(text);
        text = [];
        length = 0;
        base.Dispose(disposing);
    }

    private void Reserve(int more)
    {
        if (length + more <= text.Length)
            return;
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(length + more, text.Length * 2));
        Text.CopyTo(larger);
        ArrayPool<char>.Shared.Return(text);
        text = larger;
    }
}
