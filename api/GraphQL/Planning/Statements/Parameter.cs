using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Disclosure.GraphQL.Planning.Statements;

/// <summary>A value that a statement takes when it runs. Parameters compare by reference: one object is one parameter, however often it stands in the text.</summary>
/// <param name="kind">Kind of the value, or of the list's items.</param>
public abstract class Parameter(StorageKind kind)
{
    public StorageKind Kind { get; } = kind;
}

/// <summary>The value of a parameter for one execution: nothing, a number, a text or a list of them.</summary>
public readonly record struct SqlValue
{
    private readonly object? reference;
    private readonly long bits;

    private SqlValue(SqlValueKind kind, long bits, object? reference)
    {
        Kind = kind;
        this.bits = bits;
        this.reference = reference;
    }

    public static SqlValue Null => default;

    public SqlValueKind Kind { get; }

    /// <summary>An integer; a Boolean as 0 or 1.</summary>
    public long Integer => bits;

    public double Real => BitConverter.Int64BitsToDouble(bits);
    public ReadOnlyMemory<byte> Text => (byte[])reference!;
    public SqlList List => (SqlList)reference!;

    public static SqlValue From(long value) => new(SqlValueKind.Integer, value, null);

    public static SqlValue From(bool value) => new(SqlValueKind.Boolean, value ? 1 : 0, null);

    public static SqlValue From(double value) => new(SqlValueKind.Real, BitConverter.DoubleToInt64Bits(value), null);

    public static SqlValue From(byte[] utf8) => new(SqlValueKind.Text, 0, utf8);

    public static SqlValue From(string text) => From(Encoding.UTF8.GetBytes(text));

    public static SqlValue From(SqlList list) => new(SqlValueKind.List, 0, list);
}

public enum SqlValueKind
{
    Null,
    Integer,
    Boolean,
    Real,
    Text,
    List,
}

/// <summary>Values of one kind for one parameter: the keys of a level's parents, or the operand of <c>in</c>.</summary>
public sealed class SqlList(StorageKind kind)
{
    private readonly List<SqlValue> items = [];

    public StorageKind Kind { get; } = kind;
    public IReadOnlyList<SqlValue> Items => items;

    public void Add(SqlValue value) => items.Add(value);

    /// <summary>The list as a JSON array, for SQLite's <c>json_each</c>.</summary>
    public byte[] ToJson()
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>((12 * items.Count) + 2);
        using var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { SkipValidation = true });
        json.WriteStartArray();
        foreach (var item in items)
        {
            switch (item.Kind)
            {
                case SqlValueKind.Text: json.WriteStringValue(item.Text.Span); break;
                case SqlValueKind.Real: json.WriteRawValue(Exact(item.Real), skipInputValidation: true); break;
                case SqlValueKind.Integer or SqlValueKind.Boolean: json.WriteNumberValue(item.Integer); break;
                default: json.WriteNullValue(); break;
            }
        }

        json.WriteEndArray();
        json.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Shortest digits that read back as the same double.</summary>
    private static byte[] Exact(double value)
    {
        var digits = new byte[32];
        return Utf8Formatter.TryFormat(value, digits, out var length)
            ? digits[..length]
            : Encoding.UTF8.GetBytes(value.ToString("R", CultureInfo.InvariantCulture));
    }
}
