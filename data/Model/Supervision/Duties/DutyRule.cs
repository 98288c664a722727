using Disclosure.Model.Dictionary;
using Disclosure.Model.Knowledge;

namespace Disclosure.Model.Supervision.Duties;

/// <summary>What lifts a duty of an enterprise for a period that would otherwise bind.</summary>
public enum Exemption
{
    /// <summary>The enterprise joined the park within the period.</summary>
    JoinedDuringPeriod,

    /// <summary>The enterprise left the park, on the last day of the deadline or before, and had not filed by then.</summary>
    ExitedBeforeDue,

    /// <summary>The enterprise has suspended its operation. Since when is not known, so only what was not filed is lifted.</summary>
    Suspended,
}

/// <summary>A rule as it is applied. What is published of it is its <see cref="RowOf"/>.</summary>
public sealed record DutyRule
{
    public required string Id { get; init; }

    public required DutyKind Kind { get; init; }

    public required Text Title { get; init; }

    public required SubjectKind SubjectKind { get; init; }

    /// <summary>At least one; each founds the duty by itself.</summary>
    public required IReadOnlyList<Ground> Grounds { get; init; }

    public required DutyFrequency Frequency { get; init; }

    /// <summary>Needed for rules of periods; of listings, the first year of a list, null for any.</summary>
    public Period? First { get; init; }

    /// <summary>Inclusive; null while it holds.</summary>
    public Period? Last { get; init; }

    public required DueRule Due { get; init; }

    public IReadOnlyList<RegionalDue> Regions { get; init; } = [];

    /// <summary>Codes of the parks where it holds; null for all.</summary>
    public IReadOnlyList<string>? Parks { get; init; }

    /// <summary>Codes of the parks whose filings this instance collects; null for all. Elsewhere nothing is called overdue.</summary>
    public IReadOnlyList<string>? Collected { get; init; }

    public IReadOnlyList<Exemption> Exemptions { get; init; } = [];

    /// <summary>A report of this kind is a filing.</summary>
    public ReportKind? FiledByReport { get; init; }

    /// <summary>The first figures that an enterprise reported for the period are a filing.</summary>
    public bool FiledByFigures { get; init; }

    public required string LawId { get; init; }

    public string? Clause { get; init; }

    public string? Authority { get; init; }

    public Text? Note { get; init; }

    public AuditKind? Audit => Grounds.OfType<AuditGround>().Select(ground => (AuditKind?)ground.Audit).FirstOrDefault();

    public bool HoldsIn(string? park) => Parks is null || (park is not null && Parks.Contains(park));

    /// <summary>Whether a listing founds the duty.</summary>
    /// <param name="park">That the enterprise lies in.</param>
    public bool Binds(AuditListing listing, string? park) =>
        Audit == listing.Kind && HoldsIn(park) && listing.ListedOn.Year >= (First?.Year ?? int.MinValue) && listing.ListedOn.Year <= (Last?.Year ?? int.MaxValue);

    public bool CollectedIn(string? park) => Collected is null || (park is not null && Collected.Contains(park));

    /// <summary>The due rule of a region; that with the longest code wins.</summary>
    public DueRule DueIn(string? region) => Regions
        .Where(regional => region?.StartsWith(regional.Region, StringComparison.Ordinal) is true)
        .MaxBy(regional => regional.Region.Length)?.Due ?? Due;

    /// <param name="parks">Names of parks by code; a park that is not known yet is named by its code.</param>
    public ObligationRule RowOf(IReadOnlyDictionary<string, Text> parks)
    {
        var (who, due) = (Who(parks), DueWords);
        return new()
        {
            Id = Id, Kind = Kind, Title = Title.Zh, TitleEn = Title.En, SubjectKind = SubjectKind, Who = who.Zh, WhoEn = who.En, Frequency = Frequency, Due = due.Zh, DueEn = due.En,
            FirstPeriod = First?.ToString(), LastPeriod = Last?.ToString(), LawId = LawId, Clause = Clause, Authority = Authority, Note = Note?.Zh, NoteEn = Note?.En,
        };
    }

    private Text Who(IReadOnlyDictionary<string, Text> parks)
    {
        IReadOnlyList<Text> names = [.. (Parks ?? []).Select(code => parks.GetValueOrDefault(code) ?? new Text(code, code))];
        var who = Texts.Join([.. Grounds.Select(ground => ground.Words), .. Parks is null ? Array.Empty<Text>() : [new($"限园区：{string.Join('、', names.Select(name => name.Zh))}", $"only in {string.Join(", ", names.Select(name => name.En))}")]]);
        return new(who.Zh, $"{char.ToUpperInvariant(who.En[0])}{who.En[1..]}");
    }

    private Text DueWords => Texts.Join([Due.Words, .. Regions.Select(regional => new Text($"行政区划 {regional.Region}：{regional.Due.Words.Zh}", $"in region {regional.Region}: {regional.Due.Words.En}"))]);
}

internal static class Texts
{
    public static Text Join(IReadOnlyList<Text> parts) => new(string.Join('；', parts.Select(part => part.Zh)), string.Join("; ", parts.Select(part => part.En)));
}
