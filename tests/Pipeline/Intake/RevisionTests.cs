using Disclosure.Model.Registers;

namespace Disclosure.Pipeline.Tests.Intake;

public sealed class RevisionTests
{
    [Fact]
    public void A_later_file_with_another_value_is_a_revision_and_the_old_value_stays_on_record()
    {
        using var instance = new TestInstance();
        Return(instance, "2024", "2024-03-01", "100");
        Return(instance, "2024-b", "2024-06-01", "120");

        instance.IngestAll();

        var figure = Assert.Single(instance.Rows(Figures.Table));
        var revision = Assert.Single(instance.Rows(FigureRevisions.Table));
        Assert.Equal((120m, 1), (figure.Value, figure.Revision));
        Assert.Equal((figure.Id, 0, 100m), (revision.FigureId, revision.Revision, revision.Value));
        Assert.NotEqual(figure.SourceId, revision.SourceId);
    }

    [Fact]
    public void A_later_file_with_the_same_value_changes_nothing()
    {
        using var instance = new TestInstance();
        Return(instance, "2024", "2024-03-01", "100");
        Return(instance, "2024-b", "2024-06-01", "100.0");

        instance.IngestAll();

        Assert.Equal(0, Assert.Single(instance.Rows(Figures.Table)).Revision);
        Assert.Empty(instance.Rows(FigureRevisions.Table));
    }

    [Fact]
    public void The_date_received_decides_which_value_is_the_later_one_whatever_order_the_files_arrive_in()
    {
        using var instance = new TestInstance();
        Return(instance, "2024-b", "2024-06-01", "120");
        instance.IngestAll();
        Return(instance, "2024", "2024-03-01", "100");

        instance.IngestAll();

        Assert.Equal((120m, 1), Assert.Single(instance.Rows(Figures.Table)) is var figure ? (figure.Value, figure.Revision) : default);
        Assert.Equal(100m, Assert.Single(instance.Rows(FigureRevisions.Table)).Value);
    }

    [Fact]
    public void A_status_may_take_the_place_of_a_value_and_back()
    {
        using var instance = new TestInstance();
        Return(instance, "2024", "2024-03-01", "未计量");
        Return(instance, "2024-b", "2024-06-01", "120");

        instance.IngestAll();

        Assert.Equal((FigureStatus.NotMeasured, null), Assert.Single(instance.Rows(FigureRevisions.Table)) is var old ? (old.Status, old.Value) : default);
        Assert.Equal((null, 120m), Assert.Single(instance.Rows(Figures.Table)) is var figure ? (figure.Status, figure.Value) : default);
    }

    [Fact]
    public void A_file_that_is_taken_away_takes_its_rows_with_it()
    {
        using var instance = new TestInstance();
        Return(instance, "2024", "2024-03-01", "100");
        Return(instance, "2024-b", "2024-06-01", "120");
        instance.IngestAll();
        Directory.Delete(instance.PathOf("sources/returns/2024-b"), recursive: true);

        instance.IngestAll();

        Assert.Equal((100m, 0), Assert.Single(instance.Rows(Figures.Table)) is var figure ? (figure.Value, figure.Revision) : default);
        Assert.Equal(2, Directory.GetFiles(instance.Instance.ArchiveFolder).Length - 2);
    }

    [Fact]
    public void Sample_sources_stay_out_where_the_settings_say_so()
    {
        using var instance = new TestInstance();
        Return(instance, "2024", "2024-03-01", "100");
        instance.Deliver("sample/2024", "2024-04-01", "  - { file: energy.csv, form: energy }", sample: true);
        instance.Write("sources/sample/2024/energy.csv", $"uscc,period,electricity_mwh\n{TestInstance.SecondUscc},2024,5\n");
        instance.IngestAll();
        Assert.Equal([false, true], instance.Rows(Figures.Table).Select(figure => figure.Sample).Order());
        instance.Write("settings.yml", "sample: false\n");

        var report = instance.IngestAll();

        Assert.False(report.StoreKept);
        Assert.False(Assert.Single(instance.Rows(Figures.Table)).Sample);
    }

    private static void Return(TestInstance instance, string folder, string received, string electricity) =>
        instance.Deliver($"returns/{folder}", received, "energy.csv", "form: energy", $"uscc,period,electricity_mwh\n{TestInstance.FirstUscc},2023,{electricity}\n");
}
