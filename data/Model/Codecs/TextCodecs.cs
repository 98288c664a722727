using Disclosure.Model.Dictionary;
using Disclosure.Model.Identifiers;
using Disclosure.Model.Issues;

namespace Disclosure.Model.Codecs;

/// <summary>Plain text, never HTML; tab and line ends are the only control characters.</summary>
internal sealed class TextCodec(int longest) : Codec<string>
{
    public override Storage Storage => Storage.Text;

    public override int? Longest => longest;

    public override Text Expected { get; } = new($"文本，至多 {longest} 个字符", $"text of at most {longest} characters");

    public override Fault? Read(string text, out string value)
    {
        value = text.Replace("\r\n", "\n", StringComparison.Ordinal);
        if (value.Length > longest)
            return new(IssueCodes.TooLong, text, ("length", Same(value.Length)), ("expected", Same(longest)));
        return value.Any(IsInvisible) ? new(IssueCodes.ControlCharacter, text) : null;
    }

    public override string Write(string value) => value;

    /// <summary>Controls, zero-width characters, and those that turn the direction of what follows: a reader sees other text than a program.</summary>
    private static bool IsInvisible(char c) =>
        (char.IsControl(c) && c is not ('\t' or '\n'))
        || c is '\uFFFD' or '\uFEFF' or '\u2028' or '\u2029' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static Text Same(int number) => new($"{number}", $"{number}");
}

internal sealed class UrlCodec : Codec<string>
{
    public override Storage Storage => Storage.Text;

    public override Text Expected { get; } = new("以 https:// 或 http:// 开头的网址", "a web address starting with https:// or http://");

    public override Fault? Read(string text, out string value)
    {
        value = text;
        return Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" && !text.Any(char.IsWhiteSpace)
            ? null : new(IssueCodes.NotAUrl, text);
    }

    public override string Write(string value) => value;
}

/// <summary>The code of a unit; the symbol is tolerated.</summary>
internal sealed class UnitCodec : Codec<string>
{
    public override Storage Storage => Storage.Text;

    public override Text Expected { get; } = new("计量单位代码，如 MWh、10k_m3", "a unit's code such as MWh or 10k_m3");

    public override Fault? Read(string text, out string value)
    {
        value = text;
        if (Units.Find(text) is not null) return null;
        if (Units.All.FirstOrDefault(unit => unit.Symbol == text || unit.Label.Zh == text) is { } known)
        {
            value = known.Code;
            return null;
        }

        return new(IssueCodes.NotACode, text, ("list", new("计量单位", "units")), ("expected", new("t、MWh、10k_m3、GJ……", "t, MWh, 10k_m3, GJ …")));
    }

    public override string Write(string value) => value;
}

/// <summary>A unified social credit code: blanks and hyphens inside and lower case are put right, all else is a fault.</summary>
internal sealed class UsccCodec : Codec<string>
{
    public override Storage Storage => Storage.Text;

    public override Text Expected { get; } = new("18 位统一社会信用代码（GB 32100）", "an 18-character unified social credit code (GB 32100)");

    public override Fault? Read(string text, out string value)
    {
        value = Uscc.Normalise(text);
        return Uscc.Check(value);
    }

    public override string Write(string value) => value;
}
