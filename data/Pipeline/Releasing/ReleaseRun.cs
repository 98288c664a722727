using Disclosure.Model.Issues;
using Disclosure.Model.Registers;
using Disclosure.Pipeline.Instances;
using Disclosure.Pipeline.Proving;
using Disclosure.Pipeline.Releasing.Differences;
using Disclosure.Pipeline.Releasing.Folders;
using Disclosure.Pipeline.Releasing.Reasons;
using Disclosure.Store.Releases;
using Disclosure.Store.Working;

namespace Disclosure.Pipeline.Releasing;

/// <summary>One attempt at a release, with everything open that it needs.</summary>
internal sealed class ReleaseRun(
    Settings settings, IReadOnlyList<Correction> corrections, ReleaseArchive archive, LogSigner signer, StoreFile working, ReleaseOptions options, TimeProvider time, IProgress<ReleaseProgress>? progress)
{
    public required ReportCopies Reports { get; init; }

    public ReleaseResult First(CancellationToken cancellation)
    {
        var notes = options.Notes ?? new("首次发布。", "First release.");
        var release = new Release { Version = ReleaseVersion.First.ToString(), PublishedOn = ReleaseDay.Of(settings, working, options.Date, null, time), Notes = notes.Zh, NotesEn = notes.En };
        var edition = new WorkingEdition(working);
        var held = edition.Registers.Where(register => !Releases.Written.Any(table => table.Slug == register.Slug)).Select(register => new RegisterChanges(register.Slug, edition.Rows(register).LongCount(), 0, 0, 0)).Where(register => register.Added > 0);
        return Make(release, null, new(ReleaseOutcome.Made, ReleaseVersion.First, release.PublishedOn, [.. held], [], []) { Because = new("首次发布", "the first release") }, cancellation);
    }

    public ReleaseResult Next(LogEntry newest, CancellationToken cancellation)
    {
        progress?.Report(new(ReleaseStep.Verifying));
        if (ReleaseVerification.One(archive.Folder, newest.Version, signer.Trusted, cancellation) is { Count: > 0 } damaged) return ReleaseResult.Refused(damaged);
        if (options.Date < newest.Date)
        {
            var (wanted, earliest) = ($"{options.Date:yyyy-MM-dd}", $"{newest.Date:yyyy-MM-dd}");
            return ReleaseResult.Refused([new Fault(IssueCodes.ReleaseDateEarly, wanted, ("expected", new(earliest, earliest))).At(new("--date"))]);
        }

        progress?.Report(new(ReleaseStep.Comparing));
        var previous = new PublishedEdition(archive.Folder, newest.Version);
        var files = working.Read(Sources.Table).ToDictionary(source => source.Id, source => source.File, StringComparer.Ordinal);
        var plan = ReleasePlan.Make(previous, new WorkingEdition(working), new(corrections, files), corrections, cancellation);
        var result = new ReleaseResult(ReleaseOutcome.Refused, null, null, plan.Registers, [.. plan.Schema.Select(difference => difference.ToString())], plan.Issues);
        if (plan.Issues.Any(issue => issue.Severity is Severity.Error)) return result;
        var size = plan.Size is ChangeSize.None && Relabelled(previous.Manifest) ? ChangeSize.Patch : plan.Size;
        if (size is ChangeSize.None) return result with { Outcome = ReleaseOutcome.Unchanged, Version = newest.Version, Date = newest.Date };

        var notes = options.Notes ?? ReleaseNotes.Of(plan);
        var (version, day) = (newest.Version.Next(size), ReleaseDay.Of(settings, working, options.Date, newest.Date, time));
        var release = new Release
        {
            Version = version.ToString(), PublishedOn = day, Previous = newest.Version.ToString(), Notes = notes.Zh, NotesEn = notes.En,
        };
        return Make(release, (plan, newest), result with { Outcome = ReleaseOutcome.Made, Version = version, Date = release.PublishedOn, Because = VersionReason.Of(plan, size) }, cancellation);
    }

    private ReleaseResult Make(Release release, (ReleasePlan Plan, LogEntry Newest)? previous, ReleaseResult result, CancellationToken cancellation)
    {
        if (options.DryRun) return result with { Outcome = ReleaseOutcome.Possible };
        if (Reports.Missing() is { Count: > 0 } missing) return ReleaseResult.Refused(missing);
        try
        {
            var before = previous is { Newest: var newest } ? new ManifestPrevious(newest.Version.ToString(), newest.ManifestSha256) : null;
            new ReleaseWriter(release, previous?.Plan, Reports, settings, progress).Write(working, archive.Begin(), before, cancellation);
            archive.Publish(result.Version!.Value, signer);
        }
        finally
        {
            archive.Clear();
        }

        return result;
    }

    private bool Relabelled(Manifest manifest) => (manifest.Publisher, manifest.Licence, manifest.Sample) != (settings.Publisher, settings.Licence, settings.Sample);
}
