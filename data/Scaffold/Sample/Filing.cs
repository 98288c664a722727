namespace Disclosure.Scaffold.Sample;

/// <summary>When returns arrive.</summary>
internal static class Filing
{
    private static readonly string[] Excuses =
    [
        "迟报：计量系统更换，数据核对延后",
        "迟报：统计人员调整，交接期间未按时填报",
        "迟报：与供电、供热单位的结算数据不一致，复核后补报",
    ];

    /// <summary>Six in a hundred are late, by 3 to 70 days; the others come in the seven weeks before the day on which they are due.</summary>
    public static DateOnly On(Member member, int year)
    {
        var stream = Stream(member, year);
        return SamplePark.Due(year).AddDays(stream.Unit() < 0.06m ? stream.Between(3, 70) : -stream.Between(1, 49));
    }

    /// <summary>Null for a return in time.</summary>
    public static string? Excuse(Member member, int year) =>
        On(member, year) > SamplePark.Due(year) ? Excuses[(member.Number + year) % Excuses.Length] : null;

    /// <summary>One in six has not closed its books when the newest returns are due.</summary>
    public static bool Provisional(Member member, int year) => year == SamplePark.LastYear && SplitMix64.Stream(SamplePark.Seed, member.Number, (int)Draw.Filing, 1).Unit() < 0.17m;

    private static SplitMix64 Stream(Member member, int year) => SplitMix64.Stream(SamplePark.Seed, member.Number, (int)Draw.Filing, 0, year);
}
