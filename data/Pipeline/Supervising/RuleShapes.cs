using Disclosure.Pipeline.Layouts;

namespace Disclosure.Pipeline.Supervising;

/// <summary>Every mapping of an obligation rule. <c>docs/obligation-rules.md</c> is written from them.</summary>
internal static class RuleShapes
{
    public static readonly Shape Rule = new("rule", new("一项义务规则：obligation-rules/编号.yml", "One obligation rule: obligation-rules/id.yml."),
        new("kind", "code", true, "义务类别，如 energy_report", "kind of duty, such as energy_report"),
        new("title", "both", true, "名称", "title"),
        new("subject", "enterprise or park", true, "义务主体", "who is obliged"),
        new("who", "list of ground", true, "适用理由，满足一项即适用", "grounds; one of them is enough"),
        new("frequency", "code", true, "周期：yearly、quarterly、monthly、per_listing、per_event", "yearly, quarterly, monthly, per_listing or per_event"),
        new("first_period", "period", false, "首个报告期，如 2024、2024-Q1、2024-03，按报告期的规则必填；名单的规则为首个列入年份", "first period, such as 2024, 2024-Q1 or 2024-03, needed for rules of periods; for listings, the first year of a list"),
        new("last_period", "period", false, "末个报告期，或末个列入年份", "last period, or last year of a list"),
        new("due", "due", true, "期限", "by when"),
        new("regions", "list of regional due", false, "期限不同的地区", "regions with another date"),
        new("parks", "texts", false, "只在这些园区适用", "only in these parks"),
        new("collected", "texts", false, "本平台收集其报送的园区；缺省为全部；空列表为不收集。其余园区不判断是否逾期", "parks whose filings are collected; by default all; none where the list is empty. Elsewhere nothing is called overdue"),
        new("exempt", "texts", false, "免除，仅按报告期、主体为企业的规则：joined_during_period、exited_before_due、suspended", "only where enterprises are obliged for periods: joined_during_period, exited_before_due, suspended"),
        new("filed_by", "filed by", false, "除报送记录外，什么也算报送", "what counts as a filing beside the register of filings"),
        new("law", "text", true, "依据的编号，见 laws", "id of the law"),
        new("clause", "text", false, "条款", "clause"),
        new("authority", "text", false, "受理部门", "authority"),
        new("note", "both", false, "说明", "a note"));

    public static readonly Shape Ground = new("ground", new("适用理由，六选一；list 可加 category，indicator 须有 at_least。", "Why it applies: one of the six; a list may have a category, an indicator needs at_least."),
        new("everyone", "true or false", false, "全部企业，或全部园区", "every enterprise, or every park"),
        new("flag", "field", false, "企业登记中的标记，如 key_emitter", "a mark of the enterprise, such as key_emitter"),
        new("list", "code", false, "报告期当年的名录，见 recognitions 的类别", "a list of the period's year: a kind of recognitions"),
        new("category", "text", false, "名录中的类别，照录", "category on the list, as printed"),
        new("indicator", "text", false, "指标代码", "code of an indicator"),
        new("at_least", "number", false, "门槛值，按指标的单位，含本数", "the threshold in the indicator's unit, itself included"),
        new("years_before", "number", false, "一并看此前几年，缺省为 0", "how many earlier years count too; by default 0"),
        new("audit", "code", false, "列入哪类审核名单", "listed for which kind of audit"),
        new("event", "code", false, "事件：question（公众提问）或 filing（报送记录所载事件）", "question (of the public) or filing (the event that a filing names)"));

    public static readonly Shape Due = new("due", new("期限，五选一。", "One of the five."),
        new("on", "month-day", false, "月和日，如 03-15，在报告期的次年；仅每年的规则", "month and day such as 03-15, of the year after the period; only where yearly"),
        new("years", "number", false, "on 在其后第几年，缺省为 1", "how many years after, for on; by default 1"),
        new("of_next_month", "number", false, "次月几日，如 15；当月没有该日的为月末", "day of the month after, such as 15; the last one where the month is shorter"),
        new("months", "number", false, "自名单公布、事件或期末起几个月", "months after the listing, the event or the period's end"),
        new("working_days", "number", false, "几个工作日", "working days after"),
        new("not_known", "both", false, "为什么不知道期限；须同时 collected: []", "why no day is known; needs collected: []"),
        new("moves", "true or false", false, "遇休息日顺延，缺省为否", "moves to the next working day; by default not"));

    public static readonly Shape Regional = new("regional due", new("某地的期限；键同上，另加 region。", "As above, with its region."),
        [new("region", "text", true, "行政区划代码或其开头几位", "code of a region, or its first digits"), .. Due.Keys]);

    public static readonly Shape FiledBy = new("filed by", new("也算报送的事实。审核名单、审核结果和公众问题的日期总是算数，不必在此列出。", "Facts that count as filings. Dates of listings, results and questions always count and need not be named."),
        new("report", "code", false, "公开了这类报告；仅每年的规则", "a report of this kind was published; only where yearly"),
        new("figures", "true or false", false, "报送了该报告期的数据，以最早一批为准；仅按报告期、主体为企业的规则", "figures of the period were reported, and the first ones count; only where enterprises are obliged for periods"));

    public static IReadOnlyList<Shape> All => [Rule, Ground, Due, Regional, FiledBy];
}
