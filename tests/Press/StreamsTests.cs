namespace Disclosure.Press.Tests;

public sealed class StreamsTests
{
    [Fact]
    public async Task Each_stream_comes_whole_and_in_its_own_order()
    {
        var taken = await Streams.Together([Count(0, 500), Count(1_000, 3), AsyncEnumerable.Empty<int>()]).ToListAsync();

        Assert.Equal(Enumerable.Range(0, 500), taken.Where(number => number < 1_000));
        Assert.Equal([1_000, 1_001, 1_002], taken.Where(number => number >= 1_000));
    }

    [Fact]
    public async Task A_stream_that_waits_keeps_no_other_waiting()
    {
        var turn = new TaskCompletionSource();
        var taken = new List<int>();
        await foreach (var number in Streams.Together([Waiting(turn.Task), Count(0, 10)]))
        {
            taken.Add(number);
            if (taken.Count == 10) turn.SetResult();
        }

        Assert.Equal([.. Enumerable.Range(0, 10), -1], taken);
    }

    [Fact]
    public async Task The_first_that_fails_ends_all_and_says_why()
    {
        var ended = new TaskCompletionSource();
        var reading = Streams.Together([Failing(), Endless(ended)]).CountAsync();

        Assert.Equal("torn", (await Assert.ThrowsAsync<InvalidOperationException>(async () => await reading)).Message);
        await ended.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task Who_stops_reading_ends_the_streams()
    {
        var ended = new TaskCompletionSource();
        await foreach (var _ in Streams.Together([Endless(ended)])) break;

        await ended.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }

    private static IAsyncEnumerable<int> Count(int from, int count) => Enumerable.Range(from, count).ToAsyncEnumerable();

    private static async IAsyncEnumerable<int> Waiting(Task turn)
    {
        await turn;
        yield return -1;
    }

    private static async IAsyncEnumerable<int> Failing()
    {
        await Task.Yield();
        yield return 1;
        throw new InvalidOperationException("torn");
    }

    private static async IAsyncEnumerable<int> Endless(TaskCompletionSource ended)
    {
        try
        {
            while (true)
            {
                await Task.Yield();
                yield return 0;
            }
        }
        finally
        {
            ended.SetResult();
        }
    }
}
