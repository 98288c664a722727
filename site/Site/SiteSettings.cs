using Disclosure.Model.Dictionary;

namespace Disclosure.Site;

/// <summary>What the site says about its publisher: an instance's own, apart from the program.</summary>
public sealed record SiteSettings
{
    public required Text Name { get; init; }

    public required Text Publisher { get; init; }

    /// <summary>Scheme and host under which the site is read.</summary>
    public required Uri BaseAddress { get; init; }

    /// <summary>Where the API answers; under the site's own address where nothing else is said.</summary>
    public Uri ApiAddress { get => field ?? new(BaseAddress, SiteHosting.ApiPath); init; }

    /// <summary>An office's address for questions, never a person's; null where none is given.</summary>
    public Text? Contact { get; init; }

    /// <summary>ICP 备案 number, shown at the foot where there is one.</summary>
    public string? IcpNumber { get; init; }

    /// <summary>Keys that sign the log of releases, as C2SP <c>signed-note</c> writes them.</summary>
    public IReadOnlyList<string> LogKeys { get; init; } = [];

    /// <summary>SPDX id of the licence of what is published.</summary>
    public string Licence { get; init; } = "CC-BY-4.0";
}
