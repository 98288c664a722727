using System.Globalization;
using System.Runtime.InteropServices;

namespace Disclosure.Store.Releases;

/// <summary>How much a release differs from the one before; decides which number of the version rises.</summary>
public enum ChangeSize
{
    /// <summary>Not a character differs.</summary>
    None,

    /// <summary>Values or labels corrected, rows withdrawn.</summary>
    Patch,

    /// <summary>Rows, values, fields or codes added.</summary>
    Minor,

    /// <summary>A register, a field or a code disappeared or changed its meaning.</summary>
    Major,
}

/// <summary>A release's version, computed from what changed and never chosen. Orders by number.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ReleaseVersion(int Major, int Minor, int Patch) : IComparable<ReleaseVersion>
{
    public static readonly ReleaseVersion First = new(1, 0, 0);

    /// <summary>Reads <c>1.4.0</c> and nothing else: no blanks, signs or leading zeros.</summary>
    public static bool TryParse(string? text, out ReleaseVersion version)
    {
        version = default;
        if (text?.Split('.') is not [var major, var minor, var patch]) return false;
        if (!Number(major, out var a) || !Number(minor, out var b) || !Number(patch, out var c)) return false;
        version = new(a, b, c);
        return true;
    }

    /// <exception cref="FormatException">The text is no version.</exception>
    public static ReleaseVersion Parse(string text) => TryParse(text, out var version) ? version : throw new FormatException($"not a version: {text}");

    public ReleaseVersion Next(ChangeSize size) => size switch
    {
        ChangeSize.Major => new(Major + 1, 0, 0),
        ChangeSize.Minor => new(Major, Minor + 1, 0),
        ChangeSize.Patch => new(Major, Minor, Patch + 1),
        _ => this,
    };

    public int CompareTo(ReleaseVersion other) => (Major, Minor, Patch).CompareTo((other.Major, other.Minor, other.Patch));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}.{Patch}");

    private static bool Number(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && (text.Length == 1 || text[0] != '0');
}
