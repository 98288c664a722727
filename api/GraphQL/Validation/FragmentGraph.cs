using System.Collections.Immutable;
using Disclosure.GraphQL.Language;

namespace Disclosure.GraphQL.Validation;

/// <summary>Which definition spreads which fragment. Nothing here recurses from fragment to fragment, however long the chain.</summary>
internal sealed class FragmentGraph
{
    private readonly Dictionary<Definition, ImmutableArray<FragmentSpread>> spreads = [];
    private readonly IReadOnlyDictionary<string, FragmentDefinition> fragments;

    public FragmentGraph(Document document)
    {
        fragments = document.Fragments;
        foreach (var definition in document.Definitions)
        {
            var found = ImmutableArray.CreateBuilder<FragmentSpread>();
            Find(definition.Selections, found);
            spreads[definition] = found.ToImmutable();
        }

        (LeavesFirst, Cycle) = Sort();
    }

    /// <summary>Fragments so that each stands after those it spreads; not all of them where there is a cycle.</summary>
    public ImmutableArray<FragmentDefinition> LeavesFirst { get; }

    /// <summary>The spreads that lead from a fragment back to it, or null.</summary>
    public ImmutableArray<FragmentSpread>? Cycle { get; }

    /// <summary>The fragments an operation reaches, each once.</summary>
    public HashSet<FragmentDefinition> ReachedFrom(Definition start)
    {
        var reached = new HashSet<FragmentDefinition>();
        var waiting = new Queue<Definition>([start]);
        while (waiting.TryDequeue(out var definition))
        {
            foreach (var spread in spreads[definition])
            {
                if (fragments.TryGetValue(spread.Name, out var fragment) && reached.Add(fragment)) waiting.Enqueue(fragment);
            }
        }

        return reached;
    }

    private static void Find(ImmutableArray<Selection> selections, ImmutableArray<FragmentSpread>.Builder found)
    {
        foreach (var selection in selections)
        {
            if (selection is FragmentSpread spread) found.Add(spread);
            else if (selection is InlineFragment inline) Find(inline.Selections, found);
            else if (selection is FieldSelection field) Find(field.Selections, found);
        }
    }

    private (ImmutableArray<FragmentDefinition> LeavesFirst, ImmutableArray<FragmentSpread>? Cycle) Sort()
    {
        var done = new HashSet<FragmentDefinition>();
        var sorted = ImmutableArray.CreateBuilder<FragmentDefinition>();
        foreach (var root in fragments.Values)
        {
            // The fragments being followed, each with the number of its spreads already taken.
            var path = new List<(FragmentDefinition Fragment, int Taken)>();
            if (!done.Contains(root)) path.Add((root, 0));
            while (path.Count > 0)
            {
                var (fragment, taken) = path[^1];
                if (taken == spreads[fragment].Length)
                {
                    path.RemoveAt(path.Count - 1);
                    if (done.Add(fragment)) sorted.Add(fragment);
                    continue;
                }

                path[^1] = (fragment, taken + 1);
                if (!fragments.TryGetValue(spreads[fragment][taken].Name, out var next) || done.Contains(next)) continue;
                var start = path.FindIndex(step => step.Fragment == next);
                if (start >= 0) return (sorted.ToImmutable(), [.. path.Skip(start).Select(step => spreads[step.Fragment][step.Taken - 1])]);
                path.Add((next, 0));
            }
        }

        return (sorted.ToImmutable(), null);
    }
}
