using Disclosure.Model.Dictionary;
using Disclosure.Site.Release;

namespace Disclosure.Site.Withdrawing;

/// <summary>The page of a row that an earlier release had and that this one no longer has.</summary>
/// <param name="Path">Where its page was.</param>
/// <param name="Title">As the last release that had it called it; its key where that release is not at hand.</param>
/// <param name="Change">Why and when it was withdrawn.</param>
public sealed record WithdrawnPage(Table Register, string Path, Text Title, Node Change)
{
    /// <summary>The last release that had it; null for a withdrawal that no release precedes.</summary>
    public string? Last => Change["release"]["previous"].Text;
}
