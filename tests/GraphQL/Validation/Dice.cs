namespace Disclosure.GraphQL.Tests.Validation;

/// <summary>A seeded generator (SplitMix64): the same seed throws the same dice on every machine.</summary>
internal sealed class Dice(ulong seed)
{
    private ulong state = seed;

    /// <returns>From 0 to <paramref name="sides"/> − 1.</returns>
    public int Throw(int sides)
    {
        state += 0x9E3779B97F4A7C15;
        var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return (int)((mixed ^ (mixed >> 31)) % (ulong)sides);
    }

    public bool OneIn(int chances) => Throw(chances) == 0;

    public T Pick<T>(IReadOnlyList<T> items) => items[Throw(items.Count)];
}
