using System.Collections.Immutable;
using Disclosure.GraphQL.Language;
using Disclosure.GraphQL.Planning.Rows;

namespace Disclosure.GraphQL.Execution;

/// <summary>One operation asked for.</summary>
public sealed record GraphQLRequest(string Query)
{
    public string? OperationName { get; init; }

    /// <summary>An object; undefined where there are none.</summary>
    public System.Text.Json.JsonElement Variables { get; init; }

    /// <summary>What the root fields bound to the program start from.</summary>
    public object? Source { get; init; }

    /// <summary>Null where root fields know no editions.</summary>
    public EditionChoice? Editions { get; init; }

    public CostReport Cost { get; init; }

    /// <summary>Asked with the cost before anything runs; an error refuses the operation.</summary>
    public Func<long, GraphQLError?>? Admit { get; init; }
}

/// <summary>What is done with the cost besides checking it.</summary>
public enum CostReport
{
    None,

    /// <summary>Answered as <c>extensions.cost</c>.</summary>
    Report,

    /// <summary>Answered alone: nothing runs.</summary>
    Only,
}

public enum AnswerKind
{
    /// <summary>The request could not be run: syntax, validation, choice of operation, variables, limits. There is no <c>data</c>.</summary>
    RequestError,
    Complete,

    /// <summary>There is <c>data</c>, and there are errors.</summary>
    Partial,
}

/// <summary>The response as UTF-8 JSON in a pooled buffer; dispose it once it is sent.</summary>
public sealed class Answer : IDisposable
{
    private readonly JsonAnswer json;

    internal Answer(JsonAnswer json, AnswerKind kind, ImmutableArray<GraphQLError> errors)
    {
        this.json = json;
        Kind = kind;
        Errors = errors;
    }

    public ReadOnlyMemory<byte> Json => json.Written;
    public AnswerKind Kind { get; }
    public ImmutableArray<GraphQLError> Errors { get; }

    /// <summary>Null where no operation could be chosen.</summary>
    public OperationDefinition? Operation { get; init; }

    /// <summary>The cost at most, by the published model; 0 where it was not reached.</summary>
    public long Cost { get; init; }

    /// <summary>The text had been read and checked before.</summary>
    public bool WasCached { get; init; }

    /// <summary>What the database said. For the log, never for the client.</summary>
    public ImmutableArray<DatabaseException> Exceptions { get; init; } = [];

    /// <summary>An answer without data.</summary>
    public static Answer OfErrors(params ImmutableArray<GraphQLError> errors) => new(JsonOf(errors), AnswerKind.RequestError, errors);

    public void Dispose() => json.Dispose();

    internal static JsonAnswer JsonOf(ImmutableArray<GraphQLError> errors)
    {
        var text = new JsonAnswer();
        text.Raw((byte)'{');
        ErrorText.Write(text, errors);
        text.Raw((byte)'}');
        return text;
    }
}
