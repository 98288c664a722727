using Disclosure.Model;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Issues;
using Disclosure.Pipeline.Instances;
using Disclosure.Pipeline.Proving;
using Disclosure.Pipeline.Releasing.Folders;
using Disclosure.Pipeline.Releasing.Reasons;
using Disclosure.Store.Working;

namespace Disclosure.Pipeline.Releasing;

/// <summary>Publishes the working store as it is: an immutable folder, an entry in the log under a signed checkpoint, and <c>latest</c> moved to it. Or refuses, and nothing published is touched.</summary>
public static class ReleaseStage
{
    /// <exception cref="Store.StoreException">The working store cannot be read, or a reference in it does not resolve.</exception>
    /// <exception cref="IOException">The disk is full or broken.</exception>
    public static ReleaseResult Run(Instance instance, ReleaseOptions options, TimeProvider time, IProgress<ReleaseProgress>? progress, CancellationToken cancellation)
    {
        var issues = new List<Issue>();
        var settings = Settings.Read(instance, issues.Add);
        var corrections = CorrectionsFile.Read(instance, issues.Add);
        if (settings is null || issues.Count > 0) return ReleaseResult.Refused(issues);
        var (signer, unsigned) = LogSigner.Read(instance, settings, options.KeyFile);
        if (unsigned.Count > 0 && !options.DryRun) return ReleaseResult.Refused(unsigned);
        using var archive = ReleaseArchive.TryOpen(new(instance.ReleasesFolder));
        if (archive is null) return ReleaseResult.Refused(Found(new(IssueCodes.ReleaseBusy, null), Path.GetFileName(instance.ReleasesFolder)));
        if (archive.Recover(signer, cancellation) is { Count: > 0 } damaged) return ReleaseResult.Refused(damaged);
        if (!File.Exists(instance.WorkingStore)) return ReleaseResult.Refused(Found(new(IssueCodes.ReleaseNoStore, null), instance.WorkingStore));
        using var working = StoreFile.OpenWorking(instance.WorkingStore);
        using var snapshot = working.Begin(); // no ingest can write between two of our readings
        if (Catalog.Tables.Where(table => table.Origin is Origin.Reported).All(table => working.Count(table) == 0))
            return ReleaseResult.Refused(Found(new(IssueCodes.ReleaseNoStore, null), instance.WorkingStore));
        var release = new ReleaseRun(settings, corrections, archive, signer, working, options, time, progress) { Reports = new(working, instance.ArchiveFolder) };
        return archive.Folder.Log() is [.., var newest] ? release.Next(newest, cancellation) : release.First(cancellation);
    }

    private static Issue[] Found(Fault fault, string file) => [fault.At(new(file))];
}
