using Disclosure.Model.Dictionary;

namespace Disclosure.Site;

/// <summary>Chinese at the root, English under <c>/en/</c>.</summary>
public static class SiteLanguages
{
    public static readonly Press.Language Chinese = new("zh", "zh-CN", "");
    public static readonly Press.Language English = new("en", "en", "/en");

    public static readonly IReadOnlyList<Press.Language> All = [Chinese, English];

    public static Language Of(Press.Language language) => language == Chinese ? Language.Zh : Language.En;

    public static string In(this Text text, Press.Language language) => text.In(Of(language));

    /// <summary>What stands between a term and its value.</summary>
    public static string Colon(Press.Language language) => language == Chinese ? "：" : ": ";

    /// <summary>A list that is narrowed to a part of it.</summary>
    public static Text PartOf(Text list, Text part) => new($"{list.Zh}{Colon(Chinese)}{part.Zh}", $"{list.En}{Colon(English)}{part.En}");

    /// <summary>What stands between two sentences of one line.</summary>
    public static string FullStop(Press.Language language) => language == Chinese ? "。" : ". ";
}
