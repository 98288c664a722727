using System.Collections.Immutable;

namespace Disclosure.Press.Hosting;

/// <summary>Response headers of some addresses.</summary>
/// <param name="Pattern">One path, or a beginning of paths with <c>*</c> at its end.</param>
public sealed record HeaderRule(string Pattern, ImmutableSortedDictionary<string, string> Headers)
{
    public HeaderRule(string pattern, params (string Name, string Value)[] headers)
        : this(pattern, headers.ToImmutableSortedDictionary(header => header.Name, header => header.Value, StringComparer.OrdinalIgnoreCase))
    {
    }

    /// <summary>What every response of a static site should carry.</summary>
    public static HeaderRule Strict(ContentSecurityPolicy policy) => new("/*",
        ("Content-Security-Policy", policy.ToString()),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Permissions-Policy", "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()"),
        ("Referrer-Policy", "strict-origin-when-cross-origin"),
        ("Strict-Transport-Security", "max-age=63072000"),
        ("X-Content-Type-Options", "nosniff"));

    /// <summary>For addresses whose bytes never change: fingerprinted assets, versioned data.</summary>
    public static HeaderRule Immutable(string pattern) => new(pattern, ("Cache-Control", "public, max-age=31536000, immutable"));

    internal bool Matches(string path) => Paths.Matches(Pattern, path);

    /// <summary>Whether the other is for some of these addresses only.</summary>
    internal bool Covers(HeaderRule other) => Pattern.EndsWith('*') && Pattern != other.Pattern && other.Pattern.StartsWith(Pattern[..^1], StringComparison.Ordinal);

    internal bool Overlaps(HeaderRule other) => (Pattern.EndsWith('*'), other.Pattern.EndsWith('*')) switch
    {
        (true, true) => Pattern.StartsWith(other.Pattern[..^1], StringComparison.Ordinal) || other.Pattern.StartsWith(Pattern[..^1], StringComparison.Ordinal),
        (true, false) => Matches(other.Pattern),
        _ => other.Matches(Pattern),
    };
}

internal static class Paths
{
    public static bool IsPattern(string pattern) => pattern is ['/', ..] && !pattern.AsSpan(0, pattern.Length - 1).Contains('*') && !pattern.AsSpan().ContainsAny(" \t\r\n");

    public static bool Matches(string pattern, string path) => pattern.EndsWith('*')
        ? path.StartsWith(pattern[..^1], StringComparison.Ordinal)
        : string.Equals(pattern, path, StringComparison.Ordinal);
}
