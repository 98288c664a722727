using Disclosure.Model.Dictionary;
using Disclosure.Model.Identifiers;
using Disclosure.Model.Issues;

namespace Disclosure.Model.Codecs;

/// <summary>Plain text, never HTML; tab and line ends are the only control characters.</summary>
internal sealed class TextCodec(int longest) : Codec<string>
{
    public override Storage Storage => Storage.Text;

    public override Text Expected { get; } = new($"文本，至多 {longest} 个字符", $"text of at most {longest} characters");

    public override Fault? Read(string text, out string value)
    {
        value = text;
        if (text.Length > longest)
            return new(IssueCodes.TooLong, text, ("length", Same(text.Length)), ("expected", Same(longest)));
        return text.Any(c => (char.IsControl(c) && c is not ('\t' or '\n')) || c is '\uFFFD' or '\u2028' or '\u2029')
            ? new(IssueCodes.ControlCharacter, text) : null;
    }

    public override string Write(string value) => value;

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
