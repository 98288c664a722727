using System.Globalization;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Issues;
using Disclosure.Model.Reference;
using Disclosure.Model.Registers;
using Disclosure.Pipeline.Instances;
using Disclosure.Pipeline.Proving;
using Disclosure.Pipeline.Releasing;
using Disclosure.Store.Releases;
using Disclosure.Store.Working;

namespace Disclosure.Pipeline.Tests.Releasing;

/// <summary>An instance in a folder of its own: two enterprises of one park, their electricity, and their emissions calculated from it.</summary>
public sealed class TestPark : IDisposable
{
    public const string Electricity = "electricity";
    public const string Emissions = "emissions";

    /// <summary>Of the demonstration.</summary>
    public const string LogKey = "demonstration.invalid/releases+a22c93fd+Ab3ocEfuxHTHtDk3ZBvkfpd4WpLGp+rQFtYnxdZsIyQE";

    private const string SettingsText = $$"""
        publisher: { zh: 某园区管委会, en: A Park's Committee }
        title: { zh: 某园区信息公开, en: Disclosure of a Park }
        contact: { zh: 信箱, en: A mailbox }
        licence: CC-BY-4.0
        licence_url: https://creativecommons.org/licenses/by/4.0/
        site_url: https://park.example/
        api_url: https://park.example/graphql
        data_url: https://park.example/data/
        languages: [zh, en]
        sample: true
        release_date: today
        utc_offset: "+08:00"
        log_keys: ["{{LogKey}}"]

        """;

    public TestPark()
    {
        Instance = new(Directory.CreateTempSubdirectory("disclosure").FullName);
        WriteSettings(SettingsText);
        File.Copy(Path.Combine(Repository.Data, "log.key"), Instance.KeyFile);
    }

    public Instance Instance { get; }

    /// <summary>The demonstration's key, whose signatures count here.</summary>
    public static IReadOnlyList<VerifierKey> Trusted { get; } = [VerifierKey.TryParse(LogKey)!];

    public ReleasesFolder Releases => new(Instance.ReleasesFolder);

    public static Document Method => new() { Id = "method", Title = "方法", Confidence = Confidence.High };

    public static Source Return => new()
    {
        Id = "s1", File = "park/2024/energy.csv", Sha256 = new('0', 64), Bytes = 1, Rows = 2, Publisher = "甲", Title = "能源报表", Licence = "CC-BY-4.0", Sample = true, ReceivedOn = new(2025, 3, 1),
    };

    public static Source Restatement => Return with { Id = "s2", File = "park/2024/energy-restated.csv", ReceivedOn = new(2025, 6, 1) };

    public static Park Park => new() { Code = "p", Name = "甲园区", AreaKm2 = 12.5m, SourceId = "s1", SourceLine = 2 };

    public static Enterprise Enterprise(string id) => new() { Id = id, Name = $"企业{id}", ParkCode = "p", SourceId = "s1", SourceLine = 2 };

    public static EmissionFactor Grid => new()
    {
        Id = "grid", Kind = FactorKind.GridAverage, Name = "电网", NameEn = "grid", Value = 0.5306m, Unit = "kgCO2/kWh", DocumentId = "method", Preferred = true,
    };

    public static Figure Figure(string enterpriseId, string indicator, decimal? value, int year = 2024) => new()
    {
        Id = Model.Registers.Figure.IdOf(enterpriseId, "p", indicator, null, Period.OfYear(year)),
        EnterpriseId = enterpriseId,
        ParkCode = "p",
        IndicatorCode = indicator,
        Period = Period.OfYear(year),
        Year = year,
        Value = value,
        Status = value is null ? FigureStatus.NotDue : null,
        Unit = indicator == Electricity ? "MWh" : "tCO2",
        SourceId = indicator == Electricity ? "s1" : "calculation",
    };

    public TestPark Copy()
    {
        var copy = new TestPark();
        foreach (var file in Directory.EnumerateFiles(Instance.Folder, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(copy.Instance.Folder, Path.GetRelativePath(Instance.Folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }

        return copy;
    }

    public void WriteSettings(string text) => File.WriteAllText(Instance.SettingsFile, text);

    public void WriteSettings(string old, string now) => WriteSettings(SettingsText.Replace(old, now, StringComparison.Ordinal));

    public void WriteCorrections(string entries) => File.WriteAllText(Instance.CorrectionsFile, $"corrections:\n{entries}");

    /// <summary>A working store with everything in it.</summary>
    public TestPark Fill()
    {
        Change(store =>
        {
            store.Insert(Documents.Table, Method);
            store.Insert(EmissionFactors.Table, Grid);
            foreach (var code in new[] { Electricity, Emissions }) store.Insert(Indicators.Table, Indicator(code));
            store.Insert(Sources.Table, Return);
            store.Insert(Sources.Table, Restatement);
            store.Insert(Sources.Table, Return with { Id = "calculation", File = "calculation-1" });
            store.Insert(Parks.Table, Park);
            foreach (var id in new[] { "e1", "e2" }) store.Insert(Enterprises.Table, Enterprise(id));
            Report(store, "e1", 1000.5m);
            Report(store, "e2", 200m);
        });
        return this;
    }

    public void Change(Action<StoreTransaction> change)
    {
        using var store = StoreFile.OpenWorking(Instance.WorkingStore);
        using var transaction = store.Begin();
        change(transaction);
        transaction.Commit();
    }

    /// <summary>One enterprise's electricity and what follows from it, as ingest and calculation would leave them.</summary>
    public static void Report(StoreTransaction store, string enterprise, decimal value, string source = "s1", decimal? factor = null, string formula = "electricity_times_grid", int year = 2024)
    {
        var used = Figure(enterprise, Electricity, value, year) with { SourceId = source };
        var derived = Figure(enterprise, Emissions, decimal.Round(value * (factor ?? Grid.Value), 2), year);
        store.Upsert(Figures.Table, used);
        store.Upsert(Figures.Table, derived);
        store.Upsert(Derivations.Table, new() { FigureId = derived.Id, Formula = formula, Expression = $"{value.ToString(CultureInfo.InvariantCulture)} × EF", Decimals = 2 });
        store.Upsert(Derivations.Inputs, new() { FigureId = derived.Id, Position = 1, Symbol = "AD", InputId = used.Id, Value = value, Unit = "MWh" });
        store.Upsert(Derivations.Factors, new() { FigureId = derived.Id, Position = 1, Symbol = "EF", FactorId = "grid", Value = factor ?? Grid.Value, Unit = "kgCO2/kWh" });
    }

    public ReleaseResult Release(string date, bool dryRun = false) => ReleaseStage.Run(
        Instance, new() { Date = DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture), DryRun = dryRun }, TimeProvider.System, progress: null, CancellationToken.None);

    /// <summary>A release that nothing stands against.</summary>
    public ReleaseVersion Made(string date)
    {
        var result = Release(date);
        Assert.Empty(result.Issues.Where(issue => issue.Severity is Severity.Error).Select(issue => $"{issue.File}: {issue.MessageEn}"));
        Assert.Equal(ReleaseOutcome.Made, result.Outcome);
        return result.Version!.Value;
    }

    public string[] Lines(ReleaseVersion version, string file) => File.ReadAllLines(Path.Combine(Releases.FolderOf(version), file));

    /// <summary>The cells of one row, by the heading.</summary>
    public IReadOnlyDictionary<string, string> Row(ReleaseVersion version, string file, string key)
    {
        var lines = Lines(version, file).Select(line => line.Split(',')).ToArray();
        return lines[0].Zip(lines.Single(cells => cells[0] == key)).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
    }

    public void Dispose()
    {
        foreach (var file in Directory.EnumerateFiles(Instance.Folder, "*", SearchOption.AllDirectories)) File.SetAttributes(file, FileAttributes.Normal);
        Directory.Delete(Instance.Folder, recursive: true);
    }

    private static Indicator Indicator(string code) => new()
    {
        Code = code, Name = code, NameEn = code, Category = IndicatorCategory.Energy, Decimals = 2, Direction = Direction.LowerIsBetter, Dimension = Dimension.None,
        Aggregation = Aggregation.Sum, About = "说明", AboutEn = "about", DocumentId = "method",
    };
}
