using System.Security.Cryptography;
using System.Text;
using Disclosure.Model.Knowledge;
using Disclosure.Pipeline.Intake;

namespace Disclosure.Pipeline.Tests.Intake;

/// <summary>Reports come as a table and the files that it names.</summary>
public sealed class ReportFileTests : IDisposable
{
    private const string Heading = "id,park_code,kind,year,title,published_on,file,sha256,pages";
    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.4\nthe report\n%%EOF\n");

    private readonly TestInstance instance = new();

    public void Dispose() => instance.Dispose();

    [Fact]
    public void A_report_is_taken_and_its_file_is_archived_under_its_hash()
    {
        instance.Write("sources/reports/r1.pdf", Pdf);
        Deliver(Row("r1", "r1.pdf", Sha256(Pdf), "3"), "r2,test-park,statistical,2024,只在网上,2025-06-01,,,");

        instance.IngestAll();

        Assert.Equal(["r1", "r2"], instance.Rows(Reports.Table).Select(report => report.Id).Order());
        Assert.Equal(Pdf, File.ReadAllBytes(Path.Combine(instance.Instance.ArchiveFolder, Sha256(Pdf))));
        Assert.Empty(Directory.GetFiles(instance.Instance.ArchiveFolder, "incoming-*"));
    }

    [Theory]
    [InlineData("other.pdf", "3", "report.file_missing", "file")]
    [InlineData("../reports/r1.pdf", "3", "report.file_name", "file")]
    [InlineData("r1.exe", "3", "report.file_name", "file")]
    [InlineData("年报.pdf", "3", "report.file_name", "file")]
    [InlineData("r1.pdf", "0", "report.no_pages", "pages")]
    [InlineData("r1.pdf", "", "report.no_pages", "pages")]
    public void A_row_that_is_not_true_of_its_file_refuses_the_table_and_names_the_cell(string name, string pages, string code, string column)
    {
        instance.Write("sources/reports/r1.pdf", Pdf);
        Deliver(Row("r1", name, Sha256(Pdf), pages));

        var issue = Assert.Single(instance.Refusal());

        Assert.Equal((code, column, 2), (issue.Code, issue.Column, issue.Line));
        Assert.Empty(instance.Rows(Reports.Table));
        Assert.False(File.Exists(Path.Combine(instance.Instance.ArchiveFolder, Sha256(Pdf))));
    }

    [Fact]
    public void Other_bytes_than_the_table_says_are_refused_with_both_hashes()
    {
        instance.Write("sources/reports/r1.pdf", [.. Pdf, (byte)'x']);
        Deliver(Row("r1", "r1.pdf", Sha256(Pdf), "3"));

        var issue = Assert.Single(instance.Refusal());

        Assert.Equal(("report.file_changed", "sha256"), (issue.Code, issue.Column));
        Assert.Contains(Sha256(Pdf), issue.MessageEn, StringComparison.Ordinal);
        Assert.Contains(Sha256([.. Pdf, (byte)'x'])[..40], issue.MessageEn, StringComparison.Ordinal);
    }

    [Fact]
    public void What_only_bears_the_name_of_a_PDF_is_refused()
    {
        var page = Encoding.ASCII.GetBytes("<html>not found</html>");
        instance.Write("sources/reports/r1.pdf", page);
        Deliver(Row("r1", "r1.pdf", Sha256(page), "3"));

        Assert.Equal("report.not_a_pdf", Assert.Single(instance.Refusal()).Code);
    }

    [Fact]
    public void Two_reports_may_share_a_file_but_not_a_name()
    {
        instance.Write("sources/reports/r1.pdf", Pdf);
        Deliver(Row("r1", "r1.pdf", Sha256(Pdf), "3"), Row("r2", "r1.pdf", Sha256(Pdf), "3"));
        instance.IngestAll();

        byte[] other = [.. Pdf, (byte)'x'];
        instance.Write("sources/later/R1.pdf", other);
        instance.Deliver("later", "2025-08-01", "reports.csv", "register: reports", $"{Heading}\n{Row("r3", "R1.pdf", Sha256(other), "3")}\n");

        Assert.Equal(("report.file_twice", 2), instance.Refusal() is [var issue] ? (issue.Code, issue.Line) : default);
    }

    [Fact]
    public void A_file_that_is_changed_after_it_was_taken_is_found_and_the_store_stays_as_it_was()
    {
        instance.Write("sources/reports/r1.pdf", Pdf);
        Deliver(Row("r1", "r1.pdf", Sha256(Pdf), "3"));
        instance.IngestAll();
        instance.Write("sources/reports/r1.pdf", [.. Pdf, (byte)'x']);

        var report = instance.Ingest();

        Assert.True(report.StoreKept);
        Assert.Equal("report.file_changed", Assert.Single(Assert.Single(report.Files, file => file.Outcome is Outcome.Refused).Issues).Code);
        Assert.Single(instance.Rows(Reports.Table));
    }

    [Fact]
    public void Checking_says_the_same_and_archives_nothing()
    {
        Deliver(Row("r1", "r1.pdf", Sha256(Pdf), "3"));

        var report = new CheckRun(instance.Instance, Repository.Reference).Check([], null, CancellationToken.None);

        Assert.Equal("report.file_missing", Assert.Single(Assert.Single(report.Files, file => file.Outcome is Outcome.Refused).Issues).Code);
        Assert.False(Directory.Exists(instance.Instance.ArchiveFolder));
    }

    private void Deliver(params string[] rows) => instance.Deliver("reports", "2025-07-01", "reports.csv", "register: reports", $"{Heading}\n{string.Join('\n', rows)}\n");

    private static string Row(string id, string name, string sha256, string pages) => $"{id},test-park,statistical,2024,低碳运行统计报告,2025-06-01,{name},{sha256},{pages}";

    private static string Sha256(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
