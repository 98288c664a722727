using Disclosure.Model.Dictionary;
using Disclosure.Model.Knowledge;
using Disclosure.Model.Registers;
using static Disclosure.Model.Codecs.Codecs;
using static Disclosure.Model.Dictionary.Table<Disclosure.Model.Support.TrainingMaterial>;

namespace Disclosure.Model.Support;

/// <summary>One material, on this site or elsewhere.</summary>
public sealed record TrainingMaterial : ISourced
{
    public required string Id { get; init; }

    public string? ParkCode { get; init; }

    public required Audience Audience { get; init; }

    public required string Title { get; init; }

    public string? TitleEn { get; init; }

    public required string Summary { get; init; }

    public string? SummaryEn { get; init; }

    public string? Article { get; init; }

    public string? Url { get; init; }

    public string? LawId { get; init; }

    public required DateOnly PublishedOn { get; init; }

    public required string SourceId { get; init; }

    public int? SourceLine { get; init; }
}

public static class TrainingMaterials
{
    public static readonly Table<TrainingMaterial> Table = new()
    {
        Title = new("培训资料", "Training materials"),
        About = new("按对象编写的培训资料。", "Training materials, by audience."),
        Source = Citations.Standard("7.3"),
        KeyedBy = [nameof(TrainingMaterial.Id)],
        Fields =
        [
            Column(row => row.Id, Identifier, "编号", "Material id"),
            Column(row => row.ParkCode, Identifier, "园区代码", "Park code", refers: () => Parks.Table),
            Value(row => row.Audience, Code(OutreachEvents.Audiences), "对象", "Audience"),
            Column(row => row.Title, Line, "标题", "Title", searchable: true),
            Column(row => row.TitleEn, Line, "英文标题", "Title in English", searchable: true),
            Column(row => row.Summary, Paragraph, "摘要", "Summary", searchable: true),
            Column(row => row.SummaryEn, Paragraph, "英文摘要", "Summary in English", searchable: true),
            Column(row => row.Article, Identifier, "文章", "Article", new("本站文章的名称。", "Name of an article on this site.")),
            Column(row => row.Url, Url, "网址", "Address"),
            Column(row => row.LawId, Identifier, "依据", "About", refers: () => Laws.Table),
            Value(row => row.PublishedOn, Date, "发布日期", "Published on"),
            .. Sourced<TrainingMaterial>.Fields,
        ],
    };
}
