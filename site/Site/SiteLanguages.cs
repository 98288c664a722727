using Disclosure.Model.Dictionary;

namespace Disclosure.Site;

/// <summary>Chinese at the root, English under <c>/en/</c>.</summary>
public static class SiteLanguages
{
    public static readonly Press.Language Chinese = new("zh", "zh-CN", "");
    public static readonly Press.Language English = new("en", "en", "/en");

    public static readonly IReadOnlyList<Press.Language> All = [Chinese, English];

    public static Language Of(Press.Language language) => language == Chinese ? Language.Zh : Language.En;
}
