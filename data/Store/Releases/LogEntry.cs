using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Disclosure.Store.Releases;

/// <summary>One line of <c>releases.log</c>: <c>version date manifest-sha256 previous-line-sha256</c>. Each line names the hash of the one before, so that none can be changed, dropped or moved unseen.</summary>
/// <param name="Previous">SHA-256 of the line before without its line end; zeros on the first line.</param>
public sealed record LogEntry(ReleaseVersion Version, DateOnly Date, string ManifestSha256, string Previous)
{
    public static readonly string Beginning = new('0', 64);

    /// <summary>What the next line names as its previous one.</summary>
    public string Sha256 => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ToString())));

    /// <summary>Only the characters that <see cref="ToString"/> writes are read.</summary>
    public static LogEntry? TryParse(string line)
    {
        if (line.Split(' ') is not [var version, var date, var manifest, var previous]) return null;
        if (!ReleaseVersion.TryParse(version, out var number)) return null;
        if (!DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return null;
        return IsHash(manifest) && IsHash(previous) ? new(number, day, manifest, previous) : null;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Version} {Date:yyyy-MM-dd} {ManifestSha256} {Previous}");

    private static bool IsHash(string text) => text.Length == 64 && text.All(char.IsAsciiHexDigitLower);
}
