namespace Disclosure.Press;

/// <summary>A kind of fault and its words. <c>{found}</c> and <c>{expected}</c> stand for the fault's own.</summary>
public sealed record FaultKind(string Code, string Zh, string En, string HintZh, string HintEn)
{
    public string Message(string language) => IsChinese(language) ? Zh : En;

    public string Hint(string language) => IsChinese(language) ? HintZh : HintEn;

    private static bool IsChinese(string language) => string.Equals(language, "zh", StringComparison.Ordinal);
}
