using System.Buffers.Text;
using Disclosure.GraphQL.Language;
using Disclosure.GraphQL.Planning;
using Disclosure.GraphQL.Planning.Rows;
using Disclosure.GraphQL.Planning.Statements;

namespace Disclosure.GraphQL.Execution;

/// <content>Values and lists of rows.</content>
internal sealed partial class AnswerWriter
{
    private const string TooLarge = "The number is too large to be exact.";

    private Outcome Cell(CellPlan cell, RowSet rows, int row)
    {
        if (rows.IsNull(row, cell.Column)) return Outcome.Null;
        switch (cell.Form)
        {
            case CellForm.Text:
                json.String(rows.Text(row, cell.Column));
                return Outcome.Written;
            case CellForm.Integer:
                json.Number(rows.Integer(row, cell.Column));
                return Outcome.Written;
            case CellForm.IntegerAsText:
                json.Raw((byte)'"');
                json.Number(rows.Integer(row, cell.Column));
                json.Raw((byte)'"');
                return Outcome.Written;
            case CellForm.Real:
                return json.Number(rows.Real(row, cell.Column)) ? Outcome.Written : Fail(cell.Head, TooLarge, ErrorCodes.Data);
            case CellForm.Boolean:
                json.Boolean(rows.Integer(row, cell.Column) != 0);
                return Outcome.Written;
            default:
                return EnumValue(cell, rows, row);
        }
    }

    private Outcome Total(TotalPlan total, RowSet rows, int row)
    {
        if (rows.IsNull(row, total.Sum) || (total.Count >= 0 && rows.Integer(row, total.Count) == 0)) return Outcome.Null;
        if (DecimalDigits.Sum(rows.Real(row, total.Sum), rows.Real(row, total.Magnitude)) is not { } sum) return Fail(total.Head, TooLarge, ErrorCodes.Data);
        json.Number(total.Count < 0 ? sum : DecimalDigits.Round(sum / rows.Integer(row, total.Count)));
        return Outcome.Written;
    }

    private Outcome EnumValue(CellPlan cell, RowSet rows, int row)
    {
        Span<byte> digits = stackalloc byte[20];
        scoped ReadOnlySpan<byte> stored;
        if (rows.Columns[cell.Column] == StorageKind.Text)
        {
            stored = rows.Text(row, cell.Column);
        }
        else
        {
            Utf8Formatter.TryFormat(rows.Integer(row, cell.Column), digits, out var length);
            stored = digits[..length];
        }

        foreach (var (value, name) in cell.Values)
        {
            if (!stored.SequenceEqual(value)) continue;
            json.Raw(name);
            return Outcome.Written;
        }

        return Fail(cell.Head, $"The stored value is not one of {cell.Head.Type.Named.Name}.", ErrorCodes.Data);
    }

    private Outcome Computed(ComputedPlan computed, in Scope scope)
    {
        var start = json.Length;
        computed.Value(new Row(scope.Rows!.Rows, scope.Row, computed.Columns.AsSpan()), request.Arguments(computed.Arguments), json);
        return json.Written.Span[start..].SequenceEqual("null"u8) ? Outcome.Null : Outcome.Written;
    }

    private Outcome ToOne(ToOnePlan toOne, in Scope scope)
    {
        foreach (var (presence, selection) in toOne.Branches)
        {
            if (!scope.Rows!.Rows.IsNull(scope.Row, presence)) return Object(selection, scope);
        }

        return Outcome.Null;
    }

    private Outcome List(ListPlan list, in Scope scope)
    {
        if (statements.Rows(list.Rows) is not { } rows) return Empty();
        var (start, count) = rows.Shown(rows.GroupOf(scope.Row));
        return Items(count, index => Object(list.Item, Scope.Of(rows, start + index)));
    }

    private Outcome LookUp(LookUpPlan lookUp) =>
        statements.Rows(lookUp.Rows) is { Rows.Count: > 0 } rows ? Object(lookUp.Item, Scope.Of(rows, 0)) : Outcome.Null;

    private Outcome Aggregate(AggregatePlan aggregate, in Scope scope)
    {
        if (request.Problem(aggregate.Arguments) is { } problem) return Fail(aggregate.Head, problem);
        if (statements.Rows(aggregate.Rows) is not { } rows) return Empty();
        if (rows.Rows.Count > Planner.MostGroups)
            return Fail(aggregate.Head, $"There are more than {Planner.MostGroups} groups: group by fewer keys or narrow the filter.", ErrorCodes.Groups);
        var (start, count) = rows.Shown(rows.GroupOf(scope.Row));
        return Items(count, index => Object(aggregate.Group, Scope.Of(rows, start + index)));
    }

    private Outcome Nodes(NodesPlan nodes)
    {
        if (request.Problem(nodes.Arguments) is { } problem) return Fail(nodes.Head, problem);
        var places = request.Nodes(nodes.Index).Places;
        if (!nodes.IsList) return places is [{ } only] ? Node(nodes, only) : Outcome.Null;
        return Items(places.Length, index =>
        {
            var start = json.Length;
            if (places[index] is { } place && Node(nodes, place) == Outcome.Written) return Outcome.Written;
            json.CutTo(start);
            json.Null();
            return Outcome.Written;
        });
    }

    private Outcome Node(NodesPlan nodes, (int Target, int Ordinal) place)
    {
        var (_, plan, selection) = nodes.Targets[place.Target];
        if (statements.Rows(plan) is not { } rows || rows.Shown(place.Ordinal) is not (var start, > 0)) return Outcome.Null;
        return Object(selection, Scope.Of(rows, start));
    }

    /// <summary>Found rows of all entities, the earliest match first; of equals in the order of the entities.</summary>
    private Outcome Search(SearchPlan search)
    {
        if (request.Problem(search.Page.Arguments) is { } problem) return Fail(search.Head, problem);
        var found = search.Targets
            .SelectMany(target => Enumerable.Range(0, statements.Rows(target.Rows)?.Rows.Count ?? 0)
                .Select(row => (target.Selection, Rows: statements.Rows(target.Rows)!, Row: row, target.Rank)))
            .OrderBy(hit => hit.Rows.Rows.Integer(hit.Row, hit.Rank))
            .Take(request.Page(search.Page)!.Size)
            .ToList();
        return Items(found.Count, index => Object(found[index].Selection, Scope.Of(found[index].Rows, found[index].Row)));
    }

    private Outcome Empty()
    {
        json.Raw("[]"u8);
        return Outcome.Written;
    }
}
