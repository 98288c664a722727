using Disclosure.Model.Calculation;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Registers;
using Disclosure.Pipeline.Calculating;
using Disclosure.Pipeline.Cli;
using Disclosure.Pipeline.Tests.Releasing;
using Disclosure.Store.Working;

namespace Disclosure.Pipeline.Tests.Calculating;

public sealed class CalculationRunTests : IDisposable
{
    private readonly TestPark park = new TestPark().Fill();

    public CalculationRunTests() => park.Change(store =>
    {
        foreach (var table in new Table[] { Derivations.Factors, Derivations.Inputs, Derivations.Table, Figures.Table, Indicators.Table }) store.Clear(table);
    });

    public void Dispose() => park.Dispose();

    [Theory]
    [InlineData("today", null, "2025-07-02")]
    [InlineData("latest_source", null, "2025-06-01")]
    [InlineData("today", "2025-09-09", "2025-09-09")]
    public void The_day_is_that_of_the_publisher_s_clock_or_of_the_newest_source_or_the_one_asked_for(string policy, string? wanted, string expected)
    {
        park.WriteSettings("release_date: today", $"release_date: {policy}");
        Assert.Equal(Day(expected), Calculate(wanted));
    }

    [Fact]
    public void The_day_is_never_before_the_newest_release()
    {
        park.Made("2026-01-15");
        Assert.Equal(Day("2026-01-15"), Calculate(null));
        Assert.Equal(Day("2026-01-15"), Calculate("2025-09-09"));
    }

    [Fact]
    public void Faulty_settings_are_told_and_nothing_is_calculated()
    {
        park.WriteSettings("site_url: https", "site_url: nowhere");
        var result = CalculationRun.Run(park.Instance, null, TimeProvider.System);
        Assert.Equal((null, null, "settings.yml"), (result.Figures, result.Day, Assert.Single(result.Issues).File));
        Assert.DoesNotContain(SourceIds, id => id == CalculationMethod.Source.Id);
    }

    [Fact]
    public async Task A_dry_run_leaves_the_working_store_as_it_is()
    {
        Assert.Equal(0, await Run("release", "--dry-run", "--date", "2025-09-09"));
        Assert.DoesNotContain(SourceIds, id => id == CalculationMethod.Source.Id);
        Assert.Equal(0, await Run("release", "--date", "2025-09-09"));
        Assert.Contains(SourceIds, id => id == CalculationMethod.Source.Id);
    }

    private IEnumerable<string> SourceIds
    {
        get
        {
            using var store = StoreFile.OpenWorking(park.Instance.WorkingStore);
            return [.. store.Read(Sources.Table).Select(source => source.Id)];
        }
    }

    private DateOnly? Calculate(string? date) => CalculationRun.Run(park.Instance, date is null ? null : Day(date), new Clock(new(2025, 7, 1, 17, 0, 0, TimeSpan.Zero))).Day;

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");

    private async Task<int> Run(params string[] arguments) =>
        await new Application(new StringWriter(), new StringWriter(), interactive: false).RunAsync([.. arguments, "--instance", park.Instance.Folder], [ReleaseCommand.Make]);

    private sealed class Clock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
