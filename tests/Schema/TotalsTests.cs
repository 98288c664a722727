using System.Text;
using Disclosure.GraphQL.Execution;
using Disclosure.GraphQL.Planning.Statements;
using Disclosure.GraphQL.Tests.Execution;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Identifiers;
using Disclosure.Model.Reference;
using Disclosure.Model.Registers;
using Disclosure.Schema.Databases;
using Disclosure.Store.Reading;
using Disclosure.Store.Schema;
using Disclosure.Store.Working;

namespace Disclosure.Schema.Tests;

/// <summary>Aggregates out of totals made with the release have the very characters of aggregates over the rows.</summary>
public sealed class TotalsTests : IAsyncLifetime
{
    private const int Rounds = 150;
    private static readonly string[] Keys = ["INDICATOR_CODE", "YEAR", "INDUSTRY_CODE", "REGION_CODE", "PARK_CODE"];
    private readonly string folder = Directory.CreateTempSubdirectory("disclosure").FullName;
    private readonly GraphQL.Types.Schema schema = PublicSchema.Instance;
    private SqliteFile file = null!;

    private string Database => Path.Combine(folder, "disclosure.sqlite");

    public Task InitializeAsync()
    {
        using (var store = StoreFile.Create(Database))
        {
            using (var transaction = store.Begin()) Fill(transaction);
            store.Finish();
        }

        file = SqliteFile.Open(Database);
        return Task.CompletedTask;
    }

    public Task DisposeAsync()
    {
        file.Dispose();
        Directory.Delete(folder, recursive: true);
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Any_question_has_the_same_answer_with_totals_and_without()
    {
        var (random, totals, rows) = (new Draw(20240601), new RecordingDatabase(new SqliteDatabase(file)), new RowsOnly(new SqliteDatabase(file)));
        var (withTotals, overRows) = (new Executor(schema, totals), new Executor(schema, rows));
        for (var round = 0; round < Rounds; round++)
        {
            var question = Question(random);
            Assert.Equal(await AskAsync(overRows, question), await AskAsync(withTotals, question));
        }

        // Most questions are of the kind that totals answer, and some are not.
        var read = totals.Statements.Count(statement => Rollup.All.Any(rollup => statement.Contains($"\"{rollup.Name}\"", StringComparison.Ordinal)));
        Assert.InRange(read, Rounds / 2, Rounds - 10);
    }

    [Theory]
    [InlineData("{ figuresAggregate(groupBy: [INDUSTRY_CODE], where: { year: { eq: 2022 } }) { count sum { value } } }", "figure_total_by_industry")]
    [InlineData("{ figuresAggregate { count } }", "figure_total_by_industry")]
    [InlineData("{ figuresAggregate(groupBy: [REGION_CODE]) { avg { value } } }", "figure_total_by_region")]
    [InlineData("{ figuresAggregate(where: { or: [{ parkCode: { eq: \"p1\" } }, { year: { gt: 2022 } }] }) { max { value } } }", "figure_total_by_park")]
    [InlineData("{ figuresAggregate(groupBy: [REGION_CODE, INDUSTRY_CODE]) { count } }", null)]
    [InlineData("{ figuresAggregate(groupBy: [CARRIER_CODE]) { count } }", null)]
    [InlineData("{ figuresAggregate(where: { enterprise: { industryCode: { eq: \"26\" } } }) { count } }", null)]
    [InlineData("{ figuresAggregate(groupBy: [PARK_CODE]) { count coverage } }", null)]
    public async Task Totals_are_read_where_they_know_everything_asked_for(string question, string? table)
    {
        var database = new RecordingDatabase(new SqliteDatabase(file));
        var rows = await AskAsync(new Executor(schema, new RowsOnly(new SqliteDatabase(file))), question);
        Assert.Equal(rows, await AskAsync(new Executor(schema, database), question));
        var last = database.Statements[^1];
        Assert.Equal(table, Rollup.All.Select(rollup => rollup.Name).SingleOrDefault(name => last.Contains($"\"{name}\"", StringComparison.Ordinal)));
    }

    private static string Question(Draw random)
    {
        var keys = Keys.Where(_ => random.Next(4) == 0).ToList();
        var filters = new List<string>();
        if (random.Next(2) == 0) filters.Add($"year: {{ {(random.Next(2) == 0 ? "eq" : "gte")}: {2020 + random.Next(5)} }}");
        if (random.Next(2) == 0) filters.Add($"indicatorCode: {{ in: [\"i{random.Next(4)}\", \"i{random.Next(4)}\"] }}");
        if (random.Next(4) == 0) filters.Add($"parkCode: {{ neq: \"p{random.Next(4)}\" }}");
        if (random.Next(8) == 0) filters.Add("status: { eq: null }");
        var arguments = new List<string>();
        if (filters.Count > 0) arguments.Add($"where: {{ {string.Join(", ", filters)} }}");
        if (keys.Count > 0) arguments.Add($"groupBy: [{string.Join(", ", keys)}]");
        var call = arguments.Count > 0 ? $"({string.Join(", ", arguments)})" : "";
        return $"{{ figuresAggregate{call} {{ key {{ indicatorCode year industryCode regionCode parkCode }} count sum {{ value }} avg {{ value }} min {{ value }} max {{ value }} }} }}";
    }

    private static async Task<string> AskAsync(Executor executor, string question)
    {
        using var answer = await executor.ExecuteAsync(new GraphQLRequest(question));
        Assert.Equal(AnswerKind.Complete, answer.Kind);
        return Encoding.UTF8.GetString(answer.Json.Span);
    }

    private static void Fill(StoreTransaction transaction)
    {
        var random = new Draw(1);
        transaction.Insert(Documents.Table, new() { Id = "d", Title = "方法", Confidence = Confidence.High });
        transaction.Insert(Sources.Table, new() { Id = "s", File = "a.csv", Sha256 = new('0', 64), Bytes = 1, Rows = 1, Publisher = "测试", Title = "报表", Licence = "CC-BY-4.0", Sample = true, ReceivedOn = new(2024, 5, 1) });
        foreach (var code in new[] { "25", "26", "27" }) transaction.Insert(Industries.Table, new() { Code = code, Name = code, Level = IndustryLevel.Division, DocumentId = "d" });
        foreach (var code in new[] { "110000", "320000" }) transaction.Insert(Regions.Table, new() { Code = code, Name = code, Level = RegionLevel.Province, DocumentId = "d" });
        for (var i = 0; i < 4; i++)
        {
            transaction.Insert(Parks.Table, new() { Code = $"p{i}", Name = $"园区{i}", Sample = true, SourceId = "s" });
            transaction.Insert(Indicators.Table, new()
            {
                Code = $"i{i}", Name = "指标", NameEn = "Indicator", Category = IndicatorCategory.Energy, Unit = "tce", Decimals = 2, Direction = Direction.LowerIsBetter,
                Dimension = Dimension.None, Aggregation = Aggregation.Sum, About = "指标", AboutEn = "An indicator", DocumentId = "d",
            });
        }

        for (var i = 0; i < 40; i++) Enterprise(transaction, i, random);
        transaction.Commit();
    }

    /// <summary>Some without industry, region or park, some values missing, some below nought, large beside small.</summary>
    private static void Enterprise(StoreTransaction transaction, int number, Draw random)
    {
        var (id, park) = ($"e{number}", number % 5 == 0 ? null : $"p{number % 4}");
        transaction.Insert(Enterprises.Table, new()
        {
            Id = id, Name = $"企业{number}", ParkCode = park, IndustryCode = number % 7 == 0 ? null : $"{25 + (number % 3)}", RegionCode = number % 6 == 0 ? null : number % 2 == 0 ? "110000" : "320000", Sample = true, SourceId = "s",
        });
        for (var i = 0; i < 20; i++)
        {
            var (indicator, year) = ($"i{random.Next(3)}", 2020 + random.Next(4));
            var isMissing = random.Next(6) == 0;
            transaction.Insert(Figures.Table, new()
            {
                Id = PermanentId.Of("figure", id, $"{i}"), EnterpriseId = random.Next(9) == 0 ? null : id, ParkCode = park, IndicatorCode = indicator, Period = Period.OfYear(year), Year = year, Unit = "tce", Sample = true, SourceId = "s",
                Value = isMissing ? null : (random.Next(1_000_000) - 200_000) / (decimal)Math.Pow(10, random.Next(7)), Status = isMissing ? FigureStatus.NotMeasured : null,
            });
        }
    }

    /// <summary>SplitMix64: the same questions on every machine.</summary>
    private sealed class Draw(ulong seed)
    {
        private ulong state = seed;

        public int Next(int bound)
        {
            state += 0x9E3779B97F4A7C15;
            var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return (int)((mixed ^ (mixed >> 31)) % (ulong)bound);
        }
    }

    /// <summary>The same database, whose totals are not looked at.</summary>
    private sealed class RowsOnly(Database inner) : Database
    {
        public override Dialect Dialect => inner.Dialect;

        public override ValueTask<Session> OpenAsync(CancellationToken cancellation) => inner.OpenAsync(cancellation);
    }
}
