using System.Globalization;

namespace Disclosure.Store.Transparency;

/// <summary>The head of a log, as C2SP <c>tlog-checkpoint</c> writes it: whose log, how many entries, and the one hash that all of them make.</summary>
/// <param name="Origin">Names the log; the name of its keys.</param>
/// <param name="Size">Entries.</param>
/// <param name="Root">RFC 6962 tree hash of the entries, base64.</param>
public sealed record Checkpoint(string Origin, long Size, string Root)
{
    private const int HashBytes = 32;

    /// <summary>What is signed: three lines.</summary>
    public string Text => string.Create(CultureInfo.InvariantCulture, $"{Origin}\n{Size}\n{Root}\n");

    /// <summary>Reads a signed note whose text is exactly three lines, with only the characters that <see cref="Text"/> writes; signatures are not looked at.</summary>
    public static Checkpoint? TryParse(string note)
    {
        if (note.Split('\n') is not [{ Length: > 0 } origin, var size, var root, "", ..]) return null;
        if (!long.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var entries)) return null;
        Span<byte> hash = stackalloc byte[HashBytes];
        if (!Convert.TryFromBase64String(root, hash, out var bytes) || bytes != HashBytes) return null;
        var checkpoint = new Checkpoint(origin, entries, Convert.ToBase64String(hash));
        return note.StartsWith($"{checkpoint.Text}\n", StringComparison.Ordinal) ? checkpoint : null;
    }
}
