using System.Buffers.Text;
using System.Collections.Immutable;
using System.Text;
using Disclosure.GraphQL.Planning.Entities;
using Disclosure.GraphQL.Planning.Rows;
using Disclosure.GraphQL.Planning.Statements;

namespace Disclosure.GraphQL.Planning;

/// <summary>Identifiers of nodes: base64url of <c>Type:key</c>, several keys parted by colons; a colon or percent sign inside a key is escaped.</summary>
internal static class GlobalId
{
    private const int Longest = 1024;

    public static void Write(JsonAnswer json, string typeName, ImmutableArray<int> columns, RowSet rows, int row)
    {
        var id = new StringBuilder(typeName);
        foreach (var column in columns)
        {
            id.Append(':');
            if (rows.Columns[column] == StorageKind.Text) id.Append(Escape(Encoding.UTF8.GetString(rows.Text(row, column))));
            else id.Append(rows.Integer(row, column));
        }

        json.Raw((byte)'"');
        var bytes = Encoding.UTF8.GetBytes(id.ToString());
        json.Advance(Base64Url.EncodeToUtf8(bytes, json.GetSpan(Base64Url.GetEncodedLength(bytes.Length))));
        json.Raw((byte)'"');
    }

    /// <summary>The entity that an identifier names and its key; null where it names none of these.</summary>
    public static (int Entity, ImmutableArray<SqlValue> Key)? Read(string id, ImmutableArray<Entity> entities)
    {
        if (id.Length > Longest || !Base64Url.IsValid(id)) return null;
        var bytes = Base64Url.DecodeFromChars(id);
        if (!System.Text.Unicode.Utf8.IsValid(bytes)) return null;
        var parts = Encoding.UTF8.GetString(bytes).Split(':');
        var index = entities.IndexOf(entities.FirstOrDefault(entity => entity.Name == parts[0])!);
        if (index < 0 || entities[index].Identity.Length != parts.Length - 1) return null;
        var key = ImmutableArray.CreateBuilder<SqlValue>(parts.Length - 1);
        for (var i = 1; i < parts.Length; i++)
        {
            if (entities[index].Identity[i - 1].Kind == StorageKind.Text) key.Add(SqlValue.From(Unescape(parts[i])));
            else if (long.TryParse(parts[i], out var number)) key.Add(SqlValue.From(number));
            else return null;
        }

        return (index, key.MoveToImmutable());
    }

    private static string Escape(string key) => key.Replace("%", "%25", StringComparison.Ordinal).Replace(":", "%3A", StringComparison.Ordinal);

    private static string Unescape(string key) => key.Replace("%3A", ":", StringComparison.Ordinal).Replace("%25", "%", StringComparison.Ordinal);
}
