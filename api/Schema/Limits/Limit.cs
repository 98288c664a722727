using Disclosure.Model.Dictionary;

namespace Disclosure.Schema.Limits;

/// <summary>A published limit: its field in <c>limits</c>, its line in the documentation, and its value from where it is enforced.</summary>
/// <param name="Name">As the API's field.</param>
/// <param name="Value">Null where it is not in force.</param>
/// <param name="Code">What a client is told that goes beyond it, one of <c>ErrorCodes</c>; null where nothing is refused.</param>
public sealed record Limit(string Name, Text About, Func<LimitsInForce, long?> Value, string? Code)
{
    /// <summary>Every limit of the parser, the validation, the planning and the execution is in force everywhere.</summary>
    public bool IsOfHttp { get; init; }
}
