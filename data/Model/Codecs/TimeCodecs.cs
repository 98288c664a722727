using System.Globalization;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Issues;

namespace Disclosure.Model.Codecs;

/// <summary>ISO 8601, or with slashes or 年月日 as spreadsheets write it; day before month is never guessed.</summary>
internal sealed class DateCodec : Codec<DateOnly>
{
    private static readonly string[] Formats = ["yyyy-MM-dd", "yyyy/M/d", "yyyy年M月d日", "yyyy-M-d", "yyyy.M.d"];

    public override Storage Storage => Storage.Text;

    public override Text Expected { get; } = new("日期，如 2024-03-15", "a date such as 2024-03-15");

    public override Fault? Read(string text, out DateOnly value) =>
        DateOnly.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out value) ? null : new(IssueCodes.NotADate, text);

    public override string Write(DateOnly value) => value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>A year, a quarter or a month.</summary>
internal sealed class PeriodCodec : Codec<Period>
{
    public override Storage Storage => Storage.Text;

    public override Text Expected { get; } = new("报告期：2024、2024-Q1 或 2024-03", "a period: 2024, 2024-Q1 or 2024-03");

    public override Fault? Read(string text, out Period value) =>
        Dictionary.Period.TryParse(text, out value) ? null : new(IssueCodes.NotAPeriod, text);

    public override string Write(Period value) => value.ToString();
}

internal sealed class BooleanCodec : Codec<bool>
{
    public override Storage Storage => Storage.Boolean;

    public override Text Expected { get; } = new("true 或 false（是 或 否）", "true or false");

    public override Fault? Read(string text, out bool value)
    {
        value = text.ToUpperInvariant() is "TRUE" or "是" or "1" or "YES" or "Y";
        return value || text.ToUpperInvariant() is "FALSE" or "否" or "0" or "NO" or "N" ? null : new(IssueCodes.NotABoolean, text);
    }

    public override string Write(bool value) => value ? "true" : "false";
}

internal sealed class CodeCodec<T>(CodeList<T> codes) : Codec<T>
    where T : struct, Enum
{
    public override Storage Storage => Storage.Text;

    public override CodeList Codes => codes;

    public override Text Expected { get; } = new(
        string.Join('、', codes.Codes.Select(code => $"{code.Name}（{code.Label.Zh}）")),
        string.Join(", ", codes.Codes.Select(code => code.Name)));

    public override Fault? Read(string text, out T value) =>
        codes.TryRead(text, out value) ? null : new(IssueCodes.NotACode, text, ("list", new(codes.TypeName, codes.TypeName)), ("expected", Expected));

    public override string Write(T value) => codes[value].Name;
}
