using Disclosure.Model.Dictionary;
using Disclosure.Model.Goals.Evaluating;
using Disclosure.Model.Issues;
using Disclosure.Model.Registers;
using Disclosure.Model.Supervision;
using Disclosure.Pipeline.Layouts;

namespace Disclosure.Pipeline.Schemes;

/// <summary>One scheme file, read whole or not at all.</summary>
/// <param name="indicators">By code.</param>
internal sealed class SchemeFile(IReadOnlyDictionary<string, Indicator> indicators)
{
    private const int WholeWeight = 100;
    private const int LongestName = 30;

    /// <param name="name">As messages name the file.</param>
    /// <returns>Null after a finding.</returns>
    public (Scheme Scheme, YamlMap Map)? Read(string path, string name, Action<Issue> report)
    {
        var sound = true;
        var map = YamlMap.Read(path, name, SchemeShapes.Scheme, issue =>
        {
            sound = false;
            report(issue);
        });
        if (map is null) return null;
        var scheme = Read(map);
        return sound && scheme is not null ? (scheme, map) : null;
    }

    /// <summary>Reads every key, so that all findings are reported at once.</summary>
    private Scheme? Read(YamlMap map)
    {
        var name = Identifier(map, "scheme", '-', new("小写字母、数字和连字符", "lower-case letters, digits and hyphens"));
        var (version, title, kind, first, last, basis) = (map.Integer("version"), map.Both("title"), OneOf<SubjectKind>(map, "subject"), map.Integer("first_year"), map.Integer("last_year"), map.Both("basis"));
        if (version < 1) map.Refuse("version", new Text("从 1 起的整数", "a whole number from 1 on"));
        if (last < first) map.Refuse("last_year", new Text("不早于 first_year", "not before first_year"));
        var least = map.Number("least_weight");
        if (least is < 0 or > WholeWeight) map.Refuse("least_weight", new Text($"0 至 {WholeWeight}", $"0 to {WholeWeight}"));
        var maps = map.Maps("criteria", SchemeShapes.Criterion);
        var criteria = maps.Select(criterion => new CriterionReader(criterion, indicators, kind).Read()).OfType<Criterion>().ToList();
        if (criteria.Count == maps.Count && criteria.Sum(criterion => criterion.Weight) is var sum && sum != WholeWeight)
            map.Refuse("criteria", new Text($"权重之和为 {WholeWeight}，现为 {sum:0.##}", $"weights that add up to {WholeWeight}; they are {sum:0.##}"));
        Unique(maps, criteria.Select(criterion => criterion.Code));
        var levels = LevelsOf(map);
        return name is null || version is null || title is null || kind is null || first is null || basis is null || least is null ? null : new(name, version.Value, title, kind.Value, first.Value, last, basis, least.Value, criteria, levels);
    }

    private static List<SchemeLevel> LevelsOf(YamlMap map)
    {
        var maps = map.Maps("levels", SchemeShapes.Level);
        var levels = new List<SchemeLevel>();
        foreach (var level in maps)
        {
            if (CodeOf(level) is not { } code || level.Both("title") is not { } title || level.Number("least") is not { } least) continue;
            if (least is < 0 or > 100 || levels is [.., var higher] && least >= higher.LeastScore) level.Refuse("least", new Text("0 至 100，低于上一级", "0 to 100, below that of the level before"));
            levels.Add(new(code, title, least));
        }

        if (levels.Count == maps.Count && levels is not [.., { LeastScore: 0 }]) map.Refuse("levels", new Text("最后一级从 0 分起", "a last level that begins at 0"));
        Unique(maps, levels.Select(level => level.Code));
        return levels;
    }

    private static void Unique(IEnumerable<YamlMap> maps, IEnumerable<string> codes)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (map, code) in maps.Zip(codes))
        {
            if (!known.Add(code)) map.Refuse("code", new Text("不重复的代码", "a code that is not used twice"));
        }
    }

    internal static string? CodeOf(YamlMap map) => Identifier(map, "code", '_', new("小写字母、数字和下划线", "lower-case letters, digits and underscores"));

    internal static T? OneOf<T>(YamlMap map, string key)
        where T : struct, Enum
    {
        var names = Enum.GetNames<T>().ToDictionary(Naming.Snake, Enum.Parse<T>, StringComparer.Ordinal);
        return map.OneOf(key, names.Keys) is { } name ? names[name] : null;
    }

    /// <summary>Ids of the registers are made of it: a letter first, then letters, digits and the one sign.</summary>
    private static string? Identifier(YamlMap map, string key, char sign, Text expected)
    {
        if (map.Text(key) is not { } text || text.Length <= LongestName && char.IsAsciiLetterLower(text[0]) && text.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == sign)) return map.Text(key);
        map.Refuse(key, expected);
        return null;
    }
}
