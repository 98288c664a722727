using System.Collections.Concurrent;

namespace Disclosure.GraphQL.Execution;

/// <summary>Values made once for each key, as long as they weigh no more than the capacity together; the oldest go first.</summary>
/// <param name="weigh">What one entry weighs. Keys are the client's to choose: without a bound on their sum they would fill the memory.</param>
internal sealed class BoundedCache<TKey, TValue>(long capacity, Func<TKey, long> weigh)
    where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, TValue> entries = new();
    private readonly ConcurrentQueue<TKey> age = new();
    private long weight;

    public bool TryGet(TKey key, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out TValue value) => entries.TryGetValue(key, out value);

    public void Add(TKey key, TValue value)
    {
        var own = weigh(key);
        // One that alone would push most of the others out is not kept.
        if (own > Math.Max(1, capacity / 16) || !entries.TryAdd(key, value)) return;
        age.Enqueue(key);
        Interlocked.Add(ref weight, own);
        while (Interlocked.Read(ref weight) > capacity && age.TryDequeue(out var oldest))
        {
            if (entries.TryRemove(oldest, out _)) Interlocked.Add(ref weight, -weigh(oldest));
        }
    }
}
