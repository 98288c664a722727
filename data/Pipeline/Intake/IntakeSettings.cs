using Disclosure.Model.Issues;
using Disclosure.Pipeline.Instances;
using Disclosure.Pipeline.Layouts;

namespace Disclosure.Pipeline.Intake;

/// <summary>What intake needs of <c>settings.yml</c>.</summary>
/// <param name="Sample">Whether sample sources are taken in.</param>
internal sealed record IntakeSettings(bool Sample)
{
    public static IntakeSettings Read(Instance instance, Action<Issue> report)
    {
        if (!File.Exists(instance.SettingsFile)) return new(true);
        var map = YamlMap.Read(instance.SettingsFile, "settings.yml", Shape.Any, report);
        return new(map is null || !map.Has("sample") || map.Flag("sample"));
    }
}
