using Disclosure.Model.Registers;

namespace Disclosure.Scaffold.Tests;

public sealed class DutyTests
{
    private static readonly ILookup<string, FiledReturn> Energy = FiledReturn.Latest.Where(filed => filed.Form == "energy").ToLookup(filed => filed.Uscc);

    public static TheoryData<string> Enterprises => [.. FiledReturn.Enterprises.Keys];

    [Theory]
    [MemberData(nameof(Enterprises))]
    public void A_key_energy_user_is_one_that_reached_10_000_tce_in_some_year(string uscc)
    {
        var most = Energy[uscc].Max(Thresholds.StandardCoal);
        Assert.True((most >= Thresholds.KeyEnergyUser) == Flag(uscc, "key_energy_user"), $"{Name(uscc)} used at most {most:0} tce");
    }

    [Theory]
    [MemberData(nameof(Enterprises))]
    public void A_key_emitter_is_one_that_reached_26_000_tonnes_in_some_year(string uscc)
    {
        var most = Energy[uscc].Max(energy => Thresholds.Greenhouse(energy, FiledReturn.Latest.Single(filed => filed.Form == "process" && filed.Uscc == uscc && filed.Year == energy.Year)));
        Assert.True((most >= Thresholds.KeyEmitter) == Flag(uscc, "key_emitter"), $"{Name(uscc)} emitted at most {most:0} tCO2e");
    }

    [Fact]
    public void A_key_polluter_discloses_by_law() =>
        Assert.All(FiledReturn.Enterprises.Keys.Where(uscc => Flag(uscc, "key_polluter")), uscc => Assert.True(Flag(uscc, "mandatory_discloser"), Name(uscc)));

    [Fact]
    public void Key_emitters_are_verified_by_a_third_party_or_the_authority_and_the_others_declare()
    {
        foreach (var filed in FiledReturn.All.Where(filed => filed.Assurance is not null && filed.Form is "energy" or "process"))
        {
            if (!Flag(filed.Uscc, "key_emitter")) Assert.NotEqual(Assurance.ThirdPartyVerified, filed.Assurance);
            else if (!filed.Statuses.Contains(FigureStatus.NotDue)) Assert.NotEqual(Assurance.Declared, filed.Assurance);
        }
    }

    private static bool Flag(string uscc, string flag) => FiledReturn.Enterprises[uscc][flag] == "true";

    private static string Name(string uscc) => FiledReturn.Enterprises[uscc]["name"];
}
