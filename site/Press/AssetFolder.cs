namespace Disclosure.Press;

/// <summary>A folder of style sheets, scripts, pictures and fonts that becomes part of the site.</summary>
/// <param name="Folder">Where the files are.</param>
/// <param name="Address">Where they are served: begins and ends with a slash.</param>
public sealed record AssetFolder(string Folder, string Address = "/assets/")
{
    /// <summary>
    /// Whether names carry a fingerprint of the bytes (<c>site.3f2a9c1b.css</c>), so that they may be cached for ever.
    /// False for files that others look up by name, such as <c>favicon.ico</c> or a library that loads its own parts.
    /// </summary>
    public bool Fingerprint { get; init; } = true;
}
