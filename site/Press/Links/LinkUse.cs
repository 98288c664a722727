namespace Disclosure.Press.Links;

/// <summary>One address that pages refer to: the first of those pages in order, and how many they are.</summary>
internal sealed class LinkUse(string address)
{
    private readonly Lock gate = new();

    /// <summary>A use outside of pages.</summary>
    public LinkUse(string address, Place place)
        : this(address) => (First, Pages) = (place, 1);

    public string Address { get; } = address;

    public Place First { get; private set; } = new("");

    public int Pages { get; private set; }

    /// <summary>Whether a page loads it, as opposed to leading there.</summary>
    public bool IsResource { get; private set; }

    /// <summary>Counts a page, once; its place is worked out only where it is the first in order.</summary>
    public void Add(string page, bool isResource, ReadOnlySpan<char> html, int position)
    {
        lock (gate)
        {
            if (Pages == 0 || string.CompareOrdinal(page, First.File) < 0)
                First = TextPlace.Of(page, html, position);
            Pages++;
            IsResource |= isResource;
        }
    }

    public Fault Fault(FaultKind kind, string expected = "") => new(kind, First, Address, expected, Pages - 1);
}
