namespace Disclosure.GraphQL.Validation;

/// <summary>
/// Bounds on a document once its fragments are expanded, checked before anything expands them. They also bound the recursion of the
/// planner and the executor.
/// </summary>
public sealed record ValidationLimits
{
    public static ValidationLimits Default { get; } = new();

    /// <summary>Fields inside each other.</summary>
    public int Depth { get; init; } = 15;

    /// <summary>Fields inside each other below <c>__schema</c> and <c>__type</c>; the usual introspection query has 15.</summary>
    public int IntrospectionDepth { get; init; } = 20;

    /// <summary><c>fields</c>, <c>interfaces</c>, <c>possibleTypes</c> and <c>inputFields</c> inside each other: each multiplies the answer.</summary>
    public int IntrospectionLists { get; init; } = 2;

    /// <summary>Response names at the root of one operation.</summary>
    public int RootFields { get; init; } = 20;

    /// <summary>Aliased fields with a selection set in one operation: each may cost a statement.</summary>
    public int Aliases { get; init; } = 30;

    /// <summary>How often one field that has a selection set may stand on the way from the root to a leaf.</summary>
    public int Repeats { get; init; } = 3;

    /// <summary>Fragment spreads followed in one operation, the same fragment as often as it is reached.</summary>
    public int FragmentVisits { get; init; } = 1_000;

    /// <summary>Fields of one operation, those of a fragment as often as it is reached.</summary>
    public int ExpandedFields { get; init; } = 10_000;

    /// <summary>Fields, inline fragments and spreads inside each other.</summary>
    public int ExpandedNesting { get; init; } = 128;

    /// <summary>Fields looked at while checking that overlapping fields merge.</summary>
    public int Comparisons { get; init; } = 100_000;

    /// <summary>Validation stops after so many errors.</summary>
    public int Errors { get; init; } = 5;

    /// <summary>Locations of one error.</summary>
    public int Locations { get; init; } = 5;
}
