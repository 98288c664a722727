namespace Disclosure.GraphQL.Language;

/// <summary>Bounds counted while reading, before the work they bound is done.</summary>
public sealed record ParserLimits
{
    public static ParserLimits Default { get; } = new();

    public int Tokens { get; init; } = 10_000;

    /// <summary>Selection sets, lists, objects and list types inside each other; it also bounds the recursion of whatever walks one definition.</summary>
    public int Nesting { get; init; } = 64;

    public int Fields { get; init; } = 2_000;

    /// <summary>Directives in one place.</summary>
    public int Directives { get; init; } = 4;

    /// <summary>Variables of one operation.</summary>
    public int Variables { get; init; } = 100;

    public int Definitions { get; init; } = 100;
}

/// <summary>A document, or the one error at which reading stopped.</summary>
public readonly record struct ParseResult
{
    internal ParseResult(Document document) => Document = document;

    internal ParseResult(GraphQLError error) => Error = error;

    [System.Diagnostics.CodeAnalysis.MemberNotNullWhen(true, nameof(Document))]
    [System.Diagnostics.CodeAnalysis.MemberNotNullWhen(false, nameof(Error))]
    public bool Succeeded => Document is not null;

    public Document? Document { get; }
    public GraphQLError? Error { get; }
}
