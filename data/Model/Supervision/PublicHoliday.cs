using Disclosure.Model.Dictionary;
using Disclosure.Model.Reference;
using static Disclosure.Model.Codecs.Codecs;
using static Disclosure.Model.Dictionary.Table<Disclosure.Model.Supervision.PublicHoliday>;

namespace Disclosure.Model.Supervision;

public enum HolidayKind
{
    DayOff,
    WorkingDay,
}

/// <summary>One day on which the ordinary week does not hold.</summary>
public sealed record PublicHoliday
{
    public required DateOnly Day { get; init; }

    public required HolidayKind Kind { get; init; }

    public required string Name { get; init; }

    public required string NameEn { get; init; }

    public required string DocumentId { get; init; }
}

public static class PublicHolidays
{
    public static readonly CodeList<HolidayKind> Kinds = new(
        (HolidayKind.DayOff, "放假", "Day off"),
        (HolidayKind.WorkingDay, "调休上班", "Working day"));

    public static readonly Table<PublicHoliday> Table = new()
    {
        Title = new("节假日安排", "Public holidays"),
        About = new("国务院办公厅公布的放假和调休安排，用于推算工作日。", "Days off and exchanged working days as announced by the State Council's office; working days are counted by them."),
        Origin = Origin.Reference,
        KeyedBy = [nameof(PublicHoliday.Day)],
        Rules = [new ExchangedWeekend()],
        Fields =
        [
            Value(row => row.Day, Date, "日期", "Day"),
            Value(row => row.Kind, Code(Kinds), "类别", "Kind"),
            Column(row => row.Name, Line, "名称", "Name"),
            Column(row => row.NameEn, Line, "英文名称", "Name in English"),
            Column(row => row.DocumentId, Identifier, "依据文件", "Notice", refers: () => Documents.Table),
        ],
    };
}
