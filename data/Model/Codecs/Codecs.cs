using Disclosure.Model.Dictionary;

namespace Disclosure.Model.Codecs;

/// <summary>The codecs that fields are declared with.</summary>
public static class Codecs
{
    public static readonly Codec<string> Line = new TextCodec(200);
    public static readonly Codec<string> Paragraph = new TextCodec(4_000);
    public static readonly Codec<string> Unlimited = new TextCodec(1_000_000);
    public static readonly Codec<string> Identifier = new TextCodec(80);
    public static readonly Codec<string> Url = new UrlCodec();
    public static readonly Codec<int> Integer = new IntegerCodec(int.MinValue, int.MaxValue);
    public static readonly Codec<int> Count = new IntegerCodec(0, int.MaxValue);
    public static readonly Codec<int> Year = new IntegerCodec(1900, 2200);
    public static readonly Codec<decimal> Number = new NumberCodec(null, null);
    public static readonly Codec<decimal> Latitude = new NumberCodec(-90, 90);
    public static readonly Codec<decimal> Longitude = new NumberCodec(-180, 180);
    public static readonly Codec<bool> Flag = new BooleanCodec();
    public static readonly Codec<DateOnly> Date = new DateCodec();
    public static readonly Codec<Period> ReportingPeriod = new PeriodCodec();
    public static readonly Codec<string> UnitCode = new UnitCodec();
    public static readonly Codec<string> Uscc = new UsccCodec();

    public static Codec<decimal> Between(decimal? least, decimal? most) => new NumberCodec(least, most);

    public static Codec<T> Code<T>(CodeList<T> codes)
        where T : struct, Enum => new CodeCodec<T>(codes);
}
