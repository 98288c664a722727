using Disclosure.Model.Dictionary;
using Disclosure.Store.Releases;

namespace Disclosure.Pipeline.Releasing;

/// <summary>Why a release gets its version: the largest of its changes, in words.</summary>
internal static class VersionReason
{
    private const int MostNamed = 5;

    /// <param name="size">Of the release; larger than none.</param>
    public static Text Of(ReleasePlan plan, ChangeSize size)
    {
        var schema = plan.Schema.Where(difference => difference.Size == size).Select(difference => difference.ToString()).ToArray();
        var level = size switch
        {
            ChangeSize.Major => new Text("主版本", "major"),
            ChangeSize.Minor => new Text("次版本", "minor"),
            _ => new Text("修订版本", "patch"),
        };
        var because = size switch
        {
            _ when schema.Length > 0 => Named("数据结构变化", "the structure changed", schema),
            ChangeSize.Major => new Text("撤回了参考数据中的条目", "a row of reference data was withdrawn"),
            ChangeSize.Minor => Named("新增行或数值", "rows or values were added", [.. plan.Registers.Where(register => register.Added > 0).Select(register => register.Register)]),
            _ when plan.Registers.Count == 0 => new Text("单位名称、许可或示例标记有变", "the publisher, the licence or the mark of a sample changed"),
            _ => Named("只有更正、撤回或来源变动", "values were only corrected, withdrawn or moved in their source", [.. plan.Registers.Select(register => register.Register)]),
        };
        return new($"{level.Zh}：{because.Zh}", $"{level.En}: {because.En}");
    }

    private static Text Named(string zh, string en, string[] names)
    {
        var named = string.Join(", ", names.Take(MostNamed)) + (names.Length > MostNamed ? $" … ({names.Length})" : "");
        return new($"{zh}（{named}）", $"{en} ({named})");
    }
}
