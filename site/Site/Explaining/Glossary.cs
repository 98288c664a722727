using Disclosure.Model.Dictionary;
using Disclosure.Model.Exchange;
using Disclosure.Model.Goals;
using Disclosure.Model.Registers;
using Disclosure.Model.Supervision;

namespace Disclosure.Site.Explaining;

/// <summary>Words of the standard and of the laws around it that a neighbour of a plant need not know, in plain ones. Indicators explain themselves: their meaning is part of the release.</summary>
public static class Glossary
{
    /// <summary>In the order of the list of terms.</summary>
    public static IReadOnlyList<Term> All { get; } =
    [
        new("park", new("园区", "Park"), new(
            "由各级政府划定、集中布置产业的区域。本站按园区汇总其中企业的数据。",
            "An area that a government has set apart for industry. This site adds up the data of the enterprises in it."), [Parks.Table]),
        new("carbon-emission", new("碳排放", "Carbon emission"), new(
            "在核算边界内，生产、活动和服务各环节排放的温室气体，折算成二氧化碳当量（tCO₂e）表示。",
            "Greenhouse gases from production, activities and services within the boundary of the account, expressed as carbon dioxide equivalent (tCO₂e)."), [Figures.Table, Parks.Table, Enterprises.Table]),
        new("direct-and-indirect", new("直接排放与间接排放", "Direct and indirect emissions"), new(
            "直接排放来自企业自己烧的燃料和生产过程；间接排放来自外购的电和热，排在电厂、热厂，算在用的一方。",
            "Direct emissions come from fuels burnt and processes run by the enterprise itself; indirect ones from electricity and heat that it buys: they arise at the power plant and count where the energy is used."), [Figures.Table, Parks.Table, Enterprises.Table]),
        new("intensity", new("强度", "Intensity"), new(
            "单位产出的消耗或排放，例如每万元工业增加值排放多少吨。产量不同的企业，强度比总量更好比较。",
            "What is used or emitted per unit of output, such as tonnes per 10,000 yuan of value added. It compares enterprises of different size better than totals do."), [Figures.Table, Parks.Table, Enterprises.Table, PerformanceEvaluations.Table]),
        new("standard-coal", new("折标准煤", "Standard coal"), new(
            "把煤、气、电、热等不同能源换算成同一单位，以便相加：1 千克标准煤等于 29.3076 兆焦。电有两种折法：当量值按电本身的热量，等价值按发这些电要用的燃料。",
            "Coal, gas, electricity and heat expressed in one unit so that they can be added: 1 kg of standard coal is 29.3076 MJ. Electricity has two bases: its own heat (calorific), or the fuel that it took to generate (equivalent)."), [Figures.Table, Parks.Table, Enterprises.Table]),
        new("provisional", new("初步数据", "Provisional"), new(
            "还没有核定、以后可能改动的数据。不计入园区合计。",
            "Not yet settled, and likely to change. It does not count in a park's totals."), [Figures.Table, Parks.Table, Enterprises.Table]),
        new("assurance", new("核查程度", "Assurance"), new(
            "谁看过这个数字：企业自报、第三方核查，或者主管部门核定。",
            "Who has looked at a number: the enterprise alone, a third party that verified it, or the authority that checked it."), [Figures.Table, Parks.Table, Enterprises.Table]),
        new("coverage", new("已报与应报", "Reported of obliged"), new(
            "园区合计里有几家给出了数值，一共应有几家。两年的家数不同，合计就不能直接比较。",
            "How many enterprises gave a value for a park's total, of those that must. Totals over different numbers of enterprises cannot be compared."), [Parks.Table]),
        new("key-emitter", new("重点排放单位", "Key emitting unit"), new(
            "年排放量达到规定门槛、由主管部门列入名录的单位。每年要报告排放量并接受核查。列入名录不是处罚，也不是表彰。",
            "A unit whose yearly emissions reach a threshold and which the authority has listed. It reports its emissions every year and is verified. Being listed is neither a penalty nor an award."), [Enterprises.Table, Obligations.Table]),
        new("credit-code", new("统一社会信用代码", "Unified social credit code"), new(
            "每个单位唯一的 18 位代码，改名也不变。本站用它作企业的地址。",
            "The unique code of 18 characters of every organisation in China, which stays when the name changes. This site uses it as the enterprise's address."), [Enterprises.Table]),
        new("cleaner-production-audit", new("强制性清洁生产审核", "Mandatory cleaner-production audit"), new(
            "排放超标或者超总量（双超）、使用或排放有毒有害物质（双有）、能耗超限额（高耗能）的企业，依法须查清原因、提出并实施减少污染和消耗的方案，由主管部门评估、验收。",
            "An enterprise that exceeds emission standards or energy limits, or uses or releases toxic substances, must by law find out why, draw up and carry out measures, and be assessed by the authority."), [AuditListings.Table, AuditSteps.Table, AuditResults.Table]),
        new("energy-audit", new("能源审计", "Energy audit"), new(
            "由有资格的人员检查一个单位怎样用能、哪里浪费、能省多少，写成报告。",
            "Qualified people examine how a unit uses energy, where it is wasted and how much could be saved, and report it."), [AuditListings.Table, AuditResults.Table]),
        new("monitoring-and-metering", new("节能监测与能源计量审查", "Energy monitoring and metering review"), new(
            "节能监测：检查设备用能是否合理。计量审查：检查电表、流量计等是否配齐、量得是否准。",
            "Monitoring looks at whether equipment uses energy sensibly; the review, at whether there are meters enough and whether they are right."), [AuditListings.Table]),
        new("duty", new("义务", "Obligation"), new(
            "某个单位按某项规定，在某日之前必须报送或公开的一件事。由程序按规则、名录和门槛列出。",
            "One thing that one unit must file or disclose by a day, under a rule. Listed by the program from rules, lists and thresholds."), [Obligations.Table, ObligationRules.Table, Filings.Table]),
        new("overdue-and-late", new("逾期与迟报", "Overdue and late"), new(
            "逾期：期限已过，还没有收到。迟报：收到了，但在期限之后。",
            "Overdue: the day has passed and nothing has come. Late: it came, but after the day."), [Obligations.Table, ObligationRules.Table, Filings.Table]),
        new("verification", new("碳核查", "Verification"), new(
            "由企业以外的机构核对排放报告：数据从哪里来、算得对不对。",
            "Somebody from outside checks an emission report: where its data come from, and whether it was calculated rightly."), [Model.Knowledge.Reports.Table, ObligationRules.Table]),
        new("rectification", new("整改", "Rectification"), new(
            "检查、审核或评价中发现的问题，要求在期限内改正，并检查改得怎样。",
            "What an inspection, audit or evaluation found wrong is to be put right by a day, and is looked at again."), [Rectifications.Table]),
        new("compliance-evaluation", new("合规性评价", "Compliance evaluation"), new(
            "对照法律、标准和要求，逐条检查是否做到。依据失效的，要重新评价。",
            "Going through laws, standards and requirements one by one to see whether they are met. It is made again when its basis has ceased."), [ComplianceEvaluations.Table]),
        new("benchmark", new("基准值", "Benchmark"), new(
            "用来比较的数：上一年的值、标准的限额、目标的进度，或者同行业的水平。每一项都注明取自哪里。",
            "The number to compare with: that of the year before, a limit of a standard, the way to a target, or the level of the industry. Each says where it is from."), [PerformanceEvaluations.Table]),
        new("admission-list", new("准入清单", "Admission list"), new(
            "园区公布的条件：哪些产业和项目可以进，哪些要限制或者不准进。",
            "What a park publishes on who may come: which industries and projects are welcome, restricted or refused."), [AdmissionListItems.Table, Admissions.Table]),
        new("waste-match", new("匹配", "Match"), new(
            "一家的废弃物可能是另一家的原料。程序按类别、形态、距离、数量和时间算出谁和谁合适，只是建议。",
            "One enterprise's waste may be another's material. The program works out who could suit whom by category, form, distance, quantity and time: suggestions only."), [WasteOffers.Table, WasteWants.Table, WasteMatches.Table]),
    ];

    /// <summary>Those that are met where these registers are shown.</summary>
    public static IEnumerable<Term> Of(IReadOnlyCollection<Table> registers) => All.Where(term => term.Registers.Any(registers.Contains));
}
