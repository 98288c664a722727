using Disclosure.Press;
using Disclosure.Press.Feeds;

namespace Disclosure.Site.Subscribing;

/// <summary>The newest pieces of news of one feed; what is older is let go as newer comes. Of one day, what came first goes before.</summary>
internal sealed class NewestNews
{
    /// <summary>Readers ask for feeds again and again: old news is on the pages.</summary>
    private const int Most = 100;

    /// <summary>The oldest first; of one day, the last to come.</summary>
    private readonly PriorityQueue<News, (DateTimeOffset Day, int Turn)> kept = new();
    private int turns;

    /// <summary>Whether news of that day would be kept: nothing need be written that would not.</summary>
    public bool Wants(DateTimeOffset day) => kept.Count < Most || (kept.TryPeek(out _, out var oldest) && day > oldest.Day);

    public void Add(News news)
    {
        kept.Enqueue(news, (news.Day, -turns++));
        if (kept.Count > Most) kept.Dequeue();
    }

    /// <summary>Newest first.</summary>
    public IReadOnlyList<AtomEntry> In(Language language) => [.. kept.UnorderedItems.OrderByDescending(item => item.Priority).Select(item => item.Element.In[language])];
}

/// <summary>A piece of news, in each language.</summary>
internal sealed record News(DateTimeOffset Day, IReadOnlyDictionary<Language, AtomEntry> In);
