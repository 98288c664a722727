using Disclosure.Pipeline.Instances;
using Disclosure.Pipeline.Reading;

namespace Disclosure.Pipeline.Intake;

/// <summary>The bytes of every file taken in, each under its hash, written once.</summary>
internal sealed class Archive(Instance instance)
{
    private int received;

    /// <summary>Copies a file beside the archive while it is inspected, so that what is read is what is kept.</summary>
    public Incoming Receive(string path, CancellationToken cancellation)
    {
        Directory.CreateDirectory(instance.ArchiveFolder);
        var copy = Path.Combine(instance.ArchiveFolder, $"incoming-{Environment.ProcessId}-{received++}");
        using var bytes = File.OpenRead(path);
        using var target = new FileStream(copy, FileMode.Create, FileAccess.Write, FileShare.None);
        var inspection = Inspection.Of(bytes, target, cancellation);
        target.Flush(flushToDisk: true);
        return new(copy, Path.Combine(instance.ArchiveFolder, inspection.Sha256), inspection);
    }

    /// <summary>Clears what a killed run left behind.</summary>
    public void Tidy()
    {
        if (!Directory.Exists(instance.ArchiveFolder)) return;
        foreach (var left in Directory.EnumerateFiles(instance.ArchiveFolder, "incoming-*")) File.Delete(left);
    }
}

/// <summary>A received file on its way into the archive. Without <see cref="Keep"/> the copy is deleted.</summary>
internal sealed class Incoming(string copy, string place, Inspection inspection) : IDisposable
{
    public string Path => copy;

    public Inspection Inspection => inspection;

    public void Keep()
    {
        if (File.Exists(place)) return;
        File.SetAttributes(copy, File.GetAttributes(copy) | FileAttributes.ReadOnly);
        File.Move(copy, place);
    }

    public void Dispose()
    {
        if (File.Exists(copy)) File.Delete(copy);
    }
}
