using System.Runtime.InteropServices;
using Disclosure.GraphQL.Planning;

namespace Disclosure.GraphQL.Execution;

/// <summary>Where the object being written has its values: a row, a page of rows, or a value of the program.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Scope(StatementRows? Rows, int Row, object? Source, PageView? View)
{
    public static Scope Of(StatementRows rows, int row) => new(rows, row, null, null);

    public static Scope Of(object? source) => new(null, 0, source, null);
}

/// <summary>One page of one parent. The rows of a backward page were fetched from its end.</summary>
internal sealed record PageView(PagePlan Plan, StatementRows? Rows, int Start, int Count, bool HasMore, int TotalCount)
{
    public int Row(int index) => Plan.IsBackward ? Start + Count - 1 - index : Start + index;
}

/// <summary>What became of a value: written, null, or null because of an error that has been recorded.</summary>
internal enum Outcome
{
    Written,
    Null,
    Failed,
}
