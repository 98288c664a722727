using System.Text;
using System.Text.Json;
using Disclosure.Model;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Tests;
using Disclosure.Site.Tests.Fixture;

namespace Disclosure.Site.Tests;

/// <summary>Where each clause of the park standard is carried out. The list of clauses is <c>standard-clauses.csv</c>; the page <c>docs/standard-coverage.md</c> is written from it.</summary>
[Collection(Fixture.Site.Name)]
public sealed class StandardCoverageTests(PressedSite site)
{
    private static readonly IReadOnlyList<Clause> Clauses = [.. ReferenceFiles.Cells(Path.Combine(Repository.Root, "tests", "Site", "standard-clauses.csv")).Select(Clause.Of)];

    /// <summary>How many lettered items each clause of the standard has.</summary>
    private static readonly IReadOnlyDictionary<string, int> Items = new Dictionary<string, int>
    {
        ["1"] = 0, ["2"] = 0, ["3.1"] = 0, ["3.2"] = 0, ["4"] = 5, ["5.1"] = 7, ["5.2"] = 4, ["5.3"] = 3, ["5.4"] = 3, ["5.5"] = 4, ["5.6"] = 4,
        ["6.1"] = 3, ["6.2"] = 4, ["6.3"] = 4, ["6.4"] = 2, ["7.1"] = 3, ["7.2"] = 3, ["7.3"] = 3, ["8.1.1"] = 2, ["8.1.2"] = 2, ["8.2"] = 10, ["8.3"] = 4,
    };

    [Fact]
    public void Every_clause_and_every_lettered_item_of_the_standard_is_listed()
    {
        var listed = Clauses.Select(clause => clause.Number).ToList();
        Assert.Equal(listed.Count, listed.Distinct(StringComparer.Ordinal).Count());
        Assert.All(Items, pair => Assert.Equal(
            Enumerable.Range(0, pair.Value).Select(item => $"{pair.Key} {(char)('a' + item)})"),
            listed.Where(number => number.StartsWith($"{pair.Key} ", StringComparison.Ordinal) && number.EndsWith(')'))));
        Assert.All(Items.Where(pair => pair.Value == 0), pair => Assert.Contains(pair.Key, listed));
        Assert.All(listed, number => Assert.Contains(number.Split(' ')[0], Items));
    }

    [Fact]
    public void Every_clause_names_fields_that_exist_and_every_register_of_subject_matter_serves_one()
    {
        Assert.All(Clauses, clause => Assert.NotEmpty(clause.Fields));
        Assert.All(Clauses.SelectMany(clause => clause.Fields), pair => Assert.True(Catalog.Find(pair.Register)?.Find(pair.Field) is not null, $"{pair.Register}.{pair.Field}"));
        var serving = Clauses.SelectMany(clause => clause.Fields).Select(pair => pair.Register).ToHashSet(StringComparer.Ordinal);
        Assert.Equal([], Catalog.Tables.Where(table => table.Origin is Origin.Reported or Origin.Calculated && !serving.Contains(table.Slug)).Select(table => table.Slug));
    }

    [Fact]
    public async Task Every_query_that_the_page_gives_is_answered()
    {
        foreach (var query in Clauses.SelectMany(Queries).Distinct())
        {
            var answer = JsonDocument.Parse(Encoding.UTF8.GetString((await site.Api.ExecuteAsync(query, null)).Span)).RootElement;
            Assert.False(answer.TryGetProperty("errors", out var errors), $"{query}: {errors}");
            Assert.Single(answer.GetProperty("data").EnumerateObject());
        }
    }

    [Fact]
    public void Every_page_that_is_named_stands_in_both_languages()
    {
        var pages = site.Pages.ToHashSet(StringComparer.Ordinal);
        Assert.All(Clauses.SelectMany(Pages), page => Assert.True(pages.Contains(page) && pages.Contains($"/en{page}"), page));
    }

    [Fact]
    public void The_page_on_coverage_says_what_is_covered()
    {
        var path = Path.Combine(Repository.Root, "docs", "standard-coverage.md");
        var expected = Write();
        if (Repository.RewritesGoldens) File.WriteAllText(path, expected);
        Assert.Equal(expected, File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    /// <summary>One query a register, for what the clause asks of it.</summary>
    private static IEnumerable<string> Queries(Clause clause) => clause.Fields.GroupBy(pair => Catalog.Find(pair.Register)!).Select(group =>
        $"{{ {Naming.Camel(group.Key.PluralName)}(first: 1) {{ nodes {{ {string.Join(' ', group.Select(pair => group.Key.Find(pair.Field)!.ApiName))} }} }} }}");

    private static IEnumerable<string> Pages(Clause clause) =>
        clause.Fields.Select(pair => $"/data/{pair.Register}/").Concat(clause.Page.Length == 0 ? [] : [clause.Page]).Distinct();

    private static string Write()
    {
        var page = new StringBuilder("""
            <!-- Generated: REWRITE_GOLDENS=1 dotnet test tests/Site -->

            # 标准条款的落实 / Where the standard is carried out

            《工业园区低碳管理 基本要求》每一条、每一项由哪些登记册的哪些字段公开，怎样查询，在网站何处。字段、查询和页面均由测试核对。

            Which fields of which registers carry out each clause and item of the park standard, how to ask for them, and where the site shows them. A test checks every field, query and page.
            The clauses of the text bear no numbers; these count its headings from chapter 1. The paragraph that closes 5.1 is written 5.1 *.


            """.ReplaceLineEndings("\n"));
        foreach (var clause in Clauses)
        {
            page.Append($"## {clause.Number} {clause.Title.Zh} / {clause.Title.En}\n\n");
            if (clause.Note is { } note) page.Append($"> {note.Zh}。 / {char.ToUpperInvariant(note.En[0])}{note.En[1..]}.\n\n");
            foreach (var group in clause.Fields.GroupBy(pair => Catalog.Find(pair.Register)!))
                page.Append($"- {group.Key.Title.Zh} / {group.Key.Title.En} (`{group.Key.Slug}`): {string.Join(", ", group.Select(pair => $"{group.Key.Find(pair.Field)!.Label.Zh} `{pair.Field}`"))}\n");
            page.Append("\n```graphql\n").AppendJoin('\n', Queries(clause)).Append("\n```\n\n").AppendJoin(" · ", Pages(clause).Select(path => $"`{path}`")).Append("\n\n");
        }

        return page.ToString().TrimEnd('\n') + "\n";
    }

    private sealed record Clause(string Number, Text Title, IReadOnlyList<(string Register, string Field)> Fields, string Page, Text? Note)
    {
        public static Clause Of(IReadOnlyDictionary<string, string> cells) => new(
            cells["clause"], new(cells["title"], cells["title_en"]),
            [.. cells["fields"].Split(' ').Select(name => (name.Split('.')[0], name.Split('.')[1]))],
            cells["page"], cells["note"].Length == 0 ? null : new(cells["note"], cells["note_en"]));
    }
}
