namespace Disclosure.Scaffold.Sample;

/// <summary>What a stream of numbers is drawn for. The numbers are part of the seed: never renumber them.</summary>
internal enum Draw
{
    Place = 1,
    Output = 2,
    Energy = 3,
    Process = 4,
    Water = 5,
    Waste = 6,
    People = 7,
    Filing = 8,
    Efficiency = 9,
    Training = 10,
}
