using System.Reflection;
using static Disclosure.Model.Issues.Severity;

namespace Disclosure.Model.Issues;

/// <summary>What can be wrong with a cell. Codes are never renamed or reused.</summary>
public static partial class IssueCodes
{
    public static readonly IssueCode Required = new("cell.required", Error,
        new("必填项为空", "a required value is empty"),
        new("填写数值；确无数据的，填写原因代码，如“未计量”“不适用”", "fill it in; where there is no value, write the reason's code, such as not_measured or not_applicable"));

    public static readonly IssueCode NotANumber = new("cell.not_a_number", Error,
        new("“{found}”不是数字", "\"{found}\" is not a number"),
        new("只写数字，小数用英文句点，如 12400.5", "write digits with a point for decimals, such as 12400.5"));

    public static readonly IssueCode FullWidth = new("cell.full_width", Error,
        new("“{found}”含全角字符", "\"{found}\" has full-width characters"),
        new("切换到半角输入，写作 {expected}", "switch the input method to half width and write {expected}"));

    public static readonly IssueCode UnitInCell = new("cell.unit_in_value", Error,
        new("“{found}”在数值中写了单位或数量级", "\"{found}\" carries a unit or a magnitude word"),
        new("只写数字，并换算为本列的单位；1 万 = 10000", "write the number alone, converted to the column's unit; 1 万 = 10000"));

    public static readonly IssueCode ThousandsSeparator = new("cell.thousands_separator", Error,
        new("“{found}”含千位分隔符", "\"{found}\" has thousands separators"),
        new("去掉分隔符，写作 {expected}", "leave the separators out: {expected}"));

    public static readonly IssueCode NotAnInteger = new("cell.not_an_integer", Error,
        new("“{found}”不是整数", "\"{found}\" is not a whole number"),
        new("只写整数，不带小数", "write a whole number without decimals"));

    public static readonly IssueCode TooManyDigits = new("cell.too_many_digits", Error,
        new("“{found}”的有效数字超过 15 位", "\"{found}\" has more than 15 significant digits"),
        new("四舍五入到 15 位以内", "round it to at most 15 significant digits"));

    public static readonly IssueCode NotADate = new("cell.not_a_date", Error,
        new("“{found}”不是日期", "\"{found}\" is not a date"),
        new("按 年-月-日 书写，如 2024-03-15", "write year-month-day, such as 2024-03-15"));

    public static readonly IssueCode NotAPeriod = new("cell.not_a_period", Error,
        new("“{found}”不是报告期", "\"{found}\" is not a period"),
        new("写年份 2024、季度 2024-Q1 或月份 2024-03", "write a year 2024, a quarter 2024-Q1 or a month 2024-03"));

    public static readonly IssueCode NotABoolean = new("cell.not_a_boolean", Error,
        new("“{found}”既不是“是”也不是“否”", "\"{found}\" is neither true nor false"),
        new("写 true 或 false，也可写 是 或 否", "write true or false"));

    public static readonly IssueCode NotACode = new("cell.not_a_code", Error,
        new("“{found}”不在代码表 {list} 中", "\"{found}\" is not in the code list {list}"),
        new("可用代码：{expected}", "codes to choose from: {expected}"));

    public static readonly IssueCode NotAUrl = new("cell.not_a_url", Error,
        new("“{found}”不是网址", "\"{found}\" is not a web address"),
        new("写完整网址，以 https:// 开头", "write the whole address, starting with https://"));

    public static readonly IssueCode OutOfRange = new("cell.out_of_range", Error,
        new("{found} 超出范围 {expected}", "{found} is outside {expected}"),
        new("核对数值和单位", "check the value and its unit"));

    public static readonly IssueCode TooLong = new("cell.too_long", Error,
        new("文本有 {length} 个字符，上限为 {expected}", "the text has {length} characters, at most {expected} are taken"),
        new("缩短文本", "shorten the text"));

    public static readonly IssueCode ControlCharacter = new("cell.control_character", Error,
        new("“{found}”含不可见的控制字符", "\"{found}\" has an invisible control character"),
        new("删除后重新输入该单元格", "delete the cell and type it again"));

    public static readonly IssueCode UsccLength = new("uscc.length", Error,
        new("“{found}”不是 18 位统一社会信用代码", "\"{found}\" is not an 18-character unified social credit code"),
        new("照营业执照抄写全部 18 位", "copy all 18 characters from the business licence"));

    public static readonly IssueCode UsccCharacter = new("uscc.character", Error,
        new("统一社会信用代码“{found}”中第 {position} 位不允许使用", "character {position} of the unified social credit code \"{found}\" is not allowed"),
        new("代码不使用字母 I、O、S、V、Z，前两位有固定取值", "the letters I, O, S, V and Z are never used, and the first two characters have fixed values"));

    public static readonly IssueCode UsccCheckCharacter = new("uscc.check_character", Error,
        new("统一社会信用代码“{found}”的校验码不符，应为 {expected}", "the check character of the unified social credit code \"{found}\" should be {expected}"),
        new("某一位抄错了，请与营业执照核对", "a character was mistyped: compare with the business licence"));

    public static readonly IssueCode UsccOrganisation = new("uscc.organisation_check", Error,
        new("统一社会信用代码“{found}”第 9 至 17 位（主体标识码）的校验码不符，应为 {expected}", "the organisation part (characters 9 to 17) of \"{found}\" should end in {expected}"),
        new("某一位抄错了，请与营业执照核对", "a character was mistyped: compare with the business licence"));

    public static readonly IssueCode UsccDivision = new("uscc.unknown_division", Warning,
        new("统一社会信用代码“{found}”的登记管理机关行政区划码 {division} 不在现行区划表中", "the registration division {division} in \"{found}\" is in no current table of divisions"),
        new("开发区和历史区划会有这种代码，无需更改", "development zones and former divisions have such codes; nothing needs to change"));

    /// <summary>Every code, in the order of declaration.</summary>
    public static readonly Lazy<IReadOnlyList<IssueCode>> All = new(() =>
    [
        .. typeof(IssueCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.FieldType == typeof(IssueCode))
            .Select(field => (IssueCode)field.GetValue(null)!),
    ]);
}
