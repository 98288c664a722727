using Disclosure.Model.Calculation;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Registers;

namespace Disclosure.Pipeline.Calculating;

/// <summary>The totals of every park and period while the enterprises go by.</summary>
/// <remarks>
/// A year in which an enterprise of a park reported is a reporting year of the park: every enterprise of the park operating in it then has its figures, those that
/// reported nothing with the reason.
/// </remarks>
internal sealed class ParkBook
{
    private readonly Calculator calculator;
    private readonly Dictionary<string, Park> parks;
    private readonly ILookup<string, Enterprise> members;
    private readonly Dictionary<(string Park, Period Period), ParkTotals> totals = [];
    private readonly HashSet<(string Park, Period Year)> reportingYears = [];
    private readonly HashSet<(string Enterprise, Period Year)> reported = [];

    /// <param name="enterprises">In the order of their ids.</param>
    public ParkBook(Calculator calculator, IEnumerable<Park> parks, IEnumerable<Enterprise> enterprises)
    {
        this.calculator = calculator;
        this.parks = parks.ToDictionary(park => park.Code, StringComparer.Ordinal);
        Enterprises = enterprises.ToDictionary(enterprise => enterprise.Id, StringComparer.Ordinal);
        members = Enterprises.Values.Where(enterprise => enterprise.ParkCode is not null).ToLookup(enterprise => enterprise.ParkCode!, StringComparer.Ordinal);
    }

    public IReadOnlyDictionary<string, Enterprise> Enterprises { get; }

    /// <summary>What parks reported themselves; before any of their enterprises.</summary>
    public void Reported(IEnumerable<Figure> figures)
    {
        foreach (var figure in figures) TotalsOf(figure.ParkCode!, figure.Period).Reported(figure);
    }

    /// <param name="figures">Where a list names the enterprise and publishes no figure of it, nothing follows.</param>
    public void Add(Enterprise enterprise, Period period, IReadOnlyList<Figure> figures, Action<Derived> write)
    {
        var member = IsMember(enterprise, period);
        var given = figures.Any(figure => figure.Status is not FigureStatus.NotPublished);
        var returned = given && period.IsYear && figures.Any(figure => calculator.Feeds(figure.IndicatorCode));
        if (returned) reported.Add((enterprise.Id, period));
        if (returned && member) reportingYears.Add((enterprise.ParkCode!, period));
        var derived = given ? calculator.OfEnterprise(enterprise, period, figures, expected: returned && member) : [];
        foreach (var row in derived) write(row);
        if (member) TotalsOf(enterprise.ParkCode!, period).Add([.. figures, .. derived.Select(row => row.Figure)]);
    }

    /// <summary>Enterprises that reported nothing in a year in which others of their park did.</summary>
    public void AddAbsent(Action<Derived> write)
    {
        foreach (var (park, year) in InOrder(reportingYears))
        {
            foreach (var enterprise in MembersOf(park, year).Where(enterprise => !reported.Contains((enterprise.Id, year))))
            {
                var derived = calculator.OfEnterprise(enterprise, year, [], expected: true);
                foreach (var row in derived) write(row);
                TotalsOf(park, year).Add([.. derived.Select(row => row.Figure)]);
            }
        }
    }

    public void WriteTotals(Action<Derived> write)
    {
        foreach (var key in InOrder(totals.Keys))
        {
            var obliged = MembersOf(key.Park, key.Period).Count();
            foreach (var total in totals[key].Totals(obliged, reportingYears.Contains(key))) write(total);
        }
    }

    /// <summary>The line that says which total a figure went into; null for none. Asked in the order in which the enterprises were added.</summary>
    public DerivationInput? InputOf(Figure figure) =>
        figure.EnterpriseId is { } id && Enterprises[id] is var enterprise && IsMember(enterprise, figure.Period)
            ? totals[(enterprise.ParkCode!, figure.Period)].InputOf(figure)
            : null;

    private static bool IsMember(Enterprise enterprise, Period period) => enterprise.ParkCode is not null && enterprise.OperatedIn(period);

    private IEnumerable<Enterprise> MembersOf(string park, Period period) => members[park].Where(enterprise => enterprise.OperatedIn(period));

    private ParkTotals TotalsOf(string park, Period period)
    {
        if (!totals.TryGetValue((park, period), out var known)) totals.Add((park, period), known = new(calculator, parks[park], period));
        return known;
    }

    private static IOrderedEnumerable<(string Park, Period Period)> InOrder(IEnumerable<(string Park, Period Period)> keys) =>
        keys.OrderBy(key => key.Park, StringComparer.Ordinal).ThenBy(key => key.Period);
}
