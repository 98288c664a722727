using Disclosure.Model.Registers;

namespace Disclosure.Scaffold.Sample;

/// <summary>The roster as rows of the enterprise register.</summary>
internal static class EnterpriseRows
{
    /// <summary>It filed nothing for a year, and an improvement says why.</summary>
    private const int WithoutClerk = 33;

    private static readonly Dictionary<char, string> Zones = new()
    {
        ['A'] = "化工医药片区",
        ['B'] = "新材料片区",
        ['C'] = "装备电子片区",
        ['D'] = "食品轻纺片区",
        ['E'] = "公用工程片区",
    };

    public static Enterprise Of(Member member) => new()
    {
        Id = "",
        Uscc = member.Uscc,
        Name = member.Name,
        NameEn = member.NameEn,
        FormerNames = member.FormerName,
        ParkCode = SamplePark.Code,
        IndustryCode = member.IndustryCode,
        RegionCode = SamplePark.RegionCode,
        Address = $"示例·临港低碳产业园{Zones[member.Zone]}{member.Zone}{member.Number:00}地块（虚构）",
        Latitude = SamplePark.Latitude + (0.0060m * (member.Zone - 'C')) + Scatter(member, 0),
        Longitude = SamplePark.Longitude + (0.0030m * ((member.Number % 12) - 6)) + Scatter(member, 1),
        Status = member.Exited is not null ? EnterpriseStatus.Exited : member.Suspended is not null ? EnterpriseStatus.Suspended : EnterpriseStatus.Operating,
        Joined = member.Joined,
        Exited = member.Exited,
        KeyEnergyUser = member.Duties.HasFlag(Duties.KeyEnergyUser),
        KeyEmitter = member.Duties.HasFlag(Duties.KeyEmitter),
        KeyPolluter = member.Duties.HasFlag(Duties.KeyPolluter),
        MandatoryDiscloser = member.Duties.HasFlag(Duties.MandatoryDiscloser),
        ResponsibleDepartment = member.Duties is Duties.None ? null : "能源环保部",
        StatisticsClerk = member.Number != WithoutClerk,
        ResponsiblePerson = member.Duties is Duties.None ? null : "企业低碳管理负责人（岗位）",
        SourceId = "",
    };

    /// <summary>At most 0.001 degrees, so that no two lie on one spot.</summary>
    private static decimal Scatter(Member member, int axis) =>
        Math.Round((SplitMix64.Stream(SamplePark.Seed, member.Number, (int)Draw.Place, axis).Unit() - 0.5m) / 500, 4);
}
