using System.Security.Cryptography;
using System.Text;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Issues;
using Disclosure.Pipeline.Calculating;
using Disclosure.Pipeline.Histories;
using Disclosure.Pipeline.Instances;
using Disclosure.Pipeline.Intake;
using Disclosure.Pipeline.Releasing;
using Disclosure.Press;
using Disclosure.Schema;
using Disclosure.Site;
using Disclosure.Store.Releases;

namespace Disclosure.Server.Preparing;

/// <summary>What stands between received files and a served site: ingest, calculate, release, press. Each step is skipped when its result is there.</summary>
/// <param name="contentFolders">Prose of the site; a later folder takes precedence.</param>
internal sealed class Preparation(Instance instance, IReadOnlyList<string> contentFolders, TimeProvider time, ProgressLog log)
{
    private readonly ReleasesFolder releases = new(instance.ReleasesFolder);

    /// <returns>False after faults, which have been reported; what is published stays as it was.</returns>
    public async Task<bool> RunAsync(CancellationToken cancellation)
    {
        return await Task.Run(() => Publish(cancellation), cancellation) && await PressAsync(cancellation);
    }

    /// <summary>The past releases of the instance, and then the present one; a start that was killed between two of them goes on with the next.</summary>
    private bool Publish(CancellationToken cancellation)
    {
        var issues = new List<Issue>();
        var missing = PastReleases.Missing(instance, issues.Add);
        log.Issues(issues);
        if (issues.Count > 0) return false;
        return missing is null
            || (missing.All(past => Publish(instance.AsOf(past.Date), new() { Date = past.Date, Notes = past.Notes }, cancellation)) && Publish(instance, new(), cancellation));
    }

    private bool Publish(Instance instance, ReleaseOptions options, CancellationToken cancellation)
    {
        log.Begin(new("收录", "ingest"));
        var intake = new IntakeRun(instance, log.Each<IntakeProgress>(step => $"{step.File}: {step.Done}")).Ingest(cancellation);
        log.Issues([.. intake.Settings, .. intake.Files.SelectMany(file => file.Issues)]);
        if (intake.Refused) return false;
        log.End($"{Naming.Counted(intake.Files.Count, "file")}, {Naming.Counted(intake.Files.Sum(file => (long)file.Rows), "row")}");

        log.Begin(new("核算", "calculate"));
        var calculated = CalculationRun.Run(instance, options.Date, time, (done, all) => log.Step($"{done}/{all}"), cancellation);
        log.Issues(calculated.Issues);
        if (calculated.Figures is not { } figures) return false;
        log.End(Naming.Counted(figures.Figures, "figure"));

        log.Begin(new("发布", "release"));
        var release = ReleaseStage.Run(instance, options with { Date = calculated.Day }, time, log.Each<ReleaseProgress>(step => $"{step.Step} {step.Register}"), cancellation);
        log.Issues(release.Issues);
        if (release.Outcome is not ReleaseOutcome.Made) return false;
        log.End($"{release.Version}, {release.Date:yyyy-MM-dd}");
        return true;
    }

    /// <summary>Draws the site again unless it is there and shows this release, these settings and this prose, drawn by this program.</summary>
    private async Task<bool> PressAsync(CancellationToken cancellation)
    {
        if (releases.Latest() is not { } version) return false;
        var stamp = StampOf(version);
        if (Directory.Exists(instance.SiteFolder) && File.Exists(StampFile) && await File.ReadAllTextAsync(StampFile, cancellation) == stamp) return true;
        var issues = new List<Issue>();
        if (Settings.Read(instance, issues.Add) is not { } settings)
        {
            log.Issues(issues);
            return false;
        }

        log.Begin(new("排印网站", "press"));
        using var api = await ReleaseApi.OpenAsync(Path.Combine(releases.FolderOf(version), ReleasesFolder.StoreName), cancellation);
        using var earlier = new EarlierReleases(releases);
        var result = await Site.SitePress.RunAsync(api.ExecuteAsync, Of(settings), releases.Manifest(version).Files, earlier.FindAsync, contentFolders, instance.SiteFolder, log.Each<PressProgress>(step => $"{step}"), cancellation);
        foreach (var fault in result.Faults) log.Fault($"{fault}");
        if (!result.Published) return false;
        await File.WriteAllTextAsync(StampFile, stamp, cancellation);
        log.End(Naming.Counted(result.Pages, "page"));
        return true;
    }

    private string StampOf(ReleaseVersion version)
    {
        var files = contentFolders.SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)).Append(instance.SettingsFile);
        var bytes = string.Concat(files.Where(File.Exists).Select(path => $"{path} {Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)))}\n"));
        return $"{version} {typeof(Site.SitePress).Module.ModuleVersionId} {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(bytes)))}";
    }

    private string StampFile => Path.Combine(instance.WorkFolder, "site.stamp");

    private static SiteSettings Of(Settings settings) => new()
    {
        Name = settings.Title,
        Publisher = settings.Publisher,
        BaseAddress = new(settings.SiteUrl),
        ApiAddress = new(settings.ApiUrl),
        Contact = settings.Contact,
        IcpNumber = settings.IcpFiling,
        Licence = settings.Licence,
        LogKeys = [.. settings.LogKeys.Select(key => $"{key}")],
    };
}
