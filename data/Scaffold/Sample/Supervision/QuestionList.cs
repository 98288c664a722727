using Disclosure.Model.Dictionary;
using Disclosure.Model.Knowledge;
using Disclosure.Model.Registers;
using Disclosure.Model.Supervision;
using Disclosure.Scaffold.Sample.Knowledge;

namespace Disclosure.Scaffold.Sample.Supervision;

/// <summary>Questions and objections: answered in time and late, open, overdue, extended, and one that was upheld.</summary>
internal static class QuestionList
{
    public static IReadOnlyList<Question> All { get; } =
    [
        About(Of("01", QuestionKind.Objection, new(2024, 12, 3), "2023年用电量比上年下降8%，与产值增长不符，请核实。", "Power use of 2023 fell by 8 per cent while output rose; please check."), 3, "energy_consumption", "electricity", 2023) with
        {
            Answer = "经核实，原报数遗漏二期变电所读数，异议成立；企业已更正报送，2025年3月发布更正数据。", AnswerEn = "The objection is upheld: the second substation was left out. The return was corrected and published in March 2025.", AnsweredOn = new(2024, 12, 27), AnsweredBy = SampleBodies.ParkOffice,
        },
        About(Of("02", QuestionKind.Question, new(2025, 7, 8), "2023年之后氧化亚氮排放为何大幅下降？", "Why did N2O fall so much after 2023?"), 1, "process_emissions", "n2o", 2024) with
        {
            Answer = "2023年4月投运催化分解装置，浓度实测，核查报告可查。", AnswerEn = "A catalyst went into operation in April 2023; concentrations are measured and verified.", AnsweredOn = new(2025, 7, 21), AnsweredBy = SampleBodies.ParkOffice,
        },
        Of("03", QuestionKind.Question, new(2025, 9, 1), "列入名单的涂料企业为什么没有开始审核？", "Why has the coatings plant on the list not begun?") with
        {
            ListingId = AuditList.Find("2025-01").Id, Answer = "企业称委托的审核机构更换，已书面催办，未启动的将依法处理。", AnswerEn = "It says its auditor changed. A reminder was sent; the law will be applied if it does not begin.", AnsweredOn = new(2025, 10, 20), AnsweredBy = SampleBodies.Ecology,
        },
        Of("04", QuestionKind.Question, new(2026, 1, 26), "2024年度统计报告是否包括保密企业的产值？", "Does the report of 2024 include confidential output?") with
        {
            ReportId = ReportList.IdOf(ReportKind.Statistical, null, 2024), Answer = "不包括，合计的覆盖范围随数据一并公布。", AnswerEn = "No; the coverage of each total is published with it.", AnsweredOn = new(2026, 3, 16), AnsweredBy = SampleBodies.ParkOffice,
        },
        Of("05", QuestionKind.Question, new(2026, 6, 15), "热电企业下一步如何减少用煤？", "How will the power plant burn less coal?") with
        {
            EnterpriseId = Roster.Of(45).Id, ExtendedTo = new(2026, 8, 14), Answer = "计划2027年前将燃煤占比降到60%以下，方案正在评审。", AnswerEn = "Coal is to fall below 60 per cent by 2027; the plan is under review.", AnsweredOn = new(2026, 8, 7), AnsweredBy = SampleBodies.ParkOffice,
        },
        Of("06", QuestionKind.Objection, new(2026, 8, 24), "农药企业的审核信息没有在媒体公布，要求补充公开。", "The pesticide plant never published its audit information.") with { ListingId = AuditList.Find("2024-02").Id },
        About(Of("07", QuestionKind.Question, new(2026, 11, 9), "数据中心的绿电有没有凭证？", "Are there certificates for the data centre's green power?"), 47, "energy_consumption", "electricity_green_purchased", 2025),
        Of("08", QuestionKind.Objection, new(2025, 5, 12), "印染企业环境信息披露报告未写明回用水量，要求补充。", "The dyeing plant's disclosure does not state its reused water.") with
        {
            ReportId = ReportList.IdOf(ReportKind.EnvironmentalDisclosure, 40, 2024), Answer = "格式准则不要求单列回用水量；该数据见本系统统计数据。", AnswerEn = "The format does not ask for it; the figure stands in this system.", AnsweredOn = new(2025, 5, 28), AnsweredBy = SampleBodies.Ecology,
        },
    ];

    private static Question About(Question question, int member, string indicator, string dimension, int year) =>
        question with { EnterpriseId = Roster.Of(member).Id, FigureId = Figure.IdOf(Roster.Of(member).Id, SamplePark.Code, indicator, dimension, Period.OfYear(year)) };

    private static Question Of(string number, QuestionKind kind, DateOnly on, string asked, string askedEn) => new()
    {
        Id = $"sp-question-{number}", ParkCode = SamplePark.Code, Kind = kind, Asked = asked, AskedEn = askedEn, AskedOn = on, SourceId = "",
    };
}
