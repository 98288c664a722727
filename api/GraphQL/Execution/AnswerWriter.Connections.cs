using Disclosure.GraphQL.Planning;
using PartKind = Disclosure.GraphQL.Planning.Entities.Part;

namespace Disclosure.GraphQL.Execution;

/// <content>Connections and what they consist of.</content>
internal sealed partial class AnswerWriter
{
    private Outcome Connection(ConnectionPlan connection, in Scope scope)
    {
        if (request.Problem(connection.Arguments) is { } problem) return Fail(connection.Head, problem);
        var (rows, start, count, hasMore) = (default(StatementRows), 0, 0, false);
        if (connection.Page.Rows is { } plan && (rows = statements.Rows(plan)) is not null)
        {
            var group = rows.GroupOf(scope.Row);
            (start, count) = rows.Shown(group);
            hasMore = rows.HasMore(group);
        }

        var view = new PageView(connection.Page, rows, start, count, hasMore, TotalCount(connection.Page, scope));
        return Object(connection.Parts, new Scope(rows, 0, null, view));
    }

    private int TotalCount(PagePlan page, in Scope scope)
    {
        if (page.Count is not { } plan || statements.Rows(plan) is not { } counts) return 0;
        var group = counts.GroupOf(scope.Row);
        return group < 0 ? 0 : (int)counts.Rows.Integer(group, counts.Parents is null ? 0 : 1);
    }

    private Outcome Part(PartPlan part, in Scope scope)
    {
        var view = scope.View!;
        var row = scope.Row;
        switch (part.Part)
        {
            case PartKind.TotalCount:
                json.Number(view.TotalCount);
                return Outcome.Written;
            case PartKind.Nodes:
                return Items(view.Count, index => Object(part.Selection!, Scope.Of(view.Rows!, view.Row(index))));
            case PartKind.Edges:
                return Items(view.Count, index => Object(part.Selection!, new Scope(view.Rows, view.Row(index), null, view)));
            case PartKind.Node:
                return Object(part.Selection!, Scope.Of(view.Rows!, row));
            case PartKind.PageInfo:
                return Object(part.Selection!, scope);
            case PartKind.Cursor:
                return WriteCursor(view, row);
            case PartKind.StartCursor:
                return view.Count == 0 ? Outcome.Null : WriteCursor(view, view.Row(0));
            case PartKind.EndCursor:
                return view.Count == 0 ? Outcome.Null : WriteCursor(view, view.Row(view.Count - 1));
            case PartKind.HasNextPage:
                json.Boolean(view.Plan.IsBackward ? view.Plan.HasBefore : view.HasMore);
                return Outcome.Written;
            default:
                json.Boolean(view.Plan.IsBackward ? view.HasMore : view.Plan.HasAfter);
                return Outcome.Written;
        }
    }

    private Outcome WriteCursor(PageView view, int row)
    {
        Cursor.Write(json, view.Plan, view.Rows!.Rows, row);
        return Outcome.Written;
    }
}
