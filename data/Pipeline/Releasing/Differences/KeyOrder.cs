using System.Globalization;
using Disclosure.Store.Releases;

namespace Disclosure.Pipeline.Releasing.Differences;

/// <summary>The order in which a register's rows stand: numbers by size, text by code point as the store sorts its bytes.</summary>
internal sealed class KeyOrder
{
    private readonly Func<string?, string?, int>[] parts;

    public KeyOrder(ManifestRegister register) =>
        parts = [.. register.Key.Select(name => register.Fields.First(field => field.Name == name).Type is "integer" or "number" ? BySize : (Func<string?, string?, int>)ByCodePoint)];

    /// <param name="a">The cells of the key, in its order.</param>
    /// <param name="b">As many.</param>
    public int Compare(ReadOnlySpan<string?> a, ReadOnlySpan<string?> b)
    {
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i](a[i], b[i]) is var order and not 0) return order;
        }

        return 0;
    }

    private static int BySize(string? a, string? b) => decimal.Parse(a!, CultureInfo.InvariantCulture).CompareTo(decimal.Parse(b!, CultureInfo.InvariantCulture));

    /// <summary>Differs from UTF-16 order where surrogates meet U+E000 and above.</summary>
    private static int ByCodePoint(string? a, string? b)
    {
        var (x, y) = (a ?? "", b ?? "");
        var same = x.AsSpan().CommonPrefixLength(y);
        if (same == x.Length || same == y.Length) return x.Length.CompareTo(y.Length);
        var (c, d) = (x[same], y[same]);
        return char.IsSurrogate(c) != char.IsSurrogate(d) ? char.IsSurrogate(c).CompareTo(char.IsSurrogate(d)) : c.CompareTo(d);
    }
}
