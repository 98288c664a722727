using System.Text.Json;
using Disclosure.GraphQL.Planning.Entities;
using Disclosure.GraphQL.Types;
using Disclosure.Model.Registers;
using Disclosure.Schema.Registers;

namespace Disclosure.Schema;

/// <summary>The release that answers, as its own register of releases tells.</summary>
public sealed record ReleaseInfo(string Version, DateOnly PublishedOn, string? Previous, string Notes, string NotesEn)
{
    /// <summary>Asks a release for its newest row.</summary>
    internal const string Query = "{ releases(first: 1, order: [{ publishedOn: DESC }, { version: DESC }]) { nodes { version publishedOn previous notes notesEn } } }";

    /// <summary>The fields of <c>release</c>, with the names and words of the register.</summary>
    internal static FieldDefinition Field { get; } = new("release", new ObjectType("CurrentRelease", () =>
    [
        Value(nameof(Release.Version), BuiltInScalars.String.NonNull(), release => release.Version),
        Value(nameof(Release.PublishedOn), Scalars.Date.NonNull(), release => release.PublishedOn),
        Value(nameof(Release.Previous), BuiltInScalars.String, release => release.Previous),
        Value(nameof(Release.Notes), BuiltInScalars.String.NonNull(), release => release.Notes),
        Value(nameof(Release.NotesEn), BuiltInScalars.String.NonNull(), release => release.NotesEn),
    ])
    {
        Description = About,
    }.NonNull())
    {
        Description = About,
        Binding = new ValueBinding(source => ((Answering)source!).Release),
    };

    private static string About => Descriptions.Both(new("回答本次查询的发布。", "The release that answers this query."));

    /// <exception cref="InvalidDataException">The release does not tell its version.</exception>
    internal static ReleaseInfo Read(ReadOnlyMemory<byte> answer)
    {
        using var json = JsonDocument.Parse(answer);
        var rows = json.RootElement.TryGetProperty("data", out var data) && data.TryGetProperty("releases", out var releases) ? [.. releases.GetProperty("nodes").EnumerateArray()] : Array.Empty<JsonElement>();
        if (rows is not [var row]) throw new InvalidDataException("the release has no row in its register of releases");
        return new(
            row.GetProperty("version").GetString()!,
            DateOnly.ParseExact(row.GetProperty("publishedOn").GetString()!, "yyyy-MM-dd"),
            row.GetProperty("previous").GetString(),
            row.GetProperty("notes").GetString()!,
            row.GetProperty("notesEn").GetString()!);
    }

    private static FieldDefinition Value(string property, SchemaType type, Func<ReleaseInfo, object?> value)
    {
        var field = Releases.Table[property];
        return new(field.ApiName, type) { Description = Descriptions.Of(field), Binding = new ValueBinding(source => value((ReleaseInfo)source!)) };
    }
}
