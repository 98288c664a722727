using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Disclosure.Model.Codecs;
using Disclosure.Store.Reading;
using SQLitePCL;

namespace Disclosure.Store.Rows;

/// <summary>
/// Reads one column as canonical characters, which is how all but numbers and flags are kept. Columns repeat themselves: the last values are
/// remembered, so that millions of rows make few strings.
/// </summary>
internal sealed class CellReader(Storage storage)
{
    private const int Remembered = 256;
    private const int LongestRemembered = 64;

    private readonly (int Length, string Text)[] known = new (int, string)[Remembered];
    private readonly byte[] bytes = new byte[Remembered * LongestRemembered];

    /// <param name="statement">Its address; whoever calls holds it.</param>
    /// <returns>Null where absent.</returns>
    public string? Read(nint statement, int column)
    {
        if (SqliteColumns.Type(statement, column) == raw.SQLITE_NULL) return null;
        return storage switch
        {
            Storage.Text => Text(BytesOf(statement, column)),
            Storage.Integer => SqliteColumns.Integer(statement, column).ToString(CultureInfo.InvariantCulture),
            Storage.Real => ((decimal)SqliteColumns.Real(statement, column)).ToString(CultureInfo.InvariantCulture), // canonical: the conversion leaves no zeros at the end
            Storage.Boolean => SqliteColumns.Integer(statement, column) != 0 ? "true" : "false",
            _ => throw new InvalidOperationException($"no cell of {storage}"),
        };
    }

    private static unsafe ReadOnlySpan<byte> BytesOf(nint statement, int column)
    {
        var text = SqliteColumns.Blob(statement, column);
        return text == 0 ? default : new((void*)text, SqliteColumns.Bytes(statement, column));
    }

    private string Text(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > LongestRemembered) return Encoding.UTF8.GetString(utf8);
        var place = Place(utf8);
        var room = bytes.AsSpan(place * LongestRemembered, LongestRemembered);
        ref var there = ref known[place];
        if (there.Text is not null && utf8.SequenceEqual(room[..there.Length])) return there.Text;
        utf8.CopyTo(room);
        there = (utf8.Length, Encoding.UTF8.GetString(utf8));
        return there.Text;
    }

    /// <summary>A hash of the ends, where ids, codes and dates differ.</summary>
    private static int Place(ReadOnlySpan<byte> utf8)
    {
        var hash = (ulong)utf8.Length;
        if (utf8.Length >= sizeof(ulong)) hash ^= MemoryMarshal.Read<ulong>(utf8) + ulong.RotateLeft(MemoryMarshal.Read<ulong>(utf8[^sizeof(ulong)..]), 29);
        else foreach (var each in utf8) hash = (hash * 31) + each;
        return (int)(((hash * 0x9E3779B97F4A7C15) >> 32) % Remembered);
    }
}
