namespace Disclosure.Site.Release;

/// <summary>A release up to this one.</summary>
/// <param name="IsListed">It changed what was published before, and its changes have a page.</param>
/// <param name="Datasets">Its registers by their slugs, as its own catalogue tells of them; none where the release is not at hand.</param>
public sealed record PublishedRelease(string Version, string PublishedOn, bool IsListed, IReadOnlyDictionary<string, Node> Datasets)
{
    /// <summary>Whether a row of the register came, changed or went in this release.</summary>
    public bool Changed(string slug) => IsListed && Datasets[slug]["changedIn"].Text == Version;
}
