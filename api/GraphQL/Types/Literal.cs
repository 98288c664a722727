using Disclosure.GraphQL.Language;

namespace Disclosure.GraphQL.Types;

/// <summary>Constant literals for the author of a schema, written as in SDL.</summary>
public static class Literal
{
    /// <exception cref="FormatException">The text is not a constant value.</exception>
    public static ValueNode Parse(string text) => Parser.ParseConstant(text);

    /// <param name="text">For instance <c>@cost(weight: "10")</c>.</param>
    /// <exception cref="FormatException">The text is not one directive with constant arguments.</exception>
    public static Directive Directive(string text) => Parser.ParseConstantDirective(text);
}
