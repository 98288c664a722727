namespace Disclosure.GraphQL.Types;

/// <summary>A coerced value, or what is wrong with what was given.</summary>
internal readonly record struct InputResult(InputValue Value, InputProblem? Problem = null)
{
    public static InputResult Null => new(InputValue.Null);

    public static InputResult Of(object value) => new(InputValue.Of(value));

    public static InputResult Wrong(string message) => new(default, new InputProblem("", message));

    public static InputResult Of(NamedType type, ScalarResult scalar) =>
        scalar.Value is { } value ? Of(value) : Wrong($"{type} {scalar.Problem}");

    /// <summary>The same problem, one step further out: <c>.field</c> or <c>[2]</c>.</summary>
    public InputResult Under(string step) => new(default, Problem! with { Path = step + Problem.Path });
}

/// <param name="Path">Inside the value, for instance <c>.where.codes[2]</c>; empty for the value itself.</param>
internal sealed record InputProblem(string Path, string Message);
