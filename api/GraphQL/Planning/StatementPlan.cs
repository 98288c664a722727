using System.Collections.Immutable;
using Disclosure.GraphQL.Planning.Statements;

namespace Disclosure.GraphQL.Planning;

/// <summary>One statement for all parents of a level.</summary>
/// <param name="rootField">Response name of the root field that fails if this statement does.</param>
/// <param name="parent">The statement whose rows are the parents; null where there are none.</param>
/// <param name="parentKeys">The columns of the parent's rows that the rows here point at.</param>
internal sealed class StatementPlan(int index, string rootField, StatementPlan? parent, ImmutableArray<int> parentKeys)
{
    public int Index { get; } = index;
    public string RootField { get; } = rootField;
    public StatementPlan? Parent { get; } = parent;
    public ImmutableArray<int> ParentKeys { get; } = parentKeys;

    /// <summary>The page whose bounds it takes; if the page is refused the statement does not run.</summary>
    public PagePlan? Page { get; set; }

    /// <summary>The look-up of nodes whose identifiers it takes.</summary>
    public (int LookUp, int Target)? Nodes { get; set; }

    /// <summary>Arguments that it takes; if they are refused it does not run.</summary>
    public ArgumentsPlan? Arguments { get; set; }

    /// <summary>Its first column is the parent's place in the list of keys.</summary>
    public bool HasOrdinal { get; set; }

    /// <summary>Set once everything selected from it is known.</summary>
    public Statement Statement { get; set; } = null!;
}

/// <summary>The page of one connection (or of a search): its order, and where its rows and its count come from.</summary>
internal sealed class PagePlan(int index, ArgumentsPlan arguments, ImmutableArray<OrderTerm> order, uint orderHash, bool isBackward)
{
    public const int DefaultSize = 50;
    public const int MaximalSize = 500;

    public int Index { get; } = index;
    public ArgumentsPlan Arguments { get; } = arguments;

    /// <summary>The whole sort key, the primary key included, in the direction of the answer.</summary>
    public ImmutableArray<OrderTerm> Order { get; } = order;

    /// <summary>Stands in every cursor, so that one of another order is noticed.</summary>
    public uint OrderHash { get; } = orderHash;

    /// <summary>Read from the end, by <c>last</c>.</summary>
    public bool IsBackward { get; } = isBackward;

    /// <summary>For a search: brings the text into the form of the search columns.</summary>
    public Func<string, string>? Normalise { get; init; }

    public bool HasAfter { get; init; }
    public bool HasBefore { get; init; }
    public StatementPlan? Rows { get; set; }
    public StatementPlan? Count { get; set; }

    /// <summary>Columns with the sort key of each row; empty where no cursor is asked for.</summary>
    public ImmutableArray<int> CursorColumns { get; set; } = [];
}
