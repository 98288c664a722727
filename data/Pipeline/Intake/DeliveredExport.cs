using System.Text;
using System.Text.Json;
using Disclosure.Pipeline.Exporting.Describing;
using Disclosure.Pipeline.Layouts;
using Disclosure.Pipeline.Reading;
using Disclosure.Pipeline.Releasing;
using Disclosure.Pipeline.Releasing.Folders;

namespace Disclosure.Pipeline.Intake;

/// <summary>A data package of an earlier release, on which an instance is based.</summary>
/// <param name="Name">Below the sources folder, with forward slashes.</param>
/// <param name="Path">A ZIP archive, or a folder.</param>
/// <param name="Sha256">Of the archive, as <c>source.yml</c> states it; null where it does not.</param>
internal sealed record DeliveredExport(string Name, string Path, string? Sha256)
{
    public bool IsFolder => Directory.Exists(Path);

    /// <summary>Where the files of reports lie: in the folder, or beside the archive.</summary>
    public string ReportsFolder => System.IO.Path.Combine(IsFolder ? Path : System.IO.Path.GetDirectoryName(Path)!, ReportCopies.FolderName);

    /// <summary>Hash of all that is read of it.</summary>
    public string Digest(CancellationToken cancellation)
    {
        if (!IsFolder) return Inspection.Of(Path, cancellation).Sha256;
        var files = ExportLayout.Registers.Select(register => $"{register.Slug}.csv").Append(DataPackages.Name)
            .Select(name => System.IO.Path.Combine(Path, name)).Where(File.Exists)
            .Select(path => $"{Inspection.Of(path, cancellation).Sha256} {System.IO.Path.GetFileName(path)}\n");
        return Hashes.Of(Encoding.UTF8.GetBytes(string.Concat(files)));
    }
}

/// <summary>What <c>datapackage.json</c> says of the files beside it.</summary>
internal static class PackageHashes
{
    private const string Algorithm = "sha256:";

    /// <returns>SHA-256 by path; none where there is no description.</returns>
    /// <exception cref="JsonException">The description is none.</exception>
    public static IReadOnlyDictionary<string, string> Read(string folder)
    {
        var path = System.IO.Path.Combine(folder, DataPackages.Name);
        if (!File.Exists(path)) return new Dictionary<string, string>();
        using var package = JsonDocument.Parse(File.ReadAllBytes(path));
        if (package.RootElement.ValueKind is not JsonValueKind.Object || !package.RootElement.TryGetProperty("resources", out var resources) || resources.ValueKind is not JsonValueKind.Array)
            throw new JsonException("no resources");
        return resources.EnumerateArray()
            .Select(resource => (Path: Text(resource, "path"), Hash: Text(resource, "hash")))
            .Where(resource => resource is { Path: not null, Hash: not null } && resource.Hash.StartsWith(Algorithm, StringComparison.Ordinal))
            .DistinctBy(resource => resource.Path)
            .ToDictionary(resource => resource.Path!, resource => resource.Hash![Algorithm.Length..], StringComparer.Ordinal);
    }

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind is JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString() : null;
}
