namespace Disclosure.Press;

/// <summary>Where a fault is. Line and column count from 1; null where the file as a whole is meant.</summary>
/// <param name="File">A source file as given, or the address of a produced page.</param>
public sealed record Place(string File, int? Line = null, int? Column = null) : IComparable<Place>
{
    public int CompareTo(Place? other)
    {
        if (other is null)
            return 1;
        var byFile = string.CompareOrdinal(File, other.File);
        if (byFile != 0)
            return byFile;
        var byLine = Nullable.Compare(Line, other.Line);
        return byLine != 0 ? byLine : Nullable.Compare(Column, other.Column);
    }

    public override string ToString() => (Line, Column) switch
    {
        (null, _) => File,
        ({ } line, null) => $"{File}:{line}",
        ({ } line, { } column) => $"{File}:{line}:{column}",
    };
}

/// <summary>What an author can put right: where it is, what was found there, and what was expected.</summary>
/// <param name="Others">How many more times the same was found, on any page; <paramref name="Place"/> is the first in order.</param>
public sealed record Fault(FaultKind Kind, Place Place, string Found, string Expected = "", int Others = 0)
{
    /// <summary>The message in a language of the table; English where it has none.</summary>
    public string Message(string language) => Kind.Message(language)
        .Replace("{found}", Found, StringComparison.Ordinal)
        .Replace("{expected}", Expected, StringComparison.Ordinal);

    public string Hint(string language) => Kind.Hint(language)
        .Replace("{found}", Found, StringComparison.Ordinal)
        .Replace("{expected}", Expected, StringComparison.Ordinal);

    /// <summary>Place, code, message and hint in one line.</summary>
    public string ToString(string language)
    {
        var others = Others == 0 ? "" : string.Equals(language, "zh", StringComparison.Ordinal) ? $"（另有 {Others} 处）" : $" (and {Others} more)";
        return $"{Place}: {Kind.Code}: {Message(language)}{others}; {Hint(language)}";
    }

    public override string ToString() => ToString("en");
}

/// <summary>Carries a fault out of a component or a shortcode; Press catches it and goes on with the next page.</summary>
public sealed class FaultException(Fault fault) : Exception(fault.ToString())
{
    public Fault Fault { get; } = fault;
}
