using Disclosure.Model;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Issues;
using Disclosure.Model.Registers;
using Disclosure.Model.Supervision;
using Disclosure.Store.Working;

namespace Disclosure.Pipeline.Tests.Intake;

/// <summary>Another park, invented, of files alone: <c>tests/Pipeline/SecondPark</c> is an instance's folder.</summary>
public sealed class SecondParkTests : IDisposable
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Pipeline", "SecondPark");

    /// <summary>Revisions come of a second delivery that says otherwise.</summary>
    private static readonly string[] NotDelivered = ["figure-revisions"];

    private readonly TestInstance test = new(withEnterprises: false);

    [Fact]
    public void A_park_that_brings_rows_for_every_register_is_taken_without_a_line_of_code()
    {
        foreach (var file in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories))
            test.Write(Path.GetRelativePath(Folder, file), File.ReadAllBytes(file));
        var report = test.IngestAll();

        using var store = StoreFile.OpenWorking(test.Instance.WorkingStore);
        var empty = Catalog.Tables.Where(table => table.Origin is Origin.Reported && store.Count(table) == 0).Select(table => table.Slug);
        Assert.Equal(NotDelivered.Order(StringComparer.Ordinal), empty.Order(StringComparer.Ordinal));
        Assert.All(report.Files.SelectMany(file => file.Issues), issue => Assert.Equal(IssueCodes.UsccDivision.Code, issue.Code));
        Assert.Equal("invented-haibin", Assert.Single(store.Read(Parks.Table)).Code);
        Assert.Equal("hb-listing-1", Assert.Single(store.Read(AuditResults.Table)).ListingId);
        Assert.Equal("haibin-energy-report", Assert.Single(store.Read(Filings.Table)).RuleId);
    }

    public void Dispose() => test.Dispose();
}
