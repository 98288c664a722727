using Disclosure.Model.Dictionary;
using Disclosure.Model.Registers;
using static Disclosure.Model.Codecs.Codecs;
using static Disclosure.Model.Dictionary.Table<Disclosure.Model.Support.OutreachEvent>;

namespace Disclosure.Model.Support;

public enum EventKind
{
    Exhibition,
    Forum,
    ExecutiveTraining,
    StaffTraining,
    LawOutreach,
    PublicDay,
}

public enum Audience
{
    Executives,
    EnergyManagers,
    Clerks,
    Citizens,
    Researchers,
}

/// <summary>One event, with whom it reached.</summary>
public sealed record OutreachEvent : ISourced
{
    public required string Id { get; init; }

    public required string ParkCode { get; init; }

    public required EventKind Kind { get; init; }

    public required Audience Audience { get; init; }

    public required string Title { get; init; }

    public string? TitleEn { get; init; }

    public required DateOnly HeldOn { get; init; }

    public string? Place { get; init; }

    public int? Participants { get; init; }

    public int? Enterprises { get; init; }

    public string? Url { get; init; }

    public required string SourceId { get; init; }

    public int? SourceLine { get; init; }
}

public static class OutreachEvents
{
    public static readonly CodeList<EventKind> Kinds = new(
        (EventKind.Exhibition, "展览", "Exhibition"),
        (EventKind.Forum, "座谈", "Forum"),
        (EventKind.ExecutiveTraining, "高层管理人员培训", "Training of executives"),
        (EventKind.StaffTraining, "专业人员培训", "Training of staff"),
        (EventKind.LawOutreach, "法规政策标准宣贯", "Outreach on laws and standards"),
        (EventKind.PublicDay, "公众开放日", "Public day"));

    public static readonly CodeList<Audience> Audiences = new(
        (Audience.Executives, "企业高层", "Executives"),
        (Audience.EnergyManagers, "能源管理人员", "Energy managers"),
        (Audience.Clerks, "填报人员", "Clerks who file"),
        (Audience.Citizens, "公众", "Citizens"),
        (Audience.Researchers, "研究人员", "Researchers"));

    public static readonly Table<OutreachEvent> Table = new()
    {
        Title = new("宣传培训", "Events"),
        About = new("展览、座谈、培训和宣贯活动。", "Exhibitions, talks, training and outreach."),
        Source = Citations.Standard("7.3"),
        Plural = "events",
        KeyedBy = [nameof(OutreachEvent.Id)],
        Fields =
        [
            Column(row => row.Id, Identifier, "编号", "Event id"),
            Column(row => row.ParkCode, Identifier, "园区代码", "Park code", refers: () => Parks.Table),
            Value(row => row.Kind, Code(Kinds), "类别", "Kind"),
            Value(row => row.Audience, Code(Audiences), "对象", "Audience"),
            Column(row => row.Title, Line, "主题", "Title", searchable: true),
            Column(row => row.TitleEn, Line, "英文主题", "Title in English", searchable: true),
            Value(row => row.HeldOn, Date, "日期", "Held on"),
            Column(row => row.Place, Line, "地点", "Place"),
            Value(row => row.Participants, Count, "参加人数", "Participants"),
            Value(row => row.Enterprises, Count, "参加企业数", "Enterprises"),
            Column(row => row.Url, Url, "网址", "Address"),
            .. Sourced<OutreachEvent>.Fields,
        ],
    };
}
