namespace Disclosure.Scaffold.Sample;

/// <summary>
/// SplitMix64 (Steele, Lea and Flood, OOPSLA 2014): the same numbers from the same seed on every machine and runtime,
/// which <c>System.Random</c> does not promise. Not for secrets.
/// </summary>
public sealed class SplitMix64(ulong seed)
{
    private const decimal TwoTo53 = 9_007_199_254_740_992m;

    private ulong state = seed;

    /// <summary>A stream of its own for each combination of keys, so that one more enterprise or draw moves no other number.</summary>
    public static SplitMix64 Stream(ulong seed, params ReadOnlySpan<int> keys)
    {
        var stream = new SplitMix64(seed);
        foreach (var key in keys) stream = new(stream.Next() ^ (uint)key);
        return stream;
    }

    public ulong Next()
    {
        state += 0x9E3779B97F4A7C15;
        var z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>0 inclusive to 1 exclusive, in steps of 2⁻⁵³.</summary>
    public decimal Unit() => (Next() >> 11) / TwoTo53;

    /// <summary>Both inclusive.</summary>
    public int Between(int least, int most) => least + (int)(Unit() * (most - least + 1));

    /// <summary>A factor around 1, within ±<paramref name="spread"/>, bell-shaped: three uniform draws, summed.</summary>
    public decimal Around(decimal spread) => 1 + (spread * (Unit() + Unit() + Unit() - 1.5m) / 1.5m);
}
