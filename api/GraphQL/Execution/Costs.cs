using Disclosure.GraphQL.Planning;
using Disclosure.GraphQL.Planning.Entities;

namespace Disclosure.GraphQL.Execution;

/// <summary>
/// What an operation may cost at most: every object counts 1, multiplied by the sizes of the pages above it; a filter costs by its operators
/// (10, and 20 where it looks inside texts), an aggregate 50.
/// </summary>
internal static class Costs
{
    public const long Aggregate = 50;

    /// <summary>Of each table that a search looks through.</summary>
    public const long Searched = 20;

    private const long Ceiling = 1L << 40;

    public static long Of(BoundRequest request) => Of(request.Plan.Root, request);

    private static long Of(SelectionPlan selection, BoundRequest request)
    {
        long sum = 0;
        foreach (var field in selection.Fields) sum = Math.Min(Ceiling, sum + Of(field, request));
        return sum;
    }

    private static long Of(FieldPlan field, BoundRequest request) => field switch
    {
        ToOnePlan toOne => toOne.Branches.Max(branch => 1 + Of(branch.Selection, request)),
        SameRowPlan same => Of(same.Selection, request),
        ListPlan list => 1 + Times(list.Bound, list.Item, request),
        LookUpPlan lookUp => 1 + Of(lookUp.Item, request),
        ConnectionPlan connection => 1 + connection.Arguments.FilterCost + Parts(connection.Parts, request.Page(connection.Page)?.Size ?? 0, request),
        NodesPlan nodes => nodes.Targets.Max(target => Times(request.Nodes(nodes.Index).Places.Length, target.Selection, request)),
        AggregatePlan aggregate => Aggregate + aggregate.Arguments.FilterCost,
        SearchPlan search => (Searched * search.Targets.Length) + search.Targets.Max(target => Times(request.Page(search.Page)?.Size ?? 0, target.Selection, request)),
        ValuePlan { Selection: { } selection } => 1 + Of(selection, request),
        _ => 0,
    };

    private static long Parts(SelectionPlan parts, int size, BoundRequest request)
    {
        long sum = 0;
        foreach (var field in parts.Fields)
        {
            if (field is not PartPlan part) continue;
            sum += part.Part switch
            {
                Part.Nodes or Part.Edges => Times(size, part.Selection!, request),
                Part.TotalCount => 1,
                _ => 0,
            };
        }

        return Math.Min(Ceiling, sum);
    }

    private static long Times(int size, SelectionPlan item, BoundRequest request) => Math.Min(Ceiling, size * (1 + EdgesOrItem(item, request)));

    private static long EdgesOrItem(SelectionPlan item, BoundRequest request)
    {
        long sum = 0;
        foreach (var field in item.Fields)
            sum = Math.Min(Ceiling, sum + (field is PartPlan { Part: Part.Node, Selection: { } node } ? Of(node, request) : Of(field, request)));
        return sum;
    }
}
