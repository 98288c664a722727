using System.Collections.Frozen;

namespace Disclosure.Press;

/// <summary>The site's assets by name, the path within their folder: <c>site.css</c>, <c>fonts/text.woff2</c>.</summary>
public sealed class Assets
{
    private readonly FrozenDictionary<string, string> addresses;

    internal Assets(IEnumerable<KeyValuePair<string, string>> addresses) => this.addresses = addresses.ToFrozenDictionary(StringComparer.Ordinal);

    public IEnumerable<string> Names => addresses.Keys.Order(StringComparer.Ordinal);

    /// <summary>Where an asset is served, with its fingerprint; null where there is none of that name.</summary>
    public string? Find(string name) => addresses.GetValueOrDefault(name);
}
