using Disclosure.Model.Issues;
using Disclosure.Model.Registers;
using Disclosure.Model.Supervision;

namespace Disclosure.Pipeline.Tests.Layouts;

/// <summary>Two exchange tables of mandatory cleaner-production audits with their real headings. The firms are made up; their codes hold by their check characters and belong to no division.</summary>
public sealed class AuditListTests : IDisposable
{
    private const string Nine = "wh,qymc,tyshxydm,zzjgdm,sshy,xsq,sqs,mdfbjg,mdfbrq\n";
    private const string Eighteen = "corporationname,organizationcode,placeofregistration,nature,industry,releasemechanism,releasedate,documentnumber,executiontimelimit,auditdate,completedacceptancetime,finishtime,auditorganizationname,acceptanceproofmaterial,productionaudit,praccetime,isinvalid,lastdate\n";
    private readonly TestInstance test = new();

    [Fact]
    public void The_nine_field_table_is_taken_as_it_comes()
    {
        Nines($"""
            ,甲（示例）·电镀＆表面处理公司,{TestInstance.FirstUscc},,金属表面处理,某县,某市,某省生态环境厅,2024-05-06
            某环函〔2024〕9号,乙公司,{TestInstance.SecondUscc},,造纸,某区,某市,某省生态环境厅,2024-05-06
            ,丙公司,,00000001-9,化工,某区,某市,某省生态环境厅,2023-06-30

            """);
        test.IngestAll();

        var listings = test.Rows(AuditListings.Table).OrderBy(listing => listing.SourceLine).ToList();
        Assert.Equal([2024, 2024, 2023], listings.Select(listing => listing.Year));
        Assert.Equal([null, "某环函〔2024〕9号", null], listings.Select(listing => listing.DocumentNumber));
        Assert.Equal(("甲（示例）·电镀＆表面处理公司", new DateOnly(2024, 5, 6), "ndrc-mep-2016-38"), (listings[0].NameAsListed, listings[0].ListedOn, listings[0].LawId));
        Assert.All(listings, listing => Assert.Equal(AuditKind.CleanerProductionAudit, listing.Kind));
        var firms = test.Rows(Enterprises.Table).ToDictionary(firm => firm.Id, StringComparer.Ordinal);
        Assert.Equal(TestInstance.FirstUscc, firms[listings[0].EnterpriseId].Uscc);
        Assert.Equal("test-park", firms[listings[0].EnterpriseId].ParkCode);
        Assert.Equal((null, "organisation-code", "00000001-9"), (firms[listings[2].EnterpriseId].Uscc, firms[listings[2].EnterpriseId].IdentifierScheme, firms[listings[2].EnterpriseId].Identifier));
    }

    [Fact]
    public void A_wrong_code_in_the_table_is_refused_with_its_line()
    {
        Nines($",甲公司,{TestInstance.FirstUscc[..^1]}E,,电镀,某县,某市,某省生态环境厅,2024-05-06\n");
        var issue = test.Refusal().First(issue => issue.Severity is Severity.Error);
        Assert.Equal((2, "tyshxydm"), (issue.Line, issue.Column));
    }

    [Fact]
    public void A_unit_without_any_code_is_refused()
    {
        Nines(",甲公司,,,电镀,某县,某市,某省生态环境厅,2024-05-06\n");
        Assert.Contains(test.Refusal(), issue => issue.Code == IssueCodes.NoSubject.Code && issue.Line == 2);
    }

    [Fact]
    public void The_eighteen_field_table_gives_listings_and_results_with_assessment_and_acceptance_apart()
    {
        Eighteens("2018-11-21", """
            丁公司,00000002-7,某省某市,有限责任公司,造纸,某省环保厅,2017-04-01,某环发〔2017〕1号,2018-04-01,2018-01-15,2018-08-01,2018-03-20,某审核机构,验收意见,2012-2013,2013-10-01,0,2018-11-20 10:22:31
            戊公司,00000003-5,某省某市,有限责任公司,电镀,某省环保厅,2017-04-01,,2018-04-01,,,,,,,,1,2018-11-20 10:22:31

            """);
        test.IngestAll();

        Assert.Equal(2, test.Rows(AuditListings.Table).Count);
        var result = Assert.Single(test.Rows(AuditResults.Table));
        Assert.Equal(("cp-00000002-7-2017-04-01", "某审核机构", new DateOnly(2018, 1, 15)), (result.ListingId, result.Auditor, result.SubmittedOn));
        Assert.Equal((new DateOnly(2018, 3, 20), AuditOutcome.Pending, new DateOnly(2018, 8, 1), AuditOutcome.Pending), (result.AssessmentOn, result.Assessment, result.AcceptanceOn, result.Acceptance));
    }

    [Fact]
    public void A_row_that_its_provider_marks_as_deleted_stays_as_a_listing_removed()
    {
        const string Row = "戊公司,00000003-5,某省某市,有限责任公司,电镀,某省环保厅,2017-04-01,,2018-04-01,,,,,,,,{0},{1}\n";
        Eighteens("2018-01-01", string.Format(null, System.Text.CompositeFormat.Parse(Row), "0", "2017-12-20 08:00:00"));
        test.IngestAll();
        Assert.Null(Assert.Single(test.Rows(AuditListings.Table)).RemovedOn);

        Eighteens("2018-11-21", string.Format(null, System.Text.CompositeFormat.Parse(Row), "2", "2018-11-20 10:22:31"));
        test.IngestAll();
        var listing = Assert.Single(test.Rows(AuditListings.Table));
        Assert.Equal(new DateOnly(2018, 11, 20), listing.RemovedOn);
        Assert.Contains("删除", listing.RemovedReason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_layout_that_does_not_exist_is_told()
    {
        test.Deliver("gov/none", "2024-06-01", "list.csv", "layout: no-such-layout", Nine);
        Assert.Contains(test.Ingest().Settings, issue => issue.Code == IssueCodes.MissingFile.Code && issue.Found == "no-such-layout");
    }

    private void Nines(string rows) => test.Deliver("gov/nine", "2024-06-01", "list.csv", "layout: mandatory-cp-audit-list-9", Nine + rows);

    private void Eighteens(string received, string rows) => test.Deliver($"gov/{received}", received, "list.csv", "layout: mandatory-cp-audit-list-18", Eighteen + rows);

    public void Dispose() => test.Dispose();
}
