using Disclosure.Model.Identifiers;

namespace Disclosure.Scaffold.Sample;

/// <summary>What the law asks of an enterprise. The first two follow from the thresholds; a test holds them against the returns.</summary>
[Flags]
internal enum Duties
{
    None = 0,
    KeyEnergyUser = 1,
    KeyEmitter = 2,
    KeyPolluter = 4,
    MandatoryDiscloser = 8,
}

/// <summary>An enterprise of the park, as it is made up.</summary>
/// <param name="Number">1 to 48, part of its name and of its USCC.</param>
/// <param name="Zone">Quarter of the park, A to E.</param>
/// <param name="Output">Gross output of 2021, or what it would have been before it joined, 10,000 CNY.</param>
/// <param name="Growth">Of its output, per cent a year over the park's.</param>
internal sealed record Member(int Number, string Zh, string En, string IndustryCode, Profile Profile, char Zone, decimal Output, decimal Growth, DateOnly Joined)
{
    public Duties Duties { get; init; }

    public DateOnly? Exited { get; init; }

    public DateOnly? Suspended { get; init; }

    public string? FormerName { get; init; }

    /// <summary>Year in which its own solar panels begin, in July; 0 for never.</summary>
    public int Solar { get; init; }

    /// <summary>Per cent of its electricity bought as green power in 2025, from none in 2021; 0 for never.</summary>
    public decimal GreenPower { get; init; }

    /// <summary>Year from which half of its floor area bears a green building label; 0 for never.</summary>
    public int GreenBuilding { get; init; }

    public string Name => $"示例{Zh}有限公司（{Number:00}号）";

    public string NameEn => $"Sample {En} Co., Ltd. (No. {Number:00})";

    /// <summary>Sound in both check characters, and recognisable: 999999 is no division of GB/T 2260, and the organisation code is the number behind zeros.</summary>
    public string Uscc
    {
        get
        {
            var code = $"91{SamplePark.Division}{Number:00000000}";
            code += Model.Identifiers.Uscc.OrganisationCheck(code);
            return code + Model.Identifiers.Uscc.CheckCharacter(code);
        }
    }

    /// <summary>The permanent id that intake gives it.</summary>
    public string Id => PermanentId.Of("enterprise", "uscc", Uscc);

    /// <summary>Share of the year in which it worked, 0 to 1.</summary>
    public decimal Presence(int year)
    {
        var from = Joined.Year < year ? 1 : Joined.Year == year ? Joined.Month : 13;
        var left = Exited ?? Suspended;
        var to = left is null || left.Value.Year > year ? 12 : left.Value.Year == year ? left.Value.Month : 0;
        return Math.Max(0, to - from + 1) / 12m;
    }

    public override string ToString() => Name;
}
