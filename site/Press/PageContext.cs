namespace Disclosure.Press;

/// <summary>What a component may know of the page it stands on; received as <c>[CascadingParameter] PageContext</c>.</summary>
public sealed class PageContext
{
    internal PageContext(PressSite site, Assets assets, Page page)
    {
        Site = site;
        Assets = assets;
        Page = page;
    }

    public PressSite Site { get; }

    public Assets Assets { get; }

    public Page Page { get; }

    public Language Language => Page.Language;

    /// <summary>The languages in which this page exists, in the site's order.</summary>
    public IReadOnlyList<Language> Alternates => Page.Alternates ?? Site.Languages;

    /// <summary>The address of a path in the page's own language: <c>/parks/</c> is <c>/en/parks/</c> on an English page.</summary>
    public string Link(string path) => Language.Address(path);

    /// <summary>Scheme, host and address of a path in the page's own language.</summary>
    public string AbsoluteLink(string path) => Site.Absolute(Link(path));

    /// <summary>The address of an asset with its fingerprint; an unknown name is a fault of this page.</summary>
    public string Asset(string name) => Assets.Find(name)
        ?? throw new FaultException(new Fault(FaultKinds.AssetUnknown, new Place(Page.Address), name));
}
