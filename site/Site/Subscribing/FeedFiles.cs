using System.Globalization;
using System.Runtime.CompilerServices;
using Disclosure.Model;
using Disclosure.Model.Registers;
using Disclosure.Model.Supervision;
using Disclosure.Press;
using Disclosure.Press.Feeds;
using Disclosure.Site.Changing;
using Disclosure.Site.Release;
using Language = Disclosure.Press.Language;

namespace Disclosure.Site.Subscribing;

/// <summary>Every feed of the site: releases, changes, audit lists, and what concerns each park and each enterprise.</summary>
/// <param name="current">Says how new a feed without an entry is.</param>
internal sealed class FeedFiles(ReleaseQuery release, SiteRelease current, SiteSettings settings)
{
    /// <summary>As many as one question about their subjects may name.</summary>
    private const int ChangesAtATime = 500;

    private readonly NewestNews ofChanges = new();
    private readonly NewestNews ofAudits = new();
    private readonly Dictionary<string, NewestNews> ofParks = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NewestNews> ofEnterprises = new(StringComparer.Ordinal);

    public async IAsyncEnumerable<PressFile> AllAsync(PressSite site, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await ChangesAsync(cancellation);
        await foreach (var row in release.EachAsync(QueryFile.Of("Release/FeedAudits.graphql"), "auditListings", cancellation)) Audit(row);
        await foreach (var row in release.EachAsync(QueryFile.Of("Release/FeedReports.graphql"), "reports", cancellation)) Report(row);
        var releases = (await release.AskAsync(QueryFile.Of("Release/FeedReleases.graphql"), new Dictionary<string, object?>(0), cancellation))["releases"];
        PressFile Feed(Language language, string path, string page, string title, IReadOnlyList<AtomEntry> entries) => new AtomFeed
        {
            Address = language.Address(path),
            PageAddress = language.Address(page),
            Language = language,
            Title = $"{title} · {settings.Name.In(language)}",
            Author = settings.Publisher.In(language),
            Updated = Day(current.PublishedOn),
            Entries = entries,
        }.ToFile(site);

        foreach (var language in SiteLanguages.All)
        {
            yield return Feed(language, FeedPlaces.Releases, Routes.Dataset(Releases.Table.Slug), Releases.Table.Title.In(language), [.. releases.Rows.Select(row => Released(row, language))]);
            yield return Feed(language, FeedPlaces.Changes, ChangeLists.Path, Words.Changes.In(language), ofChanges.In(language));
            yield return Feed(language, FeedPlaces.Audits, RegisterViews.Audits.Path, AuditListings.Table.Title.In(language), ofAudits.In(language));
        }

        await foreach (var park in release.EachAsync(QueryFile.Of("Release/ParkKeys.graphql"), "parks", cancellation))
        {
            foreach (var language in SiteLanguages.All)
                yield return Feed(language, FeedPlaces.Park(park["code"].Text!), Routes.Park(park["code"].Text!), Name(park, language), ofParks.GetValueOrDefault(park["code"].Text!)?.In(language) ?? []);
        }

        await foreach (var enterprise in release.EachAsync(QueryFile.Of("Release/EnterpriseKeys.graphql"), "enterprises", cancellation))
        {
            foreach (var language in SiteLanguages.All)
                yield return Feed(language, FeedPlaces.Enterprise(KeyOf(enterprise)), Routes.Enterprise(enterprise), Name(enterprise, language), ofEnterprises.GetValueOrDefault(enterprise["id"].Text!)?.In(language) ?? []);
        }
    }

    /// <summary>Offers news to the feed of its kind and to those of whom it concerns; it is written only where one of them keeps it.</summary>
    private void Offer(NewestNews? kind, string? enterprise, string? park, string day, Func<Language, AtomEntry> write)
    {
        var feeds = new[] { kind, Of(ofEnterprises, enterprise), Of(ofParks, park) }.Where(feed => feed?.Wants(Day(day)) ?? false).ToList();
        if (feeds.Count is 0) return;
        var news = new News(Day(day), SiteLanguages.All.ToDictionary(language => language, write));
        foreach (var feed in feeds) feed!.Add(news);
    }

    private static NewestNews? Of(Dictionary<string, NewestNews> feeds, string? key)
    {
        if (key is null) return null;
        if (!feeds.TryGetValue(key, out var feed)) feeds.Add(key, feed = new NewestNews());
        return feed;
    }

    private AtomEntry Released(Node row, Language language) =>
        new(language.Address(row["changes"]["totalCount"].Text is "0" ? Routes.Dataset(Releases.Table.Slug) : ChangeLists.PathOf(row["version"].Text!)), $"{Words.Release.In(language)} {row["version"]}", Pick(row, "notes", language), Day(row["publishedOn"].Text!)) { Id = Tag(row["publishedOn"].Text!, $"release/{row["version"]}") };

    /// <summary>Every published value that changed, newest first.</summary>
    private async Task ChangesAsync(CancellationToken cancellation)
    {
        await foreach (var page in release.EachAsync(QueryFile.Of("Release/FeedChanges.graphql"), "changes", new Dictionary<string, object?>(StringComparer.Ordinal) { ["where"] = ChangeLists.Changed }, cancellation).Chunk(ChangesAtATime).WithCancellation(cancellation))
        {
            var subjects = await ChangeSubjects.AskAsync(release, page, cancellation);
            foreach (var row in page) Changed(row, subjects.Of(row));
        }
    }

    private void Changed(Node row, Node? subject)
    {
        var table = Catalog.Find(row["register"].Text!);
        var (day, version) = (row["release"]["publishedOn"].Text!, row["release"]["version"].Text!);
        Offer(ofChanges, subject is { } known ? ChangeSubjects.EnterpriseOf(known) : null, subject is { } its ? ChangeSubjects.ParkOf(its) : null, day, language =>
        {
            var title = subject is { } named ? ChangeSubjects.Title(named, each => Name(each, language)) : $"{(table is null ? row["register"].Text : table.Title.In(language))} · {row["key"]}";
            var field = row["field"].Text is { } name ? table?.Find(name) : null;
            string Value(string? value) => value is null ? "—" : field?.Codec.Codes?.Find(value) is { } code ? code.Label.In(language) : value;
            var values = row["field"].Text is { } column ? $"{(field is null ? column : field.Label.In(language))}{SiteLanguages.Colon(language)}{Value(row["old"].Text)} → {Value(row["new"].Text)}" : null;
            var summary = string.Join(language == SiteLanguages.Chinese ? "；" : "; ", new[] { values, Pick(row, "reason", language) }.Where(part => !string.IsNullOrEmpty(part)));
            return new(language.Address(ChangeLists.PathOf(version)), $"{title} · {Pick(row, "kindLabel", language)}", summary, Day(day)) { Id = Tag(day, $"change/{Routes.Segment(row["id"].Text!)}") };
        });
    }

    private void Audit(Node row)
    {
        // A listing is news when it is published, and again when it comes to be overdue.
        var since = row["overdueSince"].Text;
        var day = since ?? row["listedOn"].Text!;
        Offer(ofAudits, row["enterprise"]["id"].Text, row["enterprise"]["parkCode"].Text, day, language =>
        {
            var status = Pick(row, "statusLabel", language);
            return new(language.Address(Routes.Audit(row["id"].Text!)), $"{Name(row["enterprise"], language)} · {Pick(row, "kindLabel", language)} {row["year"]}", since is null ? status : $"{status} · {since}", Day(day)) { Id = Tag(row["listedOn"].Text!, $"audit/{Routes.Segment(row["id"].Text!)}") };
        });
    }

    private void Report(Node row)
    {
        var enterprise = row["enterprise"].Exists ? row["enterprise"] : (Node?)null;
        var day = row["publishedOn"].Text!;
        Offer(null, enterprise?["id"].Text, row["parkCode"].Text ?? enterprise?["parkCode"].Text, day, language =>
            new(language.Address("/reports/"), Pick(row, "title", language), Pick(row, "summary", language), Day(day)) { Id = Tag(day, $"report/{Routes.Segment(row["id"].Text!)}") });
    }

    /// <summary>RFC 4151: of whoever held the host on the day, and so the same for ever, wherever the page moves.</summary>
    private string Tag(string day, string what) => $"tag:{settings.BaseAddress.Host},{day}:{what}";

    private static string KeyOf(Node enterprise) => Routes.Enterprise(enterprise).Split('/')[2];

    private static string Name(Node row, Language language) => Pick(row, "name", language);

    private static string Pick(Node row, string field, Language language) => (language == SiteLanguages.English ? row[$"{field}En"].Text : null) ?? row[field].Text ?? "";

    /// <summary>Days are of the release's calendar and bear no hour.</summary>
    private static DateTimeOffset Day(string day) => new(DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture), TimeOnly.MinValue, TimeSpan.Zero);
}
