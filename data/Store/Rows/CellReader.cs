using System.Globalization;
using System.Text;
using Disclosure.Model.Codecs;
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

    private readonly (byte[] Bytes, string Text)[] known = new (byte[], string)[Remembered];

    /// <returns>Null where absent.</returns>
    public string? Read(sqlite3_stmt statement, int column)
    {
        if (raw.sqlite3_column_type(statement, column) == raw.SQLITE_NULL) return null;
        return storage switch
        {
            Storage.Text => Text(raw.sqlite3_column_blob(statement, column)),
            Storage.Integer => raw.sqlite3_column_int(statement, column).ToString(CultureInfo.InvariantCulture),
            Storage.Real => Decimals.Write((decimal)raw.sqlite3_column_double(statement, column)),
            Storage.Boolean => raw.sqlite3_column_int(statement, column) != 0 ? "true" : "false",
            _ => throw new InvalidOperationException($"no cell of {storage}"),
        };
    }

    private string Text(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > LongestRemembered) return Encoding.UTF8.GetString(utf8);
        var hash = new HashCode();
        hash.AddBytes(utf8);
        ref var place = ref known[(uint)hash.ToHashCode() % Remembered];
        if (place.Bytes is not null && utf8.SequenceEqual(place.Bytes)) return place.Text;
        place = (utf8.ToArray(), Encoding.UTF8.GetString(utf8));
        return place.Text;
    }
}
