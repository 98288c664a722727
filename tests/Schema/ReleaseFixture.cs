using Disclosure.Model.Reference;
using Disclosure.Model.Registers;
using Disclosure.Store.Working;

namespace Disclosure.Schema.Tests;

/// <summary>A small release, made of rows that the tests know.</summary>
public sealed class ReleaseFixture : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("disclosure").FullName;

    public ReleaseApi Api { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        var path = Path.Combine(folder, "disclosure.sqlite");
        using (var store = StoreFile.Create(path))
        {
            using (var transaction = store.Begin()) Fill(transaction);
            store.Finish();
        }

        Api = await ReleaseApi.OpenAsync(path);
    }

    public Task DisposeAsync()
    {
        Api.Dispose();
        Directory.Delete(folder, recursive: true);
        return Task.CompletedTask;
    }

    private static void Fill(StoreTransaction transaction)
    {
        transaction.Insert(Documents.Table, new() { Id = "notice", Title = "公告", TitleEn = "Notice", Confidence = Confidence.High });
        transaction.Insert(EnergyCarriers.Table, new() { Code = "electricity", Name = "电力", NameEn = "Electricity", Kind = CarrierKind.Electricity, QuantityUnit = "MWh", Fossil = false, Renewable = false, DocumentId = "notice" });
        transaction.Insert(EmissionFactors.Table, new() { Id = "grid-2023", Kind = FactorKind.GridAverage, Name = "全国2023", NameEn = "China 2023", AreaCode = "CN", Year = 2023, Value = 0.5306m, Unit = "kgCO2/kWh", Preferred = true, DocumentId = "notice" });
        transaction.Insert(Indicators.Table, Indicator("energy_consumption", "能源消费量", "Energy consumption", null, Dimension.Carrier));
        transaction.Insert(Indicators.Table, Indicator("purchased_electricity_co2", "外购电力排放", "CO2 from purchased electricity", "tCO2", Dimension.None));
        transaction.Insert(Sources.Table, new() { Id = "s1", File = "a/energy.csv", Sha256 = new('a', 64), Bytes = 10, Rows = 2, Publisher = "示例", Title = "能源报表", Licence = "CC-BY-4.0", Sample = true });
        transaction.Insert(Parks.Table, new() { Code = "p1", Name = "甲园区", NameEn = "Park A", Level = ParkLevel.National, AreaKm2 = 59.6m, Sample = true, SourceId = "s1", SourceLine = 2 });
        transaction.Insert(Enterprises.Table, new() { Id = "e1", Uscc = "91110302600003205F", Name = "甲公司", ParkCode = "p1", Status = EnterpriseStatus.Operating, SourceId = "s1" });
        transaction.Insert(Enterprises.Table, new() { Id = "e2", Name = "乙公司", IdentifierScheme = "us-ghgrp", Identifier = "1004377", SourceId = "s1" });
        transaction.Insert(Figures.Table, Figure("f1", "energy_consumption", 2023, 1234.5m, "MWh") with { CarrierCode = "electricity", SourceLine = 2 });
        transaction.Insert(Figures.Table, Figure("f2", "purchased_electricity_co2", 2023, 655.03m, "tCO2"));
        transaction.Insert(Figures.Table, Figure("f3", "purchased_electricity_co2", 2024, null, "tCO2") with { Status = FigureStatus.NoFactor });
        transaction.Insert(Derivations.Table, new() { FigureId = "f2", Formula = "purchased_electricity", Expression = "1234.5 × 0.5306", Decimals = 2 });
        transaction.Insert(Derivations.Inputs, new() { FigureId = "f2", Position = 1, Symbol = "AD", InputId = "f1", Value = 1234.5m, Unit = "MWh" });
        transaction.Insert(Derivations.Factors, new() { FigureId = "f2", Position = 1, Symbol = "EF", FactorId = "grid-2023", Value = 0.5306m, Unit = "kgCO2/kWh" });
        transaction.Insert(Releases.Table, new() { Version = "1.0.0", PublishedOn = new(2026, 1, 5), Notes = "首次发布", NotesEn = "First release" });
        transaction.Insert(Releases.Table, new() { Version = "1.1.0", PublishedOn = new(2026, 6, 1), Previous = "1.0.0", Notes = "增补", NotesEn = "Rows added" });
        transaction.Commit();
    }

    private static Indicator Indicator(string code, string name, string nameEn, string? unit, Dimension dimension) => new()
    {
        Code = code, Name = name, NameEn = nameEn, Category = IndicatorCategory.Carbon, Unit = unit, Decimals = 2, Direction = Direction.LowerIsBetter,
        Dimension = dimension, Aggregation = Aggregation.Sum, About = name, AboutEn = nameEn, DocumentId = "notice",
    };

    private static Figure Figure(string id, string indicator, int year, decimal? value, string unit) => new()
    {
        Id = id, EnterpriseId = "e1", ParkCode = "p1", IndicatorCode = indicator, Period = Model.Dictionary.Period.OfYear(year), Year = year, Value = value, Unit = unit,
        Sample = true, SourceId = "s1",
    };
}
