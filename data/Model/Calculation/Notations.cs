using Disclosure.Model.Codecs;

namespace Disclosure.Model.Calculation;

/// <summary>Writes a formula with symbols, or with the numbers in their place.</summary>
internal static class Notations
{
    /// <summary>Sums of more terms show the first ones and the last; the inputs list them all.</summary>
    public const int LongestSum = 40;

    public static string Of(Formula formula) => Join(formula, formula.Steps,
        sum => string.Join(" + ", sum.Select(operand => operand.Over is null ? operand.Symbol : $"Σ {operand.Symbol}")),
        coefficient => coefficient.Symbol);

    /// <param name="values">The terms of a sum, in the order of the inputs.</param>
    /// <param name="factor">The value in a coefficient's place; null where none is needed because the sum is zero.</param>
    public static string With(Formula formula, Func<IReadOnlyList<Operand>, IReadOnlyList<decimal>> values, Func<Coefficient, decimal?> factor)
    {
        var steps = formula.Steps.OfType<Coefficient>().Any(step => factor(step) is null) ? [] : formula.Steps;
        return Join(formula, steps, sum => Sum(values(sum)), coefficient => Number(factor(coefficient)!.Value));
    }

    public static string Sum(IReadOnlyList<decimal> terms) =>
        terms.Count == 0 ? "0" : string.Join(" + ", terms.Select(Number));

    public static string Number(decimal value) => value < 0 ? $"({Decimals.Write(value)})" : Decimals.Write(value);

    private static string Join(Formula formula, IReadOnlyList<Step> steps, Func<IReadOnlyList<Operand>, string> sum, Func<Coefficient, string> coefficient) =>
        steps.Aggregate(Bracket(sum(formula.Sum), steps.Count > 0), (text, step) => step switch
        {
            Coefficient times => $"{text} × {coefficient(times)}",
            Constant constant => $"{text} {(constant.Divides ? '÷' : '×')} {Decimals.Write(constant.Value)}",
            Denominator denominator => $"{text} ÷ {Bracket(sum(denominator.Sum), true)}",
            _ => throw new InvalidOperationException($"{step.GetType().Name} has no notation"),
        });

    private static string Bracket(string sum, bool followed) =>
        followed && (sum.Contains('+', StringComparison.Ordinal) || sum.Contains('Σ', StringComparison.Ordinal)) ? $"({sum})" : sum;
}
