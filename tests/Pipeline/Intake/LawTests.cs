using Disclosure.Model.Issues;
using Disclosure.Model.Knowledge;

namespace Disclosure.Pipeline.Tests.Intake;

public sealed class LawTests : IDisposable
{
    private const string Heading = "id,title,kind,issued,effective,status,status_changed_on,replaced_by_id,parent_id,confidence";
    private readonly TestInstance test = new();

    [Fact]
    public void A_rule_that_outlived_its_parent_is_taken_and_the_warning_is_published()
    {
        var report = test.IngestAll();
        Assert.Contains(report.Settings, issue => issue.Code == IssueCodes.ParentCeased.Code);
        var published = test.Rows(IssueRegister.Table).Where(issue => issue.File == "reference/laws.csv").ToList();
        Assert.Equal(["law.parent_ceased"], published.Select(issue => issue.Code).Distinct());
        Assert.Equal(LawStatus.InForce, test.Rows(Laws.Table).Single(law => law.Id == "ndrc-mep-2016-38").Status);
        Assert.Contains(published, issue => issue.Message.Contains("清洁生产促进法", StringComparison.Ordinal) && issue.Column == "parent_id" && issue.Severity is Severity.Warning);
    }

    [Fact]
    public void Dates_that_do_not_fit_are_published_with_their_line_and_refuse_nothing()
    {
        test.Write("reference/law-duties.csv", "id,law_id,duty,duty_en,register\nnew-law-parks,new-law,指定负责人,Name an officer,parks\n");
        test.Write("reference/laws.csv", $"{Heading}\nnew-law,新法,law,2024-05-01,2024-05-02,in_force,,,,high\nodd-law,旧法,law,2024-05-02,2024-05-01,repealed,2024-05-02,new-law,,high\n");
        test.IngestAll();
        var issue = Assert.Single(test.Rows(IssueRegister.Table), issue => issue.File == "reference/laws.csv");
        Assert.Equal(("law.inconsistent_dates", 3, "2024-05-01"), (issue.Code, issue.Line, issue.Found));
        Assert.Equal(2, test.Rows(Laws.Table).Count);
    }

    [Fact]
    public void A_law_before_the_one_it_was_made_under_is_refused()
    {
        test.Write("reference/laws.csv", $"{Heading}\nchild-law,办法,rule,2024,,in_force,,,parent-law,high\nparent-law,法,law,2020,,in_force,,,,high\n");
        Assert.Contains(test.Ingest().Settings, issue => issue.Code == IssueCodes.UnknownReference.Code && issue.Line == 2);
    }

    public void Dispose() => test.Dispose();
}
