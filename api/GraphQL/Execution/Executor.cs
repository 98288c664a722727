using System.Collections.Immutable;
using System.Diagnostics;
using Disclosure.GraphQL.Language;
using Disclosure.GraphQL.Planning;
using Disclosure.GraphQL.Planning.Rows;
using Disclosure.GraphQL.Types;
using Disclosure.GraphQL.Validation;

namespace Disclosure.GraphQL.Execution;

/// <summary>Bounds and sizes of one executor.</summary>
public sealed record ExecutorOptions
{
    public ParserLimits Parser { get; init; } = ParserLimits.Default;
    public ValidationLimits Validation { get; init; } = ValidationLimits.Default;
    public ExecutionLimits Execution { get; init; } = ExecutionLimits.Default;

    /// <summary>Characters of the documents kept, together.</summary>
    public int CachedCharacters { get; init; } = 2_000_000;

    /// <summary>Plans kept: one for each operation and shape of its variables.</summary>
    public int CachedPlans { get; init; } = 2_000;
}

/// <summary>Answers operations of one schema from one database.</summary>
public sealed class Executor(Schema schema, Database database, ExecutorOptions? options = null)
{
    private readonly ExecutorOptions options = options ?? new ExecutorOptions();
    private readonly BoundedCache<string, PreparedDocument> documents = new((options ?? new()).CachedCharacters, text => text.Length);
    private readonly BoundedCache<(OperationDefinition Operation, string Shape), OperationPlan> plans = new((options ?? new()).CachedPlans, _ => 1);

    private static ReadOnlySpan<byte> DataStart => "{\"data\":"u8;

    public Schema Schema { get; } = schema;

    /// <summary>What is read from where a root field names no edition.</summary>
    public Database Database { get; } = database;

    public ExecutorOptions Options => options;

    /// <summary>What kind of operation a request would run; null where that cannot be said.</summary>
    public OperationKind? KindOf(GraphQLRequest request)
    {
        var prepared = Prepare(request.Query, out _);
        return prepared.Document is null ? null : prepared.Choose(request.OperationName).Operation?.Kind;
    }

    /// <exception cref="OperationCanceledException">The client has gone.</exception>
    public async ValueTask<Answer> ExecuteAsync(GraphQLRequest request, CancellationToken cancellation = default)
    {
        using var activity = Telemetry.Request();
        var started = Stopwatch.GetTimestamp();
        var answer = await AnswerAsync(request, cancellation);
        Telemetry.Finish(activity, request, answer, Stopwatch.GetElapsedTime(started));
        return answer;
    }

    private async ValueTask<Answer> AnswerAsync(GraphQLRequest request, CancellationToken cancellation)
    {
        var prepared = Prepare(request.Query, out var isKnown);
        if (!prepared.Errors.IsEmpty) return Refuse(prepared.Errors, null);
        var (operation, choice) = prepared.Choose(request.OperationName);
        if (choice is not null) return Refuse([choice], null);
        var coerced = Coercion.Variables(Schema, prepared.Document!, operation!, request.Variables);
        if (coerced.Values is not { } variables) return Refuse(coerced.Errors, operation);

        var shape = VariableShape.Of(Schema, operation!, variables);
        var plan = Plan(prepared.Document!, operation!, shape, variables);
        if (plan.Problem is { } undecided) return Refuse([undecided], operation);
        var bound = BoundRequest.Bind(plan, variables, options.Execution);
        var cost = Costs.Of(bound);
        if (cost > options.Execution.Cost)
        {
            var message = $"The operation may cost {cost}, but at most {options.Execution.Cost} are allowed: ask for smaller pages ('first') or fewer levels.";
            return Refuse([new GraphQLError(message, ErrorCodes.Cost)], operation, cost);
        }

        if (request.Cost == CostReport.Only) return CostAlone(operation!, cost);
        if (request.Admit?.Invoke(cost) is { } refusal) return Refuse([refusal], operation, cost);
        return await RunAsync(request, bound, variables, operation!, cost, isKnown, cancellation);

        Answer Refuse(ImmutableArray<GraphQLError> errors, OperationDefinition? chosen, long reached = 0) =>
            new(Answer.JsonOf(errors), AnswerKind.RequestError, errors) { Operation = chosen, Cost = reached, WasCached = isKnown };
    }

    private async ValueTask<Answer> RunAsync(
        GraphQLRequest request, BoundRequest bound, VariableValues variables, OperationDefinition operation, long cost, bool isKnown, CancellationToken cancellation)
    {
        using var statements = new StatementRunner(bound, options.Execution);
        var editions = await EditionsAsync(request, bound, statements, cancellation);
        if (!bound.Plan.Statements.IsEmpty) await ReadAsync(statements, editions, cancellation);

        using var step = Telemetry.Step("graphql.write");
        var json = new JsonAnswer();
        json.Raw(DataStart);
        var writer = new AnswerWriter(Schema, bound, statements, variables, request.Source, editions, options.Execution, json);
        if (bound.Plan.FixedData is { } known) json.Raw(known);
        else writer.WriteData();
        ImmutableArray<GraphQLError> errors = [.. writer.Errors];
        if (errors.IsEmpty && bound.Plan is { IsFixed: true, FixedData: null }) bound.Plan.FixedData = json.Written[DataStart.Length..].ToArray();
        if (!errors.IsEmpty)
        {
            json.Raw((byte)',');
            ErrorText.Write(json, errors);
        }

        if (request.Cost == CostReport.Report) WriteCost(json, cost);
        json.Raw((byte)'}');
        return new Answer(json, errors.IsEmpty ? AnswerKind.Complete : AnswerKind.Partial, errors)
        {
            Operation = operation,
            Cost = cost,
            WasCached = isKnown,
            Exceptions = [.. statements.Exceptions],
        };
    }

    /// <returns>By response name, of the root fields that name one; where there is none the field has failed.</returns>
    private static async ValueTask<Dictionary<string, Edition>> EditionsAsync(GraphQLRequest request, BoundRequest bound, StatementRunner statements, CancellationToken cancellation)
    {
        var editions = new Dictionary<string, Edition>();
        foreach (var (rootField, own, argument) in bound.Plan.Editions)
        {
            if (bound.Problem(own) is not null || bound.Arguments(own)[argument] is not { HasValue: true } value) continue;
            var (edition, problem) = request.Editions is { } choose ? await choose(value, cancellation) : (null, null);
            if (edition is not null) editions[rootField] = edition;
            else statements.Fail(rootField, new GraphQLError(problem ?? $"'{argument}' names no state of the data that is kept.", ErrorCodes.Edition, bound.Plan.Document.Locate(own.Node)));
        }

        return editions;
    }

    private async ValueTask ReadAsync(StatementRunner statements, Dictionary<string, Edition> editions, CancellationToken cancellation)
    {
        using var step = Telemetry.Step("graphql.execute");
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        stop.CancelAfter(options.Execution.Time);
        await using var sessions = new Sessions(Database, editions);
        await statements.RunAsync(sessions, stop.Token, cancellation);
    }

    private Answer CostAlone(OperationDefinition operation, long cost)
    {
        var json = new JsonAnswer();
        json.Raw("{\"data\":null"u8);
        WriteCost(json, cost);
        json.Raw((byte)'}');
        return new Answer(json, AnswerKind.Complete, []) { Operation = operation, Cost = cost };
    }

    private void WriteCost(JsonAnswer json, long cost)
    {
        json.Raw(",\"extensions\":{\"cost\":{\"atMost\":"u8);
        json.Number(cost);
        json.Raw(",\"limit\":"u8);
        json.Number(options.Execution.Cost);
        json.Raw("}}"u8);
    }

    private OperationPlan Plan(Document document, OperationDefinition operation, string shape, VariableValues variables)
    {
        if (plans.TryGet((operation, shape), out var known)) return known;
        using var step = Telemetry.Step("graphql.plan");
        var plan = Planner.Plan(Schema, Database.Dialect, Database.HasTotals, document, operation, variables);
        plans.Add((operation, shape), plan);
        return plan;
    }

    private PreparedDocument Prepare(string text, out bool isKnown)
    {
        isKnown = documents.TryGet(text, out var known);
        if (isKnown) return known!;
        var prepared = Prepare(text);
        documents.Add(text, prepared);
        return prepared;
    }

    private PreparedDocument Prepare(string text)
    {
        using var parsing = Telemetry.Step("graphql.parse");
        var parsed = Parser.Parse(text, options.Parser);
        parsing?.Stop();
        if (!parsed.Succeeded) return new PreparedDocument(null, [parsed.Error]);
        using var validating = Telemetry.Step("graphql.validate");
        return new PreparedDocument(parsed.Document, Validator.Validate(Schema, parsed.Document, options.Validation));
    }
}
