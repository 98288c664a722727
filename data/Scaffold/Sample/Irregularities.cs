using Disclosure.Model.Registers;
using Disclosure.Scaffold.Sample.Files;

namespace Disclosure.Scaffold.Sample;

/// <summary>A value that was filed wrong and corrected later.</summary>
/// <param name="Factor">What was filed, against what is true.</param>
internal sealed record Restatement(int Number, string Figure, decimal Factor, string Reason);

/// <summary>What goes wrong in a real park, each on purpose and once described.</summary>
internal static class Irregularities
{
    public const int RestatedYear = 2023;
    public const int OverdueYear = 2024;

    private const int MachineParts = 33;
    private const string TradeSecret = "商业秘密，依据《中华人民共和国政府信息公开条例》第十五条不予公开";

    private static readonly int[] OutputIsConfidential = [9, 11, 24];

    public static IReadOnlyList<Restatement> Restatements { get; } =
    [
        new(3, "electricity", 0.921m, "更正：原报数遗漏二期变电所电能表读数"),
        new(14, "natural_gas", 1.137m, "更正：原报数将一个季度的天然气结算量重复计入"),
        new(38, "heat", 1.062m, "更正：原报数按蒸汽吨数固定折算，现改按实测焓值折算"),
    ];

    /// <summary>The return as it was filed.</summary>
    public static Return Filed(Return ideal)
    {
        var filed = Late(ideal);
        if (Filing.Provisional(filed.Member, filed.Year)) filed = (filed with { Provisional = true }).Because("年度审计尚未结束，为初步数据");
        filed = filed.Form.Name switch
        {
            "energy" => Energy(filed),
            "operation" => Operation(filed),
            "process" => Process(filed),
            _ => Waste(filed),
        };
        return filed.Member.Number == MachineParts && filed.Year == OverdueYear ? NeverFiled(filed) : filed;
    }

    private static Return Late(Return filed) => Filing.Excuse(filed.Member, filed.Year) is { } excuse ? filed.Because(excuse) : filed;

    private static Return NeverFiled(Return filed) =>
        filed.With(FigureStatus.Overdue) with { Assurance = null, Method = null, ReportedOn = null, Provisional = false, Reason = "经园区管理机构两次书面催报，至今未报送" };

    private static Return Energy(Return filed)
    {
        if (filed.Year == RestatedYear && Restatements.FirstOrDefault(restated => restated.Number == filed.Member.Number) is { } wrong)
        {
            var correct = (Cell.Number)filed.Values[filed.Form.Column(wrong.Figure)];
            filed = filed.With(wrong.Figure, Math.Round(correct.Value * wrong.Factor, 2));
        }

        // In 2023 the authority went through the returns of every sixth enterprise.
        return filed.Year == 2023 && filed.Member.Number % 6 == 0 ? filed with { Assurance = Assurance.RegulatorChecked } : filed;
    }

    private static Return Operation(Return filed)
    {
        var number = filed.Member.Number;
        if (number == 26 && filed.Year == 2022) filed = filed.With("industrial_added_value", -318.4m).Because("产品降价、计提存货跌价准备，工业增加值为负");
        if (OutputIsConfidential.Contains(number) && filed.Year >= 2023) filed = filed.With("industrial_output", FigureStatus.Confidential).Because(TradeSecret);
        if (filed.Year == 2021 && number % 3 == 0) filed = filed.With("green_commuters", FigureStatus.NotMeasured).Because("职工出行调查自2022年起开展");
        return filed.Member.Profile == Profiles.Scrap || filed.Member.Profile == Profiles.Logistics
            ? filed.With("water_reused", FigureStatus.NotMeasured).Because("回用水管道未装流量计") : filed;
    }

    private static Return Process(Return filed)
    {
        if (filed.Member.Profile == Profiles.NitricAcid && filed.Year >= 2023) filed = filed with { Method = Method.Measured };
        if (filed.Member.Number is 11 or 30) filed = (filed with { Method = null }).With("nox_emissions", FigureStatus.BelowThreshold).Because("燃气设备年运行不足300小时，排放浓度低于检出限");
        return filed.Member.Profile == Profiles.FlatGlass && filed.Year == SamplePark.LastYear
            ? (filed with { Assurance = Assurance.Declared }).With("co2", FigureStatus.NotDue).Because("第三方核查尚未结束，核查报告期限未到") : filed;
    }

    private static Return Waste(Return filed) =>
        filed.Member.Duties is Duties.None && filed.Member.Number % 4 == 0 ? filed with { Method = Method.Estimated } : filed;
}
