using Disclosure.Model.Dictionary;
using Disclosure.Press.Content;
using Disclosure.Site.Components;
using Disclosure.Site.Release;

namespace Disclosure.Site;

/// <summary>Where pages stand, without the language's prefix. Permanent.</summary>
internal static class Routes
{
    public static string Park(string code) => $"/parks/{code}/";

    /// <summary>A park's statistical report of one year.</summary>
    public static string ParkYear(string park, int year) => FormattableString.Invariant($"/parks/{park}/{year}/");

    /// <summary>Where a park's enterprises are.</summary>
    public static string ParkMap(string park) => $"/parks/{park}/map/";

    /// <summary>A park's figures of one scope of the standard, with what stands behind each.</summary>
    /// <param name="category">As the API writes it.</param>
    public static string Scope(string park, string category) => $"/parks/{park}/{category.ToLowerInvariant().Replace('_', '-')}/";

    /// <summary>A park's figures of an indicator that is broken down, each item with what stands behind it.</summary>
    /// <param name="indicator">With <c>code</c> and <c>category</c>.</param>
    public static string Breakdown(string park, Node indicator) => $"{Scope(park, indicator["category"].Text!)}{indicator["code"].Text!.Replace('_', '-')}/";

    /// <summary>By USCC where the unit has one, else by its permanent id.</summary>
    public static string Enterprise(Node row) => $"/enterprises/{row["uscc"].Text ?? row["id"].Text}/";

    /// <summary>A page's key figures alone, for other sites to show within their own.</summary>
    public static string Embed(string page) => $"{EmbedFolder}{page[1..]}";

    public const string EmbedFolder = "/embed/";

    /// <summary>How performance is judged, and every bulletin.</summary>
    public const string Evaluations = "/evaluations/";

    /// <summary>The bulletin of a park's enterprises in one year.</summary>
    public static string Bulletin(string park, int year) => FormattableString.Invariant($"{Evaluations}{park}/{year}/");

    /// <summary>Of a version of a scheme on <see cref="Evaluations"/>.</summary>
    public static string SchemeAnchor(string id) => $"scheme-{Segment(id).Replace('~', '_')}";

    /// <summary>The page with a figure's derivation.</summary>
    /// <param name="figure">With <c>enterprise</c>, <c>parkCode</c>, <c>indicator { code category }</c> and the item of its dimension.</param>
    public static string DerivationsOf(Node figure) =>
        figure["enterprise"] is { Exists: true } enterprise ? Enterprise(enterprise) : DerivationsOf(figure["parkCode"].Text!, figure);

    /// <summary>The same of a figure of a park.</summary>
    public static string DerivationsOf(string park, Node figure) =>
        FigureRow.ItemOf(figure) is null ? Scope(park, figure["indicator"]["category"].Text!) : Breakdown(park, figure["indicator"]);

    /// <summary>The query of a page opened in the IDE, which reads it there: queries of pages are longer than servers allow an address to be.</summary>
    /// <param name="address">Of the page.</param>
    public static string IdeOf(string address) => $"{SiteHosting.ApiPath}?page={address}";

    /// <summary>A short query opened in the IDE.</summary>
    /// <param name="variables">As JSON; null where there are none.</param>
    public static string Ide(string query, string? variables = null) => $"{SiteHosting.ApiPath}?query={Uri.EscapeDataString(query)}{(variables is null ? "" : $"&variables={Uri.EscapeDataString(variables)}")}";

    public static string Dataset(string slug) => $"/data/{slug}/";

    public static string Source(string id) => $"/data/sources/{id}/";

    /// <summary>One listing with its chain.</summary>
    public static string Audit(string id) => $"/audits/{Segment(id)}/";

    /// <summary>One rule with everyone whom it obliges.</summary>
    public static string Rule(string id) => $"/obligations/{Segment(id)}/";

    public static string Law(string id) => $"/laws/{Segment(id)}/";

    /// <summary>A row's page where its register has one for each row.</summary>
    public static string? Of(Table register, Node row) => register.Slug switch
    {
        "audit-listings" => Audit(row["id"].Text!),
        "obligation-rules" => Rule(row["id"].Text!),
        "laws" => Law(row["id"].Text!),
        "enterprises" => Enterprise(row),
        "parks" => Park(row["code"].Text!),
        _ => null,
    };

    /// <summary>The same of a row of which only the key is known; an enterprise then stands under its permanent id.</summary>
    /// <exception cref="ArgumentException">The register has no page for each row.</exception>
    public static string OfKey(Table register, string key) => register.Slug switch
    {
        "audit-listings" => Audit(key),
        "obligation-rules" => Rule(key),
        "laws" => Law(key),
        "enterprises" => $"/enterprises/{Segment(key)}/",
        "parks" => Park(Segment(key)),
        _ => throw new ArgumentException($"{register} has no page for each row", nameof(register)),
    };

    /// <summary>A row's place on a list of its register.</summary>
    public static string Anchor(Table register, Node row) => $"{register.Slug}-{Segment(row["id"].Text!)}";

    public static string Prose(Prose piece) => piece.Section.Length == 0 ? $"/{piece.Name}/" : $"/{piece.Section}/{piece.Name}/";

    /// <summary>A list's page: the first is the list itself, the others stand below a word of their own, since beside them stand the pages of rows.</summary>
    public static string Page(string list, int page) => page == 1 ? list : $"{list}page/{page}/";

    /// <summary>An identifier as a part of an address: what is neither a letter nor a digit of ASCII, nor one of <c>-_.</c> inside, is written as its code.</summary>
    public static string Segment(string id) => string.Concat(id.Select((letter, at) =>
        char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' || (letter is '.' && at > 0) ? letter.ToString() : FormattableString.Invariant($"~{(int)letter:x}")));
}
