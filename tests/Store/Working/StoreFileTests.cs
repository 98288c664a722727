using Disclosure.Model;
using Disclosure.Model.Reference;
using Disclosure.Model.Registers;
using Disclosure.Store.Reading;
using Disclosure.Store.Working;

namespace Disclosure.Store.Tests.Working;

public sealed class StoreFileTests : IDisposable
{
    private const string WithSearchColumn = "SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE c.name = 'search_text' ORDER BY m.name";

    private readonly string folder = Directory.CreateTempSubdirectory("disclosure").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_row_comes_back_as_it_went_in_with_every_kind_of_value()
    {
        using var store = StoreFile.OpenWorking(Path.Combine(folder, "work", "store.sqlite"));
        var park = Park with { Level = ParkLevel.National, AreaKm2 = 59.6m, Established = new(1992, 8, 25), Latitude = -0.000001m, Sample = true };
        using (var transaction = store.Begin())
        {
            transaction.Insert(Sources.Table, Source);
            transaction.Insert(Parks.Table, park);
            transaction.Commit();
        }

        Assert.Equal(park, Assert.Single(store.Read(Parks.Table)));
    }

    [Fact]
    public void Cells_are_the_canonical_characters_of_their_values_however_many_columns_and_rows_repeat_them()
    {
        decimal?[] areas = [0m, 59.60m, 100m, 0.0000001m, 123456789012.345m, 1e20m, null, 59.6m];
        using var store = StoreFile.OpenWorking(Path.Combine(folder, "store.sqlite"));
        using var transaction = store.Begin();
        transaction.Insert(Sources.Table, Source);
        var parks = areas.Select((area, index) => Park with { Code = $"p{index}", Name = $"{new string('甲', index * 5)}园区", AreaKm2 = area, Sample = index % 2 == 0 }).ToArray();
        foreach (var park in parks) transaction.Insert(Parks.Table, park);
        Assert.Equal(parks.Select(park => Parks.Table.Fields.Select(field => field.Write(park))), store.Cells(Parks.Table));
    }

    [Fact]
    public void Nothing_of_a_transaction_stays_without_its_commit()
    {
        using var store = StoreFile.OpenWorking(Path.Combine(folder, "store.sqlite"));
        using (var transaction = store.Begin())
        {
            transaction.Insert(Sources.Table, Source);
            Assert.NotNull(transaction.Find(Sources.Table, Source));
        }

        Assert.Equal(0, store.Count(Sources.Table));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Indexes_that_a_transaction_let_go_of_are_there_again_after_it_whatever_became_of_it(bool commit)
    {
        var path = Path.Combine(folder, "store.sqlite");
        using (var store = StoreFile.OpenWorking(path))
        {
            var before = Indexes();
            Assert.Contains("IX_figure_enterprise_id_indicator_code_period", before);
            using (var transaction = store.Begin())
            {
                transaction.WithoutIndexes([Figures.Table, Parks.Table]);
                transaction.Insert(Sources.Table, Source);
                transaction.Insert(Parks.Table, Park);
                if (commit) transaction.Commit();
            }

            Assert.Equal(before, Indexes());
            Assert.Equal(commit ? 1 : 0, store.Count(Parks.Table));
        }

        string[] Indexes() => Texts(path, "SELECT name FROM sqlite_master WHERE type = 'index' ORDER BY name");
    }

    [Fact]
    public void A_reference_that_does_not_resolve_is_refused()
    {
        using var store = StoreFile.OpenWorking(Path.Combine(folder, "store.sqlite"));
        using var transaction = store.Begin();
        var error = Assert.Throws<StoreException>(() => transaction.Insert(Parks.Table, Park));
        Assert.Contains("FOREIGN KEY", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_upsert_replaces_the_row_of_the_same_key_only()
    {
        using var store = StoreFile.OpenWorking(Path.Combine(folder, "store.sqlite"));
        using var transaction = store.Begin();
        transaction.Insert(Sources.Table, Source);
        transaction.Upsert(Parks.Table, Park);
        transaction.Upsert(Parks.Table, Park with { Name = "乙园区" });
        transaction.Upsert(Parks.Table, Park with { Code = "b" });
        transaction.Commit();
        Assert.Equal(["乙园区", "甲园区"], store.Read(Parks.Table).Select(row => row.Name));
    }

    [Fact]
    public void A_release_file_has_the_tables_of_the_catalogue_and_refuses_dangling_references_when_finished()
    {
        var path = Path.Combine(folder, "release.sqlite");
        using var store = StoreFile.Create(path);
        Assert.All(Catalog.Tables, table => Assert.Equal(0, store.Count(table)));
        using (var transaction = store.Begin())
        {
            transaction.Insert(Parks.Table, Park);
            transaction.Commit();
        }

        Assert.Throws<StoreException>(store.Finish);
    }

    [Fact]
    public void Two_release_files_made_alike_are_the_same_bytes()
    {
        byte[] Made(string name)
        {
            var path = Path.Combine(folder, name);
            using (var store = StoreFile.Create(path))
            {
                using (var transaction = store.Begin())
                {
                    transaction.Insert(Sources.Table, Source);
                    for (var i = 0; i < 1_000; i++) transaction.Insert(Parks.Table, Park with { Code = $"park-{i}" });
                    transaction.Commit();
                }

                store.Finish();
            }

            return File.ReadAllBytes(path);
        }

        Assert.Equal(Made("a.sqlite"), Made("b.sqlite"));
    }

    [Fact]
    public void A_release_file_holds_what_search_looks_through_and_the_working_store_does_not()
    {
        string path = Path.Combine(folder, "release.sqlite"), working = Path.Combine(folder, "store.sqlite");
        using (var store = StoreFile.Create(path))
        {
            using (var transaction = store.Begin())
            {
                transaction.Insert(Sources.Table, Source);
                transaction.Insert(Parks.Table, Park with { NameEn = "ＰＡＲＫ　 A" });
                transaction.Insert(Parks.Table, Park with { Code = "b" });
                transaction.Commit();
            }

            store.Finish();
            Assert.Equal("甲园区", store.Read(Parks.Table).First().Name);
        }

        StoreFile.OpenWorking(working).Dispose();
        Assert.Equal(["甲园区\npark a", "甲园区"], Texts(path, "SELECT search_text FROM park ORDER BY code"));
        Assert.Equal(
            Catalog.Tables.Where(table => table.Columns.Any(field => field.Searchable)).Select(table => table.Name).Order(StringComparer.Ordinal),
            Texts(path, WithSearchColumn));
        Assert.Empty(Texts(working, WithSearchColumn));
    }

    [Fact]
    public void A_program_killed_while_it_brought_the_schema_up_to_date_does_not_lock_out_the_next()
    {
        var path = Path.Combine(folder, "store.sqlite");
        using (var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={path};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = """
                CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL CONSTRAINT "PK___EFMigrationsLock" PRIMARY KEY, "Timestamp" TEXT NOT NULL);
                INSERT INTO "__EFMigrationsLock" VALUES (1, '2025-01-01 00:00:00');
                """;
            command.ExecuteNonQuery();
        }

        using var store = StoreFile.OpenWorking(path);
        Assert.Equal(0, store.Count(Parks.Table));
    }

    [Fact]
    public void A_store_of_another_version_of_the_program_is_left_as_it_is_and_the_reason_told()
    {
        var path = Path.Combine(folder, "store.sqlite");
        StoreFile.OpenWorking(path).Dispose();
        using (var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={path};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = """INSERT INTO "__EFMigrationsHistory" VALUES ('20990101000000_OfLater', '99.0.0')""";
            command.ExecuteNonQuery();
        }

        var before = File.ReadAllBytes(path);
        var error = Assert.Throws<StoreException>(() => StoreFile.OpenWorking(path));
        Assert.Equal($"{path} was made by another version of the program", error.Text.En);
        Assert.Contains("disclose ingest", error.Hint.Zh, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(path));
    }

    [Fact]
    public void A_file_that_is_no_store_is_refused_with_a_reason()
    {
        var path = Path.Combine(folder, "store.sqlite");
        File.WriteAllText(path, new string('x', 5_000));
        Assert.Throws<StoreException>(() => StoreFile.OpenWorking(path));
    }

    [Fact]
    public void Rows_come_in_the_order_of_their_keys_or_of_the_fields_asked_for()
    {
        using var store = StoreFile.OpenWorking(Path.Combine(folder, "store.sqlite"));
        using var transaction = store.Begin();
        transaction.Insert(Documents.Table, Document with { Id = "b", Title = "一" });
        transaction.Insert(Documents.Table, Document with { Id = "a", Title = "二" });
        transaction.Commit();
        Assert.Equal(["a", "b"], store.Read(Documents.Table).Select(row => row.Id));
        Assert.Equal(["b", "a"], store.Read(Documents.Table, nameof(Document.Title)).Select(row => row.Id));
    }

    private static string[] Texts(string file, string sql)
    {
        using var database = SqliteFile.Open(file, new() { Immutable = false });
        using var reader = database.Rent();
        using var query = reader.Query(sql);
        var rows = new List<string>();
        while (query.Step()) rows.Add(System.Text.Encoding.UTF8.GetString(query.Text(0)));
        return [.. rows];
    }

    private static Source Source => new()
    {
        Id = "s", File = "a.csv", Sha256 = "00", Bytes = 1, Rows = 1, Publisher = "甲", Title = "表", Licence = "CC-BY-4.0", Sample = false,
    };

    private static Park Park => new() { Code = "a", Name = "甲园区", SourceId = "s" };

    private static Document Document => new() { Id = "d", Title = "文件", Confidence = Confidence.High };
}
