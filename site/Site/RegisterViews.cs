using Disclosure.Model.Exchange;
using Disclosure.Model.Goals;
using Disclosure.Model.Knowledge;
using Disclosure.Model.Registers;
using Disclosure.Model.Supervision;
using Disclosure.Model.Support;
using Disclosure.Site.Components;

namespace Disclosure.Site;

/// <summary>Every list of a register, by the part of the site in which it stands.</summary>
internal static class RegisterViews
{
    public static readonly RegisterView Audits = new(AuditListings.Table, "/audits/", "{ overdueSince: ASC }, { listedOn: DESC }", nameof(AuditListing.Status), nameof(AuditListing.Kind), nameof(AuditListing.Year), nameof(AuditListing.Reason))
    {
        Lead = new(
            "谁被列入强制审核名单、为什么、进展如何。逾期的排在最前，逾期最久的最先。点开一家企业可以看到从列入到复查的每一步，没有完成的同样列出。",
            "Who is on a mandatory audit list, why, and how far the audit has come. What is overdue stands first, the longest overdue before all. Each name opens to every step from the listing to the re-check; what was not done is shown too."),
    };

    public static readonly RegisterView AllObligations = new(Obligations.Table, "/obligations/all/", "{ dueOn: DESC }", nameof(Obligation.Status), nameof(Obligation.Year))
    {
        Lead = new("全部义务，期限最近的在前；未报送的同样列出。", "Every duty, the latest due first; what was not filed is listed too."),
        Front = (Words.Reporting, "/obligations/"),
    };

    public static readonly RegisterView AllEvaluations = new(PerformanceEvaluations.Table, $"{Routes.Evaluations}all/", "{ year: DESC }, { score: DESC }", nameof(PerformanceEvaluation.Year))
    {
        Lead = new(
            "企业和园区的全部评价。每个年度由适用的方案版本正式评价；其他版本的结果仅供比较。",
            "Every evaluation of enterprises and parks. Each year is judged in force by the version that applies to it; by other versions for comparison only."),
        Front = (Words.Evaluations, Routes.Evaluations),
    };

    public static readonly RegisterView AllQuestions = new(Questions.Table, "/questions/", "{ answeredOn: DESC }, { dueOn: ASC }", nameof(Question.Status), nameof(Question.Kind))
    {
        Lead = new(
            "公众对某项数据、名单或报告的提问和异议，以及答复。答复期限为提出之日起二十个工作日，经批准可以延长；逾期未答复的照样列出。",
            "What the public asked or objected to about a figure, a listing or a report, and the answers. An answer is due within twenty working days, longer by permission only; what was not answered in time is listed too."),
    };

    public static readonly RegisterView Matches = new(WasteMatches.Table, "/exchange/matches/", "{ offerId: ASC }, { rank: ASC }");

    /// <summary>By part of the site; the first of each group is its front page.</summary>
    public static readonly IReadOnlyList<RegisterViewGroup> Groups =
    [
        new("/supervision/", Words.Supervision, new("谁被强制审核，谁该报送而没有报送，哪些要求没有遵守，绩效如何，公众问了什么；谁可以进园区，谁受到表彰或惩戒。", "Who must be audited, who should have filed and did not, which demands were not kept, how enterprises perform, what the public asked; whom a park admits, and who was awarded or sanctioned."),
        [
            Audits,
            AllObligations,
            new(Rectifications.Table, "/rectifications/", "{ overdueSince: ASC }, { orderedOn: DESC }", nameof(Rectification.Status), nameof(Rectification.Origin)),
            new(ComplianceEvaluations.Table, "/compliance/", "{ staleSince: ASC }, { evaluatedOn: DESC }", nameof(ComplianceEvaluation.Verdict), nameof(ComplianceEvaluation.Year))
            {
                Lead = new(
                    "对适用法律法规、政策和标准遵守情况的评价。所依据的文件已经变更、需要重新评价的排在最前。",
                    "How applicable laws, policies and standards are kept. Evaluations whose law has changed since, and which must be made again, stand first."),
            },
            AllEvaluations,
            AllQuestions,
            new(AdmissionListItems.Table, "/admission/", "{ parkCode: ASC }, { class: ASC }", nameof(AdmissionListItem.Class)),
            new(Admissions.Table, "/admission/decisions/", "{ decidedOn: DESC }", nameof(Admission.Kind), nameof(Admission.Decision)),
            new(Recognitions.Table, "/recognitions/", "{ year: DESC }, { noticeDate: DESC }", nameof(Recognition.Kind), nameof(Recognition.Year)),
            new(CreditListings.Table, "/recognitions/credit/", "{ listedOn: DESC }", nameof(CreditListing.Kind)),
            new(FundingGrants.Table, "/recognitions/funding/", "{ appliedOn: DESC }", nameof(FundingGrant.Status)),
        ]) { ShowsDue = true },
        new("/services/", Words.Services, new("报告、低碳技术和专利、技术服务企业、废弃物交换、宣传培训。", "Reports, low-carbon technologies and patents, service providers, waste exchange, training."),
        [
            new(Reports.Table, "/reports/", "{ publishedOn: DESC }", nameof(Report.Kind), nameof(Report.Year)),
            new(Technologies.Table, "/technologies/", "{ since: DESC }", nameof(Technology.Field), nameof(Technology.Stage)),
            new(Patents.Table, "/technologies/patents/", "{ appliedOn: DESC }", nameof(Patent.Kind)),
            new(ServiceProviders.Table, "/technologies/providers/", "{ name: ASC }", nameof(ServiceProvider.Kind)),
            new(WasteOffers.Table, "/exchange/", "{ availableTo: DESC }", nameof(WasteOffer.Status), nameof(WasteOffer.Form)) { Above = typeof(WasteFlows) },
            new(WasteWants.Table, "/exchange/wants/", "{ wantedTo: DESC }", nameof(WasteWant.Status), nameof(WasteWant.Form)),
            Matches,
            new(WasteTransfers.Table, "/exchange/transfers/", "{ transferredOn: DESC }"),
            new(TrainingMaterials.Table, "/training/", "{ publishedOn: DESC }", nameof(TrainingMaterial.Audience)),
            new(OutreachEvents.Table, "/training/events/", "{ heldOn: DESC }", nameof(OutreachEvent.Kind), nameof(OutreachEvent.Audience)),
        ]),
        new("/laws/", Words.LawGroup, new("低碳管理所依据的法律法规、政策和标准：现在是否有效，设定了什么义务，在哪里公开。", "The laws, policies and standards behind low-carbon management: whether they are in force, which duties they found, and where those are disclosed."),
        [
            new(Laws.Table, "/laws/", "{ kind: ASC }, { effective: DESC }", nameof(Law.Status), nameof(Law.Kind), nameof(Law.Level)),
        ]),
    ];

    public static IEnumerable<RegisterView> All => Groups.SelectMany(group => group.Views);
}
