using Disclosure.Model.Codecs;
using Disclosure.Model.Dictionary;

namespace Disclosure.Model.Goals.Evaluating;

/// <summary>How a value becomes points.</summary>
/// <param name="Points">
/// Values with the share of the points that each is worth, 0 to 1, the best first. Linear: two, worth all and nothing. Steps: each with what reaching it is worth, less than none of them
/// is worth nothing. Pass or fail: one.
/// </param>
public sealed record Curve(ScoringCurve Kind, IReadOnlyList<(decimal At, decimal Share)> Points)
{
    public static Curve Linear(decimal full, decimal floor) => new(ScoringCurve.Linear, [(full, 1), (floor, 0)]);

    public static Curve Pass(decimal at) => new(ScoringCurve.PassFail, [(at, 1)]);

    /// <returns>Share of the points, 0 to 1, not rounded.</returns>
    public decimal Share(decimal value, CriterionDirection direction) => Kind is ScoringCurve.Linear
        ? Math.Clamp((value - Points[1].At) / (Points[0].At - Points[1].At), 0, 1)
        : Points.Where(point => Reaches(value, point.At, direction)).Select(point => point.Share).DefaultIfEmpty(0).Max();

    /// <param name="unit">What stands behind the values, such as a per cent sign.</param>
    public Text Words(CriterionDirection direction, string unit)
    {
        var (zh, en) = direction is CriterionDirection.HigherIsBetter ? ("及以上", "or more") : ("及以下", "or less");
        return Kind switch
        {
            ScoringCurve.Linear => new(
                $"{At(0)}{zh}得满分，{At(1)}{(direction is CriterionDirection.HigherIsBetter ? "及以下" : "及以上")}得 0 分，其间按线性计分",
                $"{At(0)} {en} earns all points, {At(1)} {(direction is CriterionDirection.HigherIsBetter ? "or less" : "or more")} none, in proportion between"),
            ScoringCurve.Steps => new(
                $"{string.Join('，', Points.Select((point, i) => $"{At(i)}{zh}得 {Percent(point.Share)}"))}，其余 0 分",
                $"{string.Join(", ", Points.Select((point, i) => $"{At(i)} {en} earns {Percent(point.Share)}"))}, anything else none"),
            _ => new($"{At(0)}{zh}得满分，否则 0 分", $"{At(0)} {en} earns all points, anything else none"),
        };

        string At(int i) => $"{Decimals.Write(Points[i].At)}{(unit is "" or "%" ? unit : $" {unit}")}";
    }

    private static string Percent(decimal share) => $"{Decimals.Write(share * 100)}%";

    private static bool Reaches(decimal value, decimal at, CriterionDirection direction) => direction is CriterionDirection.HigherIsBetter ? value >= at : value <= at;
}
