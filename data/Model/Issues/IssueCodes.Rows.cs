using static Disclosure.Model.Issues.Severity;

namespace Disclosure.Model.Issues;

/// <summary>What can be wrong with a row beside its cells: its key, what it refers to, its figures.</summary>
public static partial class IssueCodes
{
    public static readonly IssueCode DuplicateKey = new("row.duplicate", Error,
        new("“{found}”与第 {line} 行重复", "\"{found}\" repeats line {line}"),
        new("只留一行；确为两条记录的，更正主键", "keep one of the two, or correct the key if they are different"));

    public static readonly IssueCode UnknownReference = new("row.unknown_reference", Error,
        new("“{found}”不在“{register}”中", "\"{found}\" is not in the register {register}"),
        new("先提交{register}，或更正代码", "hand in {register} first, or correct the code"));

    public static readonly IssueCode MisspeltReference = new("row.misspelt_reference", Error,
        new("“{found}”不在“{register}”中", "\"{found}\" is not in the register {register}"),
        new("是否应为“{expected}”", "did you mean \"{expected}\""));

    public static readonly IssueCode NoSubject = new("row.no_subject", Error,
        new("没有写明是哪家企业或哪个园区", "says of no enterprise and no park"),
        new("填写统一社会信用代码，或标识体系与标识代码，或园区代码", "fill in the USCC, or identifier scheme and identifier, or the park code"));

    public static readonly IssueCode TwoSubjects = new("row.two_subjects", Error,
        new("“{found}”与同一行的另一标识指向不同的企业", "\"{found}\" is another enterprise than the row's other identifier names"),
        new("只留一种标识，或更正代码", "keep one identifier or correct it"));

    public static readonly IssueCode NotInLookup = new("row.not_in_lookup", Error,
        new("“{found}”不在对照表中", "\"{found}\" is not in the layout's lookup"),
        new("在布局的对照表中补上这个写法（不用的写 ~），或更正单元格", "add it to the lookup (~ for absent) or correct the cell"));

    public static readonly IssueCode NotExactlyOne = new("row.not_exactly_one", Error,
        new("{expected}须填且只填一项", "needs one of {expected}, and only one"),
        new("填写所指的一项，清空其余", "fill in the one that is meant and empty the others"));

    public static readonly IssueCode NotTogether = new("row.not_together", Error,
        new("{expected}只填了一部分", "only a part of {expected} is filled in"),
        new("全部填写，或全部留空", "fill in all of them or none"));

    public static readonly IssueCode BeforeOther = new("row.before_other", Error,
        new("{found} 早于“{field}”的 {expected}", "{found} is before {expected}, the {field}"),
        new("核对两个日期", "check both dates"));

    public static readonly IssueCode BeforeReferred = new("row.before_referred", Error,
        new("{found} 早于{register}“{key}”的“{field}” {expected}", "{found} is before {expected}, the {field} of \"{key}\" in {register}"),
        new("核对日期，或更正所指的编号", "check the date, or correct which row is meant"));

    public static readonly IssueCode OtherThanReferred = new("row.other_than_referred", Error,
        new("{found} 与{register}“{key}”的“{field}”不同，后者为 {expected}", "{found} is not {expected}, the {field} of \"{key}\" in {register}"),
        new("更正其中之一", "correct one of the two"));

    public static readonly IssueCode NeededWhen = new("row.needed_when", Error,
        new("“{field}”为“{expected}”时此项必填", "is needed where {field} is \"{expected}\""),
        new("填写该项，或更正“{field}”", "fill it in or correct the {field}"));

    public static readonly IssueCode OtherPeriod = new("row.other_period", Error,
        new("报告期 {found} 与规则“{key}”的周期“{expected}”不符", "the period {found} is not such as the rule \"{key}\" asks for: {expected}"),
        new("每年的写年如 2024，每季的写季如 2024-Q1，每月的写月如 2024-03", "write a year such as 2024, a quarter such as 2024-Q1 or a month such as 2024-03, as the rule asks"));

    public static readonly IssueCode NotAWeekend = new("row.not_a_weekend", Error,
        new("{found} 是周一至周五，本就上班，不是调休", "{found} is a Monday to Friday, worked anyway and not in exchange"),
        new("对照通知核对日期；放假的写 day_off", "compare the day with the notice; write day_off where it is off"));

    public static readonly IssueCode ParentCeased = new("law.parent_ceased", Warning,
        new("现行有效，但所依据的“{expected}”已于 {found} 起失效", "in force, though {expected}, under which it was made, ceased on {found}"),
        new("复核本文件是否仍然有效、依据何者，并更新状态", "review whether it still stands, and on what, and update its status"));

    public static readonly IssueCode LawDates = new("law.inconsistent_dates", Warning,
        new("“{field}” {found} 与{expected}不相符", "the {field}, {found}, does not fit {expected}"),
        new("对照公布的文本核对日期和状态", "check dates and status against the published text"));

    public static readonly IssueCode WrongSum = new("row.sum", Error,
        new("合计为 {found}，分项之和为 {expected}", "the total is {found}, the parts add up to {expected}"),
        new("核对合计和各分项", "check the total and its parts"));

    public static readonly IssueCode WrongSumMagnitude = new("row.sum_magnitude", Error,
        new("合计为 {found}，约为分项之和 {expected} 的 {times} 倍", "the total is {found}, about {times} times the sum of its parts, {expected}"),
        new("合计与分项的单位不同，如吨与千克、万吨：统一单位", "total and parts are in different units, such as t and kg or 10,000 t: use one unit"));

    public static readonly IssueCode WrongSubject = new("figure.wrong_name", Warning,
        new("“{found}”与登记的企业名称“{expected}”不同", "\"{found}\" is not the registered name \"{expected}\""),
        new("核对统一社会信用代码是否属于该企业；更名的，更新企业登记", "check that the USCC belongs to this enterprise; after a change of name, update the register"));

    public static readonly IssueCode UnknownIndicator = new("figure.unknown_code", Error,
        new("没有代码“{found}”", "there is no code \"{found}\""),
        new("可用：{expected}", "possible: {expected}"));

    public static readonly IssueCode MissingDimension = new("figure.missing_dimension", Error,
        new("指标“{indicator}”须写明{dimension}", "the indicator {indicator} needs its {dimension}"),
        new("填写{dimension}代码", "fill in the code of the {dimension}"));

    public static readonly IssueCode ExtraDimension = new("figure.extra_dimension", Error,
        new("指标“{indicator}”不按“{found}”分项", "the indicator {indicator} is not broken down by \"{found}\""),
        new("清空该列，或更正指标", "empty the column or correct the indicator"));

    public static readonly IssueCode ValueAndStatus = new("figure.value_and_status", Error,
        new("既有数值又有无数值的原因", "has a value and also a reason why there is none"),
        new("二者只留其一", "keep one of the two"));

    public static readonly IssueCode NeitherValueNorStatus = new("figure.neither_value_nor_status", Error,
        new("既无数值，也无无数值的原因", "has neither a value nor a reason why there is none"),
        new("填写数值，或填写原因代码，如“未计量”", "fill in the value or a status such as not_measured"));

    public static readonly IssueCode ConfidentialWithoutReason = new("figure.confidential_without_reason", Error,
        new("保密的数据没有写明法律依据", "is confidential without a legal basis"),
        new("在“原因说明”中写明法律依据", "name the legal basis in the reason"));

    public static readonly IssueCode CalculatedStatus = new("figure.calculated_status", Error,
        new("“{found}”只用于计算得出的数据", "\"{found}\" is only for calculated figures"),
        new("可用：{expected}", "possible: {expected}"));

    public static readonly IssueCode CalculatedIndicator = new("figure.calculated", Error,
        new("指标“{indicator}”由系统计算，不接受填报", "the indicator {indicator} is calculated and cannot be reported"),
        new("填报它的基础数据，如分品种能源消费量", "report what it is calculated from, such as the quantity of each energy carrier"));

    public static readonly IssueCode ImplausibleFigure = new("figure.out_of_range", Error,
        new("{found} {unit} 超出指标“{indicator}”的合理范围 {expected}", "{found} {unit} is outside the plausible range {expected} of {indicator}"),
        new("核对数值和单位", "check the value and its unit"));

    public static readonly IssueCode WrongFigureUnit = new("figure.wrong_unit", Error,
        new("单位 {found} 不能换算为指标“{indicator}”的单位 {expected}", "the unit {found} cannot be converted to {expected}, the unit of {indicator}"),
        new("更正单位", "correct the unit"));

    public static readonly IssueCode Thousandfold = new("figure.thousandfold", Error,
        new("{found} 约为上年 {expected} 的 {times} 倍，疑为单位相差一千", "{found} is about {times} times last year's {expected}: probably a unit a thousand apart"),
        new("核对是否把千克当吨、千瓦时当兆瓦时填报；核实无误的，在 source.yml 的 accept 中列出本代码", "check whether kg was given for t, or kWh for MWh; if it is right, list this code under accept in source.yml"));

    public static readonly IssueCode TenThousandfold = new("figure.ten_thousandfold", Error,
        new("{found} 约为上年 {expected} 的 {times} 倍，疑为“万”的差错", "{found} is about {times} times last year's {expected}: probably 万 (10,000) was mistaken"),
        new("核对单位中的“万”，如元与万元、立方米与万立方米；核实无误的，在 source.yml 的 accept 中列出本代码", "check the 万 in the unit, such as CNY and 10,000 CNY; if it is right, list this code under accept in source.yml"));

    public static readonly IssueCode PeriodNotBegun = new("figure.period_not_begun", Error,
        new("报告期 {found} 在收到文件的 {expected} 还没有开始", "the period {found} had not begun when the file came, on {expected}"),
        new("核对报告期；预测和目标不作为数据报送", "check the period; forecasts and goals are not reported as figures"));

    public static readonly IssueCode Jump = new("figure.jump", Warning,
        new("{found} 与上年 {expected} 相差超过 {times} 倍", "{found} differs from last year's {expected} by more than a factor of {times}"),
        new("核对数值；无误则无需更改", "check the value; nothing needs to change if it is right"));

    public static readonly IssueCode MixedBases = new("figure.mixed_bases", Error,
        new("{found} tce 按用电量 {electricity} MWh 折合 {ratio} tce/MWh，是等价值；本指标为当量值，应约为 0.1229", "{found} tce for {electricity} MWh is {ratio} tce/MWh, the equivalent basis; this indicator is calorific, about 0.1229"),
        new("按当量系数 0.1229 kgce/kWh 重新折算", "convert by the calorific coefficient, 0.1229 kgce/kWh"));

    public static readonly IssueCode PartAboveWhole = new("figure.part_above_whole", Error,
        new("{found} 大于“{whole}”的 {expected}", "{found} is more than the {expected} of {whole}"),
        new("部分不能大于整体，核对两个数值", "a part cannot exceed its whole: check both"));

    public static readonly IssueCode WrongReference = new("reference.wrong_value", Error,
        new("{found}：{explanation}", "{found}: {explanation}"),
        new("换为正确的数值，并核对年份和口径", "put the right value, and check its year and its basis"));

    public static readonly IssueCode ImplausibleReference = new("reference.implausible", Error,
        new("{found} 不在 {expected} 之间：{explanation}", "{found} is not within {expected}: {explanation}"),
        new("核对数值和单位", "check the value and its unit"));
}
