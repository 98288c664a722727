using Disclosure.Model.Dictionary;
using Disclosure.Model.Supervision;
using static Disclosure.Model.Codecs.Codecs;
using static Disclosure.Model.Dictionary.Table<Disclosure.Model.Goals.EvaluationScheme>;

namespace Disclosure.Model.Goals;

/// <summary>One version of a scheme, read from the instance's schemes. Versions are never edited: a change is a new version.</summary>
public sealed record EvaluationScheme
{
    public required string Id { get; init; }

    public required string Scheme { get; init; }

    public required int Version { get; init; }

    public required string Title { get; init; }

    public required string TitleEn { get; init; }

    public required SubjectKind SubjectKind { get; init; }

    public required int FirstYear { get; init; }

    public int? LastYear { get; init; }

    public required decimal LeastWeight { get; init; }

    public required string Missing { get; init; }

    public required string MissingEn { get; init; }

    public required string Basis { get; init; }

    public required string BasisEn { get; init; }

    public string? PreviousId { get; init; }
}

public static class EvaluationSchemes
{
    public static readonly Table<EvaluationScheme> Table = new()
    {
        Title = new("绩效评价方案", "Evaluation schemes"),
        About = new("绩效评价方案及其版本：评价什么、权重和基准从何而来、如何计分。", "Evaluation schemes and their versions: what is judged, where weights and benchmarks come from, how points are given."),
        Origin = Origin.Reference,
        Source = Citations.Standard("8.1.2"),
        KeyedBy = [nameof(EvaluationScheme.Id)],
        Fields =
        [
            Column(row => row.Id, Identifier, "方案编号", "Scheme id", new("方案与版本，如 enterprise-low-carbon@2。", "Scheme and version, such as enterprise-low-carbon@2.")),
            Column(row => row.Scheme, Identifier, "方案", "Scheme"),
            Value(row => row.Version, Count, "版本", "Version"),
            Column(row => row.Title, Line, "名称", "Title", searchable: true),
            Column(row => row.TitleEn, Line, "英文名称", "Title in English", searchable: true),
            Value(row => row.SubjectKind, Code(ObligationRules.SubjectKinds), "评价对象", "Whom it judges"),
            Value(row => row.FirstYear, Year, "首个年度", "First year"),
            Value(row => row.LastYear, Year, "末个年度", "Last year"),
            Value(row => row.LeastWeight, Between(0, 100), "评定等级的最低权重", "Least weight for a level", new("计入的权重（含缺项）低于它的，不评定等级和位次。", "Where less counts, missing data included, neither level nor rank is given.")),
            Column(row => row.Missing, Paragraph, "缺项处理", "How missing data are treated", new("缺少数据从不得分。", "Missing data never score.")),
            Column(row => row.MissingEn, Paragraph, "英文缺项处理", "How missing data are treated, in English"),
            Column(row => row.Basis, Paragraph, "依据", "Basis"),
            Column(row => row.BasisEn, Paragraph, "英文依据", "Basis in English"),
            Column(row => row.PreviousId, Identifier, "上一版本", "Previous version", refers: () => Table!, inverse: "nextVersions"),
        ],
    };
}
