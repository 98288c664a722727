namespace Disclosure.Scaffold.Sample;

/// <summary>What an enterprise did in a year, as it truly was: the returns say so, or fail to.</summary>
internal sealed class Activity
{
    private const decimal GasHeat = 389.31m; // GJ for 10,000 m³
    private const decimal CoalHeat = 23.736m; // GJ/t
    private const decimal MegawattHour = 3.6m; // GJ

    private readonly Dictionary<string, decimal> energy = [];
    private readonly int years;

    /// <param name="heatDemand">Only for the heat-and-power plant: the heat that the others took, GJ.</param>
    public Activity(Member member, int year, decimal? heatDemand = null)
    {
        Member = member;
        Year = year;
        years = Trend.Elapsed(year);
        Output = heatDemand is { } heat
            ? heat * 0.0085m
            : member.Output * Trend.Output(year) * Trend.Compound(member.Growth, years) * member.Presence(year) * Stream(Draw.Output).Around(0.04m);
        UseEnergy();
        if (heatDemand is { } demand) BurnFor(demand);
    }

    public Member Member { get; }

    public int Year { get; }

    /// <summary>10,000 CNY.</summary>
    public decimal Output { get; }

    /// <summary>By carrier, in the carrier's unit; only what is used.</summary>
    public IReadOnlyDictionary<string, decimal> Energy => energy;

    public decimal AddedValue => Output * Member.Profile.AddedValue * Stream(Draw.Output, 1).Around(0.06m);

    public int Staff => (int)(Member.Profile.Staff * Member.Output / 1_000 * Trend.Compound(Member.Growth / 2, years) * Stream(Draw.People).Around(0.02m)) + 1;

    /// <summary>m², in tens; those that grow fast built in 2024.</summary>
    public decimal FloorArea =>
        Math.Round(Member.Profile.FloorArea * Member.Profile.Staff * Member.Output / 10_000 * (Member.Growth > 5 && Year >= 2024 ? 1.12m : 1)) * 10;

    public decimal GreenFloorArea => Member.GreenBuilding > 0 && Year >= Member.GreenBuilding ? Math.Round(FloorArea / 20) * 10 : 0;

    public int GreenCommuters => (int)(Staff * (0.28m + (0.03m * years) + (0.15m * SplitMix64.Stream(SamplePark.Seed, Member.Number, (int)Draw.People).Unit())));

    public int LowCarbonStaff => 1 + (Member.Duties.HasFlag(Duties.KeyEnergyUser) ? 2 : 0) + (Member.Duties.HasFlag(Duties.KeyEmitter) ? 1 : 0) + (years >= 3 ? 1 : 0);

    /// <summary>Person hours.</summary>
    public decimal Training => Math.Round(((LowCarbonStaff * 24) + (Staff * (0.5m + (0.25m * years)))) * Stream(Draw.Training).Around(0.2m));

    /// <summary>m³ of fresh water.</summary>
    public decimal WaterWithdrawal => Member.Profile.Water * Output * Efficiency * Stream(Draw.Water).Around(0.03m);

    /// <summary>m³.</summary>
    public decimal WaterReused
    {
        get
        {
            var rate = Member.Profile.Reuse == 0 ? 0 : Math.Min(0.985m, Member.Profile.Reuse + (0.004m * years));
            return WaterWithdrawal * rate / (1 - rate);
        }
    }

    /// <summary>Tonnes by gas.</summary>
    public IEnumerable<(string Gas, decimal Quantity)> Process => Member.Profile.Process.Select((process, i) =>
        (process.Gas, process.Quantity * Output * Trend.Abatement(process.Gas, Year) * Stream(Draw.Process, i).Around(0.02m)));

    /// <summary>Tonnes.</summary>
    public decimal Nox => Member.Profile.Nox * Output * Trend.Compound(-3, years) * Stream(Draw.Process, 100).Around(0.04m);

    /// <summary>Tonnes generated and utilised, by category. Ash falls with the coal that is burnt.</summary>
    public IEnumerable<(string Category, decimal Generated, decimal Utilised)> Waste => Member.Profile.Waste.Select((waste, i) =>
    {
        var coal = Member.Profile == Profiles.HeatAndPower ? Trend.CoalShare(Year) : 1;
        var generated = Math.Round(waste.Quantity * Output * coal * Trend.Compound(-1.2m, years) * Stream(Draw.Waste, i).Around(0.06m), 2);
        var rate = waste.Utilised >= 0.97m ? waste.Utilised : Math.Min(0.97m, waste.Utilised + (0.015m * years));
        return (waste.Category, generated, Math.Round(generated * rate, 2));
    });

    /// <summary>Below 1: each enterprise saves between 0.8 and 2.6 per cent a year, some years more than others.</summary>
    private decimal Efficiency => Trend.Compound(-0.8m - (1.8m * SplitMix64.Stream(SamplePark.Seed, Member.Number, (int)Draw.Efficiency).Unit()), years)
        * Stream(Draw.Efficiency).Around(0.015m);

    private void UseEnergy()
    {
        var profile = Member.Profile;
        var scale = Output * Efficiency;

        // Two per cent of the gas gives way to electricity each year, which needs less than half of the heat.
        var displaced = profile.NaturalGas * scale * 0.02m * years;
        Add("natural_gas", (profile.NaturalGas * scale) - displaced, 3);
        Add("heat", profile.Heat * scale, 1);
        foreach (var (carrier, quantity) in profile.Fuels) Add(carrier, quantity * scale, 2);

        var need = (profile.Electricity * scale * Stream(Draw.Energy).Around(0.015m)) + (displaced * GasHeat * 0.45m / MegawattHour);
        var solar = Math.Min(need * 0.3m, Solar());
        var green = need * Member.GreenPower / 100 * years / 4;
        Add("electricity_solar_own", solar, 2);
        Add("electricity_green_purchased", green, 0);
        Add("electricity", need - solar - green, 2);
    }

    /// <summary>MWh: 0.2 kW of panels on each m² of half of the roofs, which are half of the floor area, at 1,100 full hours; half of that in the first year.</summary>
    private decimal Solar() =>
        Member.Solar == 0 || Year < Member.Solar ? 0 : FloorArea * 0.25m * 0.2m * 1.1m * (Year == Member.Solar ? 0.5m : 1) * Stream(Draw.Energy, 1).Around(0.04m);

    /// <summary>The fuel for the park's heat and for the power made with it: 6 per cent lost on the way, 56 per cent of the fuel's heat becomes steam.</summary>
    private void BurnFor(decimal demand)
    {
        var fuel = demand * 1.06m / 0.56m * Stream(Draw.Energy, 2).Around(0.01m);
        Add("bituminous_coal", fuel * Trend.CoalShare(Year) / CoalHeat, 2);
        Add("natural_gas", fuel * (1 - Trend.CoalShare(Year)) / GasHeat, 3);
        Add("diesel", 36 * Stream(Draw.Energy, 3).Around(0.1m), 2);
    }

    private void Add(string carrier, decimal quantity, int decimals)
    {
        if (Math.Round(quantity, decimals) is > 0 and var used) energy[carrier] = used;
    }

    private SplitMix64 Stream(Draw draw, int part = 0) => SplitMix64.Stream(SamplePark.Seed, Member.Number, (int)draw, Year, part);
}
