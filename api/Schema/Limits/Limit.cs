using Disclosure.Model.Dictionary;

namespace Disclosure.Schema.Limits;

/// <summary>A published limit: its field in <c>limits</c>, its line in the documentation, and its value from where it is enforced.</summary>
/// <param name="Name">As the API's field.</param>
/// <param name="Value">Null where it is not in force.</param>
/// <param name="Code">What a client is told that goes beyond it, one of <c>ErrorCodes</c>; null where nothing is refused.</param>
public sealed record Limit(string Name, Text About, Func<LimitsInForce, long?> Value, string? Code)
{
    /// <summary>In force over HTTP only; the others are everywhere.</summary>
    public bool IsOfHttp { get; init; }

    /// <summary>The operator or the machine sets it, and the documentation cannot know it.</summary>
    public bool IsSetLocally { get; init; }

    /// <summary>What it is unless it is set; null where that depends on the machine.</summary>
    public long? Default { get; init; }

    /// <summary>The number that documentation gives: null where the operator or the machine sets it.</summary>
    /// <param name="limits">As they are without settings of an operator.</param>
    public long? Documented(LimitsInForce limits) => IsSetLocally ? Default : Value(limits);
}
