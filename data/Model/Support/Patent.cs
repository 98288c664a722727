using Disclosure.Model.Dictionary;
using Disclosure.Model.Registers;
using static Disclosure.Model.Codecs.Codecs;
using static Disclosure.Model.Dictionary.Table<Disclosure.Model.Support.Patent>;

namespace Disclosure.Model.Support;

public enum PatentKind
{
    Invention,
    UtilityModel,
    Design,
}

/// <summary>A patent as its office registered it.</summary>
public sealed record Patent : ISourced
{
    public required string Id { get; init; }

    public required string EnterpriseId { get; init; }

    public required string Number { get; init; }

    public required PatentKind Kind { get; init; }

    public required string Title { get; init; }

    public string? TitleEn { get; init; }

    public required DateOnly AppliedOn { get; init; }

    public DateOnly? GrantedOn { get; init; }

    public string? Url { get; init; }

    public required string SourceId { get; init; }

    public int? SourceLine { get; init; }
}

public static class Patents
{
    public static readonly CodeList<PatentKind> Kinds = new(
        (PatentKind.Invention, "发明", "Invention"),
        (PatentKind.UtilityModel, "实用新型", "Utility model"),
        (PatentKind.Design, "外观设计", "Design"));

    public static readonly Table<Patent> Table = new()
    {
        Title = new("技术专利", "Patents"),
        About = new("园区企业的低碳技术专利。", "Low-carbon patents of the park's enterprises."),
        Source = Citations.Standard("7.1"),
        KeyedBy = [nameof(Patent.Id)],
        Rules =
        [
            new NotBefore(nameof(Patent.GrantedOn), nameof(Patent.AppliedOn)),
        ],
        Fields =
        [
            Column(row => row.Id, Identifier, "编号", "Patent id"),
            Column(row => row.EnterpriseId, Identifier, "企业编号", "Enterprise id", refers: () => Enterprises.Table),
            Column(row => row.Number, Line, "专利号", "Patent number", searchable: true),
            Value(row => row.Kind, Code(Kinds), "类型", "Kind"),
            Column(row => row.Title, Line, "名称", "Title", searchable: true),
            Column(row => row.TitleEn, Line, "英文名称", "Title in English", searchable: true),
            Value(row => row.AppliedOn, Date, "申请日期", "Applied on"),
            Value(row => row.GrantedOn, Date, "授权日期", "Granted on"),
            Column(row => row.Url, Url, "网址", "Address"),
            .. Sourced<Patent>.Fields,
        ],
    };
}
