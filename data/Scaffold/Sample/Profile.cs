namespace Disclosure.Scaffold.Sample;

/// <summary>What a unit of an industry takes in and gives off for each 10,000 CNY of output, at the technical level of 2021. Orders of magnitude, nobody's measurements.</summary>
internal sealed record Profile
{
    /// <summary>Share of output that is added value.</summary>
    public required decimal AddedValue { get; init; }

    /// <summary>False for services, which have no industrial added value.</summary>
    public bool Industrial { get; init; } = true;

    /// <summary>MWh, whoever made it.</summary>
    public required decimal Electricity { get; init; }

    /// <summary>Purchased steam and hot water, GJ.</summary>
    public decimal Heat { get; init; }

    /// <summary>Natural gas, 10,000 m³.</summary>
    public decimal NaturalGas { get; init; }

    /// <summary>Fuels that electricity does not displace, in the carrier's unit.</summary>
    public IReadOnlyList<(string Carrier, decimal Quantity)> Fuels { get; init; } = [];

    /// <summary>Greenhouse gases of the process itself, tonnes.</summary>
    public IReadOnlyList<(string Gas, decimal Quantity)> Process { get; init; } = [];

    /// <summary>Tonnes; 0 where nothing is burnt.</summary>
    public decimal Nox { get; init; }

    /// <summary>Fresh water, m³.</summary>
    public required decimal Water { get; init; }

    /// <summary>Water used again as a share of all water used, below 1.</summary>
    public required decimal Reuse { get; init; }

    /// <summary>Tonnes generated, and the share of them utilised.</summary>
    public required IReadOnlyList<(string Category, decimal Quantity, decimal Utilised)> Waste { get; init; }

    /// <summary>Employees for each 10 million CNY of output.</summary>
    public required decimal Staff { get; init; }

    /// <summary>Floor area, m² for each employee.</summary>
    public decimal FloorArea { get; init; } = 90;
}
