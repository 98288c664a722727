using System.Globalization;

namespace Disclosure.Store.Releases;

/// <summary>What the log says of a release: <c>release 1.4.0 2025-04-01 manifest-sha256</c>. The manifest holds the SHA-256 of every file.</summary>
public sealed record LogEntry(ReleaseVersion Version, DateOnly Date, string ManifestSha256)
{
    private const string Kind = "release";

    /// <summary>Only the characters that <see cref="ToString"/> writes are read.</summary>
    public static LogEntry? TryParse(string line) =>
        line.Split(' ') is [Kind, var version, var date, var manifest]
        && ReleaseVersion.TryParse(version, out var number)
        && LogWords.TryDate(date, out var day)
        && LogWords.IsHash(manifest) ? new(number, day, manifest) : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Kind} {Version} {Date:yyyy-MM-dd} {ManifestSha256}");
}

/// <summary>
/// What the log says of the published values that a release corrected or withdrew, after the release's own entry: <c>changes 1.4.1 2025-05-01 sha256 corrected 12 withdrawn 1</c>.
/// Who follows the log alone learns that something was corrected, and of which file to read why.
/// </summary>
/// <param name="Sha256">Of the register of changes in that release.</param>
/// <param name="Corrected">Values.</param>
/// <param name="Withdrawn">Values and whole rows.</param>
public sealed record ChangesEntry(ReleaseVersion Version, DateOnly Date, string Sha256, int Corrected, int Withdrawn)
{
    private const string Kind = "changes";
    private const string CorrectedWord = "corrected";
    private const string WithdrawnWord = "withdrawn";

    /// <summary>Only the characters that <see cref="ToString"/> writes are read.</summary>
    public static ChangesEntry? TryParse(string line) =>
        line.Split(' ') is [Kind, var version, var date, var hash, CorrectedWord, var corrected, WithdrawnWord, var withdrawn]
        && ReleaseVersion.TryParse(version, out var number)
        && LogWords.TryDate(date, out var day)
        && LogWords.IsHash(hash)
        && int.TryParse(corrected, NumberStyles.None, CultureInfo.InvariantCulture, out var values)
        && int.TryParse(withdrawn, NumberStyles.None, CultureInfo.InvariantCulture, out var gone)
        && new ChangesEntry(number, day, hash, values, gone) is var entry
        && entry.ToString() == line ? entry : null;

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Kind} {Version} {Date:yyyy-MM-dd} {Sha256} {CorrectedWord} {Corrected} {WithdrawnWord} {Withdrawn}");
}

internal static class LogWords
{
    public static bool TryDate(string text, out DateOnly date) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    public static bool IsHash(string text) => text.Length == 64 && text.All(char.IsAsciiHexDigitLower);
}
