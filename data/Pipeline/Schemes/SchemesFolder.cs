using Disclosure.Model.Dictionary;
using Disclosure.Model.Goals.Evaluating;
using Disclosure.Model.Issues;
using Disclosure.Model.Registers;
using Disclosure.Pipeline.Instances;
using Disclosure.Pipeline.Layouts;

namespace Disclosure.Pipeline.Schemes;

/// <summary>The schemes of an instance.</summary>
internal static class SchemesFolder
{
    /// <param name="indicators">By code.</param>
    /// <param name="report">Gets every finding of every file.</param>
    /// <returns>By name and version; only the sound ones after a finding.</returns>
    public static IReadOnlyList<Scheme> Read(Instance instance, IReadOnlyDictionary<string, Indicator> indicators, Action<Issue> report)
    {
        if (!Directory.Exists(instance.SchemesFolder)) return [];
        var file = new SchemeFile(indicators);
        var read = Directory.EnumerateFiles(instance.SchemesFolder, "*.yml")
            .Order(StringComparer.Ordinal)
            .Select(path => file.Read(path, $"{Path.GetFileName(instance.SchemesFolder)}/{Path.GetFileName(path)}", report))
            .OfType<(Scheme Scheme, YamlMap Map)>()
            .ToList();
        foreach (var versions in read.GroupBy(pair => pair.Scheme.Name, StringComparer.Ordinal)) Check([.. versions.OrderBy(pair => pair.Scheme.Version)]);
        return [.. read.Select(pair => pair.Scheme).OrderBy(scheme => scheme.Name, StringComparer.Ordinal).ThenBy(scheme => scheme.Version)];
    }

    /// <summary>Versions count up from 1, judge the same kind of subject, and follow each other without sharing a year.</summary>
    private static void Check(IReadOnlyList<(Scheme Scheme, YamlMap Map)> versions)
    {
        foreach (var ((scheme, map), index) in versions.Select((version, index) => (version, index)))
        {
            if (scheme.Version != index + 1)
            {
                map.Refuse("version", new Text($"版本 {index + 1}：各版本从 1 起连续", $"version {index + 1}: versions count up from 1 without gaps"));
                return;
            }

            if (index == 0) continue;
            var before = versions[index - 1].Scheme;
            if (scheme.SubjectKind != before.SubjectKind) map.Refuse("subject", new Text("与上一版本相同的评价对象", "the same subjects as in the version before"));
            if (!(before.LastYear < scheme.FirstYear)) map.Refuse("first_year", new Text("晚于上一版本的末个年度", "after the last year of the version before"));
        }
    }
}
