using Disclosure.Model.Dictionary;
using Disclosure.Press;
using Disclosure.Site.Release;
using Language = Disclosure.Model.Dictionary.Language;

namespace Disclosure.Site;

/// <summary>How a page of the site speaks in its own language.</summary>
internal static class PageContextExtensions
{
    public static Language Lang(this PageContext here) => SiteLanguages.Of(here.Language);

    public static string Say(this PageContext here, Text text) => text.In(here.Language);

    /// <summary>What stands between a term and its value.</summary>
    public static string Colon(this PageContext here) => SiteLanguages.Colon(here.Language);

    public static string Unit(this PageContext here, string symbol) => Model.Dictionary.Unit.Write(symbol, here.Lang());

    /// <summary>What stands between two sentences.</summary>
    public static string Gap(this PageContext here) => here.Lang() is Language.Zh ? "" : " ";

    /// <summary>Where a figure's derivation stands open: below, or on the page of its subject.</summary>
    /// <param name="park">Of a figure that is known to be the park's, and does not say so itself.</param>
    public static string FigureAddress(this PageContext here, Node figure, string? park = null)
    {
        var page = park is null ? Routes.DerivationsOf(figure) : Routes.DerivationsOf(park, figure);
        return page == here.Page.Path ? $"#f-{figure["id"]}" : here.Link($"{page}#f-{figure["id"]}");
    }

    /// <summary>A field in Chinese and its twin in English, where the data have both always.</summary>
    public static string Pick(this PageContext here, Node row, string zh = "name", string en = "nameEn") =>
        (here.Lang() is Language.En ? row[en].Text : null) ?? row[zh].Text ?? "";

    /// <summary>A title as the query selects it: with its English twin, or as it is alone.</summary>
    public static string Title(this PageContext here, Node row) => row.Has("titleEn") ? here.Pick(row, "title", "titleEn") : row["title"].Text ?? "";
}
