using Disclosure.Store.Releases;

namespace Disclosure.Pipeline.Releasing.Differences;

/// <summary>A register, field or code that came, went, changed its meaning or was relabelled.</summary>
/// <param name="Field">Null where the register itself is meant.</param>
/// <param name="Code">Null where the field itself is meant.</param>
internal sealed record SchemaDifference(string Register, string? Field, string? Code, SchemaChange Change)
{
    public ChangeSize Size => Change switch
    {
        SchemaChange.Added => ChangeSize.Minor,
        SchemaChange.Relabelled => ChangeSize.Patch,
        _ => ChangeSize.Major,
    };

    public override string ToString() => string.Join('.', new[] { Register, Field, Code }.OfType<string>());
}

internal enum SchemaChange
{
    Added,
    Removed,

    /// <summary>Another type, unit, key or register referred to.</summary>
    Redefined,
    Relabelled,
}

internal static class SchemaComparison
{
    public static IEnumerable<SchemaDifference> Between(IReadOnlyList<ManifestRegister> old, IReadOnlyList<ManifestRegister> now) =>
        Paired(old, now, register => register.Slug).SelectMany(pair => Registers(pair.Old, pair.Now));

    private static IEnumerable<SchemaDifference> Registers(ManifestRegister? old, ManifestRegister? now)
    {
        if (old is null || now is null)
        {
            yield return new((old ?? now)!.Slug, null, null, old is null ? SchemaChange.Added : SchemaChange.Removed);
            yield break;
        }

        if (!old.Key.SequenceEqual(now.Key)) yield return new(now.Slug, null, null, SchemaChange.Redefined);
        else if (old.Title != now.Title || old.Licence != now.Licence) yield return new(now.Slug, null, null, SchemaChange.Relabelled);
        foreach (var difference in Paired(old.Fields, now.Fields, field => field.Name).SelectMany(pair => Fields(now.Slug, pair.Old, pair.Now))) yield return difference;
    }

    private static IEnumerable<SchemaDifference> Fields(string slug, ManifestField? old, ManifestField? now)
    {
        if (old is null || now is null)
        {
            yield return new(slug, (old ?? now)!.Name, null, old is null ? SchemaChange.Added : SchemaChange.Removed);
            yield break;
        }

        if ((old.Type, old.Unit, old.Refers) != (now.Type, now.Unit, now.Refers)) yield return new(slug, now.Name, null, SchemaChange.Redefined);
        else if (old.Label != now.Label || old.Required != now.Required) yield return new(slug, now.Name, null, SchemaChange.Relabelled);
        foreach (var (before, after) in Paired(old.Codes ?? [], now.Codes ?? [], code => code.Name))
        {
            if (before is null || after is null) yield return new(slug, now.Name, (before ?? after)!.Name, before is null ? SchemaChange.Added : SchemaChange.Removed);
            else if (before.Label != after.Label) yield return new(slug, now.Name, after.Name, SchemaChange.Relabelled);
        }
    }

    private static IEnumerable<(T? Old, T? Now)> Paired<T>(IEnumerable<T> old, IReadOnlyCollection<T> now, Func<T, string> name)
        where T : class
    {
        var before = old.ToDictionary(name, StringComparer.Ordinal);
        foreach (var item in now)
        {
            before.Remove(name(item), out var earlier);
            yield return (earlier, item);
        }

        foreach (var gone in before.Values) yield return (gone, null);
    }
}
