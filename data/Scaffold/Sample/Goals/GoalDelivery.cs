using Disclosure.Model.Goals;

namespace Disclosure.Scaffold.Sample.Goals;

/// <summary>Targets, what is done towards them, and what was learnt.</summary>
internal static class GoalDelivery
{
    public static Delivery All => new("goals", new("示例园区低碳管理目标、措施和改进", "Low-carbon targets, measures and improvements of the sample park"), new(2026, 11, 12),
    [
        RegisterFile.Csv(Targets.Table, TargetList.All),
        RegisterFile.Csv(TargetRevisions.Table, TargetList.Revisions),
        RegisterFile.Xlsx(Measures.Table, MeasureList.All),
        RegisterFile.Csv(Model.Goals.Improvements.Table, MeasureList.Improvements),
    ]);
}
