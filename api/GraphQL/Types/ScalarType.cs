using System.Text.Json;
using Disclosure.GraphQL.Language;

namespace Disclosure.GraphQL.Types;

/// <summary>A scalar with its two ways of being read. Both answer the same .NET type for the same value.</summary>
/// <param name="parseLiteral">Reads a literal; never a <see cref="NullNode"/> or <see cref="VariableNode"/>.</param>
/// <param name="parseJson">Reads a variable; never JSON null.</param>
public sealed class ScalarType(string name, Func<ValueNode, ScalarResult> parseLiteral, Func<JsonElement, ScalarResult> parseJson)
    : NamedType(name)
{
    public string? SpecifiedBy { get; init; }

    public ScalarResult ParseLiteral(ValueNode literal) => parseLiteral(literal);

    public ScalarResult ParseJson(JsonElement json) => parseJson(json);
}

/// <summary>A scalar's value, or what is wrong with what was given.</summary>
public readonly record struct ScalarResult
{
    private ScalarResult(object? value, string? problem)
    {
        Value = value;
        Problem = problem;
    }

    public object? Value { get; }

    /// <summary>Completes "Int cannot be …": for instance <c>"larger than 2147483647"</c>. Null where there is a value.</summary>
    public string? Problem { get; }

    public static ScalarResult Of(object value) => new(value, null);

    public static ScalarResult Wrong(string problem) => new(null, problem);
}
