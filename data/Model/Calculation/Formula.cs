using Disclosure.Model.Dictionary;
using Disclosure.Model.Registers;

namespace Disclosure.Model.Calculation;

/// <summary>How one calculated indicator comes about: a sum of figures, taken through steps from left to right.</summary>
/// <remarks>The notation, the symbols, the calculation and the expression with the numbers in it all derive from this one description.</remarks>
public sealed record Formula
{
    /// <summary>As in the indicator's <c>formula</c>. Never renamed or reused.</summary>
    public required string Code { get; init; }

    public required Text Title { get; init; }

    /// <summary>What is calculated from what, what is left out, and what stands for what was not reported.</summary>
    public required Text Statement { get; init; }

    public required Citation Source { get; init; }

    /// <summary>Added up, first of all.</summary>
    public required IReadOnlyList<Operand> Sum { get; init; }

    /// <summary>Multiplications and divisions after the sum.</summary>
    public IReadOnlyList<Step> Steps { get; init; } = [];

    /// <summary>Where there is one result for each code of the operand's dimension: the codes it applies to. Null for one result alone.</summary>
    public Selection? Each { get; init; }

    /// <summary>Such as <c>AD × NCV × CC × OF × 44 ÷ 12</c>.</summary>
    public string Notation => Notations.Of(this);

    /// <summary>Every symbol of the notation, in its order.</summary>
    public IReadOnlyList<Symbol> Symbols =>
    [
        .. Operands.DistinctBy(operand => operand.Symbol).Select(operand => new Symbol(operand.Symbol, operand.Meaning, operand.Unit)),
        .. Steps.OfType<Coefficient>().Select(step => new Symbol(step.Symbol, step.Meaning, step.Unit)),
    ];

    internal IEnumerable<Operand> Operands => Sum.Concat(Steps.OfType<Denominator>().SelectMany(step => step.Sum));

    public override string ToString() => $"{Code}: {Notation}";
}

/// <summary>A symbol of a notation.</summary>
/// <param name="Unit">Code of the unit; null where the carrier decides.</param>
public sealed record Symbol(string Name, Text Meaning, string? Unit);

/// <summary>A figure of the same subject and period that a formula reads, or several by code.</summary>
/// <param name="Indicator">Code of the indicator.</param>
/// <param name="Unit">Code of the indicator's unit; null where the carrier decides.</param>
public sealed record Operand(string Symbol, string Indicator, Text Meaning, string? Unit)
{
    /// <summary>The codes of the indicator's dimension to add up. Null for an indicator without one, or for the result's own code.</summary>
    public Selection? Over { get; init; }

    /// <summary>The reported indicator whose return says, once filed, that a code which is not in it was not used.</summary>
    public string? Return { get; init; }
}

/// <summary>Codes of a dimension, by what the reference data say of them.</summary>
/// <param name="Label">As in a statement: 可再生品种 / renewable carriers.</param>
public sealed record Selection(Text Label, Func<FactorSet, string, bool> Has)
{
    /// <summary>The codes above a code, whose value contains its value. Null where codes do not nest.</summary>
    public Func<FactorSet, string, IEnumerable<string>>? Above { get; init; }

    /// <summary>Those of the selection, without what is contained in another one of them.</summary>
    internal IReadOnlyList<Figure> Of(FactorSet set, IEnumerable<Figure> figures)
    {
        var selected = figures.Where(figure => Has(set, SubjectFigures.CodeOf(figure)!)).ToList();
        var codes = selected.Select(SubjectFigures.CodeOf).ToHashSet(StringComparer.Ordinal);
        return Above is null ? selected : [.. selected.Where(figure => !Above(set, SubjectFigures.CodeOf(figure)!).Any(codes.Contains))];
    }
}

/// <summary>A multiplication or a division.</summary>
public abstract record Step;

/// <summary>Times, or divided by, a number of the clause itself.</summary>
public sealed record Constant(decimal Value, bool Divides) : Step;

/// <summary>Times a factor of the reference data.</summary>
/// <param name="Unit">Null where the carrier decides.</param>
/// <param name="Choose">The factor for a code (null where the factor knows none) and a year; null where none is published.</param>
/// <param name="Default">A default value that stands in for a measurement, unlike a warming potential.</param>
public sealed record Coefficient(string Symbol, Text Meaning, string? Unit, Func<FactorSet, string?, int, Factor?> Choose, bool Default = true) : Step;

/// <summary>Divided by a sum of figures, which must be above zero.</summary>
public sealed record Denominator(params IReadOnlyList<Operand> Sum) : Step;

/// <summary>A factor that was chosen.</summary>
/// <param name="FactorId">Of the emission factors; null for a coefficient of standard coal.</param>
/// <param name="ConversionId">Of the energy conversions; null for an emission factor.</param>
public sealed record Factor(string? FactorId, string? ConversionId, decimal Value, string Unit);
