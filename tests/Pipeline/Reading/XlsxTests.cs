using Disclosure.Model.Registers;
using DocumentFormat.OpenXml.Spreadsheet;
using static Disclosure.Pipeline.Tests.Workbook;

namespace Disclosure.Pipeline.Tests.Reading;

public sealed class XlsxTests
{
    [Fact]
    public void Values_come_as_the_sheet_shows_them_dates_formulas_and_all()
    {
        using var instance = new TestInstance();
        Deliver(instance, Make(("能源", Sheet(
            ("A1", Text("统一社会信用代码")), ("B1", Text("报告期")), ("C1", Text("电力（电网）（MWh）")), ("D1", Text("报送日期")), ("E1", Text("天然气（万立方米）")),
            ("A2", Text(TestInstance.FirstUscc)), ("B2", Number("2024")), ("C2", Number("0.30000000000000004")), ("D2", Number("45366", DateStyle)), ("E2", Formula("1+1", "2")),
            ("A4", Text(TestInstance.SecondUscc)), ("B4", Text("2024")), ("C4", Text("未计量"))), null)));

        instance.IngestAll();

        var figures = instance.Rows(Figures.Table).OrderBy(figure => figure.SourceLine).ThenBy(figure => figure.CarrierCode, StringComparer.Ordinal).ToList();
        Assert.Equal([(0.3m, "MWh", 2), (2m, "10k_m3", 2), (null, "MWh", 4)], figures.Select(figure => (figure.Value, figure.Unit, figure.SourceLine!.Value)));
        Assert.Equal(new DateOnly(2024, 3, 15), figures[0].ReportedOn);
        Assert.Equal(FigureStatus.NotMeasured, figures[2].Status);
    }

    [Fact]
    public void A_fault_is_told_by_sheet_and_cell()
    {
        using var instance = new TestInstance();
        Deliver(instance, Make(
            ("能源", Sheet(("A1", Text("uscc")), ("B1", Text("period")), ("C1", Text("electricity_mwh")), ("A17", Text(TestInstance.FirstUscc)), ("B17", Number("2024")), ("C17", Text("124O0"))), null),
            ("补报", Sheet(("A1", Text("uscc")), ("B1", Text("period")), ("C1", Text("electricity_mwh")), ("A2", Text(TestInstance.SecondUscc)), ("B2", Number("2024")), ("C2", Number("0.35", PercentStyle))), null)));

        Assert.Equal(
            ["returns/2024/energy.xlsx: 能源!C17: electricity_mwh cell.not_a_number", "returns/2024/energy.xlsx: 补报!C2: electricity_mwh cell.unit_in_value"],
            instance.Refusal().Select(issue => $"{TestInstance.PlaceOf(issue)} {issue.Code}"));
    }

    [Fact]
    public void A_merged_heading_is_refused_with_a_hint()
    {
        using var instance = new TestInstance();
        Deliver(instance, Make(("能源", Sheet(("A1", Text("企业")), ("C1", Text("能源")), ("A2", Text("uscc")), ("B2", Text("period")), ("C2", Text("electricity_mwh"))), "A1:B1")));

        Assert.Equal("heading.merged", Assert.Single(instance.Refusal()).Code);
    }

    [Theory]
    [InlineData("PK\u0003\u0004 and then nothing of a workbook", "file.damaged_workbook")]
    [InlineData("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1", "file.old_workbook")]
    public void What_is_no_sound_workbook_is_refused(string bytes, string code)
    {
        using var instance = new TestInstance();
        Deliver(instance, System.Text.Encoding.Latin1.GetBytes(bytes));

        Assert.Equal(code, Assert.Single(instance.Refusal()).Code);
    }

    private static Dictionary<string, Cell> Sheet(params (string Address, Cell Cell)[] cells) => cells.ToDictionary(cell => cell.Address, cell => cell.Cell);

    private static void Deliver(TestInstance instance, byte[] workbook)
    {
        instance.Deliver("returns/2024", "2025-03-01", "  - { file: energy.xlsx, form: energy }");
        instance.Write("sources/returns/2024/energy.xlsx", workbook);
    }
}
