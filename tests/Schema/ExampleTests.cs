using System.Text.Encodings.Web;
using System.Text.Json;
using Disclosure.GraphQL.Execution;
using Disclosure.GraphQL.Http;
using Disclosure.GraphQL.Language;
using Disclosure.GraphQL.Tests.Execution;
using Disclosure.Schema.Databases;
using Disclosure.Store.Reading;

namespace Disclosure.Schema.Tests;

/// <summary>Each document of <c>examples/queries</c> with its SQL on both databases and its answer, which is one, in <c>Goldens</c>.</summary>
public sealed class ExampleTests(PostgreSqlRelease release) : IClassFixture<PostgreSqlRelease>
{
    private static readonly string Queries = Path.Combine(Repository.Root, "examples", "queries");
    private static readonly string Goldens = Path.Combine(Repository.Root, "tests", "Schema", "Goldens");
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<string> Names => [.. Examples.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_document_has_its_sql_and_its_answer(string name)
    {
        var (answer, statements) = await Ask(name);
        using (answer)
        {
            Assert.Equal(AnswerKind.Complete, answer.Kind);
            await Same($"{name}.json", Text(answer));
            await Same($"{name}.sqlite.sql", Script(statements));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task On_postgresql_a_document_has_its_sql_and_the_same_answer(string name)
    {
        var (sqlite, _) = await Ask(name);
        await using var source = release.Connect();
        var (answer, statements) = await Ask(name, new PostgreSqlDatabase(source));
        using (sqlite)
        using (answer)
        {
            Assert.Equal(Text(sqlite), Text(answer));
            Assert.Equal(sqlite.Json.ToArray(), answer.Json.ToArray());
            await Same($"{name}.postgresql.sql", Script(statements));
        }
    }

    /// <summary>A second run of one statement means that it ran for each of some rows; only aliases of one field may look alike.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public async Task No_statement_runs_for_each_row(string name)
    {
        var (answer, statements) = await Ask(name);
        answer.Dispose();
        var most = Aliases(Examples.All[name]) + 1;
        Assert.All(statements.CountBy(text => text), pair => Assert.InRange(pair.Value, 1, most));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_document_says_what_it_is_for_in_both_languages_and_names_its_operation(string name)
    {
        var text = Examples.All[name];
        Assert.Matches(@"^# .*\p{IsCJKUnifiedIdeographs}.* / [A-Z].*\n", text);
        Assert.NotNull(Assert.Single(Parser.Parse(text).Document!.Operations).Name);
        Assert.Equal(File.ReadAllText(Path.Combine(Queries, $"{name}.graphql")), text);
    }

    [Fact]
    public void There_are_thirty_examples_and_nothing_is_left_of_others()
    {
        Assert.InRange(Examples.All.Count, 30, 100);
        Assert.Empty(Files(Queries, "*.variables.json", ".variables.json").Except(Examples.All.Keys));
        Assert.Equal(Examples.All.Keys, Files(Goldens, "*.json", ".json"));
        Assert.Equal(Examples.All.Keys, Files(Goldens, "*.sqlite.sql", ".sqlite.sql"));
        Assert.Equal(Examples.All.Keys, Files(Goldens, "*.postgresql.sql", ".postgresql.sql"));
        Assert.Equal(2 * Examples.All.Count, Files(Goldens, "*.sql", ".sql").Count());
    }

    [Fact]
    public async Task The_worst_examples_are_as_much_as_the_limits_allow()
    {
        var limits = new ExecutorOptions();
        var (answer, _) = await Ask("largest-allowed");
        using (answer) Assert.InRange(answer.Cost, limits.Execution.Cost * 9 / 10, limits.Execution.Cost);
        Assert.Equal(limits.Validation.Depth, Depth(Parser.Parse(Examples.All["deepest-allowed"]).Document!.Operations[0].Selections));
    }

    /// <summary>The list by which clients ask for an example without its text.</summary>
    [Fact]
    public async Task The_list_of_hashes_is_the_one_in_the_repository()
    {
        var list = Examples.All.ToDictionary(pair => pair.Key, pair => $"sha256:{PersistedDocuments.Hash(pair.Value)}");
        var path = Path.Combine(Repository.Root, "examples", "persisted.json");
        var text = JsonSerializer.Serialize(list, Indented) + "\n";
        if (Repository.RewritesGoldens) await File.WriteAllTextAsync(path, text);
        Assert.Equal(await File.ReadAllTextAsync(path), text);
    }

    private static IEnumerable<string> Files(string folder, string pattern, string ending) =>
        Directory.EnumerateFiles(folder, pattern).Select(file => Path.GetFileName(file)[..^ending.Length]).Order(StringComparer.Ordinal);

    private static int Aliases(string text) => Parser.Parse(text).Document is { } document ? document.Operations[0].Selections.OfType<FieldSelection>().Count(field => field.ResponseName != field.Name) : 0;

    private static int Depth(IEnumerable<Selection> selections) => selections.OfType<FieldSelection>().Select(field => 1 + Depth(field.Selections)).DefaultIfEmpty(0).Max();

    private static async Task Same(string file, string text)
    {
        var path = Path.Combine(Goldens, file);
        if (Repository.RewritesGoldens)
        {
            Directory.CreateDirectory(Goldens);
            await File.WriteAllTextAsync(path, text);
        }

        Assert.True(File.Exists(path), $"{file} is missing: run the tests with REWRITE_GOLDENS=1 and read it");
        Assert.Equal(await File.ReadAllTextAsync(path), text);
    }

    private static string Text(Answer answer)
    {
        using var json = JsonDocument.Parse(answer.Json);
        return JsonSerializer.Serialize(json, Indented) + "\n";
    }

    private static string Script(IEnumerable<string> statements) => string.Concat(statements.Select(statement => statement + ";\n"));

    private async Task<(Answer Answer, List<string> Statements)> Ask(string name)
    {
        using var file = SqliteFile.Open(release.SqliteFile);
        return await Ask(name, new SqliteDatabase(file));
    }

    private async Task<(Answer Answer, List<string> Statements)> Ask(string name, Database from)
    {
        var variables = Path.Combine(Queries, $"{name}.variables.json");
        var database = new RecordingDatabase(from);
        var executor = new Executor(release.Sqlite.Executor.Schema, database);
        var answer = await executor.ExecuteAsync(new GraphQLRequest(Examples.All[name])
        {
            Source = new Answering(release.Sqlite.Release, new(executor.Options, null)),
            Variables = File.Exists(variables) ? JsonDocument.Parse(await File.ReadAllBytesAsync(variables)).RootElement : default,
        });
        Assert.Empty(answer.Exceptions.Select(failure => $"{failure.Message} {failure.InnerException?.Message}"));
        return (answer, database.Statements);
    }
}
