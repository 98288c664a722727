using Disclosure.Model.Issues;
using Disclosure.Model.Registers;
using Disclosure.Pipeline.Histories;
using Disclosure.Pipeline.Intake;
using Disclosure.Pipeline.Tests.Releasing;

namespace Disclosure.Pipeline.Tests.Histories;

public sealed class PastReleaseTests
{
    private const string Two = """
        releases:
          - { date: 2024-01-31, notes: { zh: 一, en: one } }
          - { date: 2025-01-31, notes: { zh: 二, en: two } }
        """;

    [Fact]
    public void As_of_a_day_the_store_has_what_had_arrived_by_then_and_what_the_history_keeps_beside()
    {
        using var instance = new TestInstance();
        instance.Deliver("returns/2023", "2024-03-01", "energy.csv", "form: energy", $"uscc,period,electricity_mwh\n{TestInstance.FirstUscc},2023,10\n");
        instance.Write("history/sources/returns/2022/source.yml", File.ReadAllText(instance.PathOf("sources/returns/2023/source.yml")).Replace("2024-03-01", "2023-03-01", StringComparison.Ordinal));
        instance.Write("history/sources/returns/2022/energy.csv", $"uscc,period,electricity_mwh\n{TestInstance.FirstUscc},2022,9\n");

        Assert.Equal([2022], Years(instance, new(2024, 2, 29)));
        Assert.Equal([2022, 2023], Years(instance, new(2024, 3, 1)));
        instance.IngestAll();
        Assert.Equal([2023], instance.Rows(Figures.Table).Where(figure => figure.Value is not null).Select(figure => figure.Year));
    }

    [Fact]
    public void What_is_still_to_be_made_follows_from_the_newest_release()
    {
        using var park = new TestPark().Fill();
        Directory.CreateDirectory(park.Instance.HistoryFolder);
        File.WriteAllText(Path.Combine(park.Instance.HistoryFolder, "releases.yml"), Two);
        Assert.Equal([2024, 2025], Missing(park)!.Select(release => release.Date.Year));
        park.Made("2024-01-31");
        Assert.Equal("two", Assert.Single(Missing(park)!).Notes.En);
        park.Change(store => store.Insert(Enterprises.Table, TestPark.Enterprise("e3")));
        park.Made("2025-01-31");
        Assert.Empty(Missing(park)!);
        park.Change(store => store.Insert(Enterprises.Table, TestPark.Enterprise("e4")));
        park.Made("2025-05-01");
        Assert.Null(Missing(park));
    }

    [Fact]
    public void Days_out_of_order_are_refused_with_their_line()
    {
        using var park = new TestPark();
        Directory.CreateDirectory(park.Instance.HistoryFolder);
        File.WriteAllText(Path.Combine(park.Instance.HistoryFolder, "releases.yml"), Two.Replace("2025", "2023", StringComparison.Ordinal));
        var issues = new List<Issue>();
        PastReleases.Missing(park.Instance, issues.Add);
        Assert.Equal(("history/releases.yml", 3), (Assert.Single(issues).File, issues[0].Line));
    }

    private static IReadOnlyList<PastRelease>? Missing(TestPark park) => PastReleases.Missing(park.Instance, issue => Assert.Fail(issue.MessageEn));

    private static int[] Years(TestInstance instance, DateOnly day)
    {
        Assert.False(new IntakeRun(instance.Instance.AsOf(day), Repository.Reference).Ingest(CancellationToken.None).Refused);
        return [.. instance.Rows(Figures.Table).Where(figure => figure.Value is not null).Select(figure => figure.Year).Order()];
    }
}
