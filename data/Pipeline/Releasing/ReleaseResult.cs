using Disclosure.Model;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Issues;
using Disclosure.Store.Releases;

namespace Disclosure.Pipeline.Releasing;

public sealed record ReleaseOptions
{
    /// <summary>Null for what the settings say.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Null for a summary of what changed.</summary>
    public Text? Notes { get; init; }

    /// <summary>Null for the instance's own.</summary>
    public string? KeyFile { get; init; }

    /// <summary>Finds out what the release would be and writes nothing.</summary>
    public bool DryRun { get; init; }
}

public enum ReleaseOutcome
{
    /// <summary>The issues say what stands against it; what is published stays as it was.</summary>
    Refused,

    /// <summary>Nothing differs from the newest release: none was made.</summary>
    Unchanged,

    /// <summary>A dry run found nothing against it.</summary>
    Possible,
    Made,
}

/// <param name="Version">Of the release that was made or would be; of the newest one where nothing changed; null where refused.</param>
/// <param name="Date">Of that release.</param>
/// <param name="Registers">What changed since the release before; of the first, what it holds.</param>
/// <param name="Schema">Registers, fields and codes that came, went or changed, such as <c>parks.area_km2</c>.</param>
/// <param name="Issues">Findings, warnings included.</param>
public sealed record ReleaseResult(
    ReleaseOutcome Outcome, ReleaseVersion? Version, DateOnly? Date, IReadOnlyList<RegisterChanges> Registers, IReadOnlyList<string> Schema, IReadOnlyList<Issue> Issues)
{
    /// <summary>Why it is this version; null where there is none new.</summary>
    public Text? Because { get; init; }

    internal static ReleaseResult Refused(IReadOnlyList<Issue> issues) => new(ReleaseOutcome.Refused, null, null, [], [], issues);
}

public enum ReleaseStep
{
    Verifying,
    Comparing,
    Filling,
    Indexing,
    Exporting,
    Hashing,
}

/// <param name="Register">Slug of the register at work; null where all of them are.</param>
public sealed record ReleaseProgress(ReleaseStep Step, string? Register = null)
{
    /// <summary>How often a run reports: each register is filled and exported, as are two wide tables and the archive, and each other step comes once.</summary>
    public static int Steps { get; } = (2 * Catalog.Tables.Count) + 3 + Enum.GetValues<ReleaseStep>().Length - 2;
}
