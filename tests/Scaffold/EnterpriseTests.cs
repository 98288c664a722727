using System.Globalization;
using Disclosure.Model.Identifiers;
using Disclosure.Model.Registers;
using Disclosure.Scaffold.Sample;

namespace Disclosure.Scaffold.Tests;

public sealed class EnterpriseTests
{
    private static IReadOnlyCollection<IReadOnlyDictionary<string, string>> Rows => [.. FiledReturn.Enterprises.Values];

    [Fact]
    public void There_are_forty_eight_and_all_say_that_they_are_samples()
    {
        Assert.Equal(48, Rows.Count);
        Assert.All(Rows, row =>
        {
            Assert.Matches("^示例.+有限公司（[0-9]{2}号）$", row["name"]);
            Assert.Matches("^Sample .+ Co\\., Ltd\\. \\(No\\. [0-9]{2}\\)$", row["name_en"]);
            Assert.EndsWith("（虚构）", row["address"], StringComparison.Ordinal);
        });
        Assert.Equal(48, Rows.Select(row => row["name"]).Distinct().Count());
    }

    [Fact]
    public void Every_code_is_sound_and_lies_in_a_block_that_no_registrar_has()
    {
        Assert.All(Rows, row =>
        {
            Assert.Null(Uscc.Check(row["uscc"]));
            Assert.StartsWith("91999999000000", row["uscc"], StringComparison.Ordinal);
        });
        Assert.DoesNotContain(Table.Read(Path.Combine(Repository.Reference, "regions.csv")), row => row["code"].StartsWith("99", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_industry_is_a_class_of_the_national_classification_and_every_region_exists()
    {
        var classes = Table.Read(Path.Combine(Repository.Reference, "industries.csv")).Where(row => row["level"] == "class").Select(row => row["code"]).ToHashSet();
        var regions = Table.Read(Path.Combine(Repository.Reference, "regions.csv")).Where(row => row["level"] == "county").Select(row => row["code"]).ToHashSet();
        Assert.All(Rows, row =>
        {
            Assert.Contains(row["industry_code"], classes);
            Assert.Contains(row["region_code"], regions);
        });
    }

    [Fact]
    public void The_columns_are_the_fields_that_the_registers_do_not_assign_themselves()
    {
        Assert.Equal(Enterprises.Table.Fields.Where(field => !field.Assigned).Select(field => field.Name), Table.Headings(Path.Combine(SampleFolder.Path, "park", "enterprises.csv")));
        Assert.Equal(Parks.Table.Fields.Where(field => !field.Assigned).Select(field => field.Name), Table.Headings(Path.Combine(SampleFolder.Path, "park", "parks.csv")));
    }

    [Fact]
    public void Two_have_left_in_different_years_one_stopped_and_one_came_within_the_years_of_the_sample()
    {
        var left = Rows.Where(row => row["status"] == "exited").ToList();
        Assert.Equal(["2022", "2024"], left.Select(row => row["exited"][..4]).Order());
        Assert.Single(Rows, row => row["status"] == "suspended");
        Assert.Equal(["2023-04-01"], Rows.Select(row => row["joined"]).Where(joined => int.Parse(joined[..4], CultureInfo.InvariantCulture) >= SamplePark.FirstYear));
        Assert.All(Rows.Except(left), row => Assert.Empty(row["exited"]));
    }

    [Fact]
    public void No_two_lie_on_one_spot() => Assert.Equal(48, Rows.Select(row => (row["latitude"], row["longitude"])).Distinct().Count());

    [Fact]
    public void Nobody_is_named() => Assert.All(
        Rows.Select(row => row["responsible_person"]).Append(Table.Read(Path.Combine(SampleFolder.Path, "park", "parks.csv"))[0]["responsible_officer"]).Where(text => text.Length > 0),
        text => Assert.EndsWith("（岗位）", text, StringComparison.Ordinal));
}
