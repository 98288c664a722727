using Disclosure.Store.Searching;

namespace Disclosure.Store.Tests.Searching;

public sealed class SearchTextTests
{
    [Theory]
    [InlineData("Ｂｅｔａ　Steel", "beta steel")]
    [InlineData("  a \t\n b  ", "a b")]
    [InlineData("CO₂e", "co2e")]
    [InlineData("ÀΣЖ", "àσж")]
    [InlineData("（集团）", "(集团)")]
    [InlineData("钢铁", "钢铁")]
    [InlineData("", "")]
    public void Spellings_of_one_word_have_one_form_and_keep_it(string text, string form)
    {
        Assert.Equal(form, SearchText.Normalise(text));
        Assert.Equal(form, SearchText.Normalise(form));
    }
}
