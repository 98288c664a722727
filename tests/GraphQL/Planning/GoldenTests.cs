using System.Runtime.CompilerServices;
using System.Text.Json;
using Disclosure.GraphQL.Execution;
using Disclosure.GraphQL.Planning.Rows;
using Disclosure.GraphQL.Planning.Statements;
using Disclosure.GraphQL.Tests.Execution;

namespace Disclosure.GraphQL.Tests.Planning;

/// <summary>Query, SQL of both databases and answer, side by side in <c>goldens</c>. Rewritten with REWRITE_GOLDENS=1, never on CI.</summary>
public sealed class GoldenTests(Library library) : IClassFixture<Library>
{
    private static readonly string Folder = Path.Combine(Path.GetDirectoryName(Here())!, "goldens");

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<string> Names => [.. Directory.EnumerateFiles(Folder, "*.graphql").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    internal static IEnumerable<string> Queries => Directory.EnumerateFiles(Folder, "*.graphql").Select(File.ReadAllText);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_query_has_its_sql_and_its_answer(string name)
    {
        var query = await File.ReadAllTextAsync(Path.Combine(Folder, $"{name}.graphql"));
        using var answer = JsonDocument.Parse(await library.Ask(query));
        await Same($"{name}.json", JsonSerializer.Serialize(answer, Indented));
        await Same($"{name}.sqlite.sql", Script(library.Database.Statements));

        var other = new DescribedDatabase();
        using var described = await new Executor(LibrarySchema.Schema, other).ExecuteAsync(new GraphQLRequest(query));
        await Same($"{name}.postgresql.sql", Script(other.Statements));
    }

    private static string Script(IEnumerable<string> statements) => string.Concat(statements.Select(statement => statement + ";\n"));

    private static async Task Same(string file, string text)
    {
        var path = Path.Combine(Folder, file);
        text = text.TrimEnd('\n') + "\n";
        if (Environment.GetEnvironmentVariable("REWRITE_GOLDENS") == "1" && Environment.GetEnvironmentVariable("CI") != "true") await File.WriteAllTextAsync(path, text);
        Assert.True(File.Exists(path), $"{file} is missing: run the tests with REWRITE_GOLDENS=1 and read it");
        Assert.Equal(await File.ReadAllTextAsync(path), text);
    }

    private static string Here([CallerFilePath] string file = "") => file;

    /// <summary>Writes PostgreSQL's statements down; each answers one row, so that those below it are written too.</summary>
    private sealed class DescribedDatabase : Database
    {
        public List<string> Statements { get; } = [];
        public override Dialect Dialect => Dialect.PostgreSql;

        public override ValueTask<Session> OpenAsync(CancellationToken cancellation) => ValueTask.FromResult<Session>(new DescribedSession(Statements));

        private sealed class DescribedSession(List<string> statements) : Session
        {
            public override ValueTask ReadAsync(Statement statement, ReadOnlyMemory<SqlValue> values, RowSet rows, CancellationToken cancellation)
            {
                statements.Add(statement.Text);
                foreach (var kind in statement.Columns)
                {
                    if (kind == StorageKind.Text) rows.Add("novel"u8);
                    else if (kind == StorageKind.Real) rows.Add(0.5);
                    else rows.Add(0L);
                }

                return ValueTask.CompletedTask;
            }

            public override ValueTask DisposeAsync() => ValueTask.CompletedTask;
        }
    }
}
