using Disclosure.Model.Issues;
using Disclosure.Model.Knowledge;
using Disclosure.Model.Reference;

namespace Disclosure.Model.Tests.Knowledge;

public sealed class LawTests
{
    private static readonly IReadOnlyList<Law> Shipped = ReferenceFiles.Rows(Laws.Table);

    private static readonly Dictionary<string, Law> ById = Shipped.ToDictionary(law => law.Id, StringComparer.Ordinal);

    [Fact]
    public void What_a_law_refers_to_stands_before_it()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        Assert.All(Shipped, law =>
        {
            Assert.All(new[] { law.ParentId, law.ReplacedById }.OfType<string>(), id => Assert.Contains(id, seen));
            Assert.True(seen.Add(law.Id));
            Assert.Matches("^[a-z][a-z0-9]*(-[a-z0-9]+)+$", law.Id);
        });
    }

    [Fact]
    public void A_document_in_both_registers_has_one_id_and_both_say_the_same()
    {
        var documents = ReferenceFiles.Rows(Documents.Table);
        Assert.All(documents.Where(document => ById.ContainsKey(document.Id)), document =>
            Assert.Equal((document.Title, document.Number, document.Issuer, document.Issued), (ById[document.Id].Title, ById[document.Id].Number, ById[document.Id].Issuer, ById[document.Id].Issued)));
        var numbered = documents.Where(document => document.Number is not null).ToLookup(document => document.Number!);
        Assert.All(Shipped.Where(law => law.Number is not null), law => Assert.All(numbered[law.Number!], document => Assert.Equal(law.Id, document.Id)));
        Assert.True(documents.Count(document => ById.ContainsKey(document.Id)) > 20);
    }

    [Theory]
    [InlineData("gbt-15316-2009", "gbt-15316-2024", "2025-06-01")]
    [InlineData("gb-17167-2006", "gb-17167-2025", "2026-02-01")]
    [InlineData("gbt-32150-2015", "gbt-32150-2025", "2026-07-01")]
    public void Both_editions_of_a_standard_are_kept_and_the_newer_takes_effect_when_the_older_ends(string older, string newer, string day)
    {
        Assert.Equal((LawStatus.Superseded, newer, LawStatus.InForce), (ById[older].Status, ById[older].ReplacedById, ById[newer].Status));
        Assert.Equal([day, day], new[] { ById[older].StatusChangedOn, ById[newer].Effective }.Select(date => $"{date:yyyy-MM-dd}"));
    }

    [Fact]
    public void The_laws_that_the_code_replaced_ceased_on_the_day_it_took_effect()
    {
        var code = ById["cn-code-ecology-environment-2026"];
        var replaced = Shipped.Where(law => law.ReplacedById == code.Id).ToList();
        Assert.Equal(8, replaced.Count);
        Assert.All(replaced, law => Assert.Equal((LawStatus.Repealed, code.Effective), (law.Status, law.StatusChangedOn)));
    }

    [Fact]
    public void What_lives_on_without_its_parent_is_pointed_out_and_nothing_else()
    {
        var found = Shipped.Select(law => (law.Id, Fault: Broken(law))).Where(pair => pair.Fault is not null).ToList();
        Assert.Equal(["cn-reg-discharge-permits-2021", "cn-reg-plan-eia-2009", "mee-order-24", "ndrc-mep-2016-38"], found.Select(pair => pair.Id).Order(StringComparer.Ordinal));
        Assert.All(found, pair => Assert.Equal((IssueCodes.ParentCeased, "2026-08-15"), (pair.Fault!.Code, pair.Fault.Found)));
        Assert.Equal(Severity.Warning, IssueCodes.ParentCeased.Severity);
    }

    [Theory]
    [InlineData("2024-05-02", "2024-05-01", null, LawStatus.InForce, false)] // in force before it was issued
    [InlineData("2024-06", "2024-05-31", null, LawStatus.InForce, false)]
    [InlineData("2024-05", "2024-05-01", null, LawStatus.InForce, true)] // as far as it is known
    [InlineData("2024", "2024-05-01", "2024-04-30", LawStatus.Repealed, false)] // ended before it began
    [InlineData("2024", "2024-05-01", null, LawStatus.Repealed, false)]
    [InlineData("2024", "2024-05-01", "2024-05-01", LawStatus.Repealed, true)]
    [InlineData(null, null, null, LawStatus.Unverified, true)]
    public void Dates_out_of_order_are_pointed_out(string? issued, string? effective, string? changed, LawStatus status, bool sound)
    {
        var fault = Broken(Example with { Issued = issued, Effective = Day(effective), StatusChangedOn = Day(changed), Status = status });
        if (sound) Assert.Null(fault);
        else Assert.Equal((IssueCodes.LawDates, Severity.Warning), (fault?.Code, fault?.Code.Severity));
    }

    [Fact]
    public void A_law_in_force_that_names_its_replacement_is_pointed_out() =>
        Assert.Equal(IssueCodes.LawDates, Broken(Example with { ReplacedById = "gbt-15316-2024" })?.Code);

    private static Law Example => new() { Id = "example-1", Title = "示例", Kind = LawKind.Rule, Status = LawStatus.InForce, Confidence = Confidence.High };

    private static Fault? Broken(Law law) => Laws.Table.Rules.Select(rule => rule.Check(Laws.Table, law, (_, id) => ById.GetValueOrDefault(id))).FirstOrDefault(fault => fault is not null);

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
