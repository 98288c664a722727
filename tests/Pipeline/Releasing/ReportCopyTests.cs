using System.Security.Cryptography;
using System.Text;
using Disclosure.Model.Knowledge;
using Disclosure.Pipeline.Releasing;
using Disclosure.Pipeline.Releasing.Folders;

namespace Disclosure.Pipeline.Tests.Releasing;

/// <summary>A release carries the files of its reports.</summary>
public sealed class ReportCopyTests : IDisposable
{
    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.4\nthe report\n%%EOF\n");
    private static readonly string Sha256 = Convert.ToHexStringLower(SHA256.HashData(Pdf));

    private readonly TestPark park = new TestPark().Fill();

    public ReportCopyTests()
    {
        park.Change(store => store.Insert(Reports.Table, new()
        {
            Id = "r1", ParkCode = "p", Kind = ReportKind.Statistical, Year = 2024, Title = "统计报告", PublishedOn = new(2025, 2, 1), File = "r1.pdf", Sha256 = Sha256, Pages = 1, SourceId = "s1",
        }));
        Directory.CreateDirectory(park.Instance.ArchiveFolder);
        File.WriteAllBytes(Archived, Pdf);
        File.SetAttributes(Archived, FileAttributes.ReadOnly);
    }

    private string Archived => Path.Combine(park.Instance.ArchiveFolder, Sha256);

    public void Dispose() => park.Dispose();

    [Fact]
    public void The_file_lies_in_the_release_stands_in_its_manifest_and_is_verified()
    {
        var version = park.Made("2025-04-01");

        var copy = Path.Combine(park.Releases.FolderOf(version), "reports", "r1.pdf");
        Assert.Equal(Pdf, File.ReadAllBytes(copy));
        var listed = Assert.Single(park.Releases.Manifest(version).Files, file => file.Path == "reports/r1.pdf");
        Assert.Equal((Sha256, Pdf.Length, "application/pdf"), (listed.Sha256, listed.Bytes, listed.MediaType));
        Assert.Contains($"{Sha256}  reports/r1.pdf", park.Lines(version, ReleaseVerification.SumsName));
        Assert.Empty(Codes());

        File.SetAttributes(copy, FileAttributes.Normal);
        File.AppendAllText(copy, "x");
        Assert.Equal(["release.file_changed: releases/1.0.0/reports/r1.pdf"], Codes());
        File.Delete(copy);
        File.WriteAllText($"{copy}.bak", "x");
        Assert.Equal(["release.file_missing: releases/1.0.0/reports/r1.pdf", "release.file_unexpected: releases/1.0.0/reports/r1.pdf.bak"], Codes());
    }

    [Fact]
    public void A_release_is_refused_while_the_archive_lacks_the_file_and_nothing_is_left_behind()
    {
        File.SetAttributes(Archived, FileAttributes.Normal);
        File.Delete(Archived);

        var result = park.Release("2025-04-01");

        Assert.Equal(ReleaseOutcome.Refused, result.Outcome);
        var issue = Assert.Single(result.Issues);
        Assert.Equal(("release.report_missing", "reports/r1.pdf"), (issue.Code, issue.File));
        Assert.False(Directory.Exists(Path.Combine(park.Instance.ReleasesFolder, "1.0.0")));
        Assert.False(Directory.Exists(Path.Combine(park.Instance.ReleasesFolder, ReleaseArchive.UnfinishedName)));
    }

    [Fact]
    public void A_release_that_was_interrupted_after_its_files_were_locked_is_cleared_away()
    {
        var reports = Directory.CreateDirectory(Path.Combine(park.Instance.ReleasesFolder, ReleaseArchive.UnfinishedName, "reports"));
        var left = Path.Combine(reports.FullName, "r1.pdf");
        File.WriteAllBytes(left, Pdf);
        File.SetAttributes(left, FileAttributes.ReadOnly);

        park.Made("2025-04-01");

        Assert.Empty(Codes());
    }

    private IEnumerable<string> Codes() => ReleaseVerification.All(park.Releases, TestPark.Trusted, CancellationToken.None).Select(issue => $"{issue.Code}: {issue.File}");
}
