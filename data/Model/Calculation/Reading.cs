using Disclosure.Model.Registers;

namespace Disclosure.Model.Calculation;

/// <summary>What a formula finds where it reads an operand.</summary>
/// <remarks>
/// A code that a filed return leaves empty was not used, and so was one that is not applicable: neither adds anything. Any other reason in a value's
/// place blocks the result. A return is filed when at least one of its codes has a value; a status without a code speaks of the whole return.
/// </remarks>
internal sealed record Reading(Operand Operand)
{
    /// <summary>Added up; empty where nothing was used.</summary>
    public IReadOnlyList<Figure> Values { get; private init; } = [];

    /// <summary>Figures without a value.</summary>
    public IReadOnlyList<Figure> Blocking { get; private init; } = [];

    /// <summary>Where nothing was used: the values of the return that says so.</summary>
    public IReadOnlyList<Figure> Witnesses { get; private init; } = [];

    public bool NotApplicable { get; private init; }

    /// <summary>No figure at all, not even a reason.</summary>
    public bool Missing { get; private init; }

    public decimal Sum => Values.Sum(figure => figure.Value!.Value);

    /// <param name="code">Of the result, where there is one for each code.</param>
    public static Reading Of(FactorSet set, SubjectFigures figures, Operand operand, string? code) => operand.Over is { } over
        ? OfCodes(operand, over.Of(set, figures.Coded(operand.Indicator)), [.. figures.Coded(operand.Return!)], figures.Find(operand.Return!, null))
        : OfOne(operand, figures.Find(operand.Indicator, code));

    private static Reading OfOne(Operand operand, Figure? figure) => figure switch
    {
        null => new(operand) { Missing = true },
        { Value: not null } => new(operand) { Values = [figure] },
        { Status: FigureStatus.NotApplicable } => new(operand) { NotApplicable = true },
        _ => new(operand) { Blocking = [figure] },
    };

    private static Reading OfCodes(Operand operand, IReadOnlyList<Figure> figures, IReadOnlyList<Figure> filed, Figure? whole)
    {
        var reading = new Reading(operand)
        {
            Values = [.. figures.Where(figure => figure.Value is not null)],
            Blocking = [.. figures.Where(IsBlocking)],
            Witnesses = [.. filed.Where(figure => figure.Value is not null)],
        };
        if (whole is not null && IsBlocking(whole)) return reading with { Blocking = [.. reading.Blocking, whole] };
        if (reading.Values.Count > 0 || reading.Blocking.Count > 0) return reading with { Witnesses = [] };
        if (reading.Witnesses.Count > 0) return reading;
        if (filed.Where(IsBlocking).ToList() is { Count: > 0 } blocking) return reading with { Blocking = blocking };
        return filed.Count > 0 || whole is not null ? reading with { NotApplicable = true } : reading with { Missing = true };
    }

    private static bool IsBlocking(Figure figure) => figure is { Value: null, Status: not FigureStatus.NotApplicable };
}
