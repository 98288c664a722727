using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Disclosure.GraphQL.Types;

/// <summary>System.Text.Json accepts escapes of lone surrogates and throws when they are read; this asks beforehand.</summary>
public static class JsonText
{
    /// <summary>Every string and name inside can be read.</summary>
    public static bool IsWellFormed(JsonElement json) => IsWellFormed(JsonMarshal.GetRawUtf8Value(json));

    /// <param name="json">Text that has been parsed as JSON.</param>
    public static bool IsWellFormed(ReadOnlySpan<byte> json)
    {
        if (!Utf8.IsValid(json)) return false;
        for (var i = json.IndexOf((byte)'\\'); i >= 0 && i < json.Length; i++)
        {
            if (json[i] != '\\') continue;
            i++;
            if (json[i] != 'u') continue;
            var unit = Unit(json, i + 1);
            i += 4;
            if (!char.IsSurrogate(unit)) continue;
            if (!json[(i + 1)..].StartsWith("\\u"u8) || !Rune.TryCreate(unit, Unit(json, i + 3), out _)) return false;
            i += 6;
        }

        return true;
    }

    private static char Unit(ReadOnlySpan<byte> json, int at) =>
        (char)int.Parse(json.Slice(at, 4), System.Globalization.NumberStyles.HexNumber);
}
