using System.Text;
using System.Text.Json;

namespace Disclosure.Schema.Tests;

/// <summary>The public schema over a release whose rows the test knows.</summary>
public sealed class PublicSchemaTests(ReleaseFixture release) : IClassFixture<ReleaseFixture>
{
    [Fact]
    public async Task The_current_release_is_the_newest_one() => Assert.Equal(
        """{"data":{"release":{"version":"1.1.0","publishedOn":"2026-06-01","previous":"1.0.0"}}}""",
        await Ask("{ release { version publishedOn previous } }"));

    [Fact]
    public async Task A_park_is_found_by_its_code_with_its_enterprises_and_labels_in_both_languages() => Assert.Equal(
        """{"data":{"park":{"name":"甲园区","areaKm2":59.6,"levelLabel":"国家级","en":"National","sample":true,"enterprises":{"totalCount":1,"nodes":[{"uscc":"91110302600003205F","status":"OPERATING"}]}}}}""",
        await Ask("""{ park(code: "cn-110000-beijing-eda") { name areaKm2 levelLabel en: levelLabel(lang: EN) sample enterprises { totalCount nodes { uscc status } } } }"""));

    [Fact]
    public async Task What_is_not_there_is_null_and_no_error() => Assert.Equal(
        """{"data":{"park":null,"enterprise":null,"indicator":null}}""",
        await Ask("""{ park(code: "nowhere") { name } enterprise(uscc: "91110302600003205X") { name } indicator(code: "x") { name } }"""));

    [Fact]
    public async Task A_figure_explains_itself_down_to_the_document_of_its_factor() => Assert.Equal(
        """{"data":{"enterprise":{"figures":{"nodes":[{"figureId":"f2","value":655.03,"unitSymbol":"tCO₂","derivation":{"expression":"1234.5 × 0.5306","inputs":{"nodes":[{"symbol":"AD","value":1234.5,"input":{"carrier":{"nameEn":"Electricity"},"source":{"file":"a/energy.csv"},"sourceLine":2}}]},"factors":{"nodes":[{"factor":{"value":0.5306,"year":2023,"document":{"title":"公告"}}}]}}}]}}}}""",
        await Ask("""{ enterprise(uscc: "91110302600003205F") { figures(where: { derivation: { decimals: { eq: 2 } } }) { nodes { figureId value unitSymbol derivation { expression inputs { nodes { symbol value input { carrier { nameEn } source { file } sourceLine } } } factors { nodes { factor { value year document { title } } } } } } } } }"""));

    [Fact]
    public async Task A_missing_value_is_null_with_its_reason_and_never_zero() => Assert.Equal(
        """{"data":{"figures":{"nodes":[{"value":null,"status":"NO_FACTOR","statusLabel":"No factor for the year","period":"2024"}]}}}""",
        await Ask("{ figures(where: { status: { eq: NO_FACTOR } }) { nodes { value status statusLabel(lang: EN) period } } }"));

    [Fact]
    public async Task Every_row_has_a_global_id_that_leads_back_to_it()
    {
        using var first = JsonDocument.Parse(await Ask("""{ park(code: "cn-110000-beijing-eda") { id } }"""));
        var id = first.RootElement.GetProperty("data").GetProperty("park").GetProperty("id").GetString();
        Assert.Equal(
            """{"data":{"node":{"__typename":"Park","name":"甲园区"}}}""",
            await Ask("query ($id: ID!) { node(id: $id) { __typename ... on Park { name } } }", new { id }));
    }

    [Fact]
    public async Task Aggregates_group_by_code_and_year() => Assert.Equal(
        """{"data":{"figuresAggregate":[{"key":{"year":2023},"count":1,"sum":{"value":655.03}},{"key":{"year":2024},"count":1,"sum":{"value":null}}]}}""",
        await Ask("""{ figuresAggregate(where: { indicatorCode: { eq: "purchased_electricity_co2" } }, groupBy: [YEAR]) { key { year } count sum { value } } }"""));

    [Fact]
    public async Task A_sum_of_park_totals_names_its_coverage_and_a_sum_without_has_none() => Assert.Equal(
        """{"data":{"totals":[{"key":{"year":2022},"coverage":0.916666666666667},{"key":{"year":2023},"coverage":0.916666666666667},{"key":{"year":2024},"coverage":0.916666666666667}],"own":[{"coverage":null}]}}""",
        await Ask("{ totals: figuresAggregate(where: { enterpriseId: { eq: null } }, groupBy: [YEAR]) { key { year } coverage } own: figuresAggregate(where: { enterpriseId: { neq: null } }) { coverage } }"));

    [Fact]
    public async Task The_changes_since_a_release_are_those_of_later_releases() => Assert.Equal(
        """{"data":{"changes":{"nodes":[{"register":"figures","key":"f1","old":"1243.5","new":"1234.5","release":{"version":"1.1.0"}},{"register":"enterprises","key":"m12","old":null,"new":null,"release":{"version":"1.1.0"}}]},"releases":{"nodes":[{"version":"1.0.0","changes":{"totalCount":0}},{"version":"1.1.0","changes":{"totalCount":2}}]}}}""",
        await Ask("""{ changes(where: { release: { publishedOn: { gt: "2026-01-05" } } }) { nodes { register key old new release { version } } } releases { nodes { version changes { totalCount } } } }"""));

    [Theory]
    [InlineData("2026-01-05", 2)] // the day is included
    [InlineData("2026-06-01", 2)]
    [InlineData("2026-06-02", 0)]
    public async Task Changes_since_a_day_are_those_of_releases_of_that_day_and_later(string day, int count)
    {
        const string query = "query ($day: Date) { changes(since: $day) { totalCount nodes { key } } }";
        using var since = JsonDocument.Parse(await Ask(query, new { day }));
        var changes = since.RootElement.GetProperty("data").GetProperty("changes");
        Assert.Equal((count, count), (changes.GetProperty("totalCount").GetInt32(), changes.GetProperty("nodes").GetArrayLength()));
    }

    [Theory]
    [InlineData("(since: null)", null)]
    [InlineData("(since: $day)", null)]
    [InlineData("(since: \"2026-06-01\", where: { kind: { eq: CORRECTED } }, first: 1)", 1)]
    public async Task Since_may_be_absent_or_null_and_goes_with_a_filter(string arguments, int? count)
    {
        using var all = JsonDocument.Parse(await Ask($"query ($day: Date) {{ changes{arguments} {{ totalCount }} all: changes {{ totalCount }} none: changes(since: $day) {{ totalCount }} }}"));
        var data = all.RootElement.GetProperty("data");
        Assert.Equal(count ?? data.GetProperty("all").GetProperty("totalCount").GetInt32(), data.GetProperty("changes").GetProperty("totalCount").GetInt32());
    }

    [Fact]
    public async Task A_since_that_is_no_day_is_refused()
    {
        using var answer = JsonDocument.Parse(await Ask("""{ changes(since: "1.0.0") { totalCount } }"""));
        Assert.Equal(GraphQL.Language.ErrorCodes.Validation, answer.RootElement.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task The_limits_are_those_that_are_in_force_and_without_http_there_are_none_of_http() => Assert.Equal(
        """{"data":{"limits":{"tokens":10000,"depth":15,"page":500,"cost":20000,"seconds":10,"bodyBytes":null,"requests":null}}}""",
        await Ask("{ limits { tokens depth page cost seconds bodyBytes requests } }"));

    [Fact]
    public async Task A_unit_of_another_country_is_there_without_a_uscc() => Assert.Equal(
        """{"data":{"enterprises":{"nodes":[{"enterpriseId":"e2","uscc":null,"identifierScheme":"us-ghgrp","identifier":"1004377"}]}}}""",
        await Ask("""{ enterprises(where: { identifierScheme: { eq: "us-ghgrp" } }) { nodes { enterpriseId uscc identifierScheme identifier } } }"""));

    [Fact]
    public void Everything_in_the_schema_is_described_in_both_languages()
    {
        var types = PublicSchema.Instance.Types.All.Where(type => !type.Name.StartsWith("__", StringComparison.Ordinal));
        Assert.All(types.OfType<GraphQL.Types.ObjectType>(), type =>
        {
            Assert.True(IsBilingual(type.Description), type.Name);
            Assert.All(type.Fields.All, field => Assert.True(IsBilingual(field.Description), $"{type.Name}.{field.Name}: {field.Description}"));
        });
    }

    private static bool IsBilingual(string? text) => text is not null && text.Any(c => c is >= '一' and <= '鿿') && text.Any(char.IsAsciiLetterLower);

    private async Task<string> Ask(string document, object? variables = null) =>
        Encoding.UTF8.GetString((await release.Api.ExecuteAsync(document, variables)).Span);
}
