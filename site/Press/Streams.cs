using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Disclosure.Press;

/// <summary>Several streams as one.</summary>
public static class Streams
{
    /// <summary>Items that wait to be taken: enough that a slow stream is gone on with meanwhile, few enough to be held.</summary>
    private const int Waiting = 64;

    /// <summary>Takes from all at once, so that what waits for one of them is done beside what the others bring; each comes in its own order. The first that fails ends all.</summary>
    public static async IAsyncEnumerable<T> Together<T>(IReadOnlyList<IAsyncEnumerable<T>> streams, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var channel = Channel.CreateBounded<T>(new BoundedChannelOptions(Waiting) { SingleReader = true });
        var filling = FillAsync(channel.Writer, streams, ending.Token);
        try
        {
            await foreach (var item in channel.Reader.ReadAllAsync(cancellation)) yield return item;
        }
        finally
        {
            await ending.CancelAsync();
            await filling;
        }
    }

    /// <summary>Ends without an exception: what a stream throws is thrown where the channel is read.</summary>
    private static async Task FillAsync<T>(ChannelWriter<T> channel, IReadOnlyList<IAsyncEnumerable<T>> streams, CancellationToken cancellation)
    {
        await foreach (var ended in Task.WhenEach(streams.Select(stream => Task.Run(() => CopyAsync(stream, channel, cancellation), CancellationToken.None))))
        {
            if (!ended.IsCompletedSuccessfully) channel.TryComplete(ended.Exception?.InnerException ?? new OperationCanceledException());
        }

        channel.TryComplete();
    }

    private static async Task CopyAsync<T>(IAsyncEnumerable<T> stream, ChannelWriter<T> channel, CancellationToken cancellation)
    {
        await foreach (var item in stream.WithCancellation(cancellation)) await channel.WriteAsync(item, cancellation);
    }
}
