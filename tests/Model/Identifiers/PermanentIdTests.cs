using Disclosure.Model.Dictionary;
using Disclosure.Model.Identifiers;
using Disclosure.Model.Registers;

namespace Disclosure.Model.Tests.Identifiers;

public sealed class PermanentIdTests
{
    /// <summary>Published addresses hold these: if this fails, the code is wrong and not the test.</summary>
    [Fact]
    public void Ids_never_change()
    {
        Assert.Equal("7cty8pjh94aac", PermanentId.Of("figure", "enterprise:e1", "ghg_total", "", "2023"));
        Assert.Equal(PermanentId.Of("figure", "enterprise:e1", "ghg_total", "", "2023"), Figure.IdOf("e1", "p1", "ghg_total", null, Period.OfYear(2023)));
        Assert.Equal(PermanentId.Of("figure", "park:p1", "ghg_total", "", "2023"), Figure.IdOf(null, "p1", "ghg_total", null, Period.OfYear(2023)));
    }

    [Fact]
    public void An_enterprises_figure_keeps_its_id_when_the_enterprise_moves_to_another_park() =>
        Assert.Equal(Figure.IdOf("e1", "p1", "x", "c", Period.OfYear(2023)), Figure.IdOf("e1", "p2", "x", "c", Period.OfYear(2023)));

    [Fact]
    public void Parts_do_not_run_together()
    {
        Assert.NotEqual(PermanentId.Of("k", "ab", "c"), PermanentId.Of("k", "a", "bc"));
        Assert.NotEqual(PermanentId.Of("k", "a"), PermanentId.Of("k", "a", ""));
        Assert.NotEqual(PermanentId.Of("k", "a"), PermanentId.Of("ka"));
    }

    [Fact]
    public void Ids_are_thirteen_characters_that_cannot_be_misread_and_do_not_meet()
    {
        var ids = Enumerable.Range(0, 100_000).Select(i => PermanentId.Of("figure", $"{i}")).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(100_000, ids.Count);
        Assert.All(ids, id => Assert.Matches("^[0-9a-hjkmnp-tv-z]{13}$", id));
        Assert.All(Enumerable.Range(0, 13), place => Assert.Equal(32, ids.Select(id => id[place]).Distinct().Count()));
    }
}
