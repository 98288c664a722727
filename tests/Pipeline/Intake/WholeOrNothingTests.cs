using System.Diagnostics;
using System.Security.Cryptography;
using Disclosure.Model.Registers;
using Disclosure.Pipeline.Intake;
using Microsoft.Data.Sqlite;

namespace Disclosure.Pipeline.Tests.Intake;

public sealed class WholeOrNothingTests
{
    private const int RowsPerFile = 3_000;
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    [Fact]
    public void The_same_bytes_again_change_nothing()
    {
        using var instance = new TestInstance();
        instance.Deliver("returns/2024", "2025-03-01", "energy.csv", "form: energy", $"uscc,period,electricity_mwh\n{TestInstance.FirstUscc},2024,10\n");
        instance.IngestAll();
        var before = Hash(instance.Instance.WorkingStore);

        var report = instance.IngestAll();

        Assert.All(report.Files, file => Assert.Equal(Outcome.Unchanged, file.Outcome));
        Assert.Equal(before, Hash(instance.Instance.WorkingStore));
    }

    [Fact]
    public void A_refused_file_leaves_nothing_and_the_others_are_taken()
    {
        using var instance = new TestInstance();
        instance.Deliver("returns/2023", "2024-03-01", "energy.csv", "form: energy", $"uscc,period,electricity_mwh\n{TestInstance.FirstUscc},2023,10\n{TestInstance.SecondUscc},2023,x\n");
        instance.Deliver("returns/2024", "2025-03-01", "energy.csv", "form: energy", $"uscc,period,electricity_mwh\n{TestInstance.FirstUscc},2024,10\n");

        var report = instance.Ingest();

        Assert.True(report.Refused);
        Assert.Equal("2024", Assert.Single(instance.Rows(Figures.Table)).Period.ToString());
        Assert.DoesNotContain(instance.Rows(Sources.Table), source => source.File == "returns/2023/energy.csv");
        Assert.DoesNotContain(Directory.GetFiles(instance.Instance.ArchiveFolder), path => Path.GetFileName(path).StartsWith("incoming", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_is_replaced_by_a_bad_one_keeps_its_place_in_the_store()
    {
        using var instance = new TestInstance();
        instance.Deliver("returns/2024", "2025-03-01", "energy.csv", "form: energy", $"uscc,period,electricity_mwh\n{TestInstance.FirstUscc},2024,10\n");
        instance.IngestAll();
        instance.Write("sources/returns/2024/energy.csv", $"uscc,period,electricity_mwh\n{TestInstance.FirstUscc},2024,1O\n");

        var report = instance.Ingest();

        Assert.True(report.StoreKept);
        Assert.Equal(10m, Assert.Single(instance.Rows(Figures.Table)).Value);
    }

    [Theory]
    [InlineData("10", 2)]
    [InlineData("x", 0)]
    public void A_file_longer_than_all_that_is_held_leaves_every_index_behind_taken_or_refused(string last, int figures)
    {
        using var instance = new TestInstance();
        instance.IngestAll();
        var before = Indexes(instance);
        var blank = new string('\n', RowsPerFile);
        instance.Deliver("returns/2024", "2025-03-01", "energy.csv", "form: energy", $"uscc,period,electricity_mwh\n{TestInstance.FirstUscc},2024,10\n{blank}{TestInstance.SecondUscc},2024,{last}\n");

        instance.Ingest();

        Assert.Contains("IX_figure_enterprise_id_indicator_code_period", before);
        Assert.Equal(before, Indexes(instance));
        Assert.Equal(figures, instance.Rows(Figures.Table).Count);
    }

    [Fact]
    public void A_run_killed_at_any_moment_leaves_whole_files_and_the_next_one_finishes()
    {
        using var undisturbed = Large();
        var clock = Stopwatch.StartNew();
        Finish(undisturbed);
        var usual = clock.Elapsed;
        var expected = Contents(undisturbed);

        using var killed = Large();
        foreach (var share in new[] { 0.35, 0.5, 0.6, 0.7, 0.8, 0.9 })
        {
            using var run = Start(killed);
            if (!run.WaitForExit(usual * share)) run.Kill(entireProcessTree: true);
            run.WaitForExit();
            if (!File.Exists(killed.Instance.WorkingStore)) continue;
            var taken = killed.Rows(Sources.Table).Where(source => source.File.StartsWith("returns/", StringComparison.Ordinal)).ToList();
            var counts = killed.Rows(Figures.Table).GroupBy(figure => figure.SourceId).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
            Assert.Equal(taken.Select(source => source.Id).Order(StringComparer.Ordinal), counts.Keys.Order(StringComparer.Ordinal));
            Assert.All(counts.Values, count => Assert.Equal(RowsPerFile, count));
        }

        Finish(killed);

        Assert.Equal(expected, Contents(killed));
    }

    private static TestInstance Large()
    {
        var instance = new TestInstance();
        instance.Write("sources/park/a/enterprises.csv", "identifier_scheme,identifier,name,park_code\n" + string.Concat(Enumerable.Range(0, RowsPerFile).Select(i => $"test,{i},企业{i},test-park\n")));
        for (var year = 2019; year < 2024; year++)
        {
            instance.Deliver($"returns/{year}", $"{year + 1}-03-01", "energy.csv", "form: energy",
                "identifier_scheme,identifier,period,electricity_mwh\n" + string.Concat(Enumerable.Range(0, RowsPerFile).Select(i => $"test,{i},{year},{i + year}\n")));
        }

        return instance;
    }

    private static Process Start(TestInstance instance) => Process.Start(new ProcessStartInfo("dotnet", [typeof(IntakeRun).Assembly.Location, "ingest", "--instance", instance.Folder])
    {
        UseShellExecute = false,
        RedirectStandardError = true,
        RedirectStandardOutput = true,
    })!;

    private static void Finish(TestInstance instance)
    {
        using var run = Start(instance);
        var messages = run.StandardError.ReadToEndAsync();
        Assert.True(run.WaitForExit(Longest), "the run does not end");
        Assert.True(run.ExitCode == 0, messages.Result);
    }

    private static string Contents(TestInstance instance) => string.Join('\n',
        instance.Rows(Figures.Table).Select(row => row.ToString())
            .Concat(instance.Rows(Enterprises.Table).Select(row => row.ToString()))
            .Concat(instance.Rows(Sources.Table).Select(row => row.ToString())));

    private static string Hash(string path) => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path)));

    private static List<string> Indexes(TestInstance instance)
    {
        using var connection = new SqliteConnection($"Data Source={instance.Instance.WorkingStore};Pooling=False");
        connection.Open();
        using var names = connection.CreateCommand();
        names.CommandText = "SELECT name FROM sqlite_master WHERE type = 'index' ORDER BY name";
        using var reader = names.ExecuteReader();
        var found = new List<string>();
        while (reader.Read()) found.Add(reader.GetString(0));
        return found;
    }
}
