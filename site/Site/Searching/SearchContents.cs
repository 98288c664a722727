using Disclosure.Model;
using Disclosure.Model.Calculation;
using Disclosure.Model.Codecs;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Goals;
using Disclosure.Model.Registers;
using Disclosure.Model.Supervision;
using Disclosure.Model.Support;
using Disclosure.Press;
using Disclosure.Press.Content;
using Disclosure.Site.Explaining;
using Disclosure.Site.Listing;
using Disclosure.Site.Release;

namespace Disclosure.Site.Searching;

/// <summary>What can be found, register by register: rows by the fields that the dictionary calls searchable, then prose, pages and the dictionary itself.</summary>
internal sealed class SearchContents(ReleaseQuery release, ProseLibrary prose, SitePages pages)
{
    private const int RowsAtATime = 500;

    /// <summary>Registers whose rows have no list of their own on the site, with the place of each row and the order of equal finds.</summary>
    private static readonly IReadOnlyList<(Table Table, string Path, string Order, Func<Node, int, string> Place)> Placed =
    [
        (Parks.Table, "/parks/", "{ sample: ASC }, { code: ASC }", (row, _) => Routes.Park(row["code"].Text!)),
        (Enterprises.Table, "/enterprises/", "{ sample: ASC }, { keyEmitter: DESC }, { name: ASC }", (row, _) => Routes.Enterprise(row)),
        (Indicators.Table, "/indicators/", "{ code: ASC }", (row, _) => $"/indicators/#{row["code"]}"),
        (ObligationRules.Table, "/obligations/", "{ obligationRuleId: ASC }", (row, _) => Routes.Rule(row["id"].Text!)),
        (GreenBuildings.Table, "/parks/", "{ parkCode: ASC }, { name: ASC }", OnItsPark(GreenBuildings.Table)),
        (InfrastructureFacilities.Table, "/parks/", "{ parkCode: ASC }, { name: ASC }", OnItsPark(InfrastructureFacilities.Table)),
        (Targets.Table, "/parks/", "{ targetYear: DESC }, { title: ASC }", (row, _) => $"{(row["enterprise"] is { Exists: true } enterprise ? Routes.Enterprise(enterprise) : Routes.Park(row["parkCode"].Text!))}#{Targets.Table.Slug}"),
    ];

    /// <summary>The section of the register on the page of the row's park, which stands there however many rows it has and shows.</summary>
    private static Func<Node, int, string> OnItsPark(Table table) => (row, _) => $"{Routes.Park(row["parkCode"].Text!)}#{table.Slug}";

    private static IEnumerable<(Table Table, string Path, string Order, Func<Node, int, string> Place)> Registers =>
        Placed.Concat(RegisterViews.All.Where(view => NameOf(view.Table) is not null).Select(view => (view.Table, view.Path, view.Order, (Func<Node, int, string>)((row, number) =>
            Routes.Of(view.Table, row) ?? $"{Routes.Page(view.Path, (number / RegisterQueries.ListRows) + 1)}#{Routes.Anchor(view.Table, row)}"))));

    public async Task<IReadOnlyList<SearchGroup>> ReadAsync(CancellationToken cancellation)
    {
        var groups = new List<SearchGroup>();
        foreach (var (table, path, order, place) in Registers)
        {
            var entries = await RowsAsync(table, order, place, cancellation);
            if (entries.Count > 0) groups.Add(new SearchGroup(table.Slug, table.Title, path, entries));
        }

        groups.Add(new SearchGroup("guides", Words.Guides, "/guides/", [.. Pieces()]));
        groups.Add(new SearchGroup("terms", Words.AllTerms, "/indicators/", [.. Glossary.All.Select(term => new SearchEntry($"/indicators/#{term.Id}", term.Name, null, false, [], [term.Meaning.Zh, term.Meaning.En]))]));
        groups.Add(new SearchGroup("method", Words.Method, "/method/", [.. FormulaEntries(), .. await FactorsAsync(cancellation)]));
        groups.Add(new SearchGroup("pages", Words.Pages, "/", [.. Overviews(), .. await PartsAsync(cancellation)]));
        groups.Add(new SearchGroup("fields", Words.Dictionary, "/data/", [.. Catalog.Tables.SelectMany(table => table.Columns.Select(field => FieldOf(table, field)))]));
        return [.. groups.Select(group => group with { Entries = [.. group.Entries.Select(entry => entry with { Keys = [.. entry.Keys, .. CommonNames.Within(entry.Title)] })] })];
    }

    private static IEnumerable<SearchEntry> FormulaEntries() =>
        Formulas.All.Select(formula => new SearchEntry($"/method/#formula-{formula.Code}", formula.Title, null, false, [formula.Code], [formula.Statement.Zh, formula.Statement.En]));

    /// <summary>What calculations multiply by.</summary>
    private async Task<List<SearchEntry>> FactorsAsync(CancellationToken cancellation)
    {
        var entries = new List<SearchEntry>();
        await foreach (var row in release.EachAsync(QueryFile.Of("Release/FactorKeys.graphql"), "emissionFactors", cancellation))
            entries.Add(new($"/method/#factor-{row["id"]}", new(row["name"].Text!, row["nameEn"].Text!), null, false, [row["kindLabel"].Text!, row["kindLabelEn"].Text!, .. row["gasCode"].Text is { } gas ? [gas] : Array.Empty<string>()], []));
        await foreach (var row in release.EachAsync(QueryFile.Of("Release/ConversionKeys.graphql"), "energyConversions", cancellation))
        {
            var name = Words.ConversionOf.With("name", new Text(row["carrier"]["name"].Text!, row["carrier"]["nameEn"].Text!)).With("basis", new Text(row["basisLabel"].Text!, row["basisLabelEn"].Text!));
            entries.Add(new($"/method/#conversion-{row["id"]}", name, row["year"].Text is { } year ? new Text(year, year) : null, false, [], []));
        }

        return entries;
    }

    private static SearchEntry FieldOf(Table table, Field field) =>
        new($"{Routes.Dataset(table.Slug)}#field-{field.Name}", field.Label, table.Title, false, [field.Name, field.ApiName], field.About is { } about ? [about.Zh, about.En] : []);

    private IEnumerable<SearchEntry> Overviews() => SiteLanguages.All.SelectMany(pages.Overviews).Where(page => page.Indexed).GroupBy(page => page.Path, StringComparer.Ordinal).Select(twins =>
    {
        var (zh, en) = (twins.First(page => page.Language == SiteLanguages.Chinese), twins.First(page => page.Language == SiteLanguages.English));
        return new SearchEntry(twins.Key, new(Headline(zh), Headline(en)), null, false, CommonNames.OfPage(twins.Key), [zh.Description, en.Description]);
    });

    /// <summary>Pages of a part of a list or of a park.</summary>
    private async Task<List<SearchEntry>> PartsAsync(CancellationToken cancellation)
    {
        var entries = new List<SearchEntry>();
        await foreach (var (title, path) in new RegisterLists(release, pages).ByCodeAsync(cancellation)) entries.Add(new(path, title, null, false, [], []));
        await foreach (var (title, path, isSample) in pages.OfParksAsync(cancellation)) entries.Add(new(path, title, null, isSample, [], []));
        return entries;
    }

    /// <summary>A page's title without the site's name.</summary>
    private static string Headline(Page page) => page.Title.Split(" · ") is [.. var parts, _] and [_, _, ..] ? string.Join(" · ", parts) : page.Title;

    private IEnumerable<SearchEntry> Pieces() => prose.All.GroupBy(piece => (piece.Section, piece.Name)).OrderBy(twins => twins.Key.Section.Length == 0).ThenBy(twins => twins.Key.Name, StringComparer.Ordinal).Select(twins =>
    {
        var (zh, en) = (twins.First(piece => piece.Language == SiteLanguages.Chinese), twins.First(piece => piece.Language == SiteLanguages.English));
        return new SearchEntry(Routes.Prose(zh), new(zh.Title, en.Title), null, false, [.. twins.SelectMany(piece => piece.Headings.Select(heading => heading.Text))], [.. twins.SelectMany(piece => new[] { piece.Description, piece.PlainText })]);
    });

    private async Task<List<SearchEntry>> RowsAsync(Table table, string order, Func<Node, int, string> place, CancellationToken cancellation)
    {
        var query = RegisterQueries.Search(table, order, RowsAtATime, [.. Searched(table), .. Wanted(table)]);
        var entries = new List<SearchEntry>();
        await foreach (var row in release.EachAsync(query, "rows", cancellation))
            entries.Add(EntryOf(table, row, place(row, entries.Count)));
        return entries;
    }

    private static SearchEntry EntryOf(Table table, Node row, string path)
    {
        var name = NameOf(table)!;
        var zh = row[name.ApiName].Text!;
        var keys = Searched(table).Where(field => !IsLong(field)).Append(table.KeyColumns[0]).Select(field => row[field.ApiName].Text).OfType<string>();
        keys = keys.Concat(CommonNames.Of(table, row[table.KeyColumns[0].ApiName].Text!));
        var texts = Searched(table).Where(IsLong).Concat(Long(table)).Select(field => row[field.ApiName].Text).OfType<string>();
        return new SearchEntry(path, new(zh, Twin(table, name) is { } twin ? row[twin.ApiName].Text ?? zh : zh), NoteOf(table, row), IsSample(table, row), [.. keys], [.. texts]);
    }

    /// <summary>Whose it is (the park of an enterprise, the enterprise of a technology) or its number.</summary>
    private static Text? NoteOf(Table table, Node row)
    {
        foreach (var owner in RegisterQueries.Owners(table).Select(owner => row[owner]).Where(owner => owner.Exists))
            return new Text(owner["name"].Text!, owner["nameEn"].Text ?? owner["name"].Text!);
        return table.Find("number") is not null && row["number"].Text is { } number ? new Text(number, number) : null;
    }

    private static bool IsSample(Table table, Node row) =>
        (table.Find("sample") is not null && row["sample"].IsTrue) || RegisterQueries.Owners(table).Any(owner => row[owner].Exists && row[owner]["sample"].IsTrue);

    private static IEnumerable<Field> Searched(Table table) => table.Columns.Where(field => field.Searchable);

    /// <summary>What a result shows and how it is told apart, besides what is searched.</summary>
    private static IEnumerable<Field> Wanted(Table table) =>
        table.KeyColumns.Concat(Long(table)).Concat(new[] { NameOf(table), Twin(table, NameOf(table)!), table.Find("uscc"), table.Find("sample"), table.Find("park_code") }.OfType<Field>());

    /// <summary>Explanations in both languages, which many registers have.</summary>
    private static IEnumerable<Field> Long(Table table) => table.Columns.Where(field => ReferenceEquals(field.Codec, Codecs.Paragraph) && field.Name is "about" or "about_en" or "summary" or "summary_en" or "description" or "description_en");

    private static bool IsLong(Field field) => ReferenceEquals(field.Codec, Codecs.Paragraph) && field.Name is not "former_names";

    private static Field? NameOf(Table table) => table.Find("name") ?? table.Find("title");

    private static Field? Twin(Table table, Field name) => table.Find($"{name.Name}_en");
}
