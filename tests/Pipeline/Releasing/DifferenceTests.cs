using System.Text;
using Disclosure.Model;
using Disclosure.Model.Registers;
using Disclosure.Pipeline.Releasing.Differences;
using Disclosure.Store.Releases;

namespace Disclosure.Pipeline.Tests.Releasing;

public sealed class DifferenceTests
{
    private static readonly ManifestRegister Parks = ManifestRegister.Of(Model.Registers.Parks.Table);
    private static readonly ManifestRegister Inputs = ManifestRegister.Of(Derivations.Inputs);

    [Theory]
    [InlineData("a", "b")]
    [InlineData("a", "aa")]
    [InlineData("Z", "a")]
    [InlineData("z", "中")]
    [InlineData("\uE000", "😀")]
    [InlineData("\uFFFD", "𠀀")]
    [InlineData("a\uFF21", "a😀")]
    public void Text_keys_stand_in_the_order_of_their_bytes(string first, string second)
    {
        var order = new KeyOrder(Parks);
        Assert.True(Encoding.UTF8.GetBytes(first).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(second)) < 0);
        Assert.True(order.Compare([first], [second]) < 0);
        Assert.True(order.Compare([second], [first]) > 0);
        Assert.Equal(0, order.Compare([first], [first]));
    }

    [Fact]
    public void Number_keys_stand_by_size() => Assert.True(new KeyOrder(Inputs).Compare(["a", "9"], ["a", "10"]) < 0);

    [Fact]
    public void Rows_out_of_order_are_an_error_and_not_a_difference()
    {
        string?[][] rows = [Park("b"), Park("a")];
        Assert.Throws<InvalidDataException>(() => new RegisterComparison(Parks, Parks).Rows(rows, []).Count());
    }

    [Fact]
    public void Only_the_rows_and_values_that_differ_come_out()
    {
        var changed = Park("b");
        changed[1] = "乙";
        var differences = new RegisterComparison(Parks, Parks).Rows([Park("a"), Park("b"), Park("c")], [changed, Park("c"), Park("d")]);
        Assert.Equal(
            ["a: Withdrawn", "b: name 甲 → 乙", "d: Added"],
            differences.Select(row => $"{row.Key}: {(row.WholeRow is { } kind ? kind : string.Join(", ", row.Values.Select(value => $"{value.Field} {value.Old} → {value.New}")))}"));
    }

    [Fact]
    public void A_field_that_one_side_lacks_is_no_difference_of_values()
    {
        var before = Parks with { Fields = [.. Parks.Fields.Where(field => field.Name != "website")] };
        var column = Parks.Fields.Index().First(pair => pair.Item.Name == "website").Index;
        var after = Park("a");
        after[column] = "https://park.example/";
        Assert.Empty(new RegisterComparison(before, Parks).Rows([[.. Park("a").Where((_, i) => i != column)]], [after]));
    }

    [Fact]
    public void The_same_schema_is_no_difference()
    {
        var schema = Catalog.Tables.Select(table => ManifestRegister.Of(table)).ToArray();
        var read = Manifest.Read(Whole(schema).Write()).Registers;
        Assert.Empty(SchemaComparison.Between(schema, read));
    }

    [Fact]
    public void What_disappears_or_is_redefined_is_major_what_comes_is_minor_and_a_label_is_a_patch()
    {
        Assert.Equal([("parks", ChangeSize.Major)], Sizes([Parks], []));
        Assert.Equal([("parks", ChangeSize.Minor)], Sizes([], [Parks]));
        Assert.Equal([("parks.name", ChangeSize.Major)], Sizes([Parks], [Without("name")]));
        Assert.Equal([("parks.name", ChangeSize.Minor)], Sizes([Without("name")], [Parks]));
        Assert.Equal([("parks.area_km2", ChangeSize.Major)], Sizes([Parks], [With("area_km2", field => field with { Unit = "ha" })]));
        Assert.Equal([("parks.name", ChangeSize.Major)], Sizes([Parks], [With("name", field => field with { Type = "integer" })]));
        Assert.Equal([("parks.name", ChangeSize.Patch)], Sizes([Parks], [With("name", field => field with { Label = new("名", "Name") })]));
        Assert.Equal([("parks.level.municipal", ChangeSize.Major)], Sizes([Parks], [With("level", field => field with { Codes = [.. field.Codes!.Where(code => code.Name != "municipal")] })]));
        Assert.Equal([("parks.level.state", ChangeSize.Minor)], Sizes([Parks], [With("level", field => field with { Codes = [.. field.Codes!, new("state", new("国", "State"))] })]));
        Assert.Equal([("parks", ChangeSize.Major)], Sizes([Parks], [Parks with { Key = ["name"] }]));
    }

    private static IEnumerable<(string, ChangeSize)> Sizes(ManifestRegister[] old, ManifestRegister[] now) =>
        SchemaComparison.Between(old, now).Select(difference => (difference.ToString(), difference.Size));

    private static ManifestRegister Without(string name) => Parks with { Fields = [.. Parks.Fields.Where(field => field.Name != name)] };

    private static ManifestRegister With(string name, Func<ManifestField, ManifestField> change) => Parks with { Fields = [.. Parks.Fields.Select(field => field.Name == name ? change(field) : field)] };

    private static string?[] Park(string code) => [code, "甲", .. Enumerable.Repeat<string?>(null, Parks.Fields.Count - 2)];

    private static Manifest Whole(IReadOnlyList<ManifestRegister> registers) => new()
    {
        Format = 1, Version = "1.0.0", Date = new(2025, 4, 1), Publisher = new("甲", "A"), Licence = "CC-BY-4.0", Sample = false, Notes = new("说明", "notes"), Registers = registers, Files = [],
    };
}
