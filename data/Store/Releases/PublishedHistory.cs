using System.Text;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Registers;
using Disclosure.Store.Reading;
using Disclosure.Store.Schema;
using Written = Disclosure.Model.Registers.Releases;

namespace Disclosure.Store.Releases;

/// <summary>What a release knows of the past of a row, out of the changes that it carries on from every release before it.</summary>
public sealed class PublishedHistory(SqliteReader reader)
{
    private const int MostNeighbours = 3;

    private static readonly string Of = $"{Table(Written.Changes)} WHERE {Name(Written.Changes, nameof(Change.Register))} = ?1 AND {Name(Written.Changes, nameof(Change.Key))} = ?2";

    /// <summary>Every change of one row, in no order. One statement.</summary>
    /// <param name="register">Slug.</param>
    /// <param name="key">Canonical characters, parts joined by <c>/</c>.</param>
    /// <exception cref="SqliteReadException">The file is damaged, or of a version of the program that had other fields.</exception>
    public IReadOnlyList<Change> Changes(string register, string key, CancellationToken cancellation = default)
    {
        string[] properties =
        [
            nameof(Change.Id), nameof(Change.ReleaseVersion), nameof(Change.Field), nameof(Change.Kind), nameof(Change.Old), nameof(Change.New),
            nameof(Change.ReasonCode), nameof(Change.Reason), nameof(Change.ReasonEn),
        ];
        using var query = reader.Query($"SELECT {string.Join(", ", properties.Select(name => Name(Written.Changes, name)))} FROM {Of}", cancellation);
        query.Bind(1, Encoding.UTF8.GetBytes(register));
        query.Bind(2, Encoding.UTF8.GetBytes(key));
        var changes = new List<Change>();
        while (query.Step())
        {
            changes.Add(new()
            {
                Id = Cell(query, 0)!,
                ReleaseVersion = Cell(query, 1)!,
                Register = register,
                Key = key,
                Field = Cell(query, 2),
                Kind = Written.ChangeKinds.TryRead(Cell(query, 3)!, out var kind) ? kind : throw new InvalidDataException($"{Written.Changes}: {Cell(query, 3)} is no kind of change"),
                Old = Cell(query, 4),
                New = Cell(query, 5),
                ReasonCode = Cell(query, 6) is not { } code ? null : Written.ReasonCodes.TryRead(code, out var reason) ? reason : throw new InvalidDataException($"{Written.Changes}: {code} is no reason"),
                Reason = Cell(query, 7),
                ReasonEn = Cell(query, 8),
            });
        }

        return changes;
    }

    /// <summary>Whether the release itself has the row. One statement, by the key.</summary>
    /// <param name="key">Canonical characters of each part.</param>
    /// <exception cref="SqliteReadException">As for <see cref="Changes"/>.</exception>
    public bool Holds(Table register, IReadOnlyList<string> key, CancellationToken cancellation = default) =>
        Keys(register, $"WHERE ({Key(register)}) = ({Places(register)})", key, cancellation).Count > 0;

    /// <summary>The keys that stand around a place where a row would be. Two statements, by the key.</summary>
    /// <returns>Parts joined by <c>/</c>, in the order of the key; empty in an empty register.</returns>
    /// <exception cref="SqliteReadException">As for <see cref="Changes"/>.</exception>
    public IReadOnlyList<string> Neighbours(Table register, IReadOnlyList<string> key, CancellationToken cancellation = default)
    {
        var descending = string.Join(", ", register.KeyColumns.Select(field => $"{Name(register, field)} DESC"));
        var before = Keys(register, $"WHERE ({Key(register)}) < ({Places(register)}) ORDER BY {descending} LIMIT {MostNeighbours}", key, cancellation);
        var after = Keys(register, $"WHERE ({Key(register)}) > ({Places(register)}) ORDER BY {Key(register)} LIMIT {MostNeighbours}", key, cancellation);
        return [.. Enumerable.Reverse(before), .. after];
    }

    private List<string> Keys(Table register, string where, IReadOnlyList<string> key, CancellationToken cancellation)
    {
        using var query = reader.Query($"SELECT {Key(register)} FROM {Table(register)} {where}", cancellation);
        for (var i = 0; i < key.Count; i++) query.Bind(i + 1, Encoding.UTF8.GetBytes(key[i]));
        var keys = new List<string>();
        while (query.Step()) keys.Add(string.Join('/', Enumerable.Range(0, register.KeyColumns.Count).Select(column => Cell(query, column))));
        return keys;
    }

    private static string? Cell(SqliteQuery query, int column) => query.IsNull(column) ? null : Encoding.UTF8.GetString(query.Text(column));

    private static string Key(Table register) => string.Join(", ", register.KeyColumns.Select(field => Name(register, field)));

    private static string Places(Table register) => string.Join(", ", register.KeyColumns.Select((_, i) => $"?{i + 1}"));

    private static string Table(Table register) => Quote(StoreNames.Sqlite.Of(register));

    private static string Name(Table register, string property) => Name(register, register.Columns.Single(field => field.Property.Name == property));

    private static string Name(Table register, Field field) => Quote(StoreNames.Sqlite.Of(register, field));

    private static string Quote(string name) => $"\"{name}\"";
}
