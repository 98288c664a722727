using Disclosure.Scaffold.Sample;

namespace Disclosure.Scaffold.Tests;

public sealed class SplitMix64Tests
{
    [Fact]
    public void The_numbers_are_those_of_the_published_algorithm()
    {
        var numbers = new SplitMix64(1_234_567);
        ulong[] first = [numbers.Next(), numbers.Next(), numbers.Next(), numbers.Next(), numbers.Next()];
        Assert.Equal([6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821], first);
    }

    [Fact]
    public void Streams_of_other_keys_are_other_streams()
    {
        var first = from a in Enumerable.Range(0, 100) from b in Enumerable.Range(0, 100) select SplitMix64.Stream(1, a, b).Next();
        Assert.Equal(10_000, first.Distinct().Count());
    }

    [Fact]
    public void A_whole_number_lies_between_its_bounds_and_reaches_both()
    {
        var numbers = new SplitMix64(7);
        var drawn = Enumerable.Range(0, 1_000).Select(_ => numbers.Between(-2, 2)).ToHashSet();
        Assert.Equal([-2, -1, 0, 1, 2], drawn.Order());
    }

    [Fact]
    public void Noise_stays_within_its_spread_around_one()
    {
        var numbers = new SplitMix64(8);
        var drawn = Enumerable.Range(0, 10_000).Select(_ => numbers.Around(0.1m)).ToList();
        Assert.InRange(drawn.Average(), 0.998m, 1.002m);
        Assert.True(drawn.Min() >= 0.9m && drawn.Max() <= 1.1m);
    }
}
