using System.Text.Json;
using Disclosure.Model.Registers;
using Disclosure.Pipeline.Exporting;
using Disclosure.Pipeline.Tests.Releasing;

namespace Disclosure.Pipeline.Tests.Exporting;

public sealed class WideTableTests : IDisposable
{
    private readonly TestPark instance = new TestPark().Fill();

    public void Dispose() => instance.Dispose();

    [Fact]
    public void Each_enterprise_and_year_is_a_row_whose_cells_hold_the_value_or_the_reason_why_there_is_none()
    {
        instance.Change(store =>
        {
            store.Upsert(Figures.Table, TestPark.Figure("e2", TestPark.Electricity, null, 2023));
            store.Upsert(Figures.Table, TestPark.Figure("e2", TestPark.Electricity, 1, 2022) with { Provisional = true, Sample = true });
            store.Upsert(Figures.Table, TestPark.Figure("e1", TestPark.Electricity, 7) with { Id = "quarter", Period = Model.Dictionary.Period.Parse("2024-Q1") });
            store.Upsert(Figures.Table, TestPark.Figure("e1", TestPark.Electricity, 9) with { Id = "total", EnterpriseId = null });
        });
        var folder = instance.Releases.FolderOf(instance.Made("2025-04-01"));
        Assert.Equal(
            """
            enterprise_id,uscc,name,name_en,park_code,industry_code,year,sample,provisional,electricity,emissions
            e1,,企业e1,,p,,2024,false,false,1000.5,530.87
            e2,,企业e2,,p,,2022,true,true,1,
            e2,,企业e2,,p,,2023,false,false,not_due,
            e2,,企业e2,,p,,2024,false,false,200,106.12

            """,
            File.ReadAllText(Path.Combine(folder, "enterprise-year.csv")));
        Assert.Equal(
            """
            park_code,name,name_en,year,sample,provisional,electricity
            p,甲园区,,2024,false,false,9

            """,
            File.ReadAllText(Path.Combine(folder, "park-year.csv")));
    }

    [Fact]
    public void Each_breakdown_is_a_column_of_its_own_and_units_that_differ_are_kept_apart()
    {
        instance.Change(store =>
        {
            store.Upsert(Model.Reference.Gases.Table, new() { Code = "ch4", Formula = "CH4", Name = "甲烷", NameEn = "Methane", Family = "ch4", Greenhouse = true, DocumentId = "method" });
            var gas = TestPark.Figure("e1", TestPark.Emissions, 3) with { Id = "gas", GasCode = "ch4", Unit = "kg" };
            store.Upsert(Figures.Table, gas);
            store.Upsert(Figures.Table, gas with { Id = "gas2", EnterpriseId = "e2", Unit = "t", Value = 4 });
        });
        var folder = instance.Releases.FolderOf(instance.Made("2025-04-01"));
        var rows = CsvFiles.Rows(Path.Combine(folder, "enterprise-year.csv")).ToArray();
        Assert.Equal(["e1,3,", "e2,,4"], rows.Select(row => $"{row[0]},{row[^2]},{row[^1]}"));
        using var schema = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "enterprise-year.schema.json")));
        var fields = schema.RootElement.GetProperty("fields").EnumerateArray().TakeLast(2).Select(field => (field.GetProperty("name").GetString(), field.GetProperty("title").GetString(), field.GetProperty("unit").GetString()));
        Assert.Equal([("emissions__ch4__kg", "emissions：甲烷", "kg"), ("emissions__ch4__t", "emissions：甲烷", "t")], fields);
        Assert.Contains("not_due", schema.RootElement.GetProperty("missingValues").EnumerateArray().Select(value => value.GetString()));
    }
}
