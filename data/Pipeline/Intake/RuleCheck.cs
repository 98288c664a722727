using Disclosure.Model.Issues;
using Disclosure.Model.Knowledge;
using Disclosure.Model.Registers;
using Disclosure.Pipeline.Instances;
using Disclosure.Pipeline.Layouts;
using Disclosure.Pipeline.Schemes;
using Disclosure.Pipeline.Supervising;
using Disclosure.Store.Working;

namespace Disclosure.Pipeline.Intake;

/// <summary>Tries the schemes of an instance, and rules and schemes that lie elsewhere. The instance's own rules are read with the reference data.</summary>
internal sealed class RuleCheck(Instance instance, Action<Issue> report)
{
    private const string SchemeKey = "scheme";
    private const string RuleKey = "who";

    public static bool IsRule(string path) => Path.GetExtension(path) is ".yml";

    /// <param name="store">Its laws and indicators are what they may name.</param>
    /// <param name="paths">YAML files that were asked for; those of the instance are passed over.</param>
    /// <exception cref="UnknownKindException">A file is neither a rule nor a scheme.</exception>
    public void Run(StoreFile store, IReadOnlyList<string> paths)
    {
        var indicators = store.Read(Indicators.Table).ToDictionary(indicator => indicator.Code, StringComparer.Ordinal);
        SchemesFolder.Read(instance, indicators, report);
        var laws = store.Read(Laws.Table).Select(law => law.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var path in paths.Where(path => Path.GetDirectoryName(path) is var folder && folder != instance.ObligationRulesFolder && folder != instance.SchemesFolder))
        {
            if (YamlMap.Read(path, path, null, report) is not { } map) continue;
            if (map.Keys.Contains(SchemeKey, StringComparer.Ordinal)) new SchemeFile(indicators).Read(path, path, report);
            else if (map.Keys.Contains(RuleKey, StringComparer.Ordinal)) RuleFile.Read(path, path, laws, indicators, report);
            else throw new UnknownKindException(Path.GetFileName(path), [RuleFolder.Name, Path.GetFileName(instance.SchemesFolder)]);
        }
    }
}
