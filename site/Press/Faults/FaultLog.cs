using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Disclosure.Press.Faults;

/// <summary>Gathers faults of many pages at once. The same fault on many pages is one, with the first place and a count, so that memory stays bounded.</summary>
internal sealed class FaultLog
{
    private readonly ConcurrentDictionary<(FaultKind Kind, string Found, string Expected), Fault> faults = new();

    public bool IsEmpty => faults.IsEmpty;

    public void Add(Fault fault) => faults.AddOrUpdate(
        (fault.Kind, fault.Found, fault.Expected),
        static (_, added) => added,
        static (_, known, added) => (added.Place.CompareTo(known.Place) < 0 ? added : known) with { Others = known.Others + added.Others + 1 },
        fault);

    /// <summary>Ordered by place and kind, whatever the order they came in.</summary>
    public ImmutableArray<Fault> ToArray() =>
    [
        .. faults.Values
            .OrderBy(fault => fault.Place)
            .ThenBy(fault => fault.Kind.Code, StringComparer.Ordinal)
            .ThenBy(fault => fault.Found, StringComparer.Ordinal)
            .ThenBy(fault => fault.Expected, StringComparer.Ordinal),
    ];
}
