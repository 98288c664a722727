using Disclosure.Model.Registers;

namespace Disclosure.Scaffold.Sample;

/// <summary>The returns of a year as they would be if nobody erred and nothing was missing.</summary>
internal static class Returns
{
    /// <summary>In the order of the roster, all forms.</summary>
    public static IReadOnlyList<Return> Of(int year)
    {
        var others = Roster.All.Where(member => member.Presence(year) > 0 && member.Profile != Profiles.HeatAndPower).Select(member => new Activity(member, year)).ToList();
        var heat = others.Sum(activity => activity.Energy.GetValueOrDefault("heat"));
        var plant = new Activity(Roster.All.Single(member => member.Profile == Profiles.HeatAndPower), year, heat);
        return
        [
            .. others.Append(plant)
                .OrderBy(activity => activity.Member.Number)
                .SelectMany(activity => (Return[])[Energy(activity), Operation(activity), Process(activity), Waste(activity)]),
        ];
    }

    private static Return Energy(Activity activity) =>
        activity.Energy.Aggregate(Blank(activity, Form.Energy, Method.Measured), (filed, use) => filed.With(use.Key, use.Value));

    private static Return Operation(Activity activity)
    {
        var filed = Blank(activity, Form.Operation, null);
        return (activity.Member.Profile.Industrial
                ? filed.With("industrial_added_value", Math.Round(activity.AddedValue, 2)).With("industrial_output", Math.Round(activity.Output, 2))
                : filed.With("industrial_added_value", FigureStatus.NotApplicable).With("industrial_output", FigureStatus.NotApplicable).Because("服务业企业不核算工业增加值和工业总产值"))
            .With("water_withdrawal", Math.Round(activity.WaterWithdrawal))
            .With("water_reused", Math.Round(activity.WaterReused))
            .With("building_area", activity.FloorArea)
            .With("green_building_area", activity.GreenFloorArea)
            .With("commuters", activity.Staff)
            .With("green_commuters", activity.GreenCommuters)
            .With("low_carbon_staff", activity.LowCarbonStaff)
            .With("low_carbon_training", activity.Training);
    }

    /// <summary>Who has no process emissions says so: what is not reported is not zero.</summary>
    private static Return Process(Activity activity)
    {
        var gases = activity.Process.ToList();
        var filed = Blank(activity, Form.Process, gases.Count > 0 ? Method.Calculated : activity.Member.Duties.HasFlag(Duties.KeyPolluter) ? Method.Measured : Method.DefaultFactor);
        if (gases.Count == 0) filed = filed.With("co2", FigureStatus.NotApplicable).Because("无工业生产过程温室气体排放");
        foreach (var (gas, quantity) in gases) filed = filed.With(gas, Math.Round(quantity, 3));
        return activity.Nox > 0 ? filed.With("nox_emissions", Math.Round(activity.Nox, 3)) : filed with { Method = gases.Count > 0 ? filed.Method : null };
    }

    private static Return Waste(Activity activity)
    {
        var filed = Blank(activity, Form.Waste, Method.Measured);
        foreach (var (category, generated, utilised) in activity.Waste)
        {
            filed = filed.With($"waste_generated_{category}", generated).With($"waste_utilised_{category}", utilised);
        }

        return filed;
    }

    private static Return Blank(Activity activity, Form form, Method? method) => new(activity.Member, activity.Year, form)
    {
        Method = method,
        Assurance = activity.Member.Duties.HasFlag(Duties.KeyEmitter) && (form == Form.Energy || form == Form.Process) ? Assurance.ThirdPartyVerified : Assurance.Declared,
        ReportedOn = Filing.On(activity.Member, activity.Year),
    };
}
