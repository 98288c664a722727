namespace Disclosure.Scaffold.Sample;

/// <summary>How the park as a whole changes from year to year.</summary>
internal static class Trend
{
    /// <summary>Output of the park against 2021: a dip in 2022, then growth.</summary>
    private static readonly decimal[] Cycle = [1m, 0.985m, 1.03m, 1.065m, 1.09m];

    /// <summary>Share of the heat-and-power plant's fuel that is coal; the rest is natural gas.</summary>
    private static readonly decimal[] Coal = [1m, 1m, 0.92m, 0.80m, 0.70m];

    /// <summary>N₂O that the nitric acid unit lets out: a catalyst in the burner from the spring of 2023.</summary>
    private static readonly decimal[] NitrousOxide = [1m, 1m, 0.40m, 0.22m, 0.21m];

    public static int Elapsed(int year) => year - SamplePark.FirstYear;

    public static decimal Output(int year) => Cycle[Elapsed(year)];

    public static decimal CoalShare(int year) => Coal[Elapsed(year)];

    public static decimal Abatement(string gas, int year) => gas switch
    {
        "n2o" => NitrousOxide[Elapsed(year)],
        "nf3" or "sf6" => Compound(-8, Elapsed(year)),
        _ => 1,
    };

    /// <param name="percent">A year.</param>
    public static decimal Compound(decimal percent, int years)
    {
        var factor = 1m;
        for (var i = 0; i < years; i++) factor *= 1 + (percent / 100);
        return factor;
    }
}
