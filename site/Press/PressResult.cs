using System.Collections.Immutable;

namespace Disclosure.Press;

/// <summary>What a press did.</summary>
public sealed record PressResult
{
    /// <summary>Ordered by place. Any fault leaves the output folder as it was, unless <see cref="PressOptions.Draft"/> says otherwise.</summary>
    public required ImmutableArray<Fault> Faults { get; init; }

    public required long Pages { get; init; }

    /// <summary>Files of the site, without the manifest.</summary>
    public required int Files { get; init; }

    /// <summary>Size of all files, without the manifest.</summary>
    public required long Bytes { get; init; }

    /// <summary>Files that are new or whose bytes changed.</summary>
    public required int Written { get; init; }

    /// <summary>Files whose bytes were the same as in the previous press: left as they were, with their time.</summary>
    public required int Kept { get; init; }

    /// <summary>Files of the previous press that this one no longer has.</summary>
    public required int Removed { get; init; }

    public required TimeSpan Elapsed { get; init; }

    /// <summary>Whether the output folder now is what this press produced.</summary>
    public required bool Published { get; init; }
}
