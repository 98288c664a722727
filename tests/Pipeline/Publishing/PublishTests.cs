using System.Globalization;
using Disclosure.Model;
using Disclosure.Model.Issues;
using Disclosure.Pipeline.Cli;
using Disclosure.Pipeline.Tests.Releasing;
using Disclosure.Store.Publishing;
using Disclosure.Store.Reading;
using Disclosure.Store.Releases;
using Disclosure.Tests.PostgreSql;
using Npgsql;

namespace Disclosure.Pipeline.Tests.Publishing;

/// <summary>Releases on their way into PostgreSQL, and what stands in the way.</summary>
public sealed class PublishTests(PostgreSqlServer server) : IClassFixture<PostgreSqlServer>
{
    private const string Password = "correct-horse";
    private static int databases;

    [Fact]
    public async Task A_release_is_loaded_whole_once_and_the_next_one_beside_it()
    {
        using var park = new TestPark().Fill();
        park.Made("2025-04-01");
        var target = await NewAsync();

        var (loaded, messages) = await Run(park, "publish", "--database", target);
        var (again, repeated) = await Run(park, "publish", "--database", target);
        park.Change(store => TestPark.Report(store, "e1", 7m, year: 2023));
        var second = park.Made("2025-05-01");
        var (later, _) = await Run(park, "publish", "--database", target);

        Assert.Equal((0, 0, 0), (loaded, again, later));
        Assert.Contains("1.0.0 is loaded into", messages, StringComparison.Ordinal);
        Assert.Contains("nothing was changed", repeated, StringComparison.Ordinal);
        await using var database = ReleaseDatabase.TryOpen(target)!;
        Assert.Equal(park.Releases.Log().ToDictionary(entry => entry.Version, entry => entry.ManifestSha256), await database.HeldAsync(default));
        var manifest = park.Releases.Manifest(second);
        foreach (var table in Catalog.Tables)
            Assert.Equal(manifest.Registers.Single(register => register.Slug == table.Slug).Rows, await ScalarAsync(target, $"SELECT count(*) FROM release_{second.ToString().Replace('.', '_')}.\"{table.Name}\""));
    }

    /// <summary>The rows, the types and the order of PostgreSQL against the characters of the CSV, which anyone can check.</summary>
    [Fact]
    public async Task Numbers_come_out_with_the_characters_of_the_release()
    {
        using var park = new TestPark().Fill();
        park.Change(store => TestPark.Report(store, "e1", 123456789.012345m, year: 2022));
        var version = park.Made("2025-04-01");
        var target = await NewAsync();
        await Run(park, "publish", "--database", target);

        await using var source = NpgsqlDataSource.Create(target);
        await using var command = source.CreateCommand("SELECT id, value::text FROM release_1_0_0.figure ORDER BY id");
        await using var reader = await command.ExecuteReaderAsync();
        var found = new List<(string, decimal?)>();
        while (await reader.ReadAsync()) found.Add((reader.GetString(0), await reader.IsDBNullAsync(1) ? null : decimal.Parse(reader.GetString(1), CultureInfo.InvariantCulture)));
        var lines = park.Lines(version, "figures.csv");
        var value = Array.IndexOf(lines[0].Split(','), "value");
        Assert.Equal(lines.Skip(1).Select(line => line.Split(',')).Select(cells => (cells[0], cells[value].Length == 0 ? (decimal?)null : decimal.Parse(cells[value], CultureInfo.InvariantCulture))), found);
        Assert.Contains(found, pair => pair.Item2 == 123456789.012345m);
    }

    [Fact]
    public async Task Another_release_of_the_same_version_is_refused_and_replaced_only_on_request()
    {
        using var park = new TestPark().Fill();
        park.Made("2025-04-01");
        using var other = new TestPark().Fill();
        other.Made("2025-04-02");
        var target = await NewAsync();
        await Run(park, "publish", "--database", target);

        var (refused, messages) = await Run(other, "publish", "--database", target);
        var kept = await ManifestAsync(target);
        var (replaced, _) = await Run(other, "publish", "--database", target, "--replace");

        Assert.Equal((1, 0), (refused, replaced));
        Assert.Contains("their manifests differ", messages, StringComparison.Ordinal);
        Assert.Equal(park.Releases.Log()[0].ManifestSha256, kept);
        Assert.Equal(other.Releases.Log()[0].ManifestSha256, await ManifestAsync(target));
    }

    [Fact]
    public async Task What_breaks_in_the_middle_leaves_the_database_as_it_was()
    {
        using var park = new TestPark().Fill();
        park.Made("2025-04-01");
        var (target, entry) = (await NewAsync(), park.Releases.Log()[0]);
        await using var database = ReleaseDatabase.TryOpen(target)!;
        using var file = SqliteFile.Open(Path.Combine(park.Releases.FolderOf(entry.Version), ReleasesFolder.StoreName));

        using var stop = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new ReleaseLoad(database, file, new At(stop.Cancel)).RunAsync(entry, replace: false, stop.Token));
        Assert.Empty(await database.HeldAsync(default));

        Assert.NotNull(await new ReleaseLoad(database, file).RunAsync(entry, replace: false, default));
        var cut = await Assert.ThrowsAsync<ReleaseDatabaseException>(() => new ReleaseLoad(database, file, new At(() => Cut(target))).RunAsync(entry, replace: true, default));
        Assert.Equal(IssueCodes.DatabaseFailed, cut.Fault.Code);
        Assert.Equal([entry.Version], (await database.HeldAsync(default)).Keys);
        Assert.Equal(4L, await ScalarAsync(target, "SELECT count(*) FROM release_1_0_0.figure"));
    }

    [Fact]
    public async Task Who_reads_by_the_documented_grants_sees_every_release_and_writes_nothing()
    {
        using var park = new TestPark().Fill();
        park.Made("2025-04-01");
        var target = await NewAsync("disclosure");
        var page = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "postgresql.md"));
        await server.ExecuteAsync("disclosure", page.Split("```sql\n")[1].Split("```")[0]);

        var (code, messages) = await Run(park, "publish", "--database", As(target, "disclosure_publisher"));

        Assert.True(code == 0, messages);
        await using var database = ReleaseDatabase.TryOpen(As(target, "disclosure_reader"))!;
        Assert.Null(await database.CheckAsync(park.Releases.Log()[0], default));
        await using var connection = new NpgsqlConnection(As(target, "disclosure_reader"));
        await connection.OpenAsync();
        await using var write = new NpgsqlCommand("DELETE FROM release_1_0_0.figure", connection);
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, (await Assert.ThrowsAsync<PostgresException>(() => write.ExecuteNonQueryAsync())).SqlState);
    }

    [Fact]
    public async Task A_reader_without_a_grant_is_told_which_one_is_missing()
    {
        using var park = new TestPark().Fill();
        park.Made("2025-04-01");
        var (target, reader) = (await NewAsync(), $"reader_{databases}");
        await Run(park, "publish", "--database", target);
        await server.ExecuteAsync("postgres", $"CREATE ROLE {reader} LOGIN");
        await using var database = ReleaseDatabase.TryOpen(As(target, reader))!;

        Assert.Equal("USAGE ON SCHEMA release_1_0_0", await MissingAsync());
        await server.ExecuteAsync(new NpgsqlConnectionStringBuilder(target).Database!, $"GRANT USAGE ON SCHEMA release_1_0_0 TO {reader}");
        Assert.StartsWith("SELECT ON release_1_0_0.", await MissingAsync(), StringComparison.Ordinal);

        async Task<string?> MissingAsync() => await database.CheckAsync(park.Releases.Log()[0], default) is { } fault && fault.Code == IssueCodes.DatabasePermission ? fault.Details.Single().Value.En : null;
    }

    [Theory]
    [InlineData("Host=/nowhere", 3, "cannot connect to the database")]
    [InlineData("Host=127.0.0.1;Port=1", 3, "cannot connect to the database")]
    [InlineData("Host=name.invalid", 3, "cannot connect to the database")]
    [InlineData("Username=nobody", 3, "does not let \"nobody\" in")]
    [InlineData("Database=no_such", 3, "there is no database \"no_such\"")]
    [InlineData("Database=latin", 3, "the database's encoding is LATIN1, not UTF8")]
    [InlineData("Username=guest", 3, "the database's user \"guest\" has no permission")]
    [InlineData("Colour=red", 2, "connection string cannot be read")]
    [InlineData("Host=", 2, "connection string cannot be read")]
    public async Task What_is_in_the_way_is_said_with_a_hint_and_without_the_password(string part, int expected, string message)
    {
        using var park = new TestPark().Fill();
        park.Made("2025-04-01");
        if (part.Contains("latin", StringComparison.Ordinal)) await server.ExecuteAsync("postgres", "CREATE DATABASE latin ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0");
        if (part.Contains("guest", StringComparison.Ordinal)) await server.ExecuteAsync("postgres", "CREATE ROLE guest LOGIN");

        var (code, messages) = await Run(park, "publish", "--database", $"{server.To("postgres")};Password={Password};Timeout=5;{part}");

        Assert.Equal(expected, code);
        Assert.Contains($"disclose: error: ", messages, StringComparison.Ordinal);
        Assert.Contains(message, messages, StringComparison.Ordinal);
        Assert.Contains("disclose: hint: ", messages, StringComparison.Ordinal);
        Assert.DoesNotContain(Password, messages, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_release_that_is_not_there_or_was_altered_is_not_loaded()
    {
        using var park = new TestPark().Fill();
        var version = park.Made("2025-04-01");
        var target = await NewAsync();

        var (unknown, words) = await Run(park, "publish", "9.9.9", "--database", target);
        var path = Path.Combine(park.Releases.FolderOf(version), ReleasesFolder.StoreName);
        File.SetAttributes(path, FileAttributes.Normal);
        await File.AppendAllTextAsync(path, " ");
        var (altered, complaint) = await Run(park, "publish", "--database", target);

        Assert.Equal((1, 1), (unknown, altered));
        Assert.Contains("there is no release \"9.9.9\"", words, StringComparison.Ordinal);
        Assert.Contains("the file is not what was published", complaint, StringComparison.Ordinal);
        await using var database = ReleaseDatabase.TryOpen(target)!;
        Assert.Empty(await database.HeldAsync(default));
    }

    [Fact]
    public void The_page_on_postgresql_tells_every_code_in_the_words_of_the_program()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "postgresql.md"));
        Assert.All(
            IssueCodes.All.Value.Where(code => code.Code.StartsWith("database.", StringComparison.Ordinal)).Append(IssueCodes.ReleaseOfOtherProgram),
            code => Assert.Contains($"| `{code.Code}` | {code.Message.Zh} | {code.Message.En} |", page, StringComparison.Ordinal));
    }

    private static string As(string target, string user) => new NpgsqlConnectionStringBuilder(target) { Username = user, Pooling = false }.ToString();

    private static async Task<(int Code, string Messages)> Run(TestPark park, params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter { NewLine = "\n" };
        var code = await new Application(output, error, interactive: false).RunAsync([.. arguments, "--instance", park.Instance.Folder, "--lang", "en"], [PublishCommand.Make]);
        return (code, error.ToString());
    }

    private static async Task<string> ManifestAsync(string target)
    {
        await using var database = ReleaseDatabase.TryOpen(target)!;
        return (await database.HeldAsync(default))[ReleaseVersion.First];
    }

    private static async Task<object?> ScalarAsync(string target, string sql)
    {
        await using var source = NpgsqlDataSource.Create(target);
        await using var command = source.CreateCommand(sql);
        return await command.ExecuteScalarAsync();
    }

    /// <summary>As when the database's server is stopped.</summary>
    private static void Cut(string target)
    {
        using var connection = new NpgsqlConnection($"{target};Pooling=false");
        connection.Open();
        using var command = new NpgsqlCommand("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()", connection);
        command.ExecuteNonQuery();
    }

    private Task<string> NewAsync(string? name = null) => server.CreateDatabaseAsync(name ?? $"publish_{Interlocked.Increment(ref databases)}");

    /// <summary>Does something once, when the last register has come.</summary>
    private sealed class At(Action act) : IProgress<LoadProgress>
    {
        public void Report(LoadProgress value)
        {
            if (value.Register is null) act();
        }
    }
}
