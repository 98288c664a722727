using Disclosure.Model.Dictionary;
using static Disclosure.Model.Codecs.Codecs;
using static Disclosure.Model.Dictionary.Table<Disclosure.Model.Goals.EvaluationLevel>;

namespace Disclosure.Model.Goals;

/// <summary>One level of one version of a scheme.</summary>
public sealed record EvaluationLevel
{
    public required string Id { get; init; }

    public required string SchemeId { get; init; }

    public required string Code { get; init; }

    public required string Title { get; init; }

    public required string TitleEn { get; init; }

    public required decimal LeastScore { get; init; }
}

public static class EvaluationLevels
{
    public static readonly Table<EvaluationLevel> Table = new()
    {
        Title = new("评价等级", "Evaluation levels"),
        About = new("方案中各等级的最低分。", "The least score of each level of a scheme."),
        Origin = Origin.Reference,
        Source = Citations.Standard("8.1.2"),
        KeyedBy = [nameof(EvaluationLevel.Id)],
        Fields =
        [
            Column(row => row.Id, Identifier, "编号", "Level id"),
            Column(row => row.SchemeId, Identifier, "方案", "Scheme", refers: () => EvaluationSchemes.Table),
            Column(row => row.Code, Identifier, "等级代码", "Level"),
            Column(row => row.Title, Line, "名称", "Title"),
            Column(row => row.TitleEn, Line, "英文名称", "Title in English"),
            Value(row => row.LeastScore, Between(0, 100), "最低分", "Least score"),
        ],
    };
}
