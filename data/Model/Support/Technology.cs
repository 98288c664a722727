using Disclosure.Model.Dictionary;
using Disclosure.Model.Goals;
using Disclosure.Model.Knowledge;
using Disclosure.Model.Registers;
using static Disclosure.Model.Codecs.Codecs;
using static Disclosure.Model.Dictionary.Table<Disclosure.Model.Support.Technology>;

namespace Disclosure.Model.Support;

public enum TechnologyStage
{
    Research,
    Reserve,
    Incubation,
    Demonstration,
    Promotion,
}

/// <summary>One technology, platform or joint project.</summary>
public sealed record Technology : ISourced
{
    public required string Id { get; init; }

    public string? ParkCode { get; init; }

    public string? EnterpriseId { get; init; }

    public required string Title { get; init; }

    public string? TitleEn { get; init; }

    public required MeasureField Field { get; init; }

    public required TechnologyStage Stage { get; init; }

    public string? Partners { get; init; }

    public required int Since { get; init; }

    public decimal? EffectTco2 { get; init; }

    public required string Description { get; init; }

    public string? DescriptionEn { get; init; }

    public string? LawId { get; init; }

    public required string SourceId { get; init; }

    public int? SourceLine { get; init; }
}

public static class Technologies
{
    public static readonly CodeList<TechnologyStage> Stages = new(
        (TechnologyStage.Research, "研发", "Research"),
        (TechnologyStage.Reserve, "储备", "Held in reserve"),
        (TechnologyStage.Incubation, "孵化", "Incubation"),
        (TechnologyStage.Demonstration, "示范", "Demonstration"),
        (TechnologyStage.Promotion, "推广", "Promotion"));

    public static readonly Table<Technology> Table = new()
    {
        Title = new("低碳技术", "Low-carbon technologies"),
        About = new("园区研发、孵化、示范和推广的低碳技术及产学研合作。", "Low-carbon technologies that are developed, incubated, shown and spread in the park, and the partners."),
        Source = Citations.Standard("7.2"),
        KeyedBy = [nameof(Technology.Id)],
        Fields =
        [
            Column(row => row.Id, Identifier, "编号", "Technology id"),
            Column(row => row.ParkCode, Identifier, "园区代码", "Park code", refers: () => Parks.Table),
            Column(row => row.EnterpriseId, Identifier, "企业编号", "Enterprise id", refers: () => Enterprises.Table),
            Column(row => row.Title, Line, "名称", "Title", searchable: true),
            Column(row => row.TitleEn, Line, "英文名称", "Title in English", searchable: true),
            Value(row => row.Field, Code(Measures.Fields), "领域", "Field"),
            Value(row => row.Stage, Code(Stages), "阶段", "Stage"),
            Column(row => row.Partners, Line, "合作单位", "Partners"),
            Value(row => row.Since, Year, "起始年份", "Since"),
            Value(row => row.EffectTco2, Number, "年减碳量", "Carbon saved a year", unit: Units.TonneOfCarbonDioxide),
            Column(row => row.Description, Paragraph, "说明", "Description", searchable: true),
            Column(row => row.DescriptionEn, Paragraph, "英文说明", "Description in English", searchable: true),
            Column(row => row.LawId, Identifier, "推荐目录", "Recommended by", refers: () => Laws.Table),
            .. Sourced<Technology>.Fields,
        ],
    };
}
