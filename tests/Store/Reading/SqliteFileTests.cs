using System.Text;
using Disclosure.Store.Reading;
using Microsoft.Data.Sqlite;

namespace Disclosure.Store.Tests.Reading;

public sealed class SqliteFileTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("reading").FullName;

    [Fact]
    public void Values_come_back_as_they_were_stored()
    {
        using var file = SqliteFile.Open(Make("CREATE TABLE t (i INTEGER, r REAL, s TEXT); INSERT INTO t VALUES (9007199254740993, 0.1, '低碳'), (NULL, NULL, NULL), (0, -0.0, '')"));
        using var reader = file.Rent();
        using var query = reader.Query("SELECT i, r, s FROM t ORDER BY rowid");
        Assert.True(query.Step());
        Assert.Equal((9007199254740993, 0.1, "低碳"), (query.Integer(0), query.Real(1), Encoding.UTF8.GetString(query.Text(2))));
        Assert.True(query.Step());
        Assert.True(query.IsNull(0) && query.IsNull(1) && query.IsNull(2));
        Assert.True(query.Step());
        Assert.False(query.IsNull(2));
        Assert.Equal(0, query.Text(2).Length);
        Assert.False(query.Step());
    }

    [Fact]
    public void Parameters_are_values_and_an_empty_text_is_not_null()
    {
        using var file = SqliteFile.Open(Make("CREATE TABLE t (i)"));
        using var reader = file.Rent();
        for (var round = 0; round < 2; round++)
        {
            using var query = reader.Query("SELECT ?1, ?2, ?3, ?4, ?5, typeof(?3)");
            query.Bind(1, "'; DROP TABLE t; --"u8);
            query.Bind(2, 1.5);
            query.Bind(3, []);
            query.Bind(4, 42L);
            query.BindNull(5);
            Assert.True(query.Step());
            Assert.Equal("'; DROP TABLE t; --", Encoding.UTF8.GetString(query.Text(0)));
            Assert.Equal((1.5, 42L, true, false), (query.Real(1), query.Integer(3), query.IsNull(4), query.IsNull(2)));
            Assert.Equal("text", Encoding.UTF8.GetString(query.Text(5)));
        }

        // What one reader bound is gone for the next.
        using var fresh = reader.Query("SELECT ?1, ?2, ?3, ?4, ?5, typeof(?3)");
        Assert.True(fresh.Step());
        Assert.True(fresh.IsNull(0));
    }

    [Fact]
    public void A_statement_keeps_its_plan_whatever_is_bound_and_so_is_prepared_once()
    {
        using var file = SqliteFile.Open(Make("CREATE TABLE t (name TEXT COLLATE NOCASE); CREATE INDEX names ON t (name)"));
        using var reader = file.Rent();
        using var plan = reader.Query("EXPLAIN QUERY PLAN SELECT 1 FROM t WHERE name LIKE ?1");
        plan.Bind(1, "a%"u8); // of use to a planner that looks at values
        Assert.True(plan.Step());
        Assert.StartsWith("SCAN", Encoding.UTF8.GetString(plan.Text(3)), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_can_be_written()
    {
        using var file = SqliteFile.Open(Make("CREATE TABLE t (i)"));
        using var reader = file.Rent();
        Assert.Throws<SqliteReadException>(() =>
        {
            using var query = reader.Query("INSERT INTO t VALUES (1)");
            query.Step();
        });
    }

    [Fact]
    public async Task A_statement_without_end_is_stopped_and_the_connection_lives_on()
    {
        using var file = SqliteFile.Open(Make("CREATE TABLE t (i)"));
        using var reader = file.Rent();
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(20));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Task.Run(() =>
        {
            using var query = reader.Query("WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n", stop.Token);
            query.Step();
        }));
        using var next = reader.Query("SELECT 1");
        Assert.True(next.Step());
    }

    [Fact]
    public void A_cancelled_request_starts_no_statement()
    {
        using var file = SqliteFile.Open(Make("CREATE TABLE t (i)"));
        using var reader = file.Rent();
        Assert.Throws<OperationCanceledException>(() => reader.Query("SELECT 1", new CancellationToken(canceled: true)));
    }

    [Fact]
    public void A_reader_of_a_changing_file_sees_one_state_and_the_next_reader_the_new_one()
    {
        var path = Make("PRAGMA journal_mode = WAL; CREATE TABLE t (i INTEGER); INSERT INTO t VALUES (1)");
        using var file = SqliteFile.Open(path, new SqliteFileOptions { Immutable = false });
        using (var reader = file.Rent())
        {
            Assert.Equal(1, Count(reader));
            Run(path, "INSERT INTO t VALUES (2)");
            Assert.Equal(1, Count(reader));
        }

        using var later = file.Rent();
        Assert.Equal(2, Count(later));
    }

    [Fact]
    public void Names_of_files_may_hold_what_an_address_may_not()
    {
        var path = Path.Combine(folder, "50% a?b#c 园区.sqlite");
        Run(path, "CREATE TABLE t (i INTEGER); INSERT INTO t VALUES (1)");
        using var file = SqliteFile.Open(path);
        using var reader = file.Rent();
        Assert.Equal(1, Count(reader));
    }

    [Fact]
    public void What_is_no_database_is_refused_when_it_is_opened()
    {
        var text = Path.Combine(folder, "text.sqlite");
        File.WriteAllText(text, new string('x', 4096));
        Assert.Throws<SqliteReadException>(() => SqliteFile.Open(text));
        Assert.Throws<SqliteReadException>(() => SqliteFile.Open(Path.Combine(folder, "nothing.sqlite")));
        Assert.Throws<SqliteReadException>(() => SqliteFile.Open(Make("PRAGMA encoding = 'UTF-16'; CREATE TABLE t (i)")));
    }

    [Fact]
    public void A_file_closed_while_it_is_read_is_read_to_the_end()
    {
        var file = SqliteFile.Open(Make("CREATE TABLE t (i INTEGER); INSERT INTO t VALUES (1)"));
        var reader = file.Rent();
        file.Dispose();
        Assert.Equal(1, Count(reader));
        reader.Dispose();
        Assert.Throws<ObjectDisposedException>(file.Rent);
    }

    [Fact]
    public void More_statements_than_are_kept_still_run()
    {
        using var file = SqliteFile.Open(Make("CREATE TABLE t (i)"), new SqliteFileOptions { PreparedStatements = 2 });
        using var reader = file.Rent();
        for (var i = 0; i < 10; i++)
        {
            using var query = reader.Query($"SELECT {i % 4}");
            Assert.True(query.Step());
            Assert.Equal(i % 4, query.Integer(0));
        }
    }

    [Fact]
    public async Task Many_threads_read_at_once()
    {
        using var file = SqliteFile.Open(Make("CREATE TABLE t (i INTEGER); INSERT INTO t VALUES (1), (2), (3)"), new SqliteFileOptions { IdleConnections = 2 });
        var counts = await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => Task.Run(() =>
        {
            using var reader = file.Rent();
            return Count(reader);
        })));
        Assert.All(counts, count => Assert.Equal(3, count));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static long Count(SqliteReader reader)
    {
        using var query = reader.Query("SELECT count(*) FROM t");
        Assert.True(query.Step());
        return query.Integer(0);
    }

    private string Make(string script)
    {
        var path = Path.Combine(folder, Path.GetRandomFileName());
        Run(path, script);
        return path;
    }

    private static void Run(string path, string script)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = script;
        command.ExecuteNonQuery();
    }
}
