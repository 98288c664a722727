using System.Globalization;
using System.Runtime.CompilerServices;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Registers;
using Disclosure.Model.Support;
using Disclosure.Press;
using Disclosure.Press.Content;
using Disclosure.Site.Changing;
using Disclosure.Site.Components;
using Disclosure.Site.Listing;
using Disclosure.Site.Pages;
using Disclosure.Site.Referencing;
using Disclosure.Site.Release;
using Disclosure.Site.Withdrawing;
using Dataset = Disclosure.Site.Pages.Dataset;
using Language = Disclosure.Press.Language;

namespace Disclosure.Site;

/// <summary>Every page of the site, declared as a stream, so that none is kept.</summary>
internal sealed class SitePages(ReleaseQuery release, SiteRelease current, SiteSettings settings, ProseLibrary prose, ProseRules rules, IReadOnlyList<WithdrawnPage> withdrawn)
{
    private readonly StructuredData data = new(settings, current);

    /// <summary>The last day of which a page says that something falls due.</summary>
    private Dictionary<string, object?> Until => With(("until", DateOnly.ParseExact(current.PublishedOn, "yyyy-MM-dd", CultureInfo.InvariantCulture).AddDays(NextDue.Days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));

    /// <summary>Lists, whose every page must be asked for before the next, beside the rest.</summary>
    public IAsyncEnumerable<Page> AllAsync(CancellationToken cancellation) => Streams.Together(
        [
            SinglesAsync(cancellation),
            new EnterpriseLists(release, this).AllAsync(cancellation),
            new RegisterLists(release, this).AllAsync(cancellation),
            new ChangeLists(release, this).AllAsync(cancellation),
        ],
        cancellation);

    private async IAsyncEnumerable<Page> SinglesAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var language in SiteLanguages.All)
        {
            foreach (var page in Fixed(language)) yield return page;
            foreach (var page in Registers(language)) yield return page;
            foreach (var page in Articles(language)) yield return page;
            foreach (var page in Groups(language)) yield return page;
            foreach (var page in References(language)) yield return page;
            foreach (var page in Withdrawn(language)) yield return page;
            await foreach (var page in AuditsAsync(language, cancellation)) yield return page;
            await foreach (var page in RulesAsync(language, cancellation)) yield return page;
            await foreach (var page in LawsAsync(language, cancellation)) yield return page;
            foreach (var page in Fronts(language)) yield return page;
            await foreach (var page in ParksAsync(language, cancellation)) yield return page;
            await foreach (var page in SourcesAsync(language, cancellation)) yield return page;
            await foreach (var page in EnterprisesAsync(language, cancellation)) yield return page;
        }
    }

    /// <summary>The pages that are neither a row of a register nor prose.</summary>
    public IEnumerable<Page> Overviews(Language language) =>
    [
        .. Fixed(language), .. Registers(language), .. Groups(language), .. Fronts(language),
        Asking<EnterpriseList>(language, EnterpriseLists.All, Words.Enterprises.In(language), EnterpriseLists.About.With("title", Words.Enterprises).In(language)),
        .. RegisterViews.All.Select(view => Asking<RegisterList>(language, view.Path, view.Table.Title.In(language), (view.Lead ?? view.Table.About).In(language))),
        Asking<ChangeList>(language, ChangeLists.Path, Words.Changes.In(language), ChangeLists.Lead.In(language)),
    ];

    /// <summary>A page that asks the query beside it, or the one given.</summary>
    public Page Asking<TPage>(Language language, string path, string title, string description, IReadOnlyDictionary<string, object?>? variables = null, IReadOnlyDictionary<string, object?>? arguments = null, QueryFile? query = null)
        where TPage : Microsoft.AspNetCore.Components.IComponent => new()
        {
            Path = path,
            Language = language,
            Component = typeof(Asked<TPage>),
            Parameters = new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                [nameof(Asked<>.Variables)] = variables ?? new Dictionary<string, object?>(0),
                [nameof(Asked<>.Arguments)] = arguments ?? new Dictionary<string, object?>(0),
                [nameof(Asked<>.Query)] = query,
            },
            Title = Titled(title, language),
            Description = description,
        };

    /// <summary>A page of a list, with the answer that the list has for it.</summary>
    public Page Answered<TPage>(ListPage page, string description, params ReadOnlySpan<(string Name, object? Value)> arguments)
        where TPage : Microsoft.AspNetCore.Components.IComponent => Plain(page.Language, page.Path, typeof(TPage), page.Title, description, With([("Data", page.Answer), .. arguments]));

    private string Titled(string title, Language language) => settings.Name.In(language) is var name && name == title ? title : $"{title} · {name}";

    private static string NameOf(Node row, Language language) => (language == SiteLanguages.English ? row["nameEn"].Text : null) ?? row["name"].Text!;

    private IEnumerable<Page> Fixed(Language language)
    {
        string Words(Text text) => text.In(language);
        yield return Asking<Home>(language, "/", Words(settings.Name), Words(Site.Words.Lead), new Dictionary<string, object?>(Until, StringComparer.Ordinal) { ["changed"] = ChangeLists.Changed }, With(("Guides", ReadFirst(language)))) with { Kind = "WebSite" };
        yield return Asking<ParkList>(language, "/parks/", Words(Site.Words.Parks), Words(Parks.Table.About));
        yield return Asking<IndicatorList>(language, "/indicators/", Words(Site.Words.Indicators), Words(Indicators.Table.About)) with { Kind = "DefinedTermSet" };
        yield return Asking<Pages.Method>(language, "/method/", Words(Site.Words.Method), Words(Site.Words.MethodLead));
        yield return Asking<DatasetList>(language, "/data/", Words(Site.Words.Datasets), Words(Site.Words.OpenDataLead), arguments: With((nameof(Pages.DatasetList.Api), prose.In("", language).FirstOrDefault(piece => piece.Name == "api")))) with { Kind = "DataCatalog", Data = data.Catalog(language) };
        yield return Plain(language, "/guides/", typeof(GuideList), Words(Site.Words.Guides), Words(GuidesAbout), With(("Guides", Guides(language))));
        yield return Plain(language, "/verify/", typeof(Verify), Words(Site.Words.Verify), Words(Site.Words.VerifyLead), With());
        yield return Plain(language, "/lab/", typeof(Lab), Words(Site.Words.Lab), Words(Site.Words.LabLead), With());
        yield return Plain(language, "/search/", typeof(Search), Words(Site.Words.Search), Words(Site.Words.SearchLead), With()) with { Kind = "SearchResultsPage", Indexed = false };
        yield return Plain(language, "/compare/", typeof(Compare), Words(Site.Words.Compare), Words(Site.Words.CompareLead), With());
        yield return Plain(language, "/style/", typeof(Style), Words(Site.Words.Style), Words(Site.Words.StyleLead), With()) with { Indexed = false };
        yield return Plain(language, "/404.html", typeof(NotFound), Words(Site.Words.NotFound), Words(Site.Words.NotFoundLead), With()) with { Indexed = false, Kind = null };
    }

    private Page Plain(Language language, string path, Type component, string title, string description, Dictionary<string, object?> arguments) => new()
    {
        Path = path,
        Language = language,
        Component = component,
        Parameters = arguments,
        Title = Titled(title, language),
        Description = description,
    };

    private IEnumerable<Page> Registers(Language language) => Model.Catalog.Tables.Select(table =>
        Asking<Dataset>(language, Routes.Dataset(table.Slug), $"{table.Title.In(language)} · {Words.Datasets.In(language)}", table.About.In(language), arguments: With(("Table", table)), query: RegisterQueries.Of(table))
            with { Kind = "Dataset", Data = data.Dataset(table, language) });

    private IEnumerable<Page> References(Language language) => ApiReference.Pages.Select(page =>
        Plain(language, page.Path, typeof(Reference), $"{page.Title.In(language)} · {Words.Api.In(language)}", ReferenceAbout.With("title", page.Title).In(language), With((nameof(Reference.Page), page))));

    private IEnumerable<Page> Articles(Language language) => prose.All.Where(piece => piece.Language == language && piece.Section is "" or "guides" && piece.Language == language).Select(piece =>
        Plain(language, Routes.Prose(piece), typeof(Article), piece.Title, piece.Description, With(("Prose", piece), ("Rules", rules)))
            with { Kind = "Article", Modified = new DateTimeOffset(piece.Date, TimeOnly.MinValue, TimeSpan.Zero) });

    private IReadOnlyList<Guide> Guides(Language language) => [.. prose.In("guides", language).Select(piece => new Guide(piece.Name, piece.Title, piece.Description, OutreachEvents.Audiences.Find(piece.Text(SitePress.AudienceKey)!)!))];

    private IReadOnlyList<Guide> ReadFirst(Language language) => [.. Guides(language).Where(guide => guide.Audience == OutreachEvents.Audiences[Audience.Citizens])];

    private async IAsyncEnumerable<Page> ParksAsync(Language language, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var bulletins = new Bulletins(release, this);
        var judged = await bulletins.YearsAsync(cancellation);
        await foreach (var row in release.EachAsync(QueryFile.Of("Release/ParkKeys.graphql"), "parks", cancellation))
        {
            var (code, name) = (row["code"].Text!, NameOf(row, language));
            var years = await YearsAsync(code, cancellation);
            var levels = new Dictionary<int, IReadOnlyList<LevelCount>>();
            foreach (var (year, enterprises) in judged[code])
            {
                levels[year] = await bulletins.LevelsAsync(code, year, language, cancellation);
                await foreach (var page in bulletins.OfAsync(code, name, year, enterprises, years.Contains(year), levels[year], language, cancellation)) yield return page;
            }

            yield return Asking<Pages.Park>(language, Routes.Park(code), name, ParkAbout.With("name", name).In(language), With(("code", code)), With((nameof(Pages.Park.Years), years), (nameof(Pages.Park.Judged), levels.Keys.ToArray())))
                with { Data = data.About("Place", row, language) };
            yield return Embed<ParkEmbed>(language, Routes.Park(code), name, With(("code", code)));
            if (row["located"]["totalCount"].Text is not "0") yield return Asking<ParkMap>(language, Routes.ParkMap(code), $"{name} · {Words.Map.In(language)}", Words.MapAbout.With("name", name).In(language), With(("code", code)));
            foreach (var year in years) yield return ReportOf(code, name, year, levels.GetValueOrDefault(year, []), language);
            await foreach (var page in ScopesAsync(code, name, language, cancellation)) yield return page;
        }
    }

    /// <summary>The parts of each park that have pages of their own: its scopes, its reports and its bulletins.</summary>
    public async IAsyncEnumerable<(Text Title, string Path, bool IsSample)> OfParksAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var judged = await new Bulletins(release, this).YearsAsync(cancellation);
        await foreach (var row in release.EachAsync(QueryFile.Of("Release/ParkKeys.graphql"), "parks", cancellation))
        {
            var (code, sample) = (row["code"].Text!, row["sample"].IsTrue);
            var name = new Text(row["name"].Text!, row["nameEn"].Text ?? row["name"].Text!);
            (Text, string, bool) Part(Text words, string path) => (new Text($"{name.Zh} · {words.Zh}", $"{name.En} · {words.En}"), path, sample);
            foreach (var (category, indicators) in await ScopesOfAsync(code, cancellation))
            {
                yield return Part(category.Label, Routes.Scope(code, category.ApiName));
                foreach (var indicator in indicators.Where(Breakdowns.IsBroken)) yield return Part(Breakdowns.NameOf(indicator), Routes.Breakdown(code, indicator));
            }

            foreach (var year in await YearsAsync(code, cancellation)) yield return Part(Words.ReportOf.With("year", FormattableString.Invariant($"{year}")), Routes.ParkYear(code, year));
            foreach (var (year, _) in judged[code]) yield return Part(Words.BulletinOf.With("year", FormattableString.Invariant($"{year}")), Routes.Bulletin(code, year));
        }
    }

    /// <summary>The years of which a park has a value, newest first: each has its report.</summary>
    private async Task<IReadOnlyList<int>> YearsAsync(string park, CancellationToken cancellation) =>
        [.. (await release.AskAsync(QueryFile.Of("Release/ParkYears.graphql"), With(("code", park)), cancellation))["figuresAggregate"].Rows.Select(group => group["key"]["year"].Number).OrderDescending()];

    private Page ReportOf(string park, string name, int year, IReadOnlyList<LevelCount> levels, Language language)
    {
        var words = Words.ReportOf.With("year", FormattableString.Invariant($"{year}"));
        var variables = With(("code", park), ("year", year), ("before", year - 1), ("from", FormattableString.Invariant($"{year}-01-01")), ("to", FormattableString.Invariant($"{year}-12-31")));
        return Asking<ParkYear>(language, Routes.ParkYear(park, year), $"{name} · {words.In(language)}", $"{name} · {words.In(language)}. {Words.ReportLead.In(language)}", variables, With((nameof(ParkYear.Of), year), (nameof(ParkYear.Levels), levels)))
            with { Kind = "Report" };
    }

    private async IAsyncEnumerable<Page> ScopesAsync(string park, string name, Language language, [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var (category, indicators) in await ScopesOfAsync(park, cancellation))
        {
            Page Of(Text title, string path, QueryFile query, (string, object?) asked, Code? within) =>
                Asking<ParkScope>(language, path, $"{name} · {title.In(language)}", ScopeAbout.With("name", name).With("scope", title).In(language), With(("code", park), asked), With((nameof(ParkScope.Of), title.In(language)), (nameof(ParkScope.Within), within), (nameof(ParkScope.Indicators), indicators)), query);
            yield return Of(category.Label, Routes.Scope(park, category.ApiName), QueryFile.Of(typeof(ParkScope)), ("category", category.ApiName), null);
            foreach (var indicator in indicators.Where(Breakdowns.IsBroken))
                yield return Of(Breakdowns.NameOf(indicator), Routes.Breakdown(park, indicator), QueryFile.Of("Pages/ParkBreakdown.graphql"), ("indicator", indicator["code"].Text), category);
        }
    }

    /// <summary>The scopes of which a park has a figure, each with its indicators.</summary>
    private async Task<IReadOnlyList<(Code Category, IReadOnlyList<Node> Indicators)>> ScopesOfAsync(string park, CancellationToken cancellation)
    {
        var indicators = (await release.AskAsync(QueryFile.Of("Release/ParkIndicators.graphql"), With(("code", park)), cancellation))["indicators"].Rows.ToLookup(indicator => indicator["category"].Text!, StringComparer.Ordinal);
        return [.. Indicators.Categories.Codes.Where(category => indicators.Contains(category.ApiName)).Select(category =>
            (category, (IReadOnlyList<Node>)[.. indicators[category.ApiName]]))];
    }

    private async IAsyncEnumerable<Page> SourcesAsync(Language language, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var row in release.EachAsync(QueryFile.Of("Release/SourceKeys.graphql"), "sources", cancellation))
        {
            yield return Asking<SourceFile>(language, Routes.Source(row["id"].Text!), $"{row["file"]} · {Words.Sources.In(language)}", SourceAbout.With("file", row["file"].Text!).In(language), With(("id", row["id"].Text)));
        }
    }

    private async IAsyncEnumerable<Page> EnterprisesAsync(Language language, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var row in release.EachAsync(QueryFile.Of("Release/EnterpriseKeys.graphql"), "enterprises", cancellation))
        {
            var name = NameOf(row, language);
            var bare = row["figures"]["totalCount"].Text is "0";
            yield return Asking<Pages.Enterprise>(language, Routes.Enterprise(row), name, (row["valued"]["totalCount"].Text is "0" ? BareAbout : EnterpriseAbout).With("name", name).In(language), With(("id", row["id"].Text), ("bare", bare)))
                with { Data = data.About("Organization", row, language) };
            if (row["valued"]["totalCount"].Text is not "0") yield return Embed<EnterpriseEmbed>(language, Routes.Enterprise(row), name, With(("id", row["id"].Text)));
        }
    }

    private IEnumerable<Page> Withdrawn(Language language) => withdrawn.Select(page =>
        Plain(language, page.Path, typeof(Pages.Withdrawn), Words.WithdrawnTitle.With("title", page.Title).In(language), Words.WithdrawnAbout.With("title", page.Title).In(language), With((nameof(Pages.Withdrawn.Of), page)))
            with { Indexed = false, Kind = null, Gone = true });

    /// <summary>The key figures of a page, without the site around them; found by those who show them, not by search engines.</summary>
    private Page Embed<TPage>(Language language, string page, string name, Dictionary<string, object?> variables)
        where TPage : Microsoft.AspNetCore.Components.IComponent =>
        Asking<TPage>(language, Routes.Embed(page), name, Words.EmbedAbout.With("name", name).In(language), variables) with { Layout = typeof(EmbedDocument), Indexed = false, Kind = null };

    private IEnumerable<Page> Groups(Language language) => RegisterViews.Groups.Where(group => group.Views.Count > 1).Select(group =>
        Asking<RegisterGroup>(
            language, group.Path, group.Title.In(language), group.Lead.In(language), group.ShowsDue ? Until : null, With(("Group", group)),
            group.ShowsDue ? RegisterQueries.CountsAndDue(group.Path.Trim('/'), group.Views.Select(view => view.Table)) : RegisterQueries.Counts(group.Path.Trim('/'), group.Views.Select(view => view.Table)))
            with { Kind = "CollectionPage" });

    private async IAsyncEnumerable<Page> AuditsAsync(Language language, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var row in release.EachAsync(QueryFile.Of("Release/AuditKeys.graphql"), "auditListings", cancellation))
        {
            var title = $"{NameOf(row["enterprise"], language)} · {row["kindLabel"]} {row["year"]}";
            if (language == SiteLanguages.English) title = $"{NameOf(row["enterprise"], language)} · {row["kindLabelEn"]} {row["year"]}";
            yield return Asking<Audit>(language, Routes.Audit(row["id"].Text!), title, AuditAbout.With("title", title).In(language), With(("id", row["id"].Text)));
        }
    }

    private async IAsyncEnumerable<Page> RulesAsync(Language language, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var row in release.EachAsync(QueryFile.Of("Release/RuleKeys.graphql"), "obligationRules", cancellation))
        {
            var title = new Text(row["title"].Text!, row["titleEn"].Text!);
            var list = new PagedList(Routes.Rule(row["id"].Text!), title, QueryFile.Of(typeof(Rule)), "others", row["others"]["totalCount"].Number, Rule.Rows) { Variables = With(("rule", row["id"].Text)) };
            await foreach (var page in list.PagesAsync(release, [language], cancellation))
                yield return Answered<Rule>(page, RuleAbout.With("title", page.Title).In(language), (nameof(Rule.Number), page.Number), (nameof(Rule.Count), list.Count));
        }
    }

    /// <summary>Pages that stand before a list and show what matters of it.</summary>
    private IEnumerable<Page> Fronts(Language language) =>
    [
        Asking<Pages.Obligations>(language, "/obligations/", Words.Reporting.In(language), Words.ReportingLead.In(language), Until) with { Kind = "CollectionPage" },
        Asking<Evaluations>(language, Routes.Evaluations, Words.Evaluations.In(language), Words.EvaluationsLead.In(language)) with { Kind = "CollectionPage" },
    ];

    private async IAsyncEnumerable<Page> LawsAsync(Language language, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var row in release.EachAsync(QueryFile.Of("Release/LawKeys.graphql"), "laws", cancellation))
        {
            var title = (language == SiteLanguages.English ? row["titleEn"].Text : null) ?? row["title"].Text!;
            yield return Asking<Pages.Law>(language, Routes.Law(row["id"].Text!), title, LawAbout.With("title", title).In(language), With(("id", row["id"].Text)));
        }
    }

    private static Dictionary<string, object?> With(params ReadOnlySpan<(string Name, object? Value)> pairs)
    {
        var result = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (name, value) in pairs) result[name] = value;
        return result;
    }

    private static readonly Text AuditAbout = new("{title}：从列入名单到复查的每一步，没有完成的注明自何日起。", "{title}: every step from the listing to the re-check; what was not done says since when.");
    private static readonly Text RuleAbout = new("{title}：谁必须报送、何日之前、依据什么，谁逾期。", "{title}: who must file, by when, on what basis, and who is late.");
    private static readonly Text LawAbout = new("{title}：效力状态、替代文件、设定的义务和在哪里公开。", "{title}: its status, what replaced it, the duties it founds and where they are disclosed.");
    private static readonly Text ReferenceAbout = new("数据接口中“{title}”的查询字段、类型、筛选、排序和汇总。", "{title} in the API: fields of a query, types, filters, orders and totals.");
    private static readonly Text GuidesAbout = new("按读者分组：怎样看懂数字，法律要求公开什么，企业怎样填报，怎样核对和引用数据。", "By reader: how to read the numbers, what laws ask to be disclosed, how enterprises file, how to check and cite the data.");
    private static readonly Text ParkAbout = new("{name}的能源、碳排放、用水和废物数据，注明应报和已报企业数、公式、因子和来源文件。", "Energy, carbon, water and waste of {name}, with coverage, formulas, factors and sources.");
    private static readonly Text ScopeAbout = new("{name}的{scope}数据：公式、代入数字的算式、输入、因子和来源。", "{name}, {scope}: formulas, calculations with their numbers, inputs, factors and sources.");
    private static readonly Text SourceAbout = new("收到的文件 {file}：发布单位、日期、行数和 SHA-256 校验值。", "The received file {file}: publisher, date, rows and SHA-256.");
    private static readonly Text EnterpriseAbout = new("{name}的能源、碳排放、用水和废物数据，每个数字注明公式、输入、因子和来源文件。", "Energy, carbon, water and waste of {name}, each number with its formula, inputs, factors and source.");
    private static readonly Text BareAbout = new("{name}：所在名录、官方通知，以及各项数据未公布的原因。", "{name}: the lists it is on, their official notices, and why no figures are published.");
}
