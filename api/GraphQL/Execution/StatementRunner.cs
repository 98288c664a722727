using System.Collections.Immutable;
using Disclosure.GraphQL.Language;
using Disclosure.GraphQL.Planning;
using Disclosure.GraphQL.Planning.Rows;

namespace Disclosure.GraphQL.Execution;

/// <summary>Runs all statements of a request, parents before children, before anything is written. A failure belongs to its root field; the others go on.</summary>
internal sealed class StatementRunner(BoundRequest request, ExecutionLimits limits) : IDisposable
{
    private readonly StatementRows?[] results = new StatementRows?[request.Plan.Statements.Length];
    private readonly Dictionary<(int Statement, string Columns), ParentIndex> indexes = [];
    private readonly Dictionary<string, GraphQLError> failures = [];
    private readonly List<RowSet> buffers = [];
    private long size;

    /// <summary>Failed root fields by response name.</summary>
    public IReadOnlyDictionary<string, GraphQLError> Failures => failures;

    /// <summary>What the database said, for the log.</summary>
    public List<DatabaseException> Exceptions { get; } = [];

    /// <summary>Null where the statement did not run: its page was refused, or nothing points at it.</summary>
    public StatementRows? Rows(StatementPlan plan) => results[plan.Index];

    /// <param name="stop">The limit of time; when the client has gone the exception goes up instead.</param>
    public async ValueTask RunAsync(Sessions sessions, CancellationToken stop, CancellationToken clientGone)
    {
        foreach (var plan in request.Plan.Statements)
        {
            if (failures.ContainsKey(plan.RootField)) continue;
            try
            {
                await RunAsync(plan, await sessions.OfAsync(plan.RootField, stop), stop);
            }
            catch (OperationCanceledException) when (!clientGone.IsCancellationRequested)
            {
                failures[plan.RootField] = new GraphQLError($"The operation took longer than {limits.Time.TotalSeconds:0.#} seconds.", ErrorCodes.Timeout);
            }
            catch (DatabaseException failure) when (failure.NotHeld is { } missing)
            {
                failures[plan.RootField] = new GraphQLError($"The data that answer are older than '{missing}' and do not hold it: leave it out, or ask newer data.", ErrorCodes.NotHeld);
            }
            catch (DatabaseException failure)
            {
                if (!Exceptions.Contains(failure)) Exceptions.Add(failure);
                failures[plan.RootField] = new GraphQLError("The data could not be read.", ErrorCodes.Internal);
            }
            catch (RowLimitException)
            {
                failures[plan.RootField] = new GraphQLError(
                    $"The answer would hold more than {limits.ResponseBytes >> 20} MB: ask for smaller pages.", ErrorCodes.ResponseSize);
            }
        }
    }

    /// <summary>Nothing is read for a root field.</summary>
    public void Fail(string rootField, GraphQLError failure) => failures[rootField] = failure;

    public void Dispose()
    {
        foreach (var rows in buffers) rows.Dispose();
    }

    private async ValueTask RunAsync(StatementPlan plan, Session session, CancellationToken stop)
    {
        if (IsRefused(plan)) return;
        ParentIndex? parents = null;
        if (plan.Parent is { } parent)
        {
            if (Rows(parent) is not { } parentRows) return;
            parents = IndexOf(parent, parentRows, plan.ParentKeys);
            if (parents.Count == 0) return;
        }

        var groups = parents?.Count ?? (plan.Nodes is var (lookUp, target) ? request.Nodes(lookUp).Lists[target][0].Items.Count : 1);
        if (groups == 0) return;
        var rows = new RowSet(plan.Statement.Columns, limits.ResponseBytes - size);
        buffers.Add(rows);
        using var span = Telemetry.Statement(plan.Statement.Text);
        await session.ReadAsync(plan.Statement, ParameterValues.Of(plan.Statement, request, parents), rows, stop);
        size += rows.Size;
        var pageSize = plan.Page is { } page && page.Count != plan ? request.Page(page)!.Size : int.MaxValue;
        results[plan.Index] = new StatementRows(rows, parents, plan.HasOrdinal, groups, pageSize);
    }

    private bool IsRefused(StatementPlan plan) =>
        (plan.Page is { } page && request.Page(page) is null) || (plan.Arguments is { } arguments && request.Problem(arguments) is not null);

    private ParentIndex IndexOf(StatementPlan parent, StatementRows rows, ImmutableArray<int> columns)
    {
        var key = (parent.Index, string.Join(',', columns));
        return indexes.TryGetValue(key, out var known) ? known : indexes[key] = ParentIndex.Of(rows, columns);
    }
}
