using Disclosure.Model.Dictionary;
using Disclosure.Model.Identifiers;

namespace Disclosure.Model.Issues;

/// <summary>What is wrong with one value, before its place is known.</summary>
/// <param name="Found">The characters as they stand; null when something is missing.</param>
/// <param name="Details">Values of the place holders of the code's templates.</param>
public sealed record Fault(IssueCode Code, string? Found, params (string Name, Text Value)[] Details)
{
    private const int LongestShown = 60;

    /// <param name="excluded">The row is left out instead of the file being refused.</param>
    public Issue At(Place place, bool excluded = false)
    {
        var message = Fill(Code.Message);
        var hint = Fill(Code.Hint);
        return new()
        {
            Id = PermanentId.Of("issue", Code.Code, place.ToString(), Found ?? ""),
            Code = Code.Code,
            Severity = excluded ? Severity.Warning : Code.Severity,
            File = place.File,
            Line = place.Line,
            Sheet = place.Sheet,
            Cell = place.Cell,
            Column = place.Column,
            Found = Found is null ? null : Shown(Found),
            Message = message.Zh,
            MessageEn = message.En,
            Hint = hint.Zh,
            HintEn = hint.En,
            Excluded = excluded,
        };
    }

    private Text Fill(Text template)
    {
        var text = template;
        foreach (var (name, value) in Details) text = text.With(name, value);
        return text.With("found", Found is null ? "" : Shown(Found));
    }

    /// <summary>Long or unprintable cells are cut, so that a message stays one line.</summary>
    private static string Shown(string found)
    {
        var printable = string.Concat(found.Select(c => char.IsControl(c) || char.IsSurrogate(c) ? '·' : c));
        return printable.Length <= LongestShown ? printable : $"{printable[..(LongestShown - 1)]}…";
    }
}
