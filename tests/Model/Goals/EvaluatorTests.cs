using Disclosure.Model.Goals;
using Disclosure.Model.Goals.Evaluating;
using Disclosure.Model.Registers;
using Disclosure.Model.Supervision;
using Disclosure.Model.Tests.Calculation;

namespace Disclosure.Model.Tests.Goals;

public sealed class EvaluatorTests
{
    private static readonly DateOnly Day = new(2025, 7, 1);

    private static readonly Benchmark Before = new(BenchmarkKind.PreviousYear, null, [], new("上年", "before"));
    private static readonly Benchmark Middle = new(BenchmarkKind.ParkMedian, null, [], new("中位数", "median"));

    private static readonly Scheme Whole = Scheme(
        Criterion("carbon", "carbon_intensity", 40, CriterionDirection.LowerIsBetter, Before, Curve.Linear(95, 105)),
        Criterion("water", "water_intensity", 20, CriterionDirection.LowerIsBetter, Middle, new(ScoringCurve.Steps, [(80, 1), (100, 0.6m)])),
        Criterion("waste", "solid_waste_utilisation_rate", 10, CriterionDirection.HigherIsBetter, null, Curve.Linear(100, 0)),
        Criterion("duties", null, 30, CriterionDirection.HigherIsBetter, null, Curve.Linear(100, 0), EvidenceKind.ObligationsInTime));

    /// <remarks>
    /// By hand. e1: 1.94 against 2 the year before is 97 %, (105 − 97) ÷ (105 − 95) = 0.8 of 40 = 32; water 8 against the median of 8, 10 and 12 is 80 %, all 20; waste 75 % is 7.5 of 10;
    /// two of three duties in time are 66.67 % of 30 = 20. Together 79.5.
    /// e2: carbon intensity without a figure of 2023 is left out (40); water 12 of 10 is 120 %, nothing of 20; waste not measured, nothing of 10; no duties, left out (30). What
    /// counts is 30 of 100: water can earn 66.67, waste 33.33. Together 0.
    /// e3: carbon 2.1 of 2 is 105 %, nothing; water 100 % earns 0.6 of 20 = 12; waste not applicable, left out (10); one of one duty, all. What counts is 90: carbon can earn 44.44, water 22.23
    /// (66.67 in all − 44.44), duties 33.33. Water: 0.6 × 22.23 = 13.338, rounded 13.34. Together 46.67.
    /// </remarks>
    [Fact]
    public void Scores_are_those_worked_out_by_hand()
    {
        var results = Evaluate(Whole,
            [
                ("e1", "carbon_intensity", 2023, 2m, null), ("e1", "carbon_intensity", 2024, 1.94m, null), ("e1", "water_intensity", 2024, 8m, null), ("e1", "solid_waste_utilisation_rate", 2024, 75m, null),
                ("e2", "carbon_intensity", 2024, 1m, null), ("e2", "water_intensity", 2024, 12m, null), ("e2", "solid_waste_utilisation_rate", 2024, null, FigureStatus.NotMeasured),
                ("e3", "carbon_intensity", 2023, 2m, null), ("e3", "carbon_intensity", 2024, 2.1m, null), ("e3", "water_intensity", 2024, 10m, null), ("e3", "solid_waste_utilisation_rate", 2024, null, FigureStatus.NotApplicable),
            ],
            Duty("e1", ObligationStatus.Submitted), Duty("e1", ObligationStatus.Submitted), Duty("e1", ObligationStatus.Overdue), Duty("e1", ObligationStatus.NotRequired), Duty("e3", ObligationStatus.Submitted));

        var (e1, e2, e3) = (Of(results, "e1"), Of(results, "e2"), Of(results, "e3"));
        Assert.Equal([(32m, 40m), (20m, 20m), (7.5m, 10m), (20m, 30m)], Points(e1));
        Assert.Equal((79.5m, "b", 1, 3, 0), (e1.Evaluation.Score, e1.Evaluation.Level, e1.Evaluation.Rank, e1.Evaluation.Ranked, e1.Evaluation.MissingCriteria));
        Assert.Equal([(0m, 0m), (0m, 66.67m), (0m, 33.33m), (0m, 0m)], Points(e2));
        Assert.Equal((0m, "c", 3, 1, 10m, 70m), (e2.Evaluation.Score, e2.Evaluation.Level, e2.Evaluation.Rank, e2.Evaluation.MissingCriteria, e2.Evaluation.MissingWeight, e2.Evaluation.LeftOutWeight));
        Assert.Equal([(0m, 44.44m), (13.34m, 22.23m), (0m, 0m), (33.33m, 33.33m)], Points(e3));
        Assert.Equal((46.67m, 2), (e3.Evaluation.Score, e3.Evaluation.Rank));
    }

    /// <remarks>Of e1 carbon (40) is left out for want of a year before, and duties (30) for want of any: 30 count. Of e2 the same, and both that count are missing.</remarks>
    [Theory]
    [InlineData(30, "a", "c", 1, 3)]
    [InlineData(30.01, null, null, null, null)]
    public void Where_less_counts_than_the_scheme_needs_there_is_a_score_and_neither_level_nor_rank(double least, string? level, string? other, int? rank, int? otherRank)
    {
        var scheme = Whole with { LeastWeight = (decimal)least };
        var results = Evaluate(scheme,
            [
                ("e1", "carbon_intensity", 2024, 1m, null), ("e1", "water_intensity", 2024, 8m, null), ("e1", "solid_waste_utilisation_rate", 2024, 100m, null), ("e2", "carbon_intensity", 2024, 1m, null),
                ("e3", "water_intensity", 2024, 12m, null), ("e2", "water_intensity", 2024, 13m, null),
            ]);
        var (e1, e2) = (Of(results, "e1").Evaluation, Of(results, "e2").Evaluation);
        Assert.Equal((level, rank, 100m), (e1.Level, e1.Rank, e1.Score));
        Assert.Equal((other, otherRank, 0m, 10m), (e2.Level, e2.Rank, e2.Score, e2.MissingWeight)); // what is missing counts: filing nothing is no way out
        if (level is not null) return;
        Assert.Equal(("不评定等级", "No level"), (e1.LevelTitle, e1.LevelTitleEn));
        Assert.StartsWith("得分 100，不评定等级和位次：计入的权重 30 低于方案要求的 30.01", e1.Explanation, StringComparison.Ordinal);
        Assert.StartsWith("Score 100, neither level nor rank: a weight of 30 counts, less than the 30.01 that the scheme needs", e1.ExplanationEn, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_score_says_in_numbers_how_it_came_about()
    {
        var results = Evaluate(Whole, [("e1", "carbon_intensity", 2023, 2m, null), ("e1", "carbon_intensity", 2024, 1.94m, null), ("e1", "solid_waste_utilisation_rate", 2024, null, FigureStatus.Overdue)], Duty("e1", ObligationStatus.Submitted), Duty("e1", ObligationStatus.SubmittedLate));

        var scores = Of(results, "e1").Scores;
        Assert.Equal("1.94 tCO₂e/10⁴ CNY，为基准（本单位上年值）2 tCO₂e/10⁴ CNY 的 97%。与基准相比，95%及以下得满分，105%及以上得 0 分，其间按线性计分：得 32 分，满分 40 分。", scores[0].Explanation);
        Assert.Equal("1.94 tCO₂e/10⁴ CNY, 97 % of the benchmark of 2 tCO₂e/10⁴ CNY (the subject's own value of the year before). Of the benchmark, 95% or less earns all points, 105% or more none, in proportion between: 32 of 40 points.", scores[0].ExplanationEn);
        Assert.Equal("缺少数据（未报送）：按方案计 0 分，满分 20 分。", scores[1].Explanation);
        Assert.Equal("Data are missing (Overdue): by the scheme, 0 of 10 points.", scores[2].ExplanationEn);
        Assert.Equal("到期义务 2 个，按时履行 1 个。100%及以上得满分，0%及以下得 0 分，其间按线性计分：得 15 分，满分 30 分。", scores[3].Explanation);
        Assert.Equal("得分 47，等级为“其他”；在园区参评的 1 家企业中列第 1；2 项缺少数据，计 0 分（权重 30）；按同一版本上年得分 0。", Of(results, "e1").Evaluation.Explanation);
    }

    [Theory]
    [InlineData(FigureStatus.NotRequired, true)]
    [InlineData(FigureStatus.NotApplicable, true)]
    [InlineData(FigureStatus.NoFactor, true)]
    [InlineData(FigureStatus.Overdue, false)]
    [InlineData(FigureStatus.NotMeasured, false)]
    [InlineData(FigureStatus.Confidential, false)]
    [InlineData(FigureStatus.NoInput, false)]
    [InlineData(FigureStatus.NoDenominator, false)]
    [InlineData(FigureStatus.BelowThreshold, false)]
    [InlineData(FigureStatus.Withdrawn, false)]
    public void What_is_missing_scores_nothing_and_only_what_is_not_asked_is_left_out(FigureStatus status, bool leftOut)
    {
        var scheme = Scheme(
            Criterion("waste", "solid_waste_utilisation_rate", 60, CriterionDirection.HigherIsBetter, null, Curve.Linear(100, 0)),
            Criterion("water", "water_reuse_rate", 40, CriterionDirection.HigherIsBetter, null, Curve.Linear(100, 0)));

        var result = Of(Evaluate(scheme, [("e1", "solid_waste_utilisation_rate", 2024, null, status), ("e1", "water_reuse_rate", 2024, 50m, null)]), "e1");

        Assert.Equal((leftOut, !leftOut, 0m), (result.Scores[0].LeftOut, result.Scores[0].Missing, result.Scores[0].Points));
        Assert.Equal(leftOut ? 50m : 20m, result.Evaluation.Score);
    }

    [Theory]
    [InlineData(FigureStatus.NotMeasured, false)] // kept back last year: not spared the comparison
    [InlineData(FigureStatus.NotRequired, true)]
    [InlineData(null, true)] // no figure at all
    public void A_missing_value_of_the_year_before_helps_nobody(FigureStatus? status, bool leftOut)
    {
        var scheme = Scheme(
            Criterion("carbon", "carbon_intensity", 50, CriterionDirection.LowerIsBetter, Before, Curve.Linear(95, 105)),
            Criterion("water", "water_reuse_rate", 50, CriterionDirection.HigherIsBetter, null, Curve.Linear(100, 0)));

        (string, string, int, decimal?, FigureStatus?)[] before = status is null ? [] : [("e1", "carbon_intensity", 2023, null, status)];
        var result = Of(Evaluate(scheme, [.. before, ("e1", "carbon_intensity", 2024, 1m, null), ("e1", "water_reuse_rate", 2024, 100m, null)]), "e1");

        Assert.Equal((leftOut, !leftOut), (result.Scores[0].LeftOut, result.Scores[0].Missing));
        Assert.Equal(leftOut ? 100m : 50m, result.Evaluation.Score);
    }

    [Fact]
    public void An_enterprise_without_figures_is_not_evaluated_at_all()
    {
        var results = Evaluate(Whole, [("e1", "water_intensity", 2024, 1m, null), ("e2", "water_intensity", 2024, null, FigureStatus.NotPublished), ("e3", "water_intensity", 2023, 1m, null)], Duty("e2", ObligationStatus.Overdue));

        Assert.Equal(["e1"], results.Where(result => result.Evaluation.Year == 2024).Select(result => result.Subject.Id));
    }

    [Fact]
    public void Nobody_is_evaluated_where_every_criterion_is_left_out() =>
        Assert.Empty(Evaluate(Scheme(Criterion("waste", "solid_waste_utilisation_rate", 100, CriterionDirection.HigherIsBetter, null, Curve.Linear(100, 0))), [("e1", "solid_waste_utilisation_rate", 2024, null, FigureStatus.NotApplicable)]));

    [Fact]
    public void Equal_scores_share_a_rank_and_say_so()
    {
        var scheme = Scheme(Criterion("waste", "solid_waste_utilisation_rate", 100, CriterionDirection.HigherIsBetter, null, Curve.Linear(100, 0)));

        var results = Evaluate(scheme, [("e1", "solid_waste_utilisation_rate", 2024, 90m, null), ("e2", "solid_waste_utilisation_rate", 2024, 90m, null), ("e3", "solid_waste_utilisation_rate", 2024, 80m, null)]);

        Assert.Equal([(1, 1), (1, 1), (3, 0)], results.Select(result => (result.Evaluation.Rank!.Value, result.Evaluation.Tied!.Value)));
        Assert.Contains("与另外 1 家企业同分，位次相同", results[0].Evaluation.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_year_is_judged_by_every_version_and_one_is_in_force()
    {
        var first = Scheme(Criterion("waste", "solid_waste_utilisation_rate", 100, CriterionDirection.HigherIsBetter, null, Curve.Linear(100, 0))) with { FirstYear = 2023, LastYear = 2023 };
        var second = first with { Version = 2, FirstYear = 2024, LastYear = null, Criteria = [first.Criteria[0] with { Curve = Curve.Pass(80) }] };

        var results = Evaluator([("e1", "solid_waste_utilisation_rate", 2023, 75m, null), ("e1", "solid_waste_utilisation_rate", 2024, 85m, null)]).Evaluate([first, second], Subjects);

        Assert.Equal(
            [("s@1", 2023, true, 75m, null), ("s@1", 2024, false, 85m, 75m), ("s@2", 2023, false, 0m, null), ("s@2", 2024, true, 100m, 0m)],
            results.Select(result => (result.Evaluation.SchemeId, result.Evaluation.Year, result.Evaluation.Applicable, result.Evaluation.Score, result.Evaluation.PreviousScore)));
        Assert.Equal(4, results.Select(result => result.Evaluation.Id).Distinct().Count());
    }

    [Theory]
    [InlineData(EvidenceKind.CertificateValid, "2024-01-01", "2025-06-30", null, 100)]
    [InlineData(EvidenceKind.CertificateValid, "2024-01-01", "2024-12-30", null, 0)]
    [InlineData(EvidenceKind.CertificateValid, "2024-01-01", "2025-06-30", "2024-12-31", 0)]
    [InlineData(EvidenceKind.CertificateValid, "2025-01-01", "2025-06-30", null, 0)]
    public void A_certificate_counts_on_the_last_day_of_the_year(EvidenceKind kind, string from, string to, string? withdrawn, int points)
    {
        var scheme = Scheme(Criterion("systems", null, 100, CriterionDirection.HigherIsBetter, null, Curve.Pass(100), kind) with { Certificates = [CertificationKind.EnergyManagement] });
        var certificate = new Certification { Id = "c", EnterpriseId = "e1", Kind = CertificationKind.EnergyManagement, Body = "机构", ValidFrom = Date(from), ValidTo = Date(to), WithdrawnOn = withdrawn is null ? null : Date(withdrawn), SourceId = "s" };

        var evidence = new EvidenceBook([], [], [], [], [certificate], [], [], [], Day);
        var result = Assert.Single(new Evaluator(Rows, Figures([("e1", "water_intensity", 2024, 1m, null)]), evidence).Evaluate([scheme], Subjects));

        Assert.Equal(points, result.Evaluation.Score);
    }

    [Fact]
    public void A_park_without_targets_scores_nothing_for_them_and_its_coverage_counts()
    {
        var scheme = Scheme(
            Criterion("targets", null, 50, CriterionDirection.HigherIsBetter, null, Curve.Linear(100, 0), EvidenceKind.TargetsKept),
            Criterion("coverage", "ghg_total", 50, CriterionDirection.HigherIsBetter, null, Curve.Linear(100, 60), EvidenceKind.Coverage)) with { SubjectKind = SubjectKind.Park };
        var total = TargetProgressTests.Of("ghg_total", 2024, 5) with { Reporting = 9, Obliged = 10 };
        EvaluatedSubject[] park = [new(SubjectKind.Park, "p", "p", null)];

        var result = Assert.Single(new Evaluator(Rows, new(park, [total]), Evidence([])).Evaluate([scheme], park));

        Assert.Equal([(0m, 50m), (37.5m, 50m)], Points(result)); // (90 − 60) ÷ 40 = 0.75
        Assert.Equal((true, false), (result.Scores[0].Missing, result.Scores[1].Missing));
        Assert.Null(result.Evaluation.Rank);
        Assert.Equal("没有当年的目标", result.Scores[0].Explanation.Split('（', '）')[1]);
    }

    private static readonly SchemeRows Rows = new(Official.Indicators.ToDictionary(row => row.Code, StringComparer.Ordinal));

    private static readonly EvaluatedSubject[] Subjects = [.. new[] { "e1", "e2", "e3" }.Select(id => new EvaluatedSubject(SubjectKind.Enterprise, id, "p1", "2614"))];

    private static Scheme Scheme(params Criterion[] criteria) => new(
        "s", 1, new("方案", "Scheme"), SubjectKind.Enterprise, 2024, null, new("依据", "Basis"), 0, criteria,
        [new("a", new("优秀", "Excellent"), 85), new("b", new("良好", "Good"), 70), new("c", new("其他", "Other"), 0)]);

    private static Criterion Criterion(string code, string? indicator, decimal weight, CriterionDirection direction, Benchmark? benchmark, Curve curve, EvidenceKind? evidence = null) =>
        new(code, new(code, code), indicator, evidence, [], weight, direction, benchmark, curve);

    private static FigureBook Figures((string Enterprise, string Indicator, int Year, decimal? Value, FigureStatus? Status)[] figures) => new(Subjects, figures.Select(figure =>
        (figure.Value is { } value ? new Return(figure.Year, figure.Enterprise).Of(figure.Indicator, value) : new Return(figure.Year, figure.Enterprise).Of(figure.Indicator, figure.Status!.Value)).Figures.Single()));

    private static EvidenceBook Evidence(Obligation[] duties) => new(duties, [], [], [], [], [], [], [], Day);

    private static Evaluator Evaluator((string, string, int, decimal?, FigureStatus?)[] figures, params Obligation[] duties) => new(Rows, Figures(figures), Evidence(duties));

    private static IReadOnlyList<Evaluated> Evaluate(Scheme scheme, (string, string, int, decimal?, FigureStatus?)[] figures, params Obligation[] duties) => Evaluator(figures, duties).Evaluate([scheme], Subjects);

    private static Evaluated Of(IEnumerable<Evaluated> results, string enterprise) => results.Single(result => result.Subject.Id == enterprise && result.Evaluation.Year == 2024);

    private static IEnumerable<(decimal, decimal)> Points(Evaluated result) => result.Scores.Select(score => (score.Points, score.MostPoints));

    private static Obligation Duty(string enterprise, ObligationStatus status) => new()
    {
        Id = "o", RuleId = "r", EnterpriseId = enterprise, Year = 2024, DueOn = new(2024, 3, 31), Status = status, Because = "因", BecauseEn = "Because", LawId = "l",
    };

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
