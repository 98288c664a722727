using System.Collections.Concurrent;

namespace Disclosure.GraphQL.Execution;

/// <summary>Documents by their text, a bounded number of them; the oldest goes first.</summary>
internal sealed class DocumentCache(int capacity, int longest)
{
    private readonly ConcurrentDictionary<string, PreparedDocument> documents = new();
    private readonly ConcurrentQueue<string> age = new();

    public PreparedDocument Get(string text, Func<string, PreparedDocument> prepare, out bool isKnown)
    {
        isKnown = documents.TryGetValue(text, out var known);
        if (isKnown) return known!;
        var made = prepare(text);
        if (text.Length > longest || !documents.TryAdd(text, made)) return made;
        age.Enqueue(text);
        while (documents.Count > capacity && age.TryDequeue(out var oldest)) documents.TryRemove(oldest, out _);
        return made;
    }
}
