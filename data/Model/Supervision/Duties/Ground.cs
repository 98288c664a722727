using Disclosure.Model.Dictionary;
using Disclosure.Model.Registers;

namespace Disclosure.Model.Supervision.Duties;

/// <summary>Why a rule binds a subject.</summary>
public abstract record Ground
{
    /// <summary>Whom it binds, for everyone.</summary>
    public abstract Text Words { get; }
}

/// <summary>Every enterprise of the parks, or the parks themselves.</summary>
public sealed record EveryoneGround : Ground
{
    public override Text Words => new("园区规定的全部报送主体", "everyone the park's own rule names");
}

/// <summary>A mark of the enterprise's own row, which is known as it is now and taken to hold for every period.</summary>
public sealed record FlagGround(Field<Enterprise> Flag) : Ground
{
    public override Text Words => new($"标记为{Flag.Label.Zh}的企业", $"enterprises marked: {Flag.Label.En}");

    public Text? Because(Enterprise enterprise) =>
        Flag.Get(enterprise) is true ? new($"企业登记标记为{Flag.Label.Zh}", $"marked in the register of enterprises: {Flag.Label.En}") : null;
}

/// <summary>On an official list of the period's year.</summary>
/// <param name="Category">As printed; null for any.</param>
public sealed record ListGround(RecognitionKind List, string? Category) : Ground
{
    private Text Name => Recognitions.Kinds[List].Label;

    public override Text Words => new($"列入{Name.Zh}{(Category is null ? "" : $"（{Category}）")}的单位", $"units on the list: {Name.En}{(Category is null ? "" : $" ({Category})")}");

    public Text? Because(IEnumerable<Recognition> recognitions, Period period) =>
        recognitions.FirstOrDefault(row => row.Kind == List && (row.Year ?? row.NoticeDate?.Year) == period.Year && (Category is null || row.Category == Category)) is { } row
            ? new($"列入《{row.NoticeTitle ?? Name.Zh}》（{row.NameAsListed}）", $"named on 《{row.NoticeTitle ?? Name.En}》 ({row.NameAsListed})")
            : null;
}

/// <summary>An indicator at or above a value in the period's year or in the years before it.</summary>
/// <param name="Years">How many years before the period's are looked at too.</param>
public sealed record ThresholdGround(Indicator Indicator, decimal AtLeast, int Years) : Ground
{
    private Text Measure => new(Indicator.Name, Indicator.NameEn);

    private Text Limit => Quantity(AtLeast);

    public override Text Words => new(
        $"{(Years == 0 ? "当年" : $"当年或此前{Years}年内")}{Measure.Zh}达到 {Limit.Zh} 的企业",
        $"enterprises with {Measure.En} of {Limit.En} or more in the year{(Years == 0 ? "" : Years == 1 ? " or the year before" : $" or the {Years} years before")}");

    /// <param name="value">Of a year; null where there is none.</param>
    public Text? Because(Period period, Func<int, decimal?> value) => Enumerable.Range(0, Years + 1)
        .Select(back => (Year: period.Year - back, Value: value(period.Year - back)))
        .Where(found => found.Value >= AtLeast)
        .Select(found => new Text(
            FormattableString.Invariant($"{found.Year}年{Measure.Zh} {Quantity(found.Value!.Value).Zh}，达到门槛 {Limit.Zh}"),
            FormattableString.Invariant($"{Measure.En} of {found.Year}: {Quantity(found.Value!.Value).En}, at or above {Limit.En}")))
        .FirstOrDefault();

    private Text Quantity(decimal value)
    {
        string Unit(Language language) => Indicator.Unit is { } code && Units.Find(code) is { } unit ? $" {unit.In(language)}" : "";
        return new(FormattableString.Invariant($"{value}{Unit(Language.Zh)}"), FormattableString.Invariant($"{value:#,0.############}{Unit(Language.En)}"));
    }
}

/// <summary>Each time an enterprise is listed for an audit of this kind.</summary>
public sealed record AuditGround(AuditKind Audit) : Ground
{
    public override Text Words => new($"列入{AuditListings.Kinds[Audit].Label.Zh}名单的企业", $"enterprises listed for: {AuditListings.Kinds[Audit].Label.En}");

    public static Text Because(AuditListing listing) => new(
        $"{listing.ListedOn:yyyy-MM-dd}列入{AuditListings.Kinds[listing.Kind].Label.Zh}名单（{listing.DocumentNumber ?? listing.Authority}）",
        $"listed on {listing.ListedOn:yyyy-MM-dd} for: {AuditListings.Kinds[listing.Kind].Label.En} ({listing.DocumentNumber ?? listing.Authority})");
}

public enum DutyEvent
{
    /// <summary>A question or objection of the public to the park.</summary>
    Question,

    /// <summary>What a filing names as its event. An event that nobody filed about is not known.</summary>
    Filing,
}

public sealed record EventGround(DutyEvent Event) : Ground
{
    public override Text Words => Event is DutyEvent.Question
        ? new("收到公众提问或异议的园区", "parks that were asked or contradicted by the public")
        : new("发生须临时披露事件的企业", "enterprises to which something happened that must be disclosed");
}
