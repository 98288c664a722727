using Disclosure.Model.Dictionary;

namespace Disclosure.Pipeline.Releasing;

/// <summary>The notes of a release for which none were given.</summary>
internal static class ReleaseNotes
{
    private const int MostNamed = 5;

    public static Text Of(ReleasePlan plan)
    {
        // The same registers as in the list of changes, whose rows readers count.
        var recorded = plan.Registers.Where(register => ReleasePlan.Recorded(register.Register)).ToArray();
        var (added, corrected, withdrawn) = (recorded.Sum(register => register.Added), recorded.Sum(register => register.Corrected), recorded.Sum(register => register.Withdrawn));
        var schema = plan.Schema.Select(difference => difference.ToString()).ToArray();
        var named = string.Join(", ", schema.Take(MostNamed)) + (schema.Length > MostNamed ? " …" : "");
        return new(
            $"新增 {added} 项，更正 {corrected} 项，撤回 {withdrawn} 项。{(schema.Length > 0 ? $"数据结构变化：{named}。" : "")}",
            $"{added} added, {corrected} corrected, {withdrawn} withdrawn.{(schema.Length > 0 ? $" The structure changed: {named}." : "")}");
    }
}
