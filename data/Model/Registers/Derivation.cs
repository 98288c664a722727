using Disclosure.Model.Dictionary;
using static Disclosure.Model.Codecs.Codecs;

namespace Disclosure.Model.Registers;

/// <summary>How a calculated figure came about.</summary>
public sealed record Derivation
{
    public required string FigureId { get; init; }

    /// <summary>Code of the formula.</summary>
    public required string Formula { get; init; }

    /// <summary>The formula with the numbers in it; null where there is no value.</summary>
    public string? Expression { get; init; }

    /// <summary>Decimals to which the result was rounded, once.</summary>
    public required int Decimals { get; init; }
}

/// <summary>A figure that went into another.</summary>
public sealed record DerivationInput
{
    public required string FigureId { get; init; }

    public required int Position { get; init; }

    /// <summary>As in the formula, such as <c>AD</c>.</summary>
    public required string Symbol { get; init; }

    public required string InputId { get; init; }

    public decimal? Value { get; init; }

    public required string Unit { get; init; }
}

/// <summary>A factor that went into a figure.</summary>
public sealed record DerivationFactor
{
    public required string FigureId { get; init; }

    public required int Position { get; init; }

    public required string Symbol { get; init; }

    /// <summary>The emission factor; null for a standard-coal coefficient.</summary>
    public string? FactorId { get; init; }

    /// <summary>The standard-coal coefficient; null for an emission factor.</summary>
    public string? ConversionId { get; init; }

    public required decimal Value { get; init; }

    public required string Unit { get; init; }
}

public static class Derivations
{
    public static readonly Table<Derivation> Table = new()
    {
        Title = new("计算过程", "Derivations"),
        About = new("每个计算值的公式、代入数字的算式和修约位数。", "For every calculated figure: the formula, the formula with its numbers, and the rounding."),
        Origin = Origin.Calculated,
        KeyedBy = [nameof(Derivation.FigureId)],
        Fields =
        [
            Table<Derivation>.Column(row => row.FigureId, Identifier, "数据编号", "Figure id", refers: () => Figures.Table, inverse: "derivation"),
            Table<Derivation>.Column(row => row.Formula, Identifier, "公式代码", "Formula code"),
            Table<Derivation>.Column(row => row.Expression, Unlimited, "算式", "Expression", new("代入数字的公式。", "The formula with the numbers in it.")),
            Table<Derivation>.Value(row => row.Decimals, Count, "小数位数", "Decimals", new("结果只修约一次。", "The result is rounded once.")),
        ],
    };

    public static readonly Table<DerivationInput> Inputs = new()
    {
        Title = new("计算输入", "Derivation inputs"),
        About = new("计算所用的统计数据。", "The figures that went into a calculation."),
        Origin = Origin.Calculated,
        KeyedBy = [nameof(DerivationInput.FigureId), nameof(DerivationInput.Position)],
        Fields =
        [
            Table<DerivationInput>.Column(row => row.FigureId, Identifier, "数据编号", "Figure id", refers: () => Table, inverse: "inputs"),
            Table<DerivationInput>.Value(row => row.Position, Count, "序号", "Position"),
            Table<DerivationInput>.Column(row => row.Symbol, Identifier, "符号", "Symbol"),
            Table<DerivationInput>.Column(row => row.InputId, Identifier, "输入数据编号", "Input figure id", refers: () => Figures.Table, inverse: "usedIn"),
            Table<DerivationInput>.Value(row => row.Value, Number, "数值", "Value"),
            Table<DerivationInput>.Column(row => row.Unit, UnitCode, "计量单位", "Unit"),
        ],
    };

    public static readonly Table<DerivationFactor> Factors = new()
    {
        Title = new("计算因子", "Derivation factors"),
        About = new("计算所用的因子。", "The factors that went into a calculation."),
        Origin = Origin.Calculated,
        KeyedBy = [nameof(DerivationFactor.FigureId), nameof(DerivationFactor.Position)],
        Fields =
        [
            Table<DerivationFactor>.Column(row => row.FigureId, Identifier, "数据编号", "Figure id", refers: () => Table, inverse: "factors"),
            Table<DerivationFactor>.Value(row => row.Position, Count, "序号", "Position"),
            Table<DerivationFactor>.Column(row => row.Symbol, Identifier, "符号", "Symbol"),
            Table<DerivationFactor>.Column(row => row.FactorId, Identifier, "因子编号", "Factor id", refers: () => Reference.EmissionFactors.Table),
            Table<DerivationFactor>.Column(row => row.ConversionId, Identifier, "折标系数编号", "Conversion id", refers: () => Reference.EnergyConversions.Table),
            Table<DerivationFactor>.Value(row => row.Value, Number, "数值", "Value"),
            Table<DerivationFactor>.Column(row => row.Unit, UnitCode, "计量单位", "Unit"),
        ],
    };
}
