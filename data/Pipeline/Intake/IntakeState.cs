using System.Text.Json;
using Disclosure.Model.Registers;
using Disclosure.Pipeline.Instances;

namespace Disclosure.Pipeline.Intake;

/// <summary>
/// Notes beside the working store: by which definitions its files were read. The store itself says which files are in it, so the notes
/// may be lost, and are written before a file is: then the store is made anew.
/// </summary>
/// <param name="Basis">Hash of the program and its reference data.</param>
/// <param name="Definitions">By source id.</param>
internal sealed record IntakeState(string Basis, Dictionary<string, string> Definitions)
{
    /// <summary>The export that the store is based on; null where there is none.</summary>
    public HeldExport? Export { get; init; }

    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true };

    public static string FileOf(Instance instance) => Path.Combine(instance.WorkFolder, "intake.json");

    /// <returns>Null when there are none, or none that can be read.</returns>
    public static IntakeState? Read(Instance instance)
    {
        if (!File.Exists(FileOf(instance))) return null;
        try
        {
            return JsonSerializer.Deserialize<IntakeState>(File.ReadAllText(FileOf(instance)));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public void Write(Instance instance)
    {
        var path = FileOf(instance);
        File.WriteAllText($"{path}.new", JsonSerializer.Serialize(this, Layout));
        File.Move($"{path}.new", path, overwrite: true);
    }

    /// <summary>Whether the store holds the source as it would be read today.</summary>
    public bool Holds(Source source, string definition) => Definitions.GetValueOrDefault(source.Id) == definition;
}

/// <param name="Name">Below the sources folder.</param>
/// <param name="Digest">As <see cref="DeliveredExport.Digest"/> gives it.</param>
internal sealed record HeldExport(string Name, string Digest);
