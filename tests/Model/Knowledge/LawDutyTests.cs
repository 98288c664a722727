using Disclosure.Model.Dictionary;
using Disclosure.Model.Knowledge;

namespace Disclosure.Model.Tests.Knowledge;

public sealed class LawDutyTests
{
    /// <summary>Reference registers that say what is asked, rather than in which words: the rest are codes and factors, which definitions and figures cite.</summary>
    private static readonly string[] FoundedReference = ["laws", "indicators", "obligation-rules", "evaluation-schemes", "evaluation-criteria", "evaluation-levels", "public-holidays"];

    private static readonly IReadOnlyList<LawDuty> Shipped = ReferenceFiles.Rows(LawDuties.Table);

    [Fact]
    public void Every_duty_names_a_law_and_a_register_that_exist()
    {
        var laws = ReferenceFiles.Rows(Laws.Table).ToDictionary(law => law.Id, StringComparer.Ordinal);
        Assert.All(Shipped, duty =>
        {
            Assert.NotNull(Catalog.Find(duty.Register));
            Assert.Contains(duty.LawId, laws);
            Assert.False(laws[duty.LawId].Status is LawStatus.Repealed or LawStatus.Superseded or LawStatus.Expired, $"{duty.Id}: its law has ceased");
        });
        Assert.Equal(Shipped.Count, Shipped.Select(duty => duty.Id).Distinct().Count());
        Assert.True(Shipped.Count >= 40);
    }

    [Fact]
    public void Every_register_of_subject_matter_is_founded()
    {
        var founded = Shipped.Select(duty => duty.Register).ToHashSet(StringComparer.Ordinal);
        var asked = Catalog.Tables.Where(table => table.Origin is Origin.Reported or Origin.Calculated).Select(table => table.Slug).Concat(FoundedReference);
        Assert.Equal([], asked.Where(register => !founded.Contains(register)));
    }
}
