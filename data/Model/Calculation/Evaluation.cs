using Disclosure.Model.Dictionary;
using Disclosure.Model.Registers;

namespace Disclosure.Model.Calculation;

/// <summary>One formula over the figures of one subject and period.</summary>
internal sealed class Evaluation
{
    private readonly FactorSet set;
    private readonly Formula formula;
    private readonly IReadOnlyList<Reading> readings;
    private readonly IReadOnlyList<(Coefficient Step, Factor? Factor)> coefficients;
    private readonly string? code;
    private readonly int year;

    public Evaluation(FactorSet set, Formula formula, SubjectFigures figures, string? code, int year)
    {
        (this.set, this.formula, this.code, this.year) = (set, formula, code, year);
        readings = [.. formula.Operands.DistinctBy(operand => operand.Indicator).Select(operand => Reading.Of(set, figures, operand, code))];
        coefficients = [.. formula.Steps.OfType<Coefficient>().Select(step => (step, step.Choose(set, code, year)))];
    }

    public bool AnyValue => readings.Any(reading => reading.Values.Count > 0);

    /// <summary>Each operand has a value or a reason.</summary>
    public bool AllFound => readings.All(reading => !reading.Missing);

    /// <summary>Where the formula speaks of one code only and that is not applicable, there is nothing to say.</summary>
    public bool IsNotApplicable => readings.All(reading => reading.NotApplicable);

    private IEnumerable<Figure> Inputs => readings.SelectMany(reading => reading.Values.Concat(reading.Blocking));

    /// <param name="subject">The figure with all that is known of it before: subject, indicator, code, period, unit, source.</param>
    public Derived Result(Figure subject, int decimals)
    {
        var (value, status, reason) = Outcome();
        var rounded = value is null ? (Value: (decimal?)null, Decimals: decimals) : Rounding.HalfAwayFromZero(value.Value, decimals);
        return new(
            subject with
            {
                Value = rounded.Value,
                Status = status,
                Reason = reason?.Zh,
                ReasonEn = reason?.En,
                Method = value is null ? null : Quality.MethodOf(Inputs, coefficients.Any(pair => pair is { Step.Default: true, Factor: not null })),
                Assurance = value is null ? null : Quality.Weakest(Backing),
                Provisional = Backing.Any(figure => figure.Provisional),
            },
            new()
            {
                FigureId = subject.Id,
                Formula = formula.Code,
                Expression = value is null ? null : Notations.With(formula, sum => [.. sum.SelectMany(operand => Of(operand).Values).Select(figure => figure.Value!.Value)], FactorOf),
                Decimals = rounded.Decimals,
            },
            [.. readings.SelectMany(reading => reading.Values.Concat(reading.Blocking), (reading, figure) => (reading.Operand.Symbol, Figure: figure))
                .Select((input, i) => new DerivationInput
                {
                    FigureId = subject.Id, Position = i + 1, Symbol = input.Symbol, InputId = input.Figure.Id, Value = input.Figure.Value, Unit = input.Figure.Unit,
                })],
            [.. coefficients.Where(pair => pair.Factor is not null)
                .Select((pair, i) => new DerivationFactor
                {
                    FigureId = subject.Id, Position = i + 1, Symbol = pair.Step.Symbol, FactorId = pair.Factor!.FactorId, ConversionId = pair.Factor.ConversionId,
                    Value = pair.Factor.Value, Unit = pair.Factor.Unit,
                })]);
    }

    /// <summary>What the assurance rests on; where nothing was used, on the return that says so.</summary>
    private IEnumerable<Figure> Backing => readings.SelectMany(reading => reading.Values.Count > 0 ? reading.Values : reading.Witnesses);

    private (decimal? Value, FigureStatus? Status, Text? Reason) Outcome()
    {
        var blocked = readings.Where(reading => reading.Missing || reading.Blocking.Count > 0).ToList();
        if (blocked.Count > 0)
        {
            var missing = blocked.SelectMany(reading => reading.Missing ? [null] : reading.Blocking.Select(figure => figure.Status));
            return (null, Reasons.Agreed(missing), Reasons.Inputs(set, blocked));
        }

        var denominators = formula.Steps.OfType<Denominator>().ToList();
        if (IsNotApplicable || (denominators.Count > 0 && readings.Any(reading => reading.NotApplicable)))
            return (null, FigureStatus.NotApplicable, null);
        if (denominators.FirstOrDefault(step => Sum(step.Sum) <= 0) is { } denominator)
            return (null, FigureStatus.NoDenominator, Reasons.NotPositive(denominator.Sum));
        var sum = Sum(formula.Sum);
        if (sum != 0 && coefficients.Where(pair => pair.Factor is null).Select(pair => pair.Step).ToList() is { Count: > 0 } without)
            return (null, FigureStatus.NoFactor, Reasons.Factors(set, without, code, year));
        return (sum == 0 ? 0 : Calculate(sum), null, null);
    }

    /// <summary>All multiplications first and one division last, so that nothing is lost before the rounding.</summary>
    private decimal Calculate(decimal sum)
    {
        var over = sum;
        var under = 1m;
        foreach (var step in formula.Steps)
        {
            switch (step)
            {
                case Coefficient coefficient: over *= FactorOf(coefficient)!.Value; break;
                case Constant { Divides: false } constant: over *= constant.Value; break;
                case Constant constant: under *= constant.Value; break;
                case Denominator denominator: under *= Sum(denominator.Sum); break;
            }
        }

        return over / under;
    }

    private decimal? FactorOf(Coefficient step) => coefficients.First(pair => pair.Step == step).Factor?.Value;

    private Reading Of(Operand operand) => readings.First(reading => reading.Operand.Indicator == operand.Indicator);

    private decimal Sum(IEnumerable<Operand> operands) => operands.Sum(operand => Of(operand).Sum);
}
