using Disclosure.Model.Goals;
using Disclosure.Model.Issues;
using Disclosure.Model.Registers;
using Disclosure.Pipeline.Calculating;

namespace Disclosure.Pipeline.Tests.Calculating;

/// <summary>Two evaluations of the demonstration, worked out by hand from its published figures and what its schemes say.</summary>
public sealed class HandWorkedEvaluationTests(HandWorkedEvaluationTests.Demonstration demonstration) : IClassFixture<HandWorkedEvaluationTests.Demonstration>
{
    private const string Machinery = "919999990000003341";
    private const string Glass = "91999999000000190F";

    [Fact]
    public void The_demonstration_is_calculated_without_a_warning_of_its_rules() => Assert.DoesNotContain(demonstration.Issues, issue => issue.Code.StartsWith("rule.", StringComparison.Ordinal));

    /// <remarks>Scheme 1, weights 30, 30, 10, 10 and 20; every criterion counts, so that a point is a point.</remarks>
    [Fact]
    public void The_machinery_works_of_2023_score_what_is_worked_out_by_hand()
    {
        Published(Machinery, 2022, ("carbon_intensity", 0.5192m), ("energy_intensity", 0.2148m));
        Published(Machinery, 2023, ("carbon_intensity", 0.5082m), ("energy_intensity", 0.2096m), ("water_intensity", 4.72m), ("solid_waste_utilisation_rate", 99m));
        Assert.Equal((45, 15.03m), (Sorted("water_intensity", 2023).Count, Sorted("water_intensity", 2023)[22])); // the 23rd of 45 is the one in the middle

        var carbon = Cent((105 - (0.5082m / 0.5192m * 100)) / (105 - 95) * 30); // 97.88 % of the year before
        var energy = Cent((105 - (0.2096m / 0.2148m * 100)) / (105 - 95) * 30); // 97.58 %
        var water = 10m; // 4.72 ÷ 15.03 is 31.4 % of the median: 50 % or less earns all
        var waste = Cent(99m / 100 * 10);
        var duties = 1m / 1 * 20; // one return, in time
        Assert.Equal((21.36m, 22.26m, 9.9m), (carbon, energy, waste));

        Same(
            Machinery, 2023, (83.52m, "b"), // 70 ≤ 83.52 < 85
            ("carbon_intensity", 0.5082m, 0.5192m, carbon, 30), ("energy_intensity", 0.2096m, 0.2148m, energy, 30), ("water_intensity", 4.72m, 15.03m, water, 10),
            ("waste_utilisation", 99m, null, waste, 10), ("obligations", 100m, null, duties, 20));
        Assert.Equal(83.52m, carbon + energy + water + waste + duties);
    }

    /// <remarks>
    /// Scheme 2. Rectifications (5) and audits (5) are left out, as none fell due: 90 count, each with 100/90 of its weight. Running totals of 25, 45, 55, 60, 65, 80, 85 and 90 ninetieths are
    /// 27.78, 50.00, 61.11, 66.67, 72.22, 88.89, 94.44 and 100; what each adds is what it can earn.
    /// </remarks>
    [Fact]
    public void The_glass_works_of_2025_lose_the_points_of_what_they_did_not_file()
    {
        Published(Glass, 2025, ("energy_intensity", 5.4457m), ("renewable_share", 0.36m), ("water_reuse_rate", 92.6m), ("solid_waste_utilisation_rate", 97.86m), ("carbon_intensity", null));
        var (renewable, reuse) = (Sorted("renewable_share", 2025), Sorted("water_reuse_rate", 2025));
        Assert.Equal((46, 3.05m, 3.1m), (renewable.Count, renewable[22], renewable[23])); // the median is their mean, 3.075
        Assert.Equal((44, 61.6m, 61.6m), (reuse.Count, reuse[21], reuse[22]));
        Assert.Equal([2.7761m, 3.0603m, 3.5766m, 5.4457m, 7.6199m], Sorted("energy_intensity", 2025, division: "30")); // 3.5766 in the middle

        Same(
            Glass, 2025, (27.66m, "d"), // below 50
            ("carbon_intensity", null, null, 0, 27.78m), // not filed whole: nothing of its points
            ("energy_intensity", 5.4457m, 3.5766m, 0, 50.00m - 27.78m), // 152.26 % of the median: 150 % or more earns nothing
            ("renewable_share", 0.36m, 3.075m, 0, 61.11m - 50.00m), // 11.71 %: below the lowest step of 50 %
            ("water_reuse", 92.6m, 61.6m, 5.56m, 66.67m - 61.11m), // 150.32 %: 120 % or more earns all
            ("waste_utilisation", 97.86m, null, Cent(97.86m / 100 * 5.55m), 72.22m - 66.67m),
            ("obligations", 100m, null, 16.67m, 88.89m - 72.22m), // four of four
            ("rectifications", null, null, 0, 0), ("audits", null, null, 0, 0),
            ("certificates", 0m, null, 0, 94.44m - 88.89m), // none valid at the end of the year
            ("measures", 0m, null, 0, 100m - 94.44m)); // none of one in time
        Assert.Equal(27.66m, 5.56m + 5.43m + 16.67m);
    }

    private static decimal Cent(decimal points) => Math.Round(points, 2, MidpointRounding.AwayFromZero);

    private void Same(string uscc, int year, (decimal Score, string Level) expected, params (string Criterion, decimal? Value, decimal? Benchmark, decimal Points, decimal Most)[] scores)
    {
        var evaluation = demonstration.Evaluations.Single(row => row.Applicable && row.Year == year && row.EnterpriseId == demonstration.Enterprises[uscc].Id);
        Assert.Equal(expected, (evaluation.Score, evaluation.Level!));
        var found = demonstration.Scores.Where(row => row.EvaluationId == evaluation.Id).ToDictionary(row => row.CriterionId[(row.CriterionId.IndexOf('/', StringComparison.Ordinal) + 1)..], StringComparer.Ordinal);
        Assert.Equal(scores.Length, found.Count);
        Assert.All(scores, score => Assert.Equal(score, (score.Criterion, found[score.Criterion].Value, found[score.Criterion].Benchmark, found[score.Criterion].Points, found[score.Criterion].MostPoints)));
    }

    private void Published(string uscc, int year, params (string Indicator, decimal? Value)[] figures) => Assert.All(figures, figure =>
        Assert.Equal(figure.Value, Yearly(figure.Indicator, year).Single(row => row.EnterpriseId == demonstration.Enterprises[uscc].Id).Value));

    /// <param name="division">First digits of the industry; all of them where it is empty.</param>
    private List<decimal> Sorted(string indicator, int year, string division = "")
    {
        var industries = demonstration.Enterprises.Values.ToDictionary(row => row.Id, row => row.IndustryCode ?? "", StringComparer.Ordinal);
        return [.. Yearly(indicator, year).Where(row => row.Value is not null && industries[row.EnterpriseId!].StartsWith(division, StringComparison.Ordinal)).Select(row => row.Value!.Value).Order()];
    }

    private IEnumerable<Figure> Yearly(string indicator, int year) => demonstration.Figures.Where(row => row.EnterpriseId is not null && row.IndicatorCode == indicator && row.Period.IsYear && row.Year == year);

    /// <summary>The demonstration, taken in and calculated as of the day of its first release.</summary>
    public sealed class Demonstration
    {
        public Demonstration()
        {
            using var copy = TestInstance.Demonstration();
            copy.Write("settings.yml", File.ReadAllBytes(Path.Combine(Repository.Data, "settings.yml")));
            copy.IngestAll();
            Issues = CalculationRun.Run(copy.Instance, new DateOnly(2026, 11, 22), TimeProvider.System).Issues;
            (Evaluations, Scores, Figures) = (copy.Rows(PerformanceEvaluations.Table), copy.Rows(CriterionScores.Table), copy.Rows(Model.Registers.Figures.Table));
            Enterprises = copy.Rows(Model.Registers.Enterprises.Table).Where(row => row.Uscc is not null).ToDictionary(row => row.Uscc!, StringComparer.Ordinal);
        }

        public IReadOnlyList<Issue> Issues { get; }

        public IReadOnlyList<PerformanceEvaluation> Evaluations { get; }

        public IReadOnlyList<CriterionScore> Scores { get; }

        public IReadOnlyList<Figure> Figures { get; }

        public IReadOnlyDictionary<string, Enterprise> Enterprises { get; }
    }
}
