using static Disclosure.Model.Issues.Severity;

namespace Disclosure.Model.Issues;

/// <summary>What the obligation rules of an instance cannot decide.</summary>
public static partial class IssueCodes
{
    public static readonly IssueCode LawNotInForce = new("rule.law_not_in_force", Warning,
        new("所依据的《{law}》（{status}）在义务产生时和到期时均不适用：自 {expected} 起的 {count} 项义务未列入台账", "{law} (now: {status}) held neither when they arose nor when they were due: {count} obligations from {expected} on are not listed"),
        new("改为当时有效的依据，或以 first_period、last_period 限定报告期", "name the law that held then, or bound the periods with first_period and last_period"));

    public static readonly IssueCode HolidaysNotKnown = new("rule.holidays_not_known", Warning,
        new("{found}年的节假日安排未知：{count} 项义务没有期限，最早的产生于 {expected}", "the holidays of {found} are not known: {count} obligations have no day, the first of which arose on {expected}"),
        new("在 reference/public-holidays.csv 中补上该年的安排", "add that year's arrangement to reference/public-holidays.csv"));
}
