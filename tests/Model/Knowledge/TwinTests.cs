namespace Disclosure.Model.Tests.Knowledge;

/// <summary>The reference data speak to both readers.</summary>
public sealed class TwinTests
{
    /// <summary>Official lists that give most names in Chinese alone.</summary>
    private static readonly string[] NamedInChinese = ["industries", "regions"];

    public static TheoryData<string> Shipped => [.. Catalog.Tables.Select(table => table.Slug).Where(slug => File.Exists(PathOf(slug)))];

    [Theory]
    [MemberData(nameof(Shipped))]
    public void What_is_said_in_one_language_is_said_in_the_other_in_a_field_of_its_own(string slug)
    {
        var table = Catalog.Find(slug)!;
        var twins = table.Columns.Where(field => table.Find($"{field.Name}_en") is not null && !(field.Name == "name" && NamedInChinese.Contains(slug))).Select(field => field.Name).ToList();
        Assert.All(ReferenceFiles.Cells(PathOf(slug)), cells =>
        {
            Assert.All(twins, field => Assert.True(cells[field].Length == 0 == (cells[$"{field}_en"].Length == 0), $"{cells.Values.First()}: {field}"));
            Assert.All(cells, cell => Assert.False(cell.Value.Split(" / ") is [var zh, var en] && IsChinese(zh) && !IsChinese(en), $"{cells.Values.First()}: {cell.Key}"));
        });
    }

    private static string PathOf(string slug) => Path.Combine(Repository.Reference, $"{slug}.csv");

    private static bool IsChinese(string text) => text.Any(letter => letter is >= '\u4e00' and <= '\u9fff');
}
