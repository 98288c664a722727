using Disclosure.Model.Dictionary;

namespace Disclosure.Site;

/// <summary>Lists that belong together.</summary>
/// <param name="Path">Of the page that leads to them.</param>
public sealed record RegisterViewGroup(string Path, Text Title, Text Lead, IReadOnlyList<RegisterView> Views)
{
    /// <summary>Whether the page says what falls due next.</summary>
    public bool ShowsDue { get; init; }
}
