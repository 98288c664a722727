using static Disclosure.Model.Issues.Severity;

namespace Disclosure.Model.Issues;

/// <summary>What keeps a published value from being changed, and what can be wrong with <c>corrections.yml</c>.</summary>
public static partial class IssueCodes
{
    public static readonly IssueCode UnexplainedChange = new("correction.needed", Error,
        new("已发布的值由“{old}”变为“{new}”，没有说明原因（{subject}）", "a published value changes from \"{old}\" to \"{new}\" without a reason ({subject})"),
        new("在 corrections.yml 中写明：register: {register}，key: {key}，field: {field}，expect: \"{old}\"，以及 reason_code、reason 和 reported_by；数据有误的，改正来源文件", "write into corrections.yml: register: {register}, key: {key}, field: {field}, expect: \"{old}\", with reason_code, reason and reported_by; if the data are wrong, put the source right"));

    public static readonly IssueCode UnexplainedWithdrawal = new("correction.needed_to_withdraw", Error,
        new("已发布的一行不再存在，没有说明原因（{subject}）", "a published row is gone without a reason ({subject})"),
        new("在 corrections.yml 中写明：register: {register}，key: {key}，以及 reason_code、reason 和 reported_by", "write into corrections.yml: register: {register}, key: {key}, with reason_code, reason and reported_by"));

    public static readonly IssueCode UnexplainedMore = new("correction.needed_more", Error,
        new("另有 {found} 处没有说明原因", "{found} more changes lack a reason"),
        new("同一份文件重新报送的，可用一条 register 加 source 的更正说明全部", "where one file restates many values, a single correction with register and source explains them all"));

    public static readonly IssueCode CorrectionMisfit = new("correction.unexpected_value", Error,
        new("更正所预期的原值是“{found}”，已发布的是“{expected}”", "the correction expects \"{found}\", the published value is \"{expected}\""),
        new("核对这条更正是否仍然适用，然后更改 expect", "see whether the correction still applies, then change expect"));

    public static readonly IssueCode CorrectionUnused = new("correction.unused", Warning,
        new("这条更正没有对应的变化：{found}", "nothing that changes answers to this correction: {found}"),
        new("核对 register、key 和 field；来源文件是否已经改正", "check register, key and field, and whether the source has been put right"));
}
