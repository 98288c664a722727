using Disclosure.Model.Goals;
using FsCheck;
using FsCheck.Fluent;
using static Disclosure.Model.Tests.Goals.TargetProgressTests;

namespace Disclosure.Model.Tests.Goals;

/// <summary>What holds of every target; of a neutral indicator, so that goals lie on both sides of the base.</summary>
public sealed class TargetLawTests
{
    private static readonly Gen<decimal> Value = Gen.Choose(-100_000, 100_000).Select(tenths => tenths / 10m);

    private static readonly Arbitrary<(Target Target, int Year, decimal Actual)> Cases = (
        from start in Value
        from end in Value
        from span in Gen.Choose(0, 12)
        from at in Gen.Choose(0, 12)
        from actual in Value
        select (Reduction with { IndicatorCode = "industrial_output", BaseValue = start, TargetValue = end, TargetYear = 2020 + span }, 2020 + Math.Min(at, span), actual)).ToArbitrary();

    [Fact]
    public void A_subject_on_the_line_is_never_behind() => Prop.ForAll(Cases, given =>
        Of(given.Target, given.Year, Of(given.Target, given.Year, 0).Required).Status is TargetStatus.OnTrack or TargetStatus.Met).QuickCheckThrowOnFailure();

    [Fact]
    public void The_line_begins_at_the_base_ends_at_the_goal_and_stays_between() => Prop.ForAll(Cases, given =>
    {
        var (target, year, _) = given;
        var required = Of(target, year, 0).Required;
        return Of(target, target.TargetYear, 0).Required == target.TargetValue
            && (target.TargetYear == 2020 || Of(target, 2020, 0).Required == target.BaseValue)
            && required >= Math.Min(target.BaseValue, target.TargetValue) - 0.5m && required <= Math.Max(target.BaseValue, target.TargetValue) + 0.5m;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void More_help_never_makes_the_status_worse() => Prop.ForAll(Cases, Gen.Choose(0, 1000).ToArbitrary(), (given, more) =>
    {
        var (target, year, actual) = given;
        if (target.TargetValue == target.BaseValue) return true; // to stay where one is, there is no more to do
        var helped = actual + (more * (target.TargetValue > target.BaseValue ? 1 : -1));
        return Merit(Of(target, year, helped).Status) >= Merit(Of(target, year, actual).Status);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_target_and_its_mirror_image_are_judged_alike() => Prop.ForAll(Cases, given =>
    {
        var (target, year, actual) = given;
        var mirrored = target with { BaseValue = -target.BaseValue, TargetValue = -target.TargetValue };
        var (one, other) = (Of(target, year, actual), Of(mirrored, year, -actual));
        return one.Status == other.Status && one.Gap == -other.Gap && one.Progress == other.Progress;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_target_year_always_decides() => Prop.ForAll(Cases, given =>
        Of(given.Target, given.Target.TargetYear, given.Actual).Status is TargetStatus.Met or TargetStatus.Missed).QuickCheckThrowOnFailure();

    private static TargetAssessment Of(Target target, int year, decimal actual) =>
        TargetProgress.Assess(target, [], Indicator(target.IndicatorCode), Years(TargetProgressTests.Of(target.IndicatorCode, year, actual)), year)[^1];

    private static int Merit(TargetStatus status) => status switch
    {
        TargetStatus.Met => 2,
        TargetStatus.OnTrack => 1,
        _ => 0,
    };
}
