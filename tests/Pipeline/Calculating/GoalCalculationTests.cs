using System.Globalization;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Exchange;
using Disclosure.Model.Goals;
using Disclosure.Model.Reference;
using Disclosure.Model.Registers;
using Disclosure.Pipeline.Calculating;
using Disclosure.Pipeline.Tests.Releasing;
using Disclosure.Store.Working;

namespace Disclosure.Pipeline.Tests.Calculating;

/// <summary>Targets, evaluations and matches in a working store, as the programs calculate them.</summary>
public sealed class GoalCalculationTests : IDisposable
{
    private readonly TestPark park = new TestPark().Fill();

    public GoalCalculationTests() => park.Change(store =>
    {
        foreach (var table in new Table[] { Derivations.Factors, Derivations.Inputs, Derivations.Table, Figures.Table, Indicators.Table }) store.Clear(table);
        foreach (var document in Model.Tests.ReferenceFiles.Rows(Documents.Table)) store.Insert(Documents.Table, document);
        foreach (var category in Model.Tests.ReferenceFiles.Rows(WasteCategories.Table)) store.Upsert(WasteCategories.Table, category);
        foreach (var indicator in Model.Tests.ReferenceFiles.Rows(Indicators.Table)) store.Insert(Indicators.Table, indicator);
        foreach (var (enterprise, year, value) in new[] { ("e1", 2023, 100m), ("e1", 2024, 80m), ("e2", 2024, 50m) })
            store.Insert(Figures.Table, TestPark.Figure(enterprise, "water_withdrawal", value, year) with { Unit = "m3", SourceId = "s1" });
        store.Insert(Targets.Table, new()
        {
            Id = "t", EnterpriseId = "e1", Category = TargetCategory.LowCarbonProduction, Title = "节水", IndicatorCode = "water_withdrawal",
            BaseYear = 2023, BaseValue = 100, TargetYear = 2025, TargetValue = 70, SourceId = "s1",
        });
        store.Insert(Measures.Table, new()
        {
            Id = "m", TargetId = "t", EnterpriseId = "e1", Field = MeasureField.Water, Title = "回用", Responsible = "设备部",
            StartOn = new(2023, 1, 1), DueOn = new(2024, 6, 30), DoneOn = new(2024, 6, 1), ActualEffect = -15, SourceId = "s1",
        });
        store.Insert(WasteOffers.Table, new()
        {
            Id = "o", EnterpriseId = "e1", WasteCategoryCode = "fly_ash", Title = "粉煤灰", Form = WasteForm.Solid, Quantity = 10, Unit = "t", Frequency = TradeFrequency.Once,
            AvailableFrom = new(2025, 1, 1), AvailableTo = new(2025, 12, 31), Place = "甲", Hazardous = false, SourceId = "s1",
        });
        store.Insert(WasteWants.Table, new()
        {
            Id = "w", EnterpriseId = "e2", WasteCategoryCode = "fly_ash", Title = "粉煤灰", Form = WasteForm.Solid, Quantity = 4000, Unit = "kg", Frequency = TradeFrequency.Once,
            WantedFrom = new(2025, 1, 1), WantedTo = new(2025, 9, 30), Place = "乙", SourceId = "s1",
        });
    });

    public void Dispose() => park.Dispose();

    [Fact]
    public void Targets_measures_and_matches_are_worked_out_as_of_the_day()
    {
        Calculate("2025-07-02");

        Assert.Equal([(2023, TargetStatus.OnTrack, 100m), (2024, TargetStatus.OnTrack, 85m)], Rows(TargetAssessments.Table).OrderBy(row => row.Year).Select(row => (row.Year, row.Status, row.Required)));
        Assert.Equal((TargetStatus.OnTrack, 2024), Rows(Targets.Table).Select(target => (target.Status!.Value, target.StatusYear!.Value)).Single());
        Assert.Equal((MeasureStatus.Done, 50m), Rows(Measures.Table).Select(measure => (measure.Status!.Value, measure.Contribution!.Value)).Single());
        Assert.Equal(("o", "w", 4m, "t", 1), Rows(WasteMatches.Table).Select(match => (match.OfferId, match.WantId, match.Quantity, match.Unit, match.Rank)).Single());

        Calculate("2025-10-01");

        Assert.Empty(Rows(WasteMatches.Table));
        Assert.Equal((ExchangeStatus.Open, ExchangeStatus.Expired), (Rows(WasteOffers.Table).Single().Status!.Value, Rows(WasteWants.Table).Single().Status!.Value));
    }

    [Fact]
    public void A_second_run_gives_the_same_rows_although_others_refer_to_its_figures()
    {
        WriteScheme();
        Calculate("2025-07-02");
        var before = Everything();

        Calculate("2025-07-02");

        Assert.Equal(before, Everything());
    }

    [Fact]
    public void Enterprises_are_judged_by_the_instances_schemes_and_each_score_names_its_figure()
    {
        WriteScheme();

        Calculate("2025-07-02");

        var evaluations = Rows(PerformanceEvaluations.Table);
        Assert.Equal([("e1", 2023, false), ("e1", 2024, true), ("e2", 2023, false), ("e2", 2024, true)], evaluations.Select(row => (row.EnterpriseId!, row.Year, row.Applicable)).Order());
        Assert.Equal((50m, 1), evaluations.Where(row => row is { EnterpriseId: "e1", Year: 2024 }).Select(row => (row.Score, row.MissingCriteria)).Single());
        var figures = Rows(Figures.Table).ToDictionary(figure => figure.Id);
        Assert.All(Rows(CriterionScores.Table).Where(score => score.Value is not null), score => Assert.Equal(figures[score.FigureId!].Value, score.Value));
        Assert.Equal(["water@1"], Rows(EvaluationSchemes.Table).Select(scheme => scheme.Id));
        Assert.Equal(100m, Rows(EvaluationCriteria.Table).Sum(criterion => criterion.Weight));
    }

    [Fact]
    public void A_faulty_scheme_stops_the_calculation_and_leaves_the_store_alone()
    {
        Directory.CreateDirectory(park.Instance.SchemesFolder);
        File.WriteAllText(Path.Combine(park.Instance.SchemesFolder, "water.yml"), "scheme: water\n");

        var result = CalculationRun.Run(park.Instance, null, TimeProvider.System);

        Assert.Null(result.Day);
        Assert.All(result.Issues, issue => Assert.Equal("schemes/water.yml", issue.File));
        Assert.Null(Rows(Targets.Table).Single().Status);
    }

    private void WriteScheme()
    {
        Directory.CreateDirectory(park.Instance.SchemesFolder);
        File.WriteAllText(Path.Combine(park.Instance.SchemesFolder, "water.yml"), """
            scheme: water
            version: 1
            title: { zh: 节水, en: Water }
            subject: enterprise
            first_year: 2024
            basis: { zh: 自拟, en: Our own }
            least_weight: 50
            criteria:
              - { code: targets, title: { zh: 目标, en: Targets }, indicator: water_withdrawal, weight: 50, direction: lower_is_better, benchmark: { kind: target_trajectory }, pass: 100 }
              - { code: reused, title: { zh: 回用, en: Reused }, indicator: water_reused, weight: 50, direction: higher_is_better, pass: 1 }
            levels:
              - { code: all, title: { zh: 全部, en: All }, least: 0 }

            """);
    }

    private void Calculate(string day)
    {
        var result = CalculationRun.Run(park.Instance, DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture), TimeProvider.System);
        Assert.Empty(result.Issues);
    }

    private string[] Everything() =>
    [
        .. Cells(TargetAssessments.Table), .. Cells(Targets.Table), .. Cells(Measures.Table), .. Cells(PerformanceEvaluations.Table), .. Cells(CriterionScores.Table), .. Cells(WasteMatches.Table),
        .. Cells(WasteOffers.Table), .. Cells(WasteWants.Table),
    ];

    private IEnumerable<string> Cells<TRow>(Table<TRow> table)
        where TRow : class => Rows(table).Select(row => string.Join('|', table.Fields.Select(field => field.Write(row))));

    private IReadOnlyList<TRow> Rows<TRow>(Table<TRow> table)
        where TRow : class
    {
        using var store = StoreFile.OpenWorking(park.Instance.WorkingStore);
        return [.. store.Read(table)];
    }
}
