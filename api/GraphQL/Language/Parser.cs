namespace Disclosure.GraphQL.Language;

/// <summary>Text to document. Bad input is a result, never an exception; the work is bounded by the limits.</summary>
public static class Parser
{
    public static ParseResult Parse(Source source, ParserLimits? limits = null)
    {
        var reader = new DocumentReader(source, limits ?? ParserLimits.Default);
        var definitions = reader.Definitions();
        return reader.Error is { } error ? new ParseResult(error) : new ParseResult(new Document(source, definitions));
    }

    public static ParseResult Parse(ReadOnlySpan<byte> utf8, ParserLimits? limits = null) => Parse(Source.FromUtf8(utf8.ToArray()), limits);

    public static ParseResult Parse(string text, ParserLimits? limits = null) => Parse(Source.FromText(text), limits);

    /// <summary>One constant value, for authors of schemas.</summary>
    /// <exception cref="FormatException">The text is not a constant value.</exception>
    internal static ValueNode ParseConstant(string text)
    {
        var reader = new DocumentReader(Source.FromText(text), ParserLimits.Default);
        var value = reader.Value(isConstant: true);
        reader.ExpectEnd();
        return reader.Error is { } error ? throw new FormatException($"'{text}' is not a constant value: {error}") : value;
    }

    internal static Directive ParseConstantDirective(string text)
    {
        var reader = new DocumentReader(Source.FromText(text), ParserLimits.Default);
        var directives = reader.Directives(isConstant: true);
        reader.ExpectEnd();
        return reader.Error is null && directives is [var directive]
            ? directive
            : throw new FormatException($"'{text}' is not one directive: {reader.Error}");
    }
}
