using System.Globalization;
using System.Text.Json;
using Disclosure.GraphQL.Language;

namespace Disclosure.GraphQL.Types;

/// <summary>The five scalars of the specification. None converts: a string is not a number, a number not a Boolean.</summary>
public static class BuiltInScalars
{
    /// <summary>32-bit, read as <see cref="int"/>. JSON <c>1.0</c> is an Int, <c>1.5</c> and <c>"1"</c> are not.</summary>
    public static ScalarType Int { get; } = new("Int", IntLiteral, IntJson)
    {
        Description = "-2147483648 到 2147483647 的整数。\n\nA whole number from -2147483648 to 2147483647.",
    };

    /// <summary>Read as <see cref="double"/>, always finite.</summary>
    public static ScalarType Float { get; } = new("Float", FloatLiteral, FloatJson)
    {
        Description = "双精度浮点数（IEEE 754）。\n\nA double-precision number (IEEE 754).",
    };

    public static ScalarType String { get; } = new(
        "String",
        literal => literal is StringNode text ? ScalarResult.Of(text.Value) : ScalarResult.Wrong("must be a string"),
        json => json.ValueKind == JsonValueKind.String ? ScalarResult.Of(json.GetString()!) : ScalarResult.Wrong("must be a string"))
    {
        Description = "文字，由 Unicode 字符组成。\n\nText, as Unicode characters.",
    };

    public static ScalarType Boolean { get; } = new(
        "Boolean",
        literal => literal is BooleanNode boolean ? ScalarResult.Of(boolean.Value) : ScalarResult.Wrong("must be true or false"),
        json => json.ValueKind is JsonValueKind.True or JsonValueKind.False
            ? ScalarResult.Of(json.GetBoolean())
            : ScalarResult.Wrong("must be true or false"))
    {
        Description = "true 或 false。\n\ntrue or false.",
    };

    /// <summary>Read as <see cref="string"/>: from a string, or an integer of any length.</summary>
    public static ScalarType Id { get; } = new("ID", IdLiteral, IdJson)
    {
        Description = "标识，客户端不应解读其内容；总以字符串给出。\n\nAn identifier, opaque to clients; always answered as a string.",
    };

    public static IReadOnlyList<ScalarType> All { get; } = [Int, Float, String, Boolean, Id];

    private static ScalarResult IntLiteral(ValueNode literal) => literal is not IntNode number
        ? ScalarResult.Wrong("must be a whole number")
        : int.TryParse(number.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? ScalarResult.Of(value)
            : ScalarResult.Wrong("must fit in 32 bits");

    private static ScalarResult IntJson(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Number) return ScalarResult.Wrong("must be a whole number");
        if (json.TryGetInt32(out var value)) return ScalarResult.Of(value);
        if (!json.TryGetDouble(out var number) || double.Floor(number) != number) return ScalarResult.Wrong("must be a whole number");
        return number is >= int.MinValue and <= int.MaxValue ? ScalarResult.Of((int)number) : ScalarResult.Wrong("must fit in 32 bits");
    }

    private static ScalarResult FloatLiteral(ValueNode literal)
    {
        var text = literal switch
        {
            IntNode number => number.Text,
            FloatNode number => number.Text,
            _ => null,
        };
        return text is null
            ? ScalarResult.Wrong("must be a number")
            : Finite(double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture));
    }

    private static ScalarResult FloatJson(JsonElement json) =>
        json.ValueKind == JsonValueKind.Number && json.TryGetDouble(out var number) ? Finite(number) : ScalarResult.Wrong("must be a number");

    private static ScalarResult Finite(double number) =>
        double.IsFinite(number) ? ScalarResult.Of(number) : ScalarResult.Wrong("is too large for a double-precision number");

    private static ScalarResult IdLiteral(ValueNode literal) => literal switch
    {
        StringNode text => ScalarResult.Of(text.Value),
        IntNode number => ScalarResult.Of(number.Text),
        _ => ScalarResult.Wrong("must be a string or a whole number"),
    };

    private static ScalarResult IdJson(JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.String) return ScalarResult.Of(json.GetString()!);
        var raw = json.ValueKind == JsonValueKind.Number ? json.GetRawText() : "";
        return raw.Length > 0 && raw.AsSpan(raw[0] == '-' ? 1 : 0).IndexOfAnyExceptInRange('0', '9') < 0
            ? ScalarResult.Of(raw)
            : ScalarResult.Wrong("must be a string or a whole number");
    }
}
