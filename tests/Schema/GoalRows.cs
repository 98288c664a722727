using Disclosure.Model.Exchange;
using Disclosure.Model.Goals;
using Disclosure.Model.Registers;
using Disclosure.Model.Supervision;
using Disclosure.Store.Working;

namespace Disclosure.Schema.Tests;

/// <summary>A target with its years, an evaluation by two versions of a scheme, and an offer of waste with the want that fits it.</summary>
internal static class GoalRows
{
    private const string Park = "sample-park";

    public static void Fill(StoreTransaction transaction)
    {
        Targets(transaction);
        foreach (var version in new[] { 1, 2 }) Evaluation(transaction, version);
        Exchange(transaction);
    }

    private static void Targets(StoreTransaction transaction)
    {
        transaction.Insert(Model.Goals.Targets.Table, new()
        {
            Id = "t1", ParkCode = Park, Category = TargetCategory.LowCarbonProduction, Title = "新水取用量降低", TitleEn = "Less fresh water", IndicatorCode = "fresh_water",
            BaseYear = 2023, BaseValue = 1000, TargetYear = 2025, TargetValue = 900, Status = TargetStatus.NotAssessable, StatusYear = 2024, SourceId = "s1",
        });
        transaction.Insert(TargetRevisions.Table, new() { Id = "tr1", TargetId = "t1", RevisedOn = new(2024, 5, 6), OldTargetYear = 2024, OldTargetValue = 920, NewTargetYear = 2025, NewTargetValue = 900, Reason = "与上级规划衔接", ReasonEn = "To match the regional plan", SourceId = "s1" });
        transaction.Insert(TargetAssessments.Table, new() { Id = "ta1", TargetId = "t1", Year = 2023, TargetYear = 2024, TargetValue = 920, Actual = 1000, Required = 1000, Gap = 0, Progress = 0, Status = TargetStatus.OnTrack });
        transaction.Insert(TargetAssessments.Table, new() { Id = "ta2", TargetId = "t1", Year = 2024, TargetYear = 2025, TargetValue = 900, FigureStatus = FigureStatus.Overdue, Required = 950, Status = TargetStatus.NotAssessable });
        transaction.Insert(Measures.Table, new()
        {
            Id = "me1", TargetId = "t1", ParkCode = Park, Field = MeasureField.Water, Title = "再生水回用", TitleEn = "Reclaimed water", Responsible = "公用工程部",
            StartOn = new(2023, 3, 1), DueOn = new(2024, 10, 31), DoneOn = new(2024, 9, 30), ActualEffect = -40, Contribution = 40, Status = MeasureStatus.Done, SourceId = "s1",
        });
    }

    private static void Evaluation(StoreTransaction transaction, int version)
    {
        var scheme = $"enterprise-low-carbon@{version}";
        transaction.Insert(EvaluationSchemes.Table, new()
        {
            Id = scheme, Scheme = "enterprise-low-carbon", Version = version, Title = "企业绩效评价", TitleEn = "Performance of enterprises", SubjectKind = SubjectKind.Enterprise,
            FirstYear = version == 1 ? 2021 : 2024, LastYear = version == 1 ? 2023 : null, LeastWeight = 50, Missing = "缺项不得分", MissingEn = "Missing data never score", Basis = "自拟", BasisEn = "Our own",
            PreviousId = version == 1 ? null : "enterprise-low-carbon@1",
        });
        transaction.Insert(EvaluationCriteria.Table, new()
        {
            Id = $"{scheme}/water", SchemeId = scheme, Code = "water", Sequence = 1, Title = "取水量", TitleEn = "Water", IndicatorCode = "fresh_water", Evidence = "新水取用量", EvidenceEn = "Fresh water taken",
            Weight = 100, Direction = CriterionDirection.LowerIsBetter, Curve = ScoringCurve.Linear, CurveNote = "线性", CurveNoteEn = "In proportion",
        });
        foreach (var (enterprise, score, rank) in new[] { ("m01", 80m, 1), ("m02", 80m, 1), ("m12", 0m, 3) })
        {
            var id = $"pe-{enterprise}-{version}";
            var missing = score == 0;
            transaction.Insert(PerformanceEvaluations.Table, new()
            {
                Id = id, SchemeId = scheme, EnterpriseId = enterprise, ParkCode = Park, Year = 2024, Applicable = version == 2, Score = score - (missing ? 0 : version), Level = missing ? "d" : "b",
                LevelTitle = missing ? "待改进" : "良好", LevelTitleEn = missing ? "To be improved" : "Good", Rank = rank, Ranked = 3, Tied = missing ? 0 : 1, MissingCriteria = missing ? 1 : 0,
                MissingWeight = missing ? 100 : 0, LeftOutWeight = 0, Explanation = $"第 {rank} 名", ExplanationEn = $"Rank {rank}",
            });
            transaction.Insert(CriterionScores.Table, new()
            {
                Id = $"{id}-water", EvaluationId = id, CriterionId = $"{scheme}/water", Value = missing ? null : 12.5m, Points = score - (missing ? 0 : version), MostPoints = 100, Missing = missing, LeftOut = false,
                Explanation = missing ? "缺少数据" : "取水量 12.5", ExplanationEn = missing ? "Data are missing" : "Water 12.5",
            });
        }
    }

    private static void Exchange(StoreTransaction transaction)
    {
        transaction.Insert(WasteOffers.Table, new()
        {
            Id = "wo1", EnterpriseId = "m01", WasteCategoryCode = "slag", Title = "水淬渣", TitleEn = "Granulated slag", Form = WasteForm.Solid, Quantity = 300, Unit = "t", Frequency = TradeFrequency.Yearly,
            AvailableFrom = new(2025, 1, 1), AvailableTo = new(2026, 12, 31), Place = "乙园", Hazardous = false, Status = ExchangeStatus.Open, SourceId = "s1",
        });
        transaction.Insert(WasteWants.Table, new()
        {
            Id = "ww1", EnterpriseId = "m02", WasteCategoryCode = "slag", Title = "求购矿渣", TitleEn = "Slag wanted", Form = WasteForm.Solid, Quantity = 200, Unit = "t", Frequency = TradeFrequency.Yearly,
            WantedFrom = new(2025, 1, 1), WantedTo = new(2026, 6, 30), Place = "乙园", Status = ExchangeStatus.Open, SourceId = "s1",
        });
        transaction.Insert(WasteMatches.Table, new()
        {
            Id = "wm1", OfferId = "wo1", WantId = "ww1", Rank = 1, Score = 88.5m, DistanceKm = 1.2m, Quantity = 200, Unit = "t", OverlapFrom = new(2026, 6, 1), OverlapTo = new(2026, 6, 30),
            PermitNeeded = false, Reasons = "类别相同。", ReasonsEn = "Same category.",
        });
    }
}
