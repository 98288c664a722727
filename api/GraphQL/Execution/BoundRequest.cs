using System.Collections.Immutable;
using Disclosure.GraphQL.Language;
using Disclosure.GraphQL.Planning;
using Disclosure.GraphQL.Planning.Statements;
using Disclosure.GraphQL.Types;

namespace Disclosure.GraphQL.Execution;

/// <summary>The bounds of one page for one request.</summary>
internal sealed record PageBounds(int Size, SqlValue[]? After, SqlValue[]? Before);

/// <summary>Identifiers asked for: for each its entity and its place in that entity's list of keys, or null where it names nothing.</summary>
internal sealed record NodeKeys(ImmutableArray<(int Target, int Ordinal)?> Places, ImmutableArray<ImmutableArray<SqlList>> Lists);

/// <summary>A plan with the values of one request. What is wrong with an argument's value is kept beside it and becomes an error of its field.</summary>
internal sealed class BoundRequest
{
    private readonly InputObject?[] arguments;
    private readonly GraphQLError?[] problems;
    private readonly PageBounds?[] pages;
    private readonly NodeKeys[] nodes;

    private BoundRequest(OperationPlan plan)
    {
        Plan = plan;
        arguments = new InputObject?[plan.Arguments.Length];
        problems = new GraphQLError?[plan.Arguments.Length];
        pages = new PageBounds?[plan.Pages.Length];
        nodes = new NodeKeys[plan.NodeLookUps.Length];
    }

    public OperationPlan Plan { get; }

    public static BoundRequest Bind(OperationPlan plan, VariableValues variables, ExecutionLimits limits)
    {
        var bound = new BoundRequest(plan);
        foreach (var own in plan.Arguments) bound.BindArguments(own, variables, limits);
        foreach (var page in plan.Pages) bound.BindPage(page);
        foreach (var lookUp in plan.NodeLookUps) bound.BindNodes(lookUp, limits);
        return bound;
    }

    public InputObject Arguments(ArgumentsPlan own) => arguments[own.Index]!;

    public GraphQLError? Problem(ArgumentsPlan own) => problems[own.Index];

    /// <summary>Null where the page was refused.</summary>
    public PageBounds? Page(PagePlan page) => pages[page.Index];

    public NodeKeys Nodes(int lookUp) => nodes[lookUp];

    private void BindArguments(ArgumentsPlan own, VariableValues variables, ExecutionLimits limits)
    {
        var result = own.Constant is null
            ? Coercion.Arguments(Plan.Document, own.Node, own.Field.Arguments, own.Node.Arguments, variables)
            : null;
        arguments[own.Index] = own.Constant ?? result?.Values;
        problems[own.Index] = result?.Error;
        if (arguments[own.Index] is not { } values) return;
        foreach (var path in own.Lists)
        {
            if (path.Read(values).Items.Length > limits.ListSize)
                Refuse(own, $"'{path}' holds more than {limits.ListSize} values.", ErrorCodes.ListSize);
        }
    }

    private void BindPage(PagePlan page)
    {
        var own = page.Arguments;
        if (arguments[own.Index] is not { } values || problems[own.Index] is not null) return;
        var name = page.IsBackward ? "last" : "first";
        var size = values[name].HasValue ? values[name].As<int>() : PagePlan.DefaultSize;
        if (size < 0)
        {
            Refuse(own, $"'{name}' is {size}, but cannot be negative.");
        }
        else if (size > PagePlan.MaximalSize)
        {
            Refuse(own, $"'{name}' is {size}, but a page holds at most {PagePlan.MaximalSize}.", ErrorCodes.PageSize);
        }
        else if (page.Normalise is { } normalise && normalise(values["text"].As<string>()).Trim().EnumerateRunes().Count() < 2)
        {
            Refuse(own, "'text' has fewer than two characters.");
        }
        else if (ReadCursor(page, values, "after", page.HasAfter, out var after) && ReadCursor(page, values, "before", page.HasBefore, out var before))
        {
            pages[page.Index] = new PageBounds(size, after, before);
        }
    }

    private bool ReadCursor(PagePlan page, InputObject values, string name, bool isGiven, out SqlValue[]? cursor)
    {
        cursor = null;
        if (!isGiven || Cursor.TryRead(values[name].As<string>(), page, out cursor)) return true;
        Refuse(page.Arguments, $"'{name}' is not a cursor of this list in this order.", ErrorCodes.Cursor);
        return false;
    }

    private void BindNodes(NodesPlan lookUp, ExecutionLimits limits)
    {
        ImmutableArray<Planning.Entities.Entity> entities = [.. lookUp.Targets.Select(target => target.Entity)];
        ImmutableArray<ImmutableArray<SqlList>> lists = [.. entities.Select(entity => entity.Identity.Select(column => new SqlList(column.Kind)).ToImmutableArray())];
        var places = ImmutableArray.CreateBuilder<(int, int)?>();
        foreach (var id in Ids(lookUp, limits))
        {
            if (GlobalId.Read(id, entities) is not var (entity, key))
            {
                places.Add(null);
                continue;
            }

            places.Add((entity, lists[entity][0].Items.Count));
            for (var i = 0; i < key.Length; i++) lists[entity][i].Add(key[i]);
        }

        nodes[lookUp.Index] = new NodeKeys(places.ToImmutable(), lists);
    }

    private IEnumerable<string> Ids(NodesPlan lookUp, ExecutionLimits limits)
    {
        if (arguments[lookUp.Arguments.Index] is not { } values) return [];
        if (!lookUp.IsList) return [values["id"].As<string>()];
        var ids = values["ids"].Items;
        if (ids.Length <= limits.ListSize) return ids.Select(id => id.As<string>());
        Refuse(lookUp.Arguments, $"'ids' holds more than {limits.ListSize} values.", ErrorCodes.ListSize);
        return [];
    }

    private void Refuse(ArgumentsPlan own, string message, string code = ErrorCodes.BadInput) =>
        problems[own.Index] ??= new GraphQLError(message, code, Plan.Document.Locate(own.Node));
}
