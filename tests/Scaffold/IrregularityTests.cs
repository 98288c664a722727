using Disclosure.Model.Registers;
using Disclosure.Scaffold.Sample;

namespace Disclosure.Scaffold.Tests;

/// <summary>What goes wrong on purpose is there, as often as it should be and no more.</summary>
public sealed class IrregularityTests
{
    [Theory]
    [InlineData(FigureStatus.Confidential, 9)]
    [InlineData(FigureStatus.NotDue, 1)]
    [InlineData(FigureStatus.BelowThreshold, 10)]
    public void A_reason_in_place_of_a_value_stands_so_often(FigureStatus status, int times) =>
        Assert.Equal(times, FiledReturn.All.SelectMany(filed => filed.Statuses).Count(found => found == status));

    [Fact]
    public void Every_reason_in_place_of_a_value_is_explained() =>
        Assert.All(FiledReturn.All.Where(filed => filed.Statuses.Any()), filed => Assert.NotEmpty(filed.Reason));

    [Fact]
    public void Only_reasons_that_a_reporter_may_give_are_given()
    {
        FigureStatus[] allowed = [FigureStatus.Overdue, FigureStatus.Confidential, FigureStatus.BelowThreshold, FigureStatus.NotMeasured, FigureStatus.NotApplicable, FigureStatus.NotDue];
        Assert.Equal(allowed.Order(), FiledReturn.All.SelectMany(filed => filed.Statuses).Distinct().Order());
    }

    [Fact]
    public void A_confidential_value_names_its_law() => Assert.All(
        FiledReturn.All.Where(filed => filed.Statuses.Contains(FigureStatus.Confidential)),
        filed => Assert.Contains("《中华人民共和国政府信息公开条例》第十五条", filed.Reason, StringComparison.Ordinal));

    [Fact]
    public void One_enterprise_never_filed_for_2024()
    {
        var overdue = FiledReturn.All.Where(filed => filed.Statuses.Contains(FigureStatus.Overdue)).ToList();
        Assert.Equal(["energy", "operation", "process", "waste"], overdue.Select(filed => filed.Form).Order());
        Assert.Single(overdue.Select(filed => (filed.Uscc, filed.Year)).Distinct(), found => found.Year == 2024);
        Assert.All(overdue, filed =>
        {
            Assert.Empty(filed.Values);
            Assert.Null(filed.ReportedOn);
            Assert.Null(filed.Assurance);
        });
    }

    [Fact]
    public void Some_returns_are_late_and_say_why_and_no_other_does()
    {
        var first = FiledReturn.All.Where(filed => filed.ReportedOn is not null && !filed.Delivery.EndsWith("-restated", StringComparison.Ordinal)).ToList();
        var late = first.Where(filed => filed.ReportedOn > SamplePark.Due(filed.Year)).ToList();
        Assert.InRange(late.Select(filed => (filed.Uscc, filed.Year)).Distinct().Count(), 8, 25);
        Assert.Equal(late, first.Where(filed => filed.Reason.Contains("迟报", StringComparison.Ordinal)));
    }

    [Fact]
    public void Some_of_the_newest_returns_are_provisional_and_none_before()
    {
        var provisional = FiledReturn.All.Where(filed => filed.Provisional).ToList();
        Assert.All(provisional, filed => Assert.Equal(SamplePark.LastYear, filed.Year));
        Assert.InRange(provisional.Select(filed => filed.Uscc).Distinct().Count(), 4, 12);
    }

    [Fact]
    public void All_three_degrees_of_assurance_occur() =>
        Assert.Equal(Enum.GetValues<Assurance>(), FiledReturn.All.Select(filed => filed.Assurance).OfType<Assurance>().Distinct().Order());

    [Fact]
    public void One_enterprise_had_a_negative_added_value()
    {
        var negative = Assert.Single(FiledReturn.All, filed => filed.Value("industrial_added_value_10k_cny") < 0);
        Assert.Contains("为负", negative.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Three_returns_of_2023_were_restated_later_each_in_one_value_and_with_the_reason()
    {
        var restated = FiledReturn.All.Where(filed => filed.Delivery == "2023-restated").ToList();
        Assert.Equal(3, restated.Count);
        Assert.All(restated, later =>
        {
            var first = Assert.Single(FiledReturn.All, filed => filed.Delivery == "2023" && filed.Form == later.Form && filed.Uscc == later.Uscc);
            var changed = later.Cells.Except(first.Cells).ToList();
            Assert.Single(changed);
            Assert.Equal(first.Cells.Count(), later.Cells.Count());
            Assert.True(later.ReportedOn > first.ReportedOn);
            Assert.StartsWith("更正：", later.Reason, StringComparison.Ordinal);
        });
    }
}
