using Disclosure.Model.Dictionary;
using Disclosure.Model.Registers;
using static Disclosure.Model.Codecs.Codecs;
using static Disclosure.Model.Dictionary.Table<Disclosure.Model.Support.FundingGrant>;

namespace Disclosure.Model.Support;

public enum FundingStatus
{
    Applied,
    Granted,
    Paid,
    Refused,
    Returned,
}

/// <summary>One grant to one enterprise or park.</summary>
public sealed record FundingGrant : ISourced
{
    public required string Id { get; init; }

    public string? EnterpriseId { get; init; }

    public string? ParkCode { get; init; }

    public required string Programme { get; init; }

    public string? ProgrammeEn { get; init; }

    public required string Purpose { get; init; }

    public string? PurposeEn { get; init; }

    public required string Authority { get; init; }

    public decimal? Amount { get; init; }

    public DateOnly? AppliedOn { get; init; }

    public DateOnly? GrantedOn { get; init; }

    public required FundingStatus Status { get; init; }

    public required string SourceId { get; init; }

    public int? SourceLine { get; init; }
}

public static class FundingGrants
{
    public static readonly CodeList<FundingStatus> Statuses = new(
        (FundingStatus.Applied, "已申请", "Applied"),
        (FundingStatus.Granted, "已批准", "Granted"),
        (FundingStatus.Paid, "已拨付", "Paid"),
        (FundingStatus.Refused, "未批准", "Refused"),
        (FundingStatus.Returned, "已退回", "Returned"));

    public static readonly Table<FundingGrant> Table = new()
    {
        Title = new("政策资金", "Funding"),
        About = new("节能减排、清洁生产、能源审计和技术改造的政策资金。", "Public money for saving energy, cutting emissions, cleaner production, audits and retrofits."),
        Source = Citations.Standard("5.5"),
        Plural = "funding",
        KeyedBy = [nameof(FundingGrant.Id)],
        Rules =
        [
            new ExactlyOne(nameof(FundingGrant.EnterpriseId), nameof(FundingGrant.ParkCode)),
            new NotBefore(nameof(FundingGrant.GrantedOn), nameof(FundingGrant.AppliedOn)),
        ],
        Fields =
        [
            Column(row => row.Id, Identifier, "编号", "Grant id"),
            Column(row => row.EnterpriseId, Identifier, "企业编号", "Enterprise id", refers: () => Enterprises.Table),
            Column(row => row.ParkCode, Identifier, "园区代码", "Park code", refers: () => Parks.Table),
            Column(row => row.Programme, Line, "资金名称", "Programme", searchable: true),
            Column(row => row.ProgrammeEn, Line, "英文资金名称", "Programme in English", searchable: true),
            Column(row => row.Purpose, Paragraph, "用途", "Purpose"),
            Column(row => row.PurposeEn, Paragraph, "英文用途", "Purpose in English"),
            Column(row => row.Authority, Line, "主管部门", "Authority"),
            Value(row => row.Amount, Between(0, null), "金额", "Amount", unit: Units.TenThousandYuan),
            Value(row => row.AppliedOn, Date, "申请日期", "Applied on"),
            Value(row => row.GrantedOn, Date, "批准日期", "Granted on"),
            Value(row => row.Status, Code(Statuses), "状态", "Status"),
            .. Sourced<FundingGrant>.Fields,
        ],
    };
}
