namespace Disclosure.GraphQL.Execution;

/// <summary>Bounds on one operation.</summary>
public sealed record ExecutionLimits
{
    public static ExecutionLimits Default { get; } = new();

    /// <summary>Objects that the pages of an operation may hold, multiplied down the selection, and what costs as much.</summary>
    public int Cost { get; init; } = 20_000;

    /// <summary>Values in one list of the arguments.</summary>
    public int ListSize { get; init; } = 500;

    /// <summary>Bytes that the rows of one operation may take.</summary>
    public long ResponseBytes { get; init; } = 16L << 20;

    /// <summary>From the first statement to the last row.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Errors in one answer.</summary>
    public int Errors { get; init; } = 50;
}
