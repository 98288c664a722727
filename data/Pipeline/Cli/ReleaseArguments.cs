using System.CommandLine;
using Disclosure.Model.Issues;
using Disclosure.Pipeline.Instances;
using Disclosure.Pipeline.Proving;
using Disclosure.Pipeline.Releasing.Differences;
using Disclosure.Pipeline.Releasing.Folders;
using Disclosure.Store.Releases;
using Disclosure.Store.Working;

namespace Disclosure.Pipeline.Cli;

/// <summary>How commands name a release.</summary>
internal static class ReleaseArguments
{
    /// <summary>The working store where a release is asked for.</summary>
    public const string Work = "work";

    public static ReleasesFolder FolderOf(ParseResult result) => new(CommonOptions.InstanceOf(result).ReleasesFolder);

    /// <summary>The verifier keys of the settings.</summary>
    /// <returns>Null after a message.</returns>
    public static IReadOnlyList<VerifierKey>? TrustedBy(ParseResult result, Terminal terminal)
    {
        var issues = new List<Issue>();
        var settings = Settings.Read(CommonOptions.InstanceOf(result), issues.Add);
        foreach (var issue in issues) terminal.Show(issue);
        return settings?.LogKeys;
    }

    /// <returns>Null after a message.</returns>
    public static ReleaseVersion? VersionOf(ReleasesFolder folder, string wanted, Terminal terminal)
    {
        if (ReleaseVerification.Log(folder, trusted: null).Where(issue => issue.Severity is Severity.Error).ToArray() is { Length: > 0 } damaged)
        {
            foreach (var issue in damaged) terminal.Show(issue);
            return null;
        }

        if (folder.Resolve(wanted) is { } version) return version;
        var published = string.Join(", ", folder.Log().Select(entry => entry.Version.ToString()).DefaultIfEmpty("-"));
        terminal.Show(new Fault(IssueCodes.ReleaseUnknown, wanted, ("expected", new(published, published))).At(new(Path.GetFileName(folder.Path))));
        return null;
    }

    /// <summary>Gives an edition to a command; closes the working store behind it.</summary>
    /// <param name="wanted">A version, <c>latest</c>, or <see cref="Work"/>.</param>
    public static int With(ParseResult result, string wanted, Terminal terminal, Func<Edition, int> use)
    {
        if (wanted != Work)
        {
            var folder = FolderOf(result);
            return VersionOf(folder, wanted, terminal) is { } version ? use(new PublishedEdition(folder, version)) : ExitCodes.DataRefused;
        }

        var instance = CommonOptions.InstanceOf(result);
        if (!File.Exists(instance.WorkingStore))
        {
            terminal.Show(new Fault(IssueCodes.ReleaseNoStore, null).At(new(instance.WorkingStore)));
            return ExitCodes.DataRefused;
        }

        using var store = StoreFile.OpenWorking(instance.WorkingStore, StoreFile.ReadingCache);
        using var snapshot = store.Begin();
        return use(new WorkingEdition(store));
    }
}
