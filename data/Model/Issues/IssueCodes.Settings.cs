using static Disclosure.Model.Issues.Severity;

namespace Disclosure.Model.Issues;

/// <summary>What can be wrong with <c>source.yml</c>, <c>settings.yml</c> and the mapping files.</summary>
public static partial class IssueCodes
{
    public static readonly IssueCode BadYaml = new("settings.yaml", Error,
        new("不是有效的 YAML：{expected}", "is not valid YAML: {expected}"),
        new("检查该行的缩进、冒号和引号", "look at the indentation, colons and quotes of this line"));

    public static readonly IssueCode NotAMapping = new("settings.not_a_mapping", Error,
        new("文件应为键值映射", "the file should be one mapping"),
        new("第一行写成 键: 值", "begin with a line such as key: value"));

    public static readonly IssueCode UnknownKey = new("settings.unknown_key", Error,
        new("没有名为“{found}”的设置", "there is no setting \"{found}\""),
        new("可用：{expected}", "possible: {expected}"));

    public static readonly IssueCode MissingKey = new("settings.missing_key", Error,
        new("缺少“{expected}”", "\"{expected}\" is missing"),
        new("补上 {expected}：{about}", "add {expected}: {about}"));

    public static readonly IssueCode BadSetting = new("settings.bad_value", Error,
        new("“{found}”不是可用的值", "\"{found}\" cannot be used here"),
        new("应为：{expected}", "expected: {expected}"));

    public static readonly IssueCode UnknownColumn = new("layout.unknown_field", Error,
        new("{register} 没有字段“{found}”", "{register} has no field \"{found}\""),
        new("可用：{expected}", "possible: {expected}"));

    public static readonly IssueCode WrongUnit = new("layout.wrong_unit", Error,
        new("单位 {found} 与 {expected} 计量的不是同一种量", "the unit {found} does not measure the same quantity as {expected}"),
        new("更正单位或指标", "correct the unit or the indicator"));

    public static readonly IssueCode DuplicateMatch = new("layout.duplicate_match", Error,
        new("匹配表中“{found}”出现两次", "\"{found}\" stands twice in the match table"),
        new("每个名称只留一行", "keep one line for each name"));
}
