using Disclosure.Model.Issues;
using Disclosure.Model.Knowledge;
using Disclosure.Model.Registers;
using Disclosure.Model.Supervision.Duties;
using Disclosure.Pipeline.Instances;
using Disclosure.Store.Working;

namespace Disclosure.Pipeline.Supervising;

/// <summary>The obligation rules of an instance: <c>obligation-rules/*.yml</c>, each named by its id.</summary>
internal static class RuleFolder
{
    public const string Name = "obligation-rules";

    public static IEnumerable<string> Files(Instance instance) => !Directory.Exists(instance.ObligationRulesFolder) ? []
        : Directory.EnumerateFiles(instance.ObligationRulesFolder, "*.yml").Order(StringComparer.Ordinal);

    /// <summary>Key of a file among those of reference data, and its name in messages.</summary>
    public static string NameOf(string path) => $"{Name}/{Path.GetFileName(path)}";

    /// <param name="store">Its laws and indicators are what rules may name.</param>
    /// <returns>The sound rules, in the order of their ids.</returns>
    public static IReadOnlyList<DutyRule> Read(Instance instance, StoreFile store, Action<Issue> report)
    {
        var laws = store.Read(Laws.Table).Select(law => law.Id).ToHashSet(StringComparer.Ordinal);
        var indicators = store.Read(Indicators.Table).ToDictionary(row => row.Code, StringComparer.Ordinal);
        return [.. Files(instance).Select(path => RuleFile.Read(path, NameOf(path), laws, indicators, report)).OfType<DutyRule>()];
    }
}
