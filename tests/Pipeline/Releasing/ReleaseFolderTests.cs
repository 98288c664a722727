using System.Security.Cryptography;
using System.Text;
using Disclosure.Model;
using Disclosure.Model.Registers;
using Disclosure.Pipeline.Releasing;
using Disclosure.Pipeline.Releasing.Folders;
using Disclosure.Store.Releases;

namespace Disclosure.Pipeline.Tests.Releasing;

public sealed class ReleaseFolderTests : IDisposable
{
    private readonly TestPark instance = new TestPark().Fill();

    private static readonly string[] Endings = [".csv", ".excel.csv", ".xlsx", ".schema.json", "-metadata.json", ".dictionary.csv", ".dictionary.json"];

    public void Dispose() => instance.Dispose();

    [Fact]
    public void A_first_release_is_1_0_0_with_exactly_the_files_of_its_manifest()
    {
        var version = instance.Made("2025-04-01");
        Assert.Equal("1.0.0", version.ToString());
        string[] expected =
        [
            "CITATION.bib", "CITATION.cff", "CITATION.txt", "LICENCE.txt", "README.en.md", "README.zh.md", "SHA256SUMS", "catalog.jsonld", "csv-metadata.json", "datapackage.json", "disclosure.sqlite",
            "disclosure.zip", "index.json", "manifest.json",
            .. Catalog.Tables.SelectMany(table => Endings.Concat([".jsonl", ".parquet"]).Select(ending => $"{table.Slug}{ending}")),
            .. new[] { "enterprise-year", "park-year" }.SelectMany(slug => Endings.Select(ending => $"{slug}{ending}")),
        ];
        Assert.Equal(expected.Order(StringComparer.Ordinal), Directory.EnumerateFileSystemEntries(instance.Releases.FolderOf(version)).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
        var manifest = instance.Releases.Manifest(version);
        Assert.Equal(expected.Except(["SHA256SUMS", "manifest.json"]).Order(StringComparer.Ordinal), manifest.Files.Select(file => file.Path));
        Assert.Equal(4, manifest.Files.Single(file => file.Path == "figures.csv").Rows);
        Assert.Equal(("1.0.0", new DateOnly(2025, 4, 1), true, "CC-BY-4.0"), (manifest.Version, manifest.Date, manifest.Sample, manifest.Licence));
        Assert.Null(manifest.Previous);
        Assert.Equal("统计数据", manifest.Registers.Single(register => register.Slug == "figures").Title.Zh);
        Assert.Empty(ReleaseVerification.All(instance.Releases, TestPark.Trusted, CancellationToken.None));
    }

    [Fact]
    public void The_sums_are_what_sha256sum_checks()
    {
        var version = instance.Made("2025-04-01");
        var lines = instance.Lines(version, "SHA256SUMS");
        Assert.Equal(Directory.GetFiles(instance.Releases.FolderOf(version)).Length - 1, lines.Length);
        Assert.All(lines, line => Assert.Equal(line[..64], Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(instance.Releases.FolderOf(version), line[66..]))))));
    }

    [Fact]
    public void A_register_file_has_field_names_canonical_characters_the_order_of_its_key_and_quotes_only_where_needed()
    {
        instance.Change(store => store.Upsert(Parks.Table, TestPark.Park with { Code = "o", Name = "甲,\"乙\"", LeadIndustries = "一\n二", AreaKm2 = 12.50m }));
        var text = File.ReadAllText(Path.Combine(instance.Releases.FolderOf(instance.Made("2025-04-01")), "parks.csv"));
        Assert.Equal(
            string.Join(',', Parks.Table.Fields.Select(field => field.Name)) + "\n"
            + "o,\"甲,\"\"乙\"\"\",,,,,12.5,,\"一\n二\",,,,,,,false,s1,2\n"
            + "p,甲园区,,,,,12.5,,,,,,,,,false,s1,2\n", text);
        Assert.NotEqual(0xEF, Encoding.UTF8.GetBytes(text)[0]);
    }

    [Fact]
    public void The_same_inputs_and_date_give_the_same_bytes_wherever_and_whenever_they_are_made()
    {
        using var other = new TestPark();
        other.Change(store => store.Insert(Sources.Table, TestPark.Restatement)); // another order of writing
        other.Change(store =>
        {
            store.Insert(Model.Reference.Documents.Table, TestPark.Method);
            store.Insert(Sources.Table, TestPark.Return);
            store.Insert(Parks.Table, TestPark.Park);
        });
        other.Change(store =>
        {
            store.Clear(Parks.Table);
            store.Clear(Sources.Table);
            store.Clear(Model.Reference.Documents.Table);
        });
        other.Fill();
        var (one, two) = (instance.Releases.FolderOf(instance.Made("2025-04-01")), other.Releases.FolderOf(other.Made("2025-04-01")));
        Assert.All(Directory.GetFiles(one).Select(path => Path.GetFileName(path)), name => Assert.True(
            File.ReadAllBytes(Path.Combine(one, name)).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(two, name))), name));
        Assert.Equal(File.ReadAllText(instance.Releases.LogFiles.CheckpointFile), File.ReadAllText(other.Releases.LogFiles.CheckpointFile));
    }

    [Fact]
    public void The_store_of_a_release_says_whose_it_is_and_opens_without_leaving_files_beside_it()
    {
        var folder = instance.Releases.FolderOf(instance.Made("2025-04-01"));
        var header = File.ReadAllBytes(Path.Combine(folder, ReleasesFolder.StoreName)).AsSpan(0, 100);
        Assert.Equal("dscl"u8.ToArray(), header[68..72].ToArray());
        Assert.Equal([0, 0, 0, ReleaseStamp.FormatVersion], header[60..64].ToArray());
    }

    [Fact]
    public void Files_of_a_release_are_read_only()
    {
        var folder = instance.Releases.FolderOf(instance.Made("2025-04-01"));
        Assert.All(Directory.GetFiles(folder), path => Assert.True(File.GetAttributes(path).HasFlag(FileAttributes.ReadOnly), path));
    }

    [Fact]
    public void Releasing_again_with_nothing_changed_makes_nothing()
    {
        instance.Made("2025-04-01");
        var log = File.ReadAllText(instance.Releases.LogFiles.CheckpointFile);
        var result = instance.Release("2025-05-01");
        Assert.Equal((ReleaseOutcome.Unchanged, "1.0.0"), (result.Outcome, result.Version.ToString()));
        Assert.Equal(log, File.ReadAllText(instance.Releases.LogFiles.CheckpointFile));
        Assert.Empty(ReleaseVerification.All(instance.Releases, TestPark.Trusted, CancellationToken.None));
    }

    [Fact]
    public void A_dry_run_writes_no_release()
    {
        var result = instance.Release("2025-04-01", dryRun: true);
        Assert.Equal((ReleaseOutcome.Possible, "1.0.0"), (result.Outcome, result.Version.ToString()));
        Assert.Empty(instance.Releases.Log());
        Assert.Empty(Directory.GetDirectories(instance.Instance.ReleasesFolder));
    }

    [Fact]
    public void Nothing_is_released_from_an_instance_without_data()
    {
        using var empty = new TestPark();
        Assert.Equal("release.no_store", Assert.Single(empty.Release("2025-04-01").Issues).Code);
        empty.Change(_ => { });
        Assert.Equal("release.no_store", Assert.Single(empty.Release("2025-04-01").Issues).Code);
    }

    [Fact]
    public void A_reference_that_does_not_resolve_stops_the_release_and_leaves_nothing_behind()
    {
        using (var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={instance.Instance.WorkingStore};Foreign Keys=False;Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "DELETE FROM park";
            command.ExecuteNonQuery();
        }

        Assert.Throws<Store.StoreException>(() => instance.Release("2025-04-01"));
        Assert.Empty(Directory.GetDirectories(instance.Instance.ReleasesFolder));
    }
}
