using Disclosure.Model.Dictionary;
using Disclosure.Model.Exchange;
using Disclosure.Model.Goals;
using Disclosure.Model.Knowledge;
using Disclosure.Model.Registers;
using Disclosure.Model.Supervision;
using Disclosure.Model.Tests;
using Disclosure.Store.Working;

namespace Disclosure.Site.Tests.Fixture;

/// <summary>The sample park under supervision: audits in several states, duties kept, late and missed, and the laws behind them, which are those of the product.</summary>
internal sealed class SupervisionRows(StoreTransaction store)
{
    public const string OverdueListing = "cp-2023-001";
    public const string PassedListing = "ea-2024-001";
    public const string RolledListing = "cp-2024-001";
    public const string Rule = "carbon-report";

    /// <summary>Enough to make the rule's list two pages long.</summary>
    public const int Kept = 60;
    public const int Missed = 2;

    /// <summary>Enterprises with a rank in 2024: more than fit on one page of the bulletin.</summary>
    public const int Ranked = FixtureRows.Former + 1;

    private const string Intensity = "enterprise@1-intensity";
    private const string Law = "cn-reg-carbon-trading-2024";
    private const string Park = "sample-park";
    private const string Source = "returns";

    /// <summary>Of whom too little counts for a level.</summary>
    public static readonly string Ungraded = $"former{FixtureRows.Former:0000000}";

    private static readonly string Factory = FixtureRows.SampleEnterprises[0].Id;
    private static readonly string Laboratory = FixtureRows.SampleEnterprises[1].Id;

    public void Fill()
    {
        KnownLaws();
        Documents();
        Audits();
        Steps();
        Duties();
        Goals();
        foreach (var (id, status, title) in new[] { ("w1", ExchangeStatus.Open, "脱硫石膏"), ("w2", ExchangeStatus.Expired, "粉煤灰") })
            store.Insert(WasteOffers.Table, new() { Id = id, EnterpriseId = Factory, WasteCategoryCode = WasteCategory, Title = title, TitleEn = id is "w1" ? "Desulphurisation gypsum" : null, Form = WasteForm.Solid, Quantity = 12000.5m, Unit = "t", Frequency = TradeFrequency.Yearly, AvailableFrom = new(2026, 1, 1), AvailableTo = new(2026, 12, 31), Place = "厂区东门", Hazardous = false, Conditions = "含水率不高于百分之十二。", Status = status, SourceId = Source, SourceLine = 2 });
        store.Insert(WasteWants.Table, new() { Id = "v1", EnterpriseId = Laboratory, WasteCategoryCode = WasteCategory, Title = "建材用石膏", TitleEn = "Gypsum for boards", Form = WasteForm.Solid, Quantity = 8000, Unit = "t", Frequency = TradeFrequency.Yearly, WantedFrom = new(2026, 3, 1), WantedTo = new(2027, 2, 28), Place = "二号库", FarthestKm = 30, Status = ExchangeStatus.Open, SourceId = Source });
        store.Insert(WasteMatches.Table, new() { Id = "m1", OfferId = "w1", WantId = "v1", Rank = 1, Score = 0.92m, DistanceKm = 3.4m, Quantity = 8000, Unit = "t", OverlapFrom = new(2026, 3, 1), OverlapTo = new(2026, 12, 31), PermitNeeded = false, Reasons = "同一类别；相距 3.4 公里；数量可以满足。", ReasonsEn = "Same category; 3.4 km apart; the quantity suffices." });
        store.Insert(WasteTransfers.Table, new() { Id = "t1", OfferId = "w1", EnterpriseId = Factory, ReceiverName = "示例建材有限公司", WasteCategoryCode = WasteCategory, Quantity = 450, Unit = "t", TransferredOn = new(2026, 4, 2), Hazardous = false, Use = "石膏板原料", SourceId = Source });
    }

    private static string WasteCategory => ReferenceFiles.Rows(Model.Reference.WasteCategories.Table)[0].Code;

    /// <summary>Each after those it refers to.</summary>
    private void KnownLaws()
    {
        var waiting = ReferenceFiles.Rows(Laws.Table).ToList();
        var done = new HashSet<string>(StringComparer.Ordinal);
        while (waiting.Count > 0)
        {
            var next = waiting.Where(law => new[] { law.ReplacedById, law.ParentId }.All(id => id is null || done.Contains(id))).ToArray();
            Assert.NotEmpty(next);
            foreach (var law in next)
            {
                store.Insert(Laws.Table, law);
                done.Add(law.Id);
                waiting.Remove(law);
            }
        }

        foreach (var duty in ReferenceFiles.Rows(LawDuties.Table)) store.Insert(LawDuties.Table, duty);
    }

    private void Documents()
    {
        store.Insert(Reports.Table, new() { Id = "ghg-2024", EnterpriseId = Factory, Kind = ReportKind.GreenhouseGas, Year = 2024, Title = "2024年度温室气体排放报告", TitleEn = "GHG report for 2024", Language = "zh", PublishedOn = new(2025, 3, 30), Pages = 42, File = PressedSite.ReportFile.Path["reports/".Length..], Sha256 = PressedSite.ReportFile.Sha256, Summary = "按GB/T 32150核算。", SourceId = Source, SourceLine = 3 });
        store.Insert(Reports.Table, new() { Id = "csr-2023", EnterpriseId = Factory, Kind = ReportKind.SocialResponsibility, Year = 2023, Title = "2023年度社会责任报告", PublishedOn = new(2024, 6, 1), SourceId = Source });
        store.Insert(ComplianceEvaluations.Table, new() { Id = "ce-1", EnterpriseId = Factory, ParkCode = Park, LawId = Law, Clause = "第十一条", Year = 2024, EvaluatedOn = new(2024, 12, 20), Verdict = ComplianceVerdict.NotCompliant, Evidence = "未在期限内报送年度排放报告。", EvidenceEn = "The yearly report was not filed in time.", CorrectiveAction = "指定专人负责。", StaleSince = new(2026, 1, 1), StaleReason = "所依据的条款已修改。", StaleReasonEn = "The clause has changed since.", SourceId = Source });
        store.Insert(Certifications.Table, new() { Id = "cert-1", EnterpriseId = Factory, Kind = CertificationKind.EnergyManagement, Number = "00124EN", Scope = "精细化工产品的生产", Body = "示例认证中心", ValidFrom = new(2024, 1, 1), ValidTo = new(2026, 12, 31), Valid = true, SourceId = Source });
    }

    private void Audits()
    {
        store.Insert(AuditListings.Table, Listing(OverdueListing, Factory, AuditKind.CleanerProductionAudit, 2023, AuditStatus.Overdue, ListingReason.ExcessDischarge) with { CompletionDue = new(2024, 5, 10), OverdueSince = new(2024, 5, 11), StartedOn = new(2023, 7, 1), InformationDue = new(2023, 6, 10), InformationPublishedOn = new(2023, 6, 1) });
        store.Insert(AuditListings.Table, Listing(PassedListing, Laboratory, AuditKind.EnergyAudit, 2024, AuditStatus.Passed, ListingReason.HighEnergyUse) with { CompletionDue = new(2025, 5, 10), StartedOn = new(2024, 6, 1) });
        store.Insert(AuditListings.Table, Listing(RolledListing, Factory, AuditKind.CleanerProductionAudit, 2024, AuditStatus.Overdue, ListingReason.RolledOver) with { RolledOverFromId = OverdueListing, CompletionDue = new(2025, 5, 10), OverdueSince = new(2025, 5, 11) });
        store.Insert(AuditResults.Table, new() { Id = "ar-1", ListingId = PassedListing, Auditor = "示例能源审计中心", StartedOn = new(2024, 6, 1), SubmittedOn = new(2024, 11, 5), AssessmentOn = new(2024, 12, 1), Assessment = AuditOutcome.Conditional, AcceptanceOn = new(2025, 3, 1), Acceptance = AuditOutcome.Passed, Findings = "空压系统能效偏低。", FindingsEn = "The compressed-air system is inefficient.", SavingTce = 1234.5m, SavingMoney = 86, SourceId = Source, SourceLine = 4 });
        store.Insert(Rectifications.Table, new() { Id = "rec-1", EnterpriseId = Laboratory, Origin = RectificationOrigin.Audit, ResultId = "ar-1", Requirement = "更换低效空压机。", RequirementEn = "Replace the inefficient compressors.", OrderedOn = new(2024, 12, 5), DueOn = new(2025, 2, 28), DoneOn = new(2025, 2, 20), RecheckOn = new(2025, 2, 27), Recheck = RecheckOutcome.Passed, RecheckBy = "园区低碳办", Effect = "年节能三百一十吨标准煤。", EffectTce = 310, Status = RectificationStatus.Verified, SourceId = Source });
        store.Insert(Rectifications.Table, new() { Id = "rec-2", EnterpriseId = Factory, Origin = RectificationOrigin.Inspection, OriginNote = "检查通知书 2025-7", Requirement = "补装二级计量器具。", OrderedOn = new(2025, 3, 1), DueOn = new(2025, 6, 30), Status = RectificationStatus.Overdue, OverdueSince = new(2025, 7, 1), SourceId = Source });
        store.Insert(Questions.Table, new() { Id = "q1", ParkCode = Park, EnterpriseId = Factory, ListingId = OverdueListing, Kind = QuestionKind.Question, Asked = "清洁生产审核为什么两年没有完成？", AskedEn = "Why has the audit not been completed in two years?", AskedOn = new(2025, 3, 3), DueOn = new(2025, 3, 31), Status = QuestionStatus.Overdue, SourceId = Source });
        store.Insert(Questions.Table, new() { Id = "q2", ParkCode = Park, EnterpriseId = Factory, ReportId = "ghg-2024", FigureId = Figure.IdOf(Factory, null, "energy_consumption", "electricity", Period.OfYear(2023)), Kind = QuestionKind.Objection, Asked = "报告第十页的用电量与公布的数字不一致。", AskedOn = new(2025, 4, 7), DueOn = new(2025, 5, 8), Answer = "已更正，见更正记录。", AnswerEn = "Corrected; see the revisions.", AnsweredOn = new(2025, 4, 20), AnsweredBy = "园区低碳办", Status = QuestionStatus.Answered, SourceId = Source });
    }

    /// <summary>As the pipeline works them out: one listing stuck before its report, one gone through to the re-check.</summary>
    private void Steps()
    {
        Step(OverdueListing, 1, AuditStepKind.Listed, AuditStepStatus.Done, done: new(2023, 5, 10));
        Step(OverdueListing, 2, AuditStepKind.Start, AuditStepStatus.DoneLate, due: new(2023, 6, 10), done: new(2023, 7, 1));
        Step(OverdueListing, 3, AuditStepKind.Submission, AuditStepStatus.Overdue, due: new(2024, 5, 10), since: new(2024, 5, 11));
        Step(OverdueListing, 4, AuditStepKind.Assessment, AuditStepStatus.Pending);
        Step(PassedListing, 1, AuditStepKind.Listed, AuditStepStatus.Done, done: new(2024, 5, 10));
        Step(PassedListing, 2, AuditStepKind.Submission, AuditStepStatus.Done, done: new(2024, 11, 5), result: "ar-1");
        Step(PassedListing, 3, AuditStepKind.Acceptance, AuditStepStatus.Done, done: new(2025, 3, 1), result: "ar-1");
        Step(PassedListing, 4, AuditStepKind.Rectification, AuditStepStatus.Missing, since: new(2025, 3, 1), result: "ar-1", rectification: "rec-1");
    }

    private void Step(string listing, int sequence, AuditStepKind kind, AuditStepStatus status, DateOnly? due = null, DateOnly? done = null, DateOnly? since = null, string? result = null, string? rectification = null) =>
        store.Insert(AuditSteps.Table, new() { ListingId = listing, Sequence = sequence, Kind = kind, Status = status, DueOn = due, DoneOn = done, Since = since, ResultId = result, RectificationId = rectification });

    private static AuditListing Listing(string id, string enterprise, AuditKind kind, int year, AuditStatus status, ListingReason reason) => new()
    {
        Id = id, EnterpriseId = enterprise, NameAsListed = FixtureRows.SampleEnterprises.Single(known => known.Id == enterprise).Name, Kind = kind, Year = year, Batch = "第一批", Reason = reason,
        LawId = Law, LawClause = "第十二条", Authority = "示例市生态环境局", ListedOn = new(year, 5, 10), Status = status, SourceId = Source, SourceLine = 5,
    };

    private void Duties()
    {
        store.Insert(ObligationRules.Table, new() { Id = Rule, Kind = DutyKind.CarbonReport, Title = "年度温室气体排放报告", TitleEn = "Annual GHG emission report", SubjectKind = SubjectKind.Enterprise, Who = "重点排放单位。", WhoEn = "Key emitters.", Frequency = DutyFrequency.Yearly, Due = "次年 3 月 31 日前。", DueEn = "By 31 March of the next year.", LawId = Law, Clause = "第十一条", Authority = "省级生态环境主管部门" });
        store.Insert(ObligationRules.Table, new() { Id = "statistical-report", Kind = DutyKind.StatisticalReport, Title = "低碳运行统计报告", TitleEn = "Annual statistical report", SubjectKind = SubjectKind.Park, Who = "园区。", WhoEn = "Parks.", Frequency = DutyFrequency.Yearly, Due = "次年 6 月 30 日前。", DueEn = "By 30 June of the next year.", LawId = "low-carbon-park-management", Clause = "5.4" });
        for (var year = 2023; year < 2023 + Missed; year++)
            store.Insert(Model.Supervision.Obligations.Table, Duty($"{Rule}-{year}", Factory, year, ObligationStatus.Overdue) with { DaysLate = 100 });
        for (var number = 1; number <= Kept; number++)
            store.Insert(Model.Supervision.Obligations.Table, Duty($"{Rule}-former-{number}", $"former{1 + (number % FixtureRows.Former):0000000}", 2005 + (number / FixtureRows.Former), number % 7 is 0 ? ObligationStatus.SubmittedLate : ObligationStatus.Submitted) with { FiledOn = new(2006, 3, 1), DaysLate = number % 7 is 0 ? 12 : null });
        store.Insert(Model.Supervision.Obligations.Table, Duty("park-report-2024", null, 2024, ObligationStatus.Due) with { RuleId = "statistical-report", DueOn = new(2026, 6, 30) });
        store.Insert(Model.Supervision.Obligations.Table, Duty("park-report-2025", null, 2025, ObligationStatus.Due) with { RuleId = "statistical-report", DueOn = new(2026, 12, 31) });
    }

    private static Obligation Duty(string id, string? enterprise, int period, ObligationStatus status) => new()
    {
        Id = id, RuleId = Rule, EnterpriseId = enterprise, ParkCode = Park, Period = $"{period}", Year = period + 1, DueOn = new(period + 1, 3, 31), Status = status,
        Because = "列入重点排放单位名录。", BecauseEn = "On the list of key emitters.", LawId = Law, Clause = "第十一条",
    };

    private void Goals()
    {
        store.Insert(Targets.Table, new() { Id = "tg-1", EnterpriseId = Factory, ParkCode = Park, Category = TargetCategory.CarbonControl, Title = "碳排放总量下降一成", TitleEn = "Cut total carbon by a tenth", IndicatorCode = "ghg_total", BaseYear = 2021, BaseValue = 100000, TargetYear = 2026, TargetValue = 90000, Responsible = "能源管理部", Status = TargetStatus.Behind, StatusYear = 2024, SourceId = Source });
        store.Insert(Targets.Table, new() { Id = "tg-2", ParkCode = Park, Category = TargetCategory.EnergyReduction, Title = "可再生能源占比提高", IndicatorCode = "renewable_share", BaseYear = 2021, BaseValue = 12, TargetYear = 2026, TargetValue = 25, Status = TargetStatus.NotAssessable, SourceId = Source });
        store.Insert(TargetAssessments.Table, new() { Id = "ta-1", TargetId = "tg-1", Year = 2023, TargetYear = 2026, TargetValue = 90000, Actual = 97000.25m, Required = 96000, Gap = 1000.25m, Progress = 30, Status = TargetStatus.Behind });
        store.Insert(TargetAssessments.Table, new() { Id = "ta-2", TargetId = "tg-1", Year = 2024, TargetYear = 2026, TargetValue = 90000, Required = 94000, Status = TargetStatus.NotAssessable });
        store.Insert(Measures.Table, new() { Id = "ms-1", TargetId = "tg-1", EnterpriseId = Factory, ParkCode = Park, Field = MeasureField.EnergySaving, Title = "余热回收", TitleEn = "Waste-heat recovery", Responsible = "动力车间", StartOn = new(2023, 1, 1), DueOn = new(2024, 12, 31), Investment = 320, Status = MeasureStatus.Overdue, SourceId = Source });
        Revisions();
        Evaluations();
    }

    private void Revisions()
    {
        store.Insert(TargetRevisions.Table, new() { Id = "tr-1", TargetId = "tg-1", RevisedOn = new(2023, 6, 15), OldTargetYear = 2025, OldTargetValue = 92000, NewTargetYear = 2026, NewTargetValue = 90000, Reason = "产能变化。", ReasonEn = "Capacity has changed.", ApprovedBy = "园区管理委员会", SourceId = Source });
        store.Insert(TargetRevisions.Table, new() { Id = "tr-2", TargetId = "tg-2", RevisedOn = new(2024, 9, 20), OldTargetYear = 2025, OldTargetValue = 20, NewTargetYear = 2026, NewTargetValue = 25, Reason = "屋顶资源复核。", ReasonEn = "The roofs were surveyed again.", SourceId = Source });
        store.Insert(Measures.Table, new() { Id = "ms-2", TargetId = "tg-1", EnterpriseId = Factory, ParkCode = Park, Field = MeasureField.CleanEnergy, Title = "屋顶光伏", TitleEn = "Rooftop solar", Responsible = "动力车间", StartOn = new(2022, 1, 1), DueOn = new(2023, 12, 31), DoneOn = new(2023, 11, 30), ExpectedEffect = -2000, ActualEffect = -1850, Contribution = 18.5m, Status = MeasureStatus.Done, SourceId = Source });
    }

    /// <summary>One year by the version in force and by a later one, which judges it for comparison.</summary>
    private void Evaluations()
    {
        foreach (var version in new[] { 1, 2 })
        {
            store.Insert(EvaluationSchemes.Table, new() { Id = $"enterprise@{version}", Scheme = "enterprise", Version = version, Title = "企业低碳绩效评价", TitleEn = "Low-carbon performance of enterprises", SubjectKind = SubjectKind.Enterprise, FirstYear = version is 1 ? 2022 : 2025, LastYear = version is 1 ? 2024 : null, LeastWeight = 50, Missing = "缺少数据不得分。", MissingEn = "Missing data never score.", Basis = "园区评价办法。", BasisEn = "The park's rules of evaluation.", PreviousId = version is 1 ? null : "enterprise@1" });
            store.Insert(EvaluationLevels.Table, new() { Id = $"enterprise@{version}-b", SchemeId = $"enterprise@{version}", Code = "b", Title = "良好", TitleEn = "Good", LeastScore = 70 });
            store.Insert(EvaluationLevels.Table, new() { Id = $"enterprise@{version}-d", SchemeId = $"enterprise@{version}", Code = "d", Title = "待改进", TitleEn = "To be improved", LeastScore = 0 });
        }

        store.Insert(EvaluationCriteria.Table, new() { Id = Intensity, SchemeId = "enterprise@1", Code = "intensity", Sequence = 1, Title = "碳排放强度", TitleEn = "Carbon intensity", IndicatorCode = "carbon_intensity", Evidence = "碳排放强度", EvidenceEn = "Carbon intensity", Weight = 60, Direction = CriterionDirection.LowerIsBetter, Curve = ScoringCurve.Linear, CurveNote = "线性计分。", CurveNoteEn = "Linear.", BenchmarkKind = BenchmarkKind.PreviousYear, BenchmarkSource = "本单位上年值", BenchmarkSourceEn = "Its own value of the year before" });
        store.Insert(EvaluationCriteria.Table, new() { Id = "enterprise@1-audits", SchemeId = "enterprise@1", Code = "audits", Sequence = 2, Title = "强制审核通过", TitleEn = "Mandatory audits passed", Evidence = "审核结果", EvidenceEn = "Audit results", Weight = 40, Direction = CriterionDirection.HigherIsBetter, Curve = ScoringCurve.PassFail, CurveNote = "通过得满分。", CurveNoteEn = "All points where passed." });
        store.Insert(PerformanceEvaluations.Table, Evaluated("pe-1", Factory, 71.5m, rank: 1) with { PreviousScore = 68.25m, LeftOutWeight = 40, Explanation = "权重 40 不计入。", ExplanationEn = "A weight of 40 is left out." });
        store.Insert(PerformanceEvaluations.Table, Evaluated("pe-2", Laboratory, 40, rank: Ranked) with { Level = "d", LevelTitle = "待改进", LevelTitleEn = "To be improved", MissingCriteria = 1, MissingWeight = 60, Explanation = "一项没有数据。", ExplanationEn = "One criterion had no data." });
        store.Insert(PerformanceEvaluations.Table, Evaluated("pe-1-2", Factory, 55.25m, rank: 2) with { SchemeId = "enterprise@2", Applicable = false, Level = "d", LevelTitle = "待改进", LevelTitleEn = "To be improved" });
        store.Insert(PerformanceEvaluations.Table, Evaluated("pe-ungraded", Ungraded, 99, rank: null) with { Ranked = null, Tied = null, Level = null, LevelTitle = "不评定等级", LevelTitleEn = "No level", LeftOutWeight = 60 });
        for (var number = 1; number < FixtureRows.Former; number++)
            store.Insert(PerformanceEvaluations.Table, Evaluated($"pe-former-{number}", $"former{number:0000000}", 71 - (number / 100m), rank: number + 1));
        store.Insert(CriterionScores.Table, new() { Id = "cs-1", EvaluationId = "pe-1", CriterionId = Intensity, FigureId = Figure.IdOf(Factory, null, "carbon_intensity", null, Period.OfYear(2024)), Value = 2.5m, Benchmark = 2.75m, Points = 71.5m, MostPoints = 100, Missing = false, LeftOut = false, Explanation = "低于基准。", ExplanationEn = "Below the benchmark." });
        store.Insert(CriterionScores.Table, new() { Id = "cs-4", EvaluationId = "pe-former-1", CriterionId = Intensity, Value = 3.3m, Benchmark = 3, Points = 20, MostPoints = 60, Missing = false, LeftOut = false, Explanation = "高于基准。", ExplanationEn = "Above the benchmark." });
        store.Insert(CriterionScores.Table, new() { Id = "cs-2", EvaluationId = "pe-1", CriterionId = "enterprise@1-audits", Points = 0, MostPoints = 0, Missing = false, LeftOut = true, Explanation = "不计入。", ExplanationEn = "Left out." });
        store.Insert(CriterionScores.Table, new() { Id = "cs-3", EvaluationId = "pe-2", CriterionId = Intensity, Points = 0, MostPoints = 60, Missing = true, LeftOut = false, Explanation = "没有数据，计 0 分。", ExplanationEn = "No data: no points." });
    }

    private static PerformanceEvaluation Evaluated(string id, string enterprise, decimal score, int? rank) => new()
    {
        Id = id, SchemeId = "enterprise@1", EnterpriseId = enterprise, ParkCode = Park, Year = 2024, Applicable = true, Score = score, Level = "b", LevelTitle = "良好", LevelTitleEn = "Good",
        Rank = rank, Ranked = Ranked, Tied = 0, MissingCriteria = 0, MissingWeight = 0, LeftOutWeight = 0, Explanation = FormattableString.Invariant($"得分 {score}。"), ExplanationEn = FormattableString.Invariant($"Score {score}."),
    };
}
