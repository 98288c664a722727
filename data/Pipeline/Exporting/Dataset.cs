using Disclosure.Model;
using Disclosure.Model.Codecs;
using Disclosure.Model.Dictionary;
using Disclosure.Store.Releases;

namespace Disclosure.Pipeline.Exporting;

/// <summary>A published table in the words that every format and every description of it needs.</summary>
internal sealed record Dataset
{
    public required string Slug { get; init; }

    public required Text Title { get; init; }

    public required Text About { get; init; }

    /// <summary>SPDX code.</summary>
    public required string Licence { get; init; }

    public required Text Frequency { get; init; }

    /// <summary>Names of columns.</summary>
    public required IReadOnlyList<string> Key { get; init; }

    public required IReadOnlyList<DatasetColumn> Columns { get; init; }

    /// <summary>What stands in a cell that has no value: nothing, or the reason.</summary>
    public IReadOnlyList<ManifestCode> Missing { get; init; } = [];

    /// <summary>A register as a release has it. What the manifest does not say comes from today's catalogue, as far as the column is still the same.</summary>
    /// <param name="all">The registers of the same edition, for the keys that references lead to.</param>
    public static Dataset Of(ManifestRegister register, IReadOnlyList<ManifestRegister> all)
    {
        var table = Catalog.Find(register.Slug);
        return new()
        {
            Slug = register.Slug,
            Title = register.Title,
            About = table?.About ?? register.Title,
            Licence = register.Licence,
            Frequency = table?.Frequency ?? new("不再更新", "never"),
            Key = register.Key,
            Columns = [.. register.Fields.Select(field => DatasetColumn.Of(field, table?.Find(field.Name), all))],
        };
    }
}

/// <param name="Type">As in <see cref="ManifestField.Type"/>.</param>
internal sealed record DatasetColumn(string Name, Text Label, string Type)
{
    public Text? About { get; init; }

    public Unit? Unit { get; init; }

    public bool Required { get; init; }

    /// <summary>What the values are keys of.</summary>
    public (string Slug, string Column)? Refers { get; init; }

    public IReadOnlyList<ManifestCode>? Codes { get; init; }

    public decimal? Least { get; init; }

    public decimal? Most { get; init; }

    /// <summary>In UTF-16 units.</summary>
    public int? Longest { get; init; }

    /// <summary>A web address.</summary>
    public bool IsUrl { get; init; }

    public bool IsNumeric => Type is "integer" or "number";

    public static DatasetColumn Of(ManifestField field, Field? known, IReadOnlyList<ManifestRegister> all)
    {
        var same = known is not null && ManifestField.Of(known).Type == field.Type ? known : null;
        return new(field.Name, field.Label, field.Type)
        {
            About = same?.About,
            Unit = field.Unit is { } unit ? Units.Find(unit) : null,
            Required = field.Required,
            Refers = all.FirstOrDefault(register => register.Slug == field.Refers) is { Key: [var key] } target ? (target.Slug, key) : null,
            Codes = field.Codes,
            Least = same?.Codec.Least,
            Most = same?.Codec.Most,
            Longest = same?.Codec.Longest,
            IsUrl = same?.Codec == Codecs.Url,
        };
    }
}
