using Disclosure.Model.Calculation;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Reference;
using Disclosure.Model.Registers;
using Disclosure.Model.Tests.Calculation;
using Disclosure.Pipeline.Calculating;
using Disclosure.Store.Working;

namespace Disclosure.Pipeline.Tests.Calculating;

/// <summary>A working store with reference data, a park and its enterprises.</summary>
internal sealed class CalculatedStore : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("calculating-").FullName;

    public CalculatedStore(params IReadOnlyList<Return> returns)
    {
        using var store = StoreFile.OpenWorking(Path);
        using var transaction = store.Begin();
        Insert(Documents.Table, [.. Model.Tests.ReferenceFiles.Rows(Documents.Table), new() { Id = "d", Title = "d", Confidence = Confidence.High }]);
        Insert(EnergyCarriers.Table, Official.Carriers);
        Insert(Gases.Table, Official.Gases);
        Insert(WasteCategories.Table, Official.WasteCategories);
        Insert(EmissionFactors.Table, Official.EmissionFactors);
        Insert(EnergyConversions.Table, Official.EnergyConversions);
        Insert(Indicators.Table, Official.Indicators);
        Insert(Sources.Table, [CalculationMethod.Source with { Id = "s", File = "return.csv" }]);
        Insert(Parks.Table, [new() { Code = "p1", Name = "园区", SourceId = "s", Sample = true }]);
        Insert(Enterprises.Table, returns.Select(given => given.Enterprise).DistinctBy(enterprise => enterprise.Id));
        Insert(Figures.Table, returns.SelectMany(given => given.Figures));
        transaction.Commit();

        void Insert<TRow>(Table<TRow> table, IEnumerable<TRow> rows)
            where TRow : class
        {
            foreach (var row in rows) transaction.Insert(table, row);
        }
    }

    public string Path => System.IO.Path.Combine(folder, "store.sqlite");

    public Calculated Calculate(Action<long, long>? progress = null, CancellationToken cancellation = default) => FigureCalculation.Run(Path, progress, cancellation);

    public IReadOnlyList<TRow> Rows<TRow>(Table<TRow> table)
        where TRow : class
    {
        using var store = StoreFile.OpenWorking(Path);
        return [.. store.Read(table)];
    }

    public IEnumerable<Figure> Calculated => Rows(Figures.Table).Where(CalculationMethod.IsCalculated);

    public Figure Figure(string? enterprise, string indicator, string? code = null, int year = 2023) =>
        Rows(Figures.Table).Single(row => row.Id == Model.Registers.Figure.IdOf(enterprise, "p1", indicator, code, Period.OfYear(year)));

    public void Change(Action<StoreTransaction> change)
    {
        using var store = StoreFile.OpenWorking(Path);
        using var transaction = store.Begin();
        change(transaction);
        transaction.Commit();
    }

    /// <summary>Every cell of what a calculation writes.</summary>
    public IReadOnlyList<string> Dump() => [.. Cells(Figures.Table), .. Cells(Derivations.Table), .. Cells(Derivations.Inputs), .. Cells(Derivations.Factors), .. Cells(Sources.Table)];

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private IEnumerable<string> Cells<TRow>(Table<TRow> table)
        where TRow : class => Rows(table).Select(row => string.Join('|', table.Fields.Select(field => field.Write(row))));
}
