using System.Collections.Concurrent;
using System.Collections.Frozen;
using Disclosure.Model.Dictionary;
using Disclosure.Site.Release;

namespace Disclosure.Site.Components;

/// <summary>A value of a row under the name that the dictionary gives it.</summary>
/// <param name="Value">The value, or the row referred to.</param>
/// <param name="English">Its twin in English, where the register has one.</param>
/// <param name="Unit">As printed behind it, where it is a quantity.</param>
public sealed record EntryFact(Field Field, Node Value, Node? English, string? Unit);

/// <summary>A row of a register, sorted into what stands at its head and what stands below: by what its query selected, and in that order.</summary>
internal sealed class EntryFacts
{
    /// <summary>What a query may select of a register, by its name in the API: columns and the rows that they refer to. Null where a column is the unit of another, and stands with it.</summary>
    private static readonly ConcurrentDictionary<Table, FrozenDictionary<string, Field?>> Selectable = new();

    private static readonly string[] Owners = ["enterprise", "park", "source"];

    private readonly Table table;
    private readonly Node row;
    private readonly Language language;

    public EntryFacts(Table table, Node row, Language language)
    {
        this.table = table;
        this.row = row;
        this.language = language;
        var below = false;
        foreach (var (name, value) in row.Selected)
        {
            if (FieldOf(name) is not { } field || !value.Exists) continue;
            if (field.ApiName == name && field.Codec.Codes is not null && !below)
            {
                Badges.Add(new(field, value, null, null));
                continue;
            }

            if (name is "enterprise" or "park") Subjects.Add(new(field, value, null, null));
            else
            {
                below |= !value.IsObject;
                Facts.Add(new(field, value, Twin(name), UnitOf(field, name)));
            }
        }

        Title = row.Has("heading") && row["heading"].Exists ? null : Subjects.Concat(Facts.Where(fact => fact.Value.IsObject)).Concat(Badges).FirstOrDefault();
        if (Title is not null)
            _ = Subjects.Remove(Title) || Facts.Remove(Title) || Badges.Remove(Title);
    }

    /// <summary>What names the row where the query selects no <c>heading</c>: whose it is, what it refers to, or its first code.</summary>
    public EntryFact? Title { get; }

    /// <summary>The codes that the query selects before anything else.</summary>
    public List<EntryFact> Badges { get; } = [];

    /// <summary>The enterprise and the park.</summary>
    public List<EntryFact> Subjects { get; } = [];

    public List<EntryFact> Facts { get; } = [];

    public bool IsSample => Owners.Any(owner => row.Has(owner) && row[owner].Exists && row[owner]["sample"].IsTrue);

    /// <summary>Null for what is no value of the register: the headline, the twin in English, a unit, the source, and lists, which a page shows in its own way.</summary>
    /// <exception cref="InvalidOperationException">The query selects what the register does not have.</exception>
    private Field? FieldOf(string name)
    {
        if (name is "id" or "heading" or "headingEn" or "source" or "sourceLine" || IsFile(name) || name.EndsWith("Symbol", StringComparison.Ordinal) || row[name].Has("nodes")) return null;
        if (name.EndsWith("En", StringComparison.Ordinal) && row.Has(name[..^2])) return null;
        return Selectable.GetOrAdd(table, Names).TryGetValue(name, out var field) ? field : throw new InvalidOperationException($"{table.Slug} has no {name}");
    }

    private static FrozenDictionary<string, Field?> Names(Table table)
    {
        var names = new Dictionary<string, Field?>(StringComparer.Ordinal);
        foreach (var column in table.Columns)
        {
            var field = table.Columns.Any(other => IsUnitOf(column, other)) ? null : column;
            names.TryAdd(column.ApiName, field);
            if (column.Refers is not null) names.TryAdd(Naming.Camel(Naming.Relation(column.Name)), field);
        }

        return names.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>A report's file is shown as a link, with its size and hash.</summary>
    private bool IsFile(string name) => table == Model.Knowledge.Reports.Table && name is "file" or "sha256";

    private static bool IsUnitOf(Field unit, Field column) => unit.ApiName == $"{column.ApiName}Unit";

    private Node? Twin(string name) => row.Has($"{name}En") ? row[$"{name}En"] : null;

    private string? UnitOf(Field field, string name)
    {
        if (field.Codec.Storage is not Model.Codecs.Storage.Real) return null;
        if (field.Unit is { } unit) return unit.In(language);
        if (row.Has($"{name}Unit")) return row[$"{name}Unit"].Text is { } code && Units.Find(code) is { } known ? known.In(language) : row[$"{name}Unit"].Text;
        // A distance says its unit in its name.
        if (name.EndsWith("Km", StringComparison.Ordinal)) return "km";
        var symbol = row.Selected.FirstOrDefault(pair => pair.Name.EndsWith("Symbol", StringComparison.Ordinal));
        if (symbol.Name is null && row.Has("target")) return row["target"].Exists ? row["target"]["indicator"]["unitSymbol"].Text : null;
        return symbol.Name is not null ? symbol.Value.Text : row.Has("indicator") && row["indicator"].Exists ? row["indicator"]["unitSymbol"].Text : null;
    }
}
