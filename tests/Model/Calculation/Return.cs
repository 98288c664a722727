using Disclosure.Model.Calculation;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Registers;

namespace Disclosure.Model.Tests.Calculation;

/// <summary>What one enterprise reported for one period, and what follows from it.</summary>
internal sealed class Return(int year = 2023, string enterprise = "e1", FactorSet? set = null)
{
    private readonly Dictionary<string, Figure> figures = [];

    public Period Period { get; init; } = Period.OfYear(year);

    public Enterprise Enterprise { get; init; } = new() { Id = enterprise, Name = enterprise, ParkCode = "p1", SourceId = "s" };

    public bool Expected { get; init; }

    public IEnumerable<Figure> Figures => figures.Values;

    public FactorSet Set { get; } = set ?? Official.Set;

    public Return Energy(string carrier, decimal value) => Put("energy_consumption", carrier, value, null);

    public Return Energy(string carrier, FigureStatus status) => Put("energy_consumption", carrier, null, status);

    public Return Gas(string gas, decimal value) => Put("process_emissions", gas, value, null);

    public Return Gas(string gas, FigureStatus status) => Put("process_emissions", gas, null, status);

    public Return Waste(string indicator, string category, decimal value) => Put(indicator, category, value, null);

    public Return Of(string indicator, decimal value) => Put(indicator, null, value, null);

    public Return Of(string indicator, FigureStatus status) => Put(indicator, null, null, status);

    /// <summary>Changes all figures so far.</summary>
    public Return All(Func<Figure, Figure> change)
    {
        foreach (var key in figures.Keys.ToList()) figures[key] = change(figures[key]);
        return this;
    }

    public IReadOnlyList<Derived> Derive() => new Calculator(Set, "calculation-1").OfEnterprise(Enterprise, Period, Figures, Expected);

    public Derived Derive(string indicator, string? code = null) => Derive().Single(IsOf(indicator, code));

    public bool Derives(string indicator, string? code = null) => Derive().Any(derived => IsOf(indicator, code)(derived));

    private static Func<Derived, bool> IsOf(string indicator, string? code) => derived =>
        derived.Figure.IndicatorCode == indicator && (derived.Figure.CarrierCode ?? derived.Figure.GasCode ?? derived.Figure.WasteCategoryCode) == code;

    private Return Put(string indicator, string? code, decimal? value, FigureStatus? status)
    {
        var row = Set.FindIndicator(indicator)!;
        var id = Figure.IdOf(Enterprise.Id, null, indicator, code, Period);
        figures[id] = new()
        {
            Id = id,
            EnterpriseId = Enterprise.Id,
            ParkCode = Enterprise.ParkCode,
            IndicatorCode = indicator,
            CarrierCode = row.Dimension is Dimension.Carrier ? code : null,
            GasCode = row.Dimension is Dimension.Gas ? code : null,
            WasteCategoryCode = row.Dimension is Dimension.WasteCategory ? code : null,
            Period = Period,
            Year = Period.Year,
            Value = value,
            Status = status,
            Unit = row.Unit ?? (code is null ? "1" : Set.Carriers[code].QuantityUnit),
            Method = Method.Measured,
            Assurance = Assurance.Declared,
            SourceId = "s",
        };
        return this;
    }
}
