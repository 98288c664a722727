using System.Globalization;
using System.Text.Json;
using Disclosure.GraphQL.Language;
using Disclosure.GraphQL.Types;

namespace Disclosure.Schema.Registers;

/// <summary>The scalars of the public schema besides those of the specification.</summary>
internal static class Scalars
{
    public static ScalarType Decimal { get; } = new("Decimal", DecimalLiteral, DecimalJson)
    {
        Description = "十进制数，写作 JSON 数字，字符与发布文件逐字相同，至多 15 位有效数字。\n\nA decimal number, as a JSON number with the very characters of the release: at most 15 significant digits.",
        SpecifiedBy = "https://scalars.graphql.org/chillicream/decimal.html",
    };

    public static ScalarType Date { get; } = new("Date", literal => literal is StringNode text ? ReadDate(text.Value) : NotADate, json => json.ValueKind == JsonValueKind.String ? ReadDate(json.GetString()!) : NotADate)
    {
        Description = "日期，ISO 8601：YYYY-MM-DD。\n\nA date, ISO 8601: YYYY-MM-DD.",
        SpecifiedBy = "https://scalars.graphql.org/chillicream/local-date.html",
    };

    public static ScalarType Url { get; } = new("URL", literal => literal is StringNode text ? ReadUrl(text.Value) : NotAUrl, json => json.ValueKind == JsonValueKind.String ? ReadUrl(json.GetString()!) : NotAUrl)
    {
        Description = "网址，RFC 3986。\n\nAn address, RFC 3986.",
        SpecifiedBy = "https://scalars.graphql.org/chillicream/url.html",
    };

    private static ScalarResult NotANumber => ScalarResult.Wrong("must be a decimal number");

    private static ScalarResult NotADate => ScalarResult.Wrong("must be a date such as \"2024-03-15\"");

    private static ScalarResult NotAUrl => ScalarResult.Wrong("must be an absolute address such as \"https://example.org\"");

    private static ScalarResult DecimalLiteral(ValueNode literal) => literal switch
    {
        IntNode number => ReadDecimal(number.Text),
        FloatNode number => ReadDecimal(number.Text),
        _ => NotANumber,
    };

    private static ScalarResult DecimalJson(JsonElement json) => json.ValueKind == JsonValueKind.Number ? ReadDecimal(json.GetRawText()) : NotANumber;

    private static ScalarResult ReadDecimal(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? ScalarResult.Of(value) : ScalarResult.Wrong("is out of the range of a decimal");

    private static ScalarResult ReadDate(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var value) ? ScalarResult.Of(value) : NotADate;

    /// <summary>Kept as text: comparing addresses must not change a character.</summary>
    private static ScalarResult ReadUrl(string text) => Uri.TryCreate(text, UriKind.Absolute, out _) ? ScalarResult.Of(text) : NotAUrl;
}
