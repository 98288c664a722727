using Disclosure.Model.Dictionary;
using Disclosure.Model.Goals;
using Disclosure.Model.Goals.Evaluating;
using Disclosure.Model.Supervision;
using Disclosure.Pipeline.Layouts;

namespace Disclosure.Pipeline.Schemes;

/// <summary>Every mapping of a scheme file. <c>docs/schemes.md</c> is written from them.</summary>
internal static class SchemeShapes
{
    public static readonly Shape Scheme = new("scheme", new(
            "一个绩效评价方案的一个版本：schemes 文件夹中的一个 .yml 文件。已用于发布的版本不再修改，改动即新版本。",
            "One version of a scheme of performance evaluation: one .yml file of the folder schemes. A version that was published with is never edited: a change is a new version."),
        new("scheme", "text", true, "方案的名称，各版本相同：小写字母、数字和连字符", "name, the same in every version: lower-case letters, digits and hyphens"),
        new("version", "number", true, "版本，从 1 起连续", "from 1 on, without gaps"),
        new("title", "both", true, "名称", "title"),
        new("subject", Names<SubjectKind>(), true, "评价对象", "whom it judges"),
        new("first_year", "number", true, "首个年度", "first year it applies to"),
        new("last_year", "number", false, "末个年度；现行版本不写", "last year it applies to; left out while it is in force"),
        new("basis", "both", true, "依据，以及由谁制定", "what it rests on and who made it"),
        new("least_weight", "number", true, "评定等级的最低权重，0 至 100：计入的权重（含缺项，不含不计入的）低于它的，有得分而不评定等级和位次", "least weight for a level, 0 to 100: where less counts (what is missing counts, what is left out does not), there is a score and neither level nor rank"),
        new("criteria", "list of criterion", true, "指标，权重之和为 100", "the criteria; their weights add up to 100"),
        new("levels", "list of level", true, "等级，从高到低，最后一级从 0 分起", "the levels from the highest to the lowest, which begins at 0"));

    public static readonly Shape Criterion = new("criterion", new("一项评价指标；linear、steps、pass 三者取其一", "One criterion. Give exactly one of linear, steps and pass."),
        new("code", "text", true, "代码：小写字母、数字和下划线", "lower-case letters, digits and underscores"),
        new("title", "both", true, "名称", "title"),
        new("indicator", "text", false, "按其数值评价的指标，没有分项；evidence 为 coverage 时是查看覆盖率的指标", "the indicator judged by its value, without a dimension; with the evidence coverage, the one whose coverage is judged"),
        new("evidence", Names<EvidenceKind>(), false, "不按指标数值评价时，所依据的登记册；数值为百分比", "where no indicator's value is judged: what other registers prove, in per cent"),
        new("certificates", "texts", false, $"仅 certificate_valid：{Names<CertificationKind>()}", $"only of certificate_valid: {Names<CertificationKind>()}"),
        new("weight", "number", true, "权重，大于 0", "above 0"),
        new("direction", Names<CriterionDirection>(), true, "方向", "which way is better"),
        new("benchmark", "benchmark", false, "基准；有基准时计分曲线按数值占基准的百分比", "what the value is held against; the curve is then in per cent of it"),
        new("linear", "linear", false, "在两个数值之间按线性计分", "points in proportion between two values"),
        new("steps", "list of step", false, "分档计分", "points by steps"),
        new("pass", "number", false, "达到即得满分，否则 0 分", "all points from here on, none otherwise"));

    public static readonly Shape Benchmark = new("benchmark", new("基准", "What a value is held against."),
        new("kind", Names<BenchmarkKind>(), true, "类别", "kind"),
        new("value", "number", false, "仅 constant：数值，按指标的计量单位，大于 0", "only of constant: in the indicator's unit, above 0"),
        new("quotas", "list of quota", false, "仅 energy_quota：各行业的限额", "only of energy_quota: the quotas of industries"),
        new("source", "both", false, "constant 和 energy_quota 必填：文件和条款", "needed with constant and energy_quota: document and clause"));

    public static readonly Shape Quota = new("quota", new("一个行业的能耗限额", "The energy quota of an industry."),
        new("industry", "text", true, "行业代码，或其开头几位；位数多的优先", "code of the industry, or its first digits; more digits go first"),
        new("value", "number", true, "限额，按指标的计量单位，大于 0", "in the indicator's unit, above 0"));

    public static readonly Shape Linear = new("linear", new("线性计分的两端", "The two ends between which points are in proportion."),
        new("full", "number", true, "得满分的数值", "value that earns all points"),
        new("floor", "number", true, "得 0 分的数值", "value that earns none"));

    public static readonly Shape Step = new("step", new("一档", "One step."),
        new("at", "number", true, "达到此数值", "reaching this value"),
        new("share", "number", true, "得满分的百分之几，0 至 100", "earns these per cent of the points, 0 to 100"));

    public static readonly Shape Level = new("level", new("一个等级", "One level."),
        new("code", "text", true, "代码：小写字母、数字和下划线", "lower-case letters, digits and underscores"),
        new("title", "both", true, "名称", "title"),
        new("least", "number", true, "最低分，0 至 100", "least score, 0 to 100"));

    public static readonly IReadOnlyList<Shape> All = [Scheme, Criterion, Benchmark, Quota, Linear, Step, Level, Shapes.Both];

    public static string Names<T>()
        where T : struct, Enum => string.Join(", ", Enum.GetNames<T>().Select(Naming.Snake));
}
