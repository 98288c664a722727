using System.Security.Cryptography;

namespace Disclosure.Press.Bundling;

/// <summary>One asset as read from disk.</summary>
/// <param name="Name">Path within its folder, with forward slashes.</param>
/// <param name="Source">The file as the site's author gave it, for faults.</param>
internal sealed record AssetFile(string Name, string Source, AssetFolder Folder)
{
    /// <summary>Where it would be served without a fingerprint; what other assets refer to.</summary>
    public string PlainAddress => Folder.Address + Name;

    /// <summary>Where it is served, given its final bytes.</summary>
    public string Address(ReadOnlySpan<byte> content)
    {
        if (!Folder.Fingerprint)
            return PlainAddress;
        var fingerprint = Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 4));
        var dot = PlainAddress.LastIndexOf('.');
        return dot > PlainAddress.LastIndexOf('/') ? $"{PlainAddress[..dot]}.{fingerprint}{PlainAddress[dot..]}" : $"{PlainAddress}.{fingerprint}";
    }
}
