using Disclosure.Model.Issues;
using Disclosure.Model.Knowledge;
using Disclosure.Model.Registers;
using Disclosure.Model.Supervision;
using Disclosure.Pipeline.Intake;

namespace Disclosure.Pipeline.Tests.Intake;

public sealed class DemonstrationTests
{
    [Fact]
    public void Every_source_of_the_demonstration_is_taken_without_an_error()
    {
        using var copy = TestInstance.Demonstration();

        var report = copy.IngestAll();

        Assert.NotEmpty(report.Files);
        Assert.All(report.Files, file => Assert.Equal(Outcome.Taken, file.Outcome));
        var units = copy.Rows(Enterprises.Table).Where(row => row.ParkCode == "cn-110000-beijing-eda").ToList();
        Assert.Equal(80, units.Count);
        Assert.All(units, row => Assert.False(row.Sample));
        var figures = copy.Rows(Figures.Table);
        Assert.All(units, row => Assert.Contains(figures, figure => figure.EnterpriseId == row.Id && figure.IndicatorCode == "ghg_total" && figure.Status is FigureStatus.NotPublished));
        var recognitions = copy.Rows(Recognitions.Table);
        Assert.Equal(2783, recognitions.Count(row => row.Kind is RecognitionKind.GreenFactory));
        Assert.Equal(17, recognitions.Count(row => row.Kind is RecognitionKind.GreenFactory && row.EnterpriseId is not null));
        Assert.Equal("cn-110000-beijing-eda", Assert.Single(recognitions, row => row.Kind is RecognitionKind.GreenPark && row.ParkCode is not null).ParkCode);
        Assert.Equal((25, 20, 14), (copy.Rows(AuditListings.Table).Count, copy.Rows(AuditResults.Table).Count, copy.Rows(Rectifications.Table).Count));
        var reports = copy.Rows(Reports.Table);
        Assert.Equal(32, reports.Count);
        Assert.All(reports, report => Assert.True(File.Exists(Path.Combine(copy.Instance.ArchiveFolder, report.Sha256!))));
        Assert.DoesNotContain(copy.Rows(IssueRegister.Table), issue => issue.Severity is Severity.Error || issue.Excluded);
    }

    [Fact]
    public void Every_row_knows_its_file_and_its_line()
    {
        using var instance = new TestInstance();
        instance.Deliver("returns/2024", "2025-03-01", "energy.csv", "form: energy", $"uscc,period,electricity_mwh\n{TestInstance.FirstUscc},2024,10\n{TestInstance.SecondUscc},2024,20\n");

        instance.IngestAll();

        var source = Assert.Single(instance.Rows(Sources.Table), row => row.File == "returns/2024/energy.csv");
        Assert.Equal(2, source.Rows);
        var figures = instance.Rows(Figures.Table);
        Assert.Equal([2, 3], figures.Select(figure => figure.SourceLine!.Value).Order());
        Assert.All(figures, figure => Assert.Equal(source.Id, figure.SourceId));
        Assert.Equal(source.Sha256, Path.GetFileName(Directory.GetFiles(instance.Instance.ArchiveFolder).Single(path => path.EndsWith(source.Sha256, StringComparison.Ordinal))));
    }
}
