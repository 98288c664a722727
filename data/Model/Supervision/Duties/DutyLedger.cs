using Disclosure.Model.Calculation;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Knowledge;
using Disclosure.Model.Registers;

namespace Disclosure.Model.Supervision.Duties;

/// <summary>义务台账: every rule for every subject, period, listing and event, as of a day. What was not filed is a row too.</summary>
public sealed class DutyLedger
{
    private readonly IReadOnlyList<DutyRule> rules;
    private readonly DutyFacts facts;
    private readonly DateOnly day;
    private readonly AuditDeadlines deadlines;
    private readonly Dictionary<string, Enterprise> enterprises;
    private readonly Dictionary<string, Park> parks;
    private readonly Dictionary<string, Law> laws;
    private readonly ILookup<string, Recognition> recognitions;
    private readonly AuditCases audits;
    private readonly Dictionary<(string Rule, string? Law, int? UnknownYear), DutyGap> gaps = [];

    /// <param name="day">What happened later is not looked at.</param>
    public DutyLedger(IReadOnlyList<DutyRule> rules, DutyFacts facts, DateOnly day)
    {
        (this.rules, this.facts, this.day) = (rules, facts, day);
        deadlines = new(rules, facts);
        enterprises = facts.Enterprises.ToDictionary(row => row.Id, StringComparer.Ordinal);
        parks = facts.Parks.ToDictionary(row => row.Code, StringComparer.Ordinal);
        laws = facts.Laws.ToDictionary(row => row.Id, StringComparer.Ordinal);
        recognitions = facts.Recognitions.Where(row => row.EnterpriseId is not null).ToLookup(row => row.EnterpriseId!, StringComparer.Ordinal);
        audits = new(rules, facts, day);
    }

    /// <summary>Duties that could not be listed or dated, once <see cref="Obligations"/> has been read to its end.</summary>
    public IReadOnlyCollection<DutyGap> Gaps => gaps.Values;

    public IEnumerable<Obligation> Obligations()
    {
        gaps.Clear();
        return rules.SelectMany(Of);
    }

    private IEnumerable<Obligation> Of(DutyRule rule)
    {
        var book = new DeedBook(rule, facts, day);
        var done = new HashSet<DutyKey>();
        var duties = rule.Frequency switch
        {
            DutyFrequency.PerListing => facts.Listings.Where(listing => listing.ListedOn <= day && rule.Binds(listing, enterprises[listing.EnterpriseId].ParkCode)).Select(listing => OfListing(rule, listing, book)),
            DutyFrequency.PerEvent => OfEvents(rule, book),
            _ => Periods(rule).SelectMany(period => rule.SubjectKind is SubjectKind.Park ? OfParks(rule, period, book) : OfEnterprises(rule, period, book)),
        };
        foreach (var (key, obligation) in duties)
        {
            done.Add(key);
            if (obligation is not null) yield return obligation;
        }

        foreach (var (key, deed) in book.All.Where(pair => !done.Contains(pair.Key) && (pair.Value.FilingId ?? pair.Value.ReportId) is not null)) yield return Voluntary(rule, key, deed);
    }

    /// <summary>Those that have ended: the duty to report arises with the last day.</summary>
    private IEnumerable<Period> Periods(DutyRule rule)
    {
        for (var period = rule.First!.Value; period.LastDay < day && (rule.Last is null || period.CompareTo(rule.Last.Value) <= 0); period = period.Next()) yield return period;
    }

    private IEnumerable<(DutyKey, Obligation?)> OfParks(DutyRule rule, Period period, DeedBook book) =>
        from park in facts.Parks
        where rule.HoldsIn(park.Code)
        let key = new DutyKey(null, park.Code, period.ToString())
        select (key, Make(rule, key, period.LastDay, rule.DueIn(park.RegionCode).Of(period.LastDay, facts.Calendar), park.Code, new("园区的报送义务", "a duty of the park itself"), book.Find(key)));

    private IEnumerable<(DutyKey, Obligation?)> OfEnterprises(DutyRule rule, Period period, DeedBook book)
    {
        foreach (var enterprise in facts.Enterprises.Where(row => rule.HoldsIn(row.ParkCode) && row.OperatedIn(period)))
        {
            if (Because(rule, enterprise, period) is not { } because) continue;
            var key = new DutyKey(enterprise.Id, null, period.ToString());
            var due = rule.DueIn(enterprise.RegionCode ?? (enterprise.ParkCode is { } code ? parks[code].RegionCode : null)).Of(period.LastDay, facts.Calendar);
            var deed = book.Find(key);
            var lifted = Exemption(rule, enterprise, period, due.Day, deed);
            yield return (key, Make(rule, key, period.LastDay, due, enterprise.ParkCode, because, deed, lifted));
        }
    }

    private Text? Because(DutyRule rule, Enterprise enterprise, Period period)
    {
        var grounds = rule.Grounds.Select(ground => ground switch
        {
            FlagGround flag => flag.Because(enterprise),
            ListGround list => list.Because(recognitions[enterprise.Id], period),
            ThresholdGround threshold => threshold.Because(period, year => facts.Values.TryGetValue((enterprise.Id, threshold.Indicator.Code, year), out var value) ? value : null),
            _ => new("园区规定的报送企业", "an enterprise that the park's rule names"),
        }).OfType<Text>().ToList();
        return grounds.Count == 0 ? null : Texts.Join(grounds);
    }

    /// <summary>An exit lifts what lies after it: not what was filed before, nor what was overdue by then.</summary>
    private Text? Exemption(DutyRule rule, Enterprise enterprise, Period period, DateOnly? due, Deed? deed) => rule.Exemptions.Select(exemption => exemption switch
    {
        Duties.Exemption.JoinedDuringPeriod when enterprise.Joined is { } joined && joined > period.FirstDay => new Text($"{joined:yyyy-MM-dd}入驻，报告期不满", $"joined on {joined:yyyy-MM-dd}, within the period"),
        Duties.Exemption.ExitedBeforeDue when enterprise.Exited is { } exited && exited <= day && exited <= due && !(deed?.On <= exited) => new Text($"{exited:yyyy-MM-dd}退出，早于期限", $"left on {exited:yyyy-MM-dd}, before the deadline"),
        Duties.Exemption.Suspended when enterprise.Status is EnterpriseStatus.Suspended && deed is null => new Text("企业已停产", "operation is suspended"),
        _ => null,
    }).FirstOrDefault(reason => reason is not null);

    private (DutyKey, Obligation?) OfListing(DutyRule rule, AuditListing listing, DeedBook book)
    {
        var key = new DutyKey(listing.EnterpriseId, null, ListingId: listing.Id);
        var audit = audits.Of(listing);
        var (deed, due, because) = (audit.Done(rule.Kind, day), deadlines.Due(listing, rule), AuditGround.Because(listing));
        var removed = listing.RemovedOn <= day && deed is null ? listing.RemovedOn : null;
        var why = removed is null ? null : new Text($"{removed:yyyy-MM-dd}移出名单：{listing.RemovedReason}", $"removed from the list on {removed:yyyy-MM-dd}: {listing.RemovedReason}");
        var overdue = due.Day < removed;
        if (overdue) because = Texts.Join([because, why!]);
        var undated = audit.StartedUndated(rule.Kind, day);
        if (undated is not null) because = Texts.Join([because, undated]);
        return (key, Make(rule, key, listing.ListedOn, due, enterprises[listing.EnterpriseId].ParkCode, because, deed, overdue ? null : why, undated is not null || deadlines.Left(listing, due.Day, day), removed));
    }

    private IEnumerable<(DutyKey, Obligation?)> OfEvents(DutyRule rule, DeedBook book)
    {
        foreach (var source in rule.Grounds.OfType<EventGround>())
        {
            if (source.Event is DutyEvent.Question)
            {
                foreach (var question in facts.Questions.Where(row => row.AskedOn <= day && rule.HoldsIn(row.ParkCode)))
                {
                    var key = new DutyKey(null, question.ParkCode, EventOn: question.AskedOn, QuestionId: question.Id);
                    var due = question.ExtendedTo is { } extended ? new(extended, null) : rule.DueIn(parks[question.ParkCode].RegionCode).Of(question.AskedOn, facts.Calendar);
                    var deed = question.AnsweredOn <= day ? new Deed(question.AnsweredOn.Value) : null;
                    yield return (key, Make(rule, key, question.AskedOn, due, question.ParkCode, new("收到公众提问或异议", "the public asked or objected"), deed));
                }
            }
            else
            {
                foreach (var (key, deed) in book.All.Where(pair => pair.Key.EventOn is not null))
                {
                    var park = key.ParkCode ?? enterprises[key.EnterpriseId!].ParkCode;
                    var region = (key.EnterpriseId is { } id ? enterprises[id].RegionCode : null) ?? (park is null ? null : parks[park].RegionCode);
                    yield return (key, Make(rule, key, key.EventOn!.Value, rule.DueIn(region).Of(key.EventOn.Value, facts.Calendar), park, new("发生须披露的事件", "something happened that must be disclosed"), deed));
                }
            }
        }
    }

    /// <param name="unknown">Whether or when it was done is not known here: the subject had left the park by the last day, or what followed proves that it was done.</param>
    /// <param name="ended">When the duty ended with nothing done; delay is counted up to it.</param>
    /// <returns>Null where the law that the rule names held neither when the duty arose nor when it was due.</returns>
    private Obligation? Make(DutyRule rule, DutyKey key, DateOnly arose, DueDay due, string? park, Text because, Deed? deed, Text? lifted = null, bool unknown = false, DateOnly? ended = null)
    {
        if (laws.GetValueOrDefault(rule.LawId) is { } law && !law.InForceOn(arose) && !law.InForceOn(due.Day ?? arose))
        {
            Note(new(rule.Id, law, null, arose));
            return null;
        }

        if (due.UnknownYear is { } year) Note(new(rule.Id, null, year, arose));
        var status = (lifted, deed, due.Day) switch
        {
            ({ }, null, _) => ObligationStatus.NotRequired,
            ({ }, { }, _) => ObligationStatus.Voluntary,
            (_, { } done, { } last) when done.On > last => ObligationStatus.SubmittedLate,
            (_, { }, _) => ObligationStatus.Submitted,
            _ when unknown || !rule.CollectedIn(park) => ObligationStatus.NotTracked,
            (_, null, { } last) when day > last => ObligationStatus.Overdue,
            _ => ObligationStatus.Due,
        };
        return Row(rule, key, park, due.Day, due.Day?.Year ?? (key.Period is null ? arose.Year : arose.Year + 1), deed, status, lifted is null ? because : Texts.Join([because, lifted]), ended);
    }

    private Obligation Voluntary(DutyRule rule, DutyKey key, Deed deed) => Row(
        rule, key, key.ParkCode ?? enterprises[key.EnterpriseId!].ParkCode, null, deed.On.Year, deed, ObligationStatus.Voluntary, new("规则不适用于该主体或报告期，自愿报送", "the rule does not bind this subject or period: filed voluntarily"));

    private Obligation Row(DutyRule rule, DutyKey key, string? park, DateOnly? due, int year, Deed? deed, ObligationStatus status, Text because, DateOnly? ended = null) => new()
    {
        Id = key.IdUnder(rule.Id), RuleId = rule.Id, EnterpriseId = key.EnterpriseId, ParkCode = park, Period = key.Period, ListingId = key.ListingId, EventOn = key.EventOn, QuestionId = key.QuestionId,
        Year = year, DueOn = due, FilingId = deed?.FilingId, ReportId = deed?.ReportId, FiledOn = deed?.On, Status = status,
        DaysLate = status switch
        {
            ObligationStatus.SubmittedLate => deed!.On.DayNumber - due!.Value.DayNumber,
            ObligationStatus.Overdue => (ended ?? day).DayNumber - due!.Value.DayNumber,
            _ => null,
        },
        LateReason = status is ObligationStatus.SubmittedLate ? deed!.LateReason : null,
        LateReasonEn = status is ObligationStatus.SubmittedLate ? deed!.LateReasonEn : null,
        Because = because.Zh, BecauseEn = because.En, LawId = rule.LawId, Clause = rule.Clause,
    };

    private void Note(DutyGap gap)
    {
        var key = (gap.RuleId, gap.Law?.Id, gap.UnknownYear);
        gaps[key] = gaps.TryGetValue(key, out var known) ? known with { Count = known.Count + 1 } : gap;
    }
}

/// <summary>Why duties of a rule are not listed, or have no day.</summary>
/// <param name="Law">Not in force; null where a year's holidays are not known.</param>
/// <param name="Since">When the first of them arose.</param>
public sealed record DutyGap(string RuleId, Law? Law, int? UnknownYear, DateOnly Since, int Count = 1);
