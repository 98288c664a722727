namespace Disclosure.GraphQL.Planning.Entities;

/// <summary>Descriptions of what every entity gets, in both languages: Chinese first, as in the schema's own descriptions.</summary>
internal static class Texts
{
    public static readonly string First = $"自起点（或 after 之后）起最多取多少条；不写为 {PagePlan.DefaultSize}，最多 {PagePlan.MaximalSize}。\n\nHow many from the start (or after the cursor): {PagePlan.DefaultSize} unless given, at most {PagePlan.MaximalSize}.";
    public static readonly string Last = $"自终点（或 before 之前）起向前最多取多少条；最多 {PagePlan.MaximalSize}，不可与 first 同用。\n\nHow many from the end (or before the cursor): at most {PagePlan.MaximalSize}, not together with first.";
    public const string After = "取此游标之后的条目。\n\nOnly what comes after this cursor.";
    public const string Before = "取此游标之前的条目。\n\nOnly what comes before this cursor.";
    public const string Where = "筛选条件。\n\nOnly what meets this condition.";
    public const string Order = "排序：依次比较各键，空值视为最大，最后以主键定序。\n\nOrder by these keys in turn; nulls are largest, the primary key decides last.";
    public const string And = "全部成立；空列表恒成立。\n\nAll of these hold; an empty list always does.";
    public const string Or = "任一成立；空列表恒不成立。\n\nAny of these holds; an empty list never does.";
    public const string Some = "至少一条满足。\n\nAt least one meets it.";
    public const string None = "没有一条满足。\n\nNone meets it.";
    public const string All = "每一条都满足；没有条目时亦成立。\n\nEvery one meets it; true where there are none.";
    public const string Any = "有条目（true）或没有条目（false）。\n\nThere is one (true) or there is none (false).";
    public const string Nodes = "本页的条目。\n\nThe rows of this page.";
    public const string Edges = "本页的条目及其游标。\n\nThe rows of this page, each with its cursor.";
    public const string PageInfo = "本页前后是否还有条目，及首末游标。\n\nWhether there is more around this page, and its first and last cursor.";
    public const string TotalCount = "满足条件的总数，不受分页影响。\n\nHow many meet the condition, whatever the page.";
    public const string Cursor = "不透明的游标，用于 after 与 before。\n\nAn opaque cursor for after and before.";
    public const string Node = "条目。\n\nThe row.";
    public const string GroupBy = "按这些字段分组；不写则合为一组。\n\nGroup by these; one group of everything unless given.";
    public const string Id = "不透明的标识。\n\nAn opaque identifier.";

    public static IReadOnlyDictionary<string, string> Operators { get; } = new Dictionary<string, string>
    {
        ["eq"] = "等于；null 表示为空。\n\nEquals; null asks for a missing value.",
        ["neq"] = "不等于；空值视为一个值。\n\nDoes not equal; a missing value counts as a value.",
        ["in"] = "在列表中；空列表恒不成立。\n\nIs in the list; never in an empty one.",
        ["nin"] = "不在列表中；空值视为一个值。\n\nIs not in the list; a missing value counts as a value.",
        ["gt"] = "大于。\n\nIs greater.",
        ["ngt"] = "不大于，或为空。\n\nIs not greater, or missing.",
        ["gte"] = "大于或等于。\n\nIs greater or equal.",
        ["ngte"] = "不大于也不等于，或为空。\n\nIs neither greater nor equal, or missing.",
        ["lt"] = "小于。\n\nIs less.",
        ["nlt"] = "不小于，或为空。\n\nIs not less, or missing.",
        ["lte"] = "小于或等于。\n\nIs less or equal.",
        ["nlte"] = "不小于也不等于，或为空。\n\nIs neither less nor equal, or missing.",
        ["contains"] = "包含该文字（区分大小写）。\n\nContains the text, case-sensitive.",
        ["ncontains"] = "不包含该文字，或为空。\n\nDoes not contain the text, or is missing.",
        ["startsWith"] = "以该文字开头（区分大小写）。\n\nStarts with the text, case-sensitive.",
        ["nstartsWith"] = "不以该文字开头，或为空。\n\nDoes not start with the text, or is missing.",
        ["endsWith"] = "以该文字结尾（区分大小写）。\n\nEnds with the text, case-sensitive.",
        ["nendsWith"] = "不以该文字结尾，或为空。\n\nDoes not end with the text, or is missing.",
    };
}
