using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Disclosure.Model.Dictionary;

namespace Disclosure.Store.Releases;

/// <summary><c>manifest.json</c>: what a release is and every file of it. No clock and no machine speaks in it, so that the same inputs give the same bytes.</summary>
public sealed record Manifest
{
    public const string FileName = "manifest.json";
    public const int CurrentFormat = 1;

    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // a file of its own, never part of a page
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>Rises when a reader of today would misread the file.</summary>
    public required int Format { get; init; }

    public required string Version { get; init; }

    public required DateOnly Date { get; init; }

    /// <summary>Null for the first release.</summary>
    public ManifestPrevious? Previous { get; init; }

    public required Text Publisher { get; init; }

    public required string Licence { get; init; }

    /// <summary>The data are a demonstration.</summary>
    public required bool Sample { get; init; }

    public required Text Notes { get; init; }

    public required IReadOnlyList<ManifestRegister> Registers { get; init; }

    /// <summary>Every file but this one and <c>SHA256SUMS</c>, by path.</summary>
    public required IReadOnlyList<ManifestFile> Files { get; init; }

    /// <exception cref="JsonException">The bytes are no manifest.</exception>
    public static Manifest Read(ReadOnlySpan<byte> utf8) => JsonSerializer.Deserialize<Manifest>(utf8, Json) ?? throw new JsonException("the manifest is null");

    public byte[] Write() => [.. JsonSerializer.SerializeToUtf8Bytes(this, Json), (byte)'\n'];
}

/// <param name="ManifestSha256">Of the release before: the manifests are a chain of their own.</param>
public sealed record ManifestPrevious(string Version, string ManifestSha256);

/// <param name="Rows">Null for files that are no table.</param>
public sealed record ManifestFile(string Path, long Bytes, string Sha256, string MediaType, long? Rows = null);

/// <summary>A register as it was when released, enough to read its file and to see what a later release changed.</summary>
public sealed record ManifestRegister
{
    public required string Slug { get; init; }

    public required Text Title { get; init; }

    public required string Licence { get; init; }

    public required long Rows { get; init; }

    public required IReadOnlyList<string> Key { get; init; }

    public required IReadOnlyList<ManifestField> Fields { get; init; }

    public static ManifestRegister Of(Table table, long rows = 0) => new()
    {
        Slug = table.Slug,
        Title = table.Title,
        Licence = table.Licence,
        Rows = rows,
        Key = [.. table.KeyColumns.Select(field => field.Name)],
        Fields = [.. table.Columns.Select(ManifestField.Of)],
    };
}

public sealed record ManifestField
{
    public required string Name { get; init; }

    public required Text Label { get; init; }

    /// <summary>text, integer, number, boolean, date, period or code.</summary>
    public required string Type { get; init; }

    public string? Unit { get; init; }

    public required bool Required { get; init; }

    /// <summary>Slug of the register whose key the values are.</summary>
    public string? Refers { get; init; }

    /// <summary>Null where the list is open.</summary>
    public IReadOnlyList<ManifestCode>? Codes { get; init; }

    public static ManifestField Of(Field field) => new()
    {
        Name = field.Name,
        Label = field.Label,
        Type = TypeOf(field.Codec.ValueType),
        Unit = field.Unit?.Code,
        Required = field.Required,
        Refers = field.Refers?.Invoke().Slug,
        Codes = field.Codec.Codes is { } list ? [.. list.Codes.Select(code => new ManifestCode(code.Name, code.Label))] : null,
    };

    private static string TypeOf(Type type) =>
        type == typeof(string) ? "text"
        : type == typeof(int) ? "integer"
        : type == typeof(decimal) ? "number"
        : type == typeof(bool) ? "boolean"
        : type == typeof(DateOnly) ? "date"
        : type == typeof(Period) ? "period"
        : type.IsEnum ? "code"
        : throw new ArgumentException($"no name for values of {type}", nameof(type));
}

public sealed record ManifestCode(string Name, Text Label);
