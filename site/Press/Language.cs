namespace Disclosure.Press;

/// <summary>A language that the site is written in. The first one declared is the site's default (<c>x-default</c>).</summary>
/// <param name="Code">What names it in files and message tables: <c>zh</c> in <c>method.zh.md</c>.</param>
/// <param name="Tag">BCP 47 tag for <c>lang</c> and <c>hreflang</c>, such as <c>zh-CN</c>.</param>
/// <param name="Prefix">What its addresses begin with: empty, or a slash and one segment such as <c>/en</c>.</param>
public sealed record Language(string Code, string Tag, string Prefix)
{
    /// <summary>The address of a path of the site in this language: <c>/parks/</c> becomes <c>/en/parks/</c>.</summary>
    public string Address(string path) => Prefix + path;
}
