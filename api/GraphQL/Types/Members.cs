using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Disclosure.GraphQL.Types;

/// <summary>Something that has a name among its siblings.</summary>
public interface INamed
{
    string Name { get; }
}

/// <summary>Named things in the order of their definition, found by name in constant time. Of two with one name the first is found.</summary>
public sealed class Members<T>
    where T : class, INamed
{
    private readonly FrozenDictionary<string, T> byName;

    public Members(IEnumerable<T> members)
    {
        All = [.. members];
        byName = All.DistinctBy(member => member.Name).ToFrozenDictionary(member => member.Name);
    }

    public static Members<T> None { get; } = new([]);

    public ImmutableArray<T> All { get; }

    public T? Find(string name) => byName.GetValueOrDefault(name);

    public ImmutableArray<T>.Enumerator GetEnumerator() => All.GetEnumerator();
}
