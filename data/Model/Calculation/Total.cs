using Disclosure.Model.Registers;

namespace Disclosure.Model.Calculation;

/// <summary>A running sum over enterprises, with what its figure has to say beside the value.</summary>
internal sealed class Total
{
    private readonly List<decimal> shown = [];
    private readonly HashSet<FigureStatus?> statuses = [];
    private decimal sum;
    private decimal last;
    private Assurance? weakest;
    private bool defaults;

    public int Count { get; private set; }

    /// <summary>Enterprises that filed the return, but with a reason or a provisional value in this code's place.</summary>
    public int Blocked { get; private set; }

    /// <summary>Inputs listed so far.</summary>
    public int Listed { get; set; }

    public void Add(Figure figure, bool counted, bool filed)
    {
        if (!counted)
        {
            statuses.Add(figure.Status);
            if (filed && figure.Status is not FigureStatus.NotApplicable) Blocked++;
            return;
        }

        weakest = Count == 0 || figure.Assurance is null || figure.Assurance < weakest ? figure.Assurance : weakest;
        defaults |= figure.Method is Method.DefaultFactor;
        Count++;
        sum += last = figure.Value!.Value;
        if (Count < Notations.LongestSum) shown.Add(last);
    }

    /// <param name="subject">The figure with all that is known of it before.</param>
    public Derived Result(Figure subject, int decimals)
    {
        var rounded = Rounding.HalfAwayFromZero(sum, decimals);
        return new(
            Count > 0
                ? subject with { Value = rounded.Value, Method = defaults ? Method.DefaultFactor : Method.Calculated, Assurance = weakest }
                : subject with { Status = Status },
            new()
            {
                FigureId = subject.Id,
                Formula = Formulas.ParkTotal.Code,
                Expression = Count > 0 ? Expression : null,
                Decimals = rounded.Decimals,
            },
            [],
            []);
    }

    /// <summary>Where a factor is not published nobody could have a value, whoever else failed to report.</summary>
    private FigureStatus Status =>
        statuses.Contains(FigureStatus.NoFactor) ? FigureStatus.NoFactor
        : statuses.Count > 0 && statuses.All(status => status is FigureStatus.NotApplicable) ? FigureStatus.NotApplicable
        : Reasons.Agreed(statuses.Where(status => status is not FigureStatus.NotApplicable));

    private string Expression => Count <= Notations.LongestSum
        ? Notations.Sum(Count == Notations.LongestSum ? [.. shown, last] : shown)
        : $"{Notations.Sum(shown)} + … + {Notations.Number(last)}";
}
