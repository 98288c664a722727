using System.Buffers.Binary;
using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using Disclosure.GraphQL.Planning.Rows;
using Disclosure.GraphQL.Planning.Statements;

namespace Disclosure.GraphQL.Planning;

/// <summary>
/// Where a page ended: a version, the fingerprint of the order, and the values of the whole sort key, as base64url. It names a place in the
/// order, not a row, and so stays valid when rows come and go, also in another release.
/// </summary>
internal static class Cursor
{
    private const byte Version = 1;
    private const int LongestText = 4096;

    public static void Write(JsonAnswer json, PagePlan page, RowSet rows, int row)
    {
        var bytes = new List<byte>(64) { Version };
        Span<byte> number = stackalloc byte[8];
        BinaryPrimitives.WriteUInt32BigEndian(number, page.OrderHash);
        bytes.AddRange(number[..4]);
        foreach (var column in page.CursorColumns)
        {
            if (rows.IsNull(row, column))
            {
                bytes.Add(0);
                continue;
            }

            bytes.Add(1);
            if (rows.Columns[column] == StorageKind.Text)
            {
                var text = rows.Text(row, column);
                BinaryPrimitives.WriteInt32BigEndian(number, text.Length);
                bytes.AddRange(number[..4]);
                bytes.AddRange(text);
            }
            else
            {
                BinaryPrimitives.WriteInt64BigEndian(number, rows.Integer(row, column));
                bytes.AddRange(number);
            }
        }

        json.Raw((byte)'"');
        var encoded = json.GetSpan(Base64Url.GetEncodedLength(bytes.Count));
        json.Advance(Base64Url.EncodeToUtf8(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(bytes), encoded));
        json.Raw((byte)'"');
    }

    /// <summary>The values of the sort key; false where the text is no cursor, or one of another order.</summary>
    public static bool TryRead(string text, PagePlan page, [NotNullWhen(true)] out SqlValue[]? values)
    {
        values = null;
        if (text.Length > LongestText * 2 || !Base64Url.IsValid(text)) return false;
        ReadOnlySpan<byte> bytes = Base64Url.DecodeFromChars(text);
        if (bytes.Length < 5 || bytes[0] != Version || BinaryPrimitives.ReadUInt32BigEndian(bytes[1..]) != page.OrderHash) return false;
        bytes = bytes[5..];
        var read = new SqlValue[page.Order.Length];
        for (var i = 0; i < read.Length; i++)
        {
            if (!TryReadKey(ref bytes, page.Order[i], out read[i])) return false;
        }

        if (!bytes.IsEmpty) return false;
        values = read;
        return true;
    }

    private static bool TryReadKey(ref ReadOnlySpan<byte> bytes, OrderTerm key, out SqlValue value)
    {
        value = SqlValue.Null;
        if (bytes.IsEmpty) return false;
        var isNull = bytes[0] == 0;
        bytes = bytes[1..];
        if (isNull) return key.IsNullable;
        if (key.Source.Kind == StorageKind.Text)
        {
            if (bytes.Length < 4) return false;
            var length = BinaryPrimitives.ReadInt32BigEndian(bytes);
            if (length < 0 || length > bytes.Length - 4) return false;
            var text = bytes.Slice(4, length);
            if (!System.Text.Unicode.Utf8.IsValid(text)) return false;
            value = SqlValue.From(text.ToArray());
            bytes = bytes[(4 + length)..];
            return true;
        }

        if (bytes.Length < 8) return false;
        var number = BinaryPrimitives.ReadInt64BigEndian(bytes);
        bytes = bytes[8..];
        value = key.Source.Kind switch
        {
            StorageKind.Real => SqlValue.From(BitConverter.Int64BitsToDouble(number)),
            StorageKind.Boolean => SqlValue.From(number != 0),
            _ => SqlValue.From(number),
        };
        return value.Kind != SqlValueKind.Real || double.IsFinite(value.Real);
    }
}
