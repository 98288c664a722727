using Disclosure.Model.Calculation;
using Disclosure.Model.Dictionary;

namespace Disclosure.Model.Tests.Calculation;

public sealed class FormulaTests
{
    private static readonly IReadOnlyList<Formula> OfIndicators = [.. Formulas.All.Where(formula => formula != Formulas.ParkTotal)];

    [Fact]
    public void Every_formula_belongs_to_one_indicator_and_every_calculated_indicator_to_one_formula()
    {
        var calculated = Official.Indicators.Where(indicator => indicator.Formula is not null).Select(indicator => indicator.Formula!).Order(StringComparer.Ordinal);
        Assert.Equal(OfIndicators.Select(formula => formula.Code).Order(StringComparer.Ordinal), calculated);
    }

    [Fact]
    public void A_formula_reads_only_what_was_reported_or_what_formulas_before_it_give()
    {
        var known = Official.Indicators.Where(indicator => indicator.Formula is null).Select(indicator => indicator.Code).ToHashSet(StringComparer.Ordinal);
        foreach (var formula in OfIndicators)
        {
            Assert.All(Reads(formula), code => Assert.Contains(code, known));
            known.Add(Official.Indicators.Single(indicator => indicator.Formula == formula.Code).Code);
        }
    }

    [Fact]
    public void What_is_summed_by_formula_is_summed_to_the_park_and_ratios_are_recalculated() => Assert.All(OfIndicators, formula =>
    {
        var ratio = formula.Steps.Any(step => step is Denominator);
        var indicator = Official.Indicators.Single(row => row.Formula == formula.Code);
        Assert.Equal(ratio ? Registers.Aggregation.Recalculated : Registers.Aggregation.Sum, indicator.Aggregation);
    });

    [Fact]
    public void Every_source_is_a_known_document()
    {
        var documents = ReferenceFiles.Cells(Path.Combine(Repository.Reference, "documents.csv")).Select(row => row["id"]).ToHashSet(StringComparer.Ordinal);
        Assert.All(Formulas.All, formula => Assert.Contains(formula.Source.Document, documents));
    }

    [Theory]
    [InlineData("standard_coal_calorific", "AD × k")]
    [InlineData("energy_use_calorific", "Σ E_i")]
    [InlineData("fuel_combustion", "AD × NCV × CC × OF × 44 ÷ 12")]
    [InlineData("purchased_electricity", "(Σ AD_i) × 1000 × EF ÷ 1000")]
    [InlineData("ghg_total", "E_1 + E_2")]
    [InlineData("water_reuse_rate", "R ÷ (W + R) × 100")]
    [InlineData("energy_intensity", "E ÷ V")]
    [InlineData("park_total", "Σ x_j")]
    public void The_notation_is_that_of_the_clause(string code, string notation) => Assert.Equal(notation, Formulas.Find(code)!.Notation);

    [Fact]
    public void Every_symbol_of_a_notation_is_explained_once_in_both_languages() => Assert.All(Formulas.All, formula =>
    {
        var written = formula.Notation.Split([' ', '(', ')', '×', '÷', '+', 'Σ'], StringSplitOptions.RemoveEmptyEntries).Where(word => !char.IsAsciiDigit(word[0])).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(written.Order(StringComparer.Ordinal), formula.Symbols.Select(symbol => symbol.Name).Order(StringComparer.Ordinal));
        Assert.All(formula.Symbols, symbol => Assert.True(symbol.Unit is null || Units.Find(symbol.Unit) is not null, symbol.Unit));
    });

    /// <summary>When this fails a formula was changed: raise <see cref="CalculationMethod.Version"/>, so that figures say which method made them.</summary>
    [Fact]
    public void A_changed_catalogue_has_a_new_version() => Assert.Equal(
        (1, "e08de1ecb149"), (CalculationMethod.Version, CalculationMethod.Source.Sha256[..12]));

    [Fact]
    public void The_source_of_calculated_figures_counts_its_own_bytes()
    {
        var source = CalculationMethod.Source;
        Assert.Equal("calculation-1", source.Id);
        Assert.Equal(System.Text.Encoding.UTF8.GetByteCount(CalculationMethod.Catalogue()), source.Bytes);
        Assert.Equal(CalculationMethod.Catalogue().Count(c => c == '\n'), source.Rows);
        Assert.All(Registers.Sources.Table.Fields, field => Assert.True(!field.Required || field.Write(source) is not null, field.Name));
    }

    private static IEnumerable<string> Reads(Formula formula) =>
        formula.Sum.Concat(formula.Steps.OfType<Denominator>().SelectMany(step => step.Sum)).Select(operand => operand.Indicator);
}
