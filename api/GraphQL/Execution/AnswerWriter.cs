using Disclosure.GraphQL.Language;
using Disclosure.GraphQL.Planning;
using Disclosure.GraphQL.Planning.Rows;
using Disclosure.GraphQL.Types;

namespace Disclosure.GraphQL.Execution;

/// <summary>
/// Writes <c>data</c> in one pass over the rows. A null that may not be one cuts the text back to the nearest ancestor that may be null;
/// one error for each such place.
/// </summary>
internal sealed partial class AnswerWriter(
    Schema schema, BoundRequest request, StatementRunner statements, VariableValues variables, object? source, IReadOnlyDictionary<string, Edition> editions, ExecutionLimits limits, JsonAnswer json)
{
    private readonly List<(string? Name, int Index)> path = [];

    public List<GraphQLError> Errors { get; } = [];

    public void WriteData()
    {
        if (Object(request.Plan.Root, Scope.Of(source), isRoot: true) != Outcome.Written) json.Null();
    }

    private Outcome Object(SelectionPlan selection, in Scope scope, bool isRoot = false)
    {
        var start = json.Length;
        json.Raw((byte)'{');
        for (var i = 0; i < selection.Fields.Length; i++)
        {
            var field = selection.Fields[i];
            if (i > 0) json.Raw((byte)',');
            json.Raw(field.Head.Key);
            var valueStart = json.Length;
            path.Add((field.Head.Name, 0));
            var outcome = isRoot && statements.Failures.TryGetValue(field.Head.Name, out var failure) ? Fail(field.Head, failure)
                : isRoot && editions.TryGetValue(field.Head.Name, out var edition) ? Value(field, Scope.Of(edition.Source)) : Value(field, scope);
            if (outcome == Outcome.Null && field.Head.IsNonNull)
            {
                outcome = Fail(field.Head, $"{selection.Type.Name}.{field.Head.Node.Name} is null, but never should be.", ErrorCodes.Data);
            }

            path.RemoveAt(path.Count - 1);
            if (outcome == Outcome.Written) continue;
            if (field.Head.IsNonNull)
            {
                json.CutTo(start);
                return Outcome.Failed;
            }

            json.CutTo(valueStart);
            json.Null();
        }

        json.Raw((byte)'}');
        return Outcome.Written;
    }

    private Outcome Value(FieldPlan field, in Scope scope)
    {
        switch (field)
        {
            case CellPlan cell:
                return Cell(cell, scope.Rows!.Rows, scope.Row);
            case TotalPlan total:
                return Total(total, scope.Rows!.Rows, scope.Row);
            case ToOnePlan toOne:
                return ToOne(toOne, scope);
            case PartPlan part:
                return Part(part, scope);
            case LiteralPlan literal:
                if (literal.Json.AsSpan().SequenceEqual("null"u8)) return Outcome.Null;
                json.Raw(literal.Json);
                return Outcome.Written;
            case IdPlan id:
                GlobalId.Write(json, id.TypeName, id.Columns, scope.Rows!.Rows, scope.Row);
                return Outcome.Written;
            case ComputedPlan computed:
                return Computed(computed, scope);
            case SameRowPlan same:
                return Object(same.Selection, scope);
            case ListPlan list:
                return List(list, scope);
            case ConnectionPlan connection:
                return Connection(connection, scope);
            case LookUpPlan lookUp:
                return LookUp(lookUp);
            case NodesPlan nodes:
                return Nodes(nodes);
            case AggregatePlan aggregate:
                return Aggregate(aggregate, scope);
            case SearchPlan search:
                return Search(search);
            case ValuePlan value:
                return ProgramValue(value, scope);
            case IntrospectionPlan introspection:
                return Introspect(introspection);
            case ProblemPlan problem:
                return Fail(field.Head, problem.Problem);
            default:
                throw new InvalidOperationException($"{field.GetType().Name} cannot be written.");
        }
    }

    /// <summary>Objects in a list whose items are never null.</summary>
    private Outcome Items(int count, Func<int, Outcome> write)
    {
        json.Raw((byte)'[');
        for (var i = 0; i < count; i++)
        {
            if (i > 0) json.Raw((byte)',');
            path.Add((null, i));
            var outcome = write(i);
            path.RemoveAt(path.Count - 1);
            if (outcome != Outcome.Written) return Outcome.Failed;
        }

        json.Raw((byte)']');
        return Outcome.Written;
    }

    private Outcome Introspect(IntrospectionPlan plan)
    {
        var answer = Introspection.IntrospectionAnswer.Prepare(schema, request.Plan.Document, plan.Nodes, variables);
        foreach (var error in answer.Errors.Take(limits.Errors - Errors.Count)) Errors.Add(error);
        if (answer.IsNull) return answer.Errors.IsEmpty ? Outcome.Null : Outcome.Failed;
        using var writer = new System.Text.Json.Utf8JsonWriter(json, new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        answer.Write(writer);
        return Outcome.Written;
    }

    private Outcome Fail(FieldHead head, string message, string code) =>
        Fail(head, new GraphQLError(message, code, request.Plan.Document.Locate(head.Node)));

    private Outcome Fail(FieldHead head, GraphQLError error)
    {
        if (Errors.Count >= limits.Errors) return Outcome.Failed;
        var located = error.Locations.IsEmpty ? error with { Locations = [request.Plan.Document.Locate(head.Node)] } : error;
        Errors.Add(located with { Path = Path() });
        return Outcome.Failed;
    }

    private ResponsePath Path()
    {
        var at = ResponsePath.Root(path[0].Name!);
        foreach (var (name, index) in path.Skip(1)) at = name is null ? at.Item(index) : at.Field(name);
        return at;
    }
}
