using System.Globalization;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Issues;
using Disclosure.Model.Knowledge;
using Disclosure.Model.Registers;
using Disclosure.Model.Supervision;
using Disclosure.Model.Supervision.Duties;
using Disclosure.Pipeline.Supervising;
using Disclosure.Store.Working;

namespace Disclosure.Pipeline.Calculating;

/// <summary>Deadlines and statuses of audits, the chain of their steps, what else depends on the day, and the ledger of obligations.</summary>
/// <param name="report">Gets what the rules could not decide.</param>
internal sealed class SupervisionCalculation(IReadOnlyList<DutyRule> rules, Action<Issue> report)
{
    public void Run(StoreFile reader, StoreTransaction writer, DateOnly day, CancellationToken cancellation)
    {
        var parks = reader.Read(Parks.Table).ToDictionary(park => park.Code, park => new Text(park.Name, park.NameEn ?? park.Name), StringComparer.Ordinal);
        foreach (var rule in rules) writer.Upsert(ObligationRules.Table, rule.RowOf(parks));
        var facts = SupervisionFacts.Read(reader, rules, cancellation);
        Audits(reader, writer, facts, day);
        Standings(reader, writer, facts, rules, day);
        var ledger = new DutyLedger(rules, facts, day);
        writer.Clear(Obligations.Table);
        foreach (var obligation in ledger.Obligations())
        {
            cancellation.ThrowIfCancellationRequested();
            writer.Insert(Obligations.Table, obligation);
        }

        Tell(reader, writer, [.. ledger.Gaps.Select(IssueOf)]);
    }

    private void Audits(StoreFile reader, StoreTransaction writer, DutyFacts facts, DateOnly day)
    {
        var rectifications = new List<Rectification>();
        foreach (var row in reader.Read(Rectifications.Table))
        {
            rectifications.Add(row.AsOf(day));
            writer.Upsert(Rectifications.Table, rectifications[^1]);
        }

        var asked = rectifications.Where(row => row.ResultId is not null).ToLookup(row => row.ResultId!, StringComparer.Ordinal);
        var (audits, deadlines) = (new AuditCases(rules, facts, day), new AuditDeadlines(rules, facts));
        writer.Clear(AuditSteps.Table);
        foreach (var listing in facts.Listings)
        {
            var audit = audits.Of(listing);
            var now = AuditProgress.Of(audit, [.. audit.Results.SelectMany(result => asked[result.Id]).Where(row => row.OrderedOn <= day)], deadlines, day);
            writer.Upsert(AuditListings.Table, now);
            foreach (var step in AuditChain.Of(now, audit, asked, deadlines, day)) writer.Insert(AuditSteps.Table, step);
        }
    }

    private static void Standings(StoreFile reader, StoreTransaction writer, DutyFacts facts, IReadOnlyList<DutyRule> rules, DateOnly day)
    {
        var laws = facts.Laws.ToDictionary(law => law.Id, StringComparer.Ordinal);
        foreach (var row in reader.Read(Certifications.Table)) writer.Upsert(Certifications.Table, row.AsOf(day));
        foreach (var row in reader.Read(ComplianceEvaluations.Table)) writer.Upsert(ComplianceEvaluations.Table, row.AsOf(day, laws.GetValueOrDefault));
        foreach (var row in facts.Questions)
        {
            var rule = rules.FirstOrDefault(rule => rule.HoldsIn(row.ParkCode) && rule.Grounds.Any(ground => ground is EventGround { Event: DutyEvent.Question }));
            writer.Upsert(Questions.Table, row.AsOf(day, rule?.DueIn(facts.Parks.First(park => park.Code == row.ParkCode).RegionCode).Of(row.AskedOn, facts.Calendar).Day));
        }
    }

    /// <summary>Findings stand in the register of issues beside those of intake; what an earlier calculation found gives way.</summary>
    private void Tell(StoreFile reader, StoreTransaction writer, IReadOnlyList<Issue> issues)
    {
        foreach (var earlier in reader.Read(IssueRegister.Table).Where(issue => issue.Code == IssueCodes.LawNotInForce.Code || issue.Code == IssueCodes.HolidaysNotKnown.Code)) writer.Delete(IssueRegister.Table, earlier);
        foreach (var issue in issues)
        {
            writer.Upsert(IssueRegister.Table, issue);
            report(issue);
        }
    }

    private static Issue IssueOf(DutyGap gap)
    {
        var (count, since) = (Same($"{gap.Count}"), Same(gap.Since.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        var fault = gap.Law is { } law
            ? new Fault(IssueCodes.LawNotInForce, law.Id, ("law", new(law.Title, law.TitleEn ?? law.Title)), ("status", Laws.Statuses[law.Status].Label), ("count", count), ("expected", since))
            : new Fault(IssueCodes.HolidaysNotKnown, $"{gap.UnknownYear}", ("count", count), ("expected", since));
        return fault.At(new($"{RuleFolder.Name}/{gap.RuleId}.yml"));
    }

    private static Text Same(string text) => new(text, text);
}
