using Disclosure.Model.Calculation;
using Disclosure.Model.Reference;
using Disclosure.Model.Registers;
using Disclosure.Store.Working;

namespace Disclosure.Pipeline.Calculating;

/// <summary>Calculates everything that follows from the reported figures of a working store.</summary>
public static class FigureCalculation
{
    /// <summary>Replaces all calculated figures and derivations, in one transaction. The same reported figures always give the same rows.</summary>
    /// <param name="store">The working store, which nothing else writes to meanwhile.</param>
    /// <param name="progress">Told now and then how many figures were read, and of how many.</param>
    /// <returns>How many figures were calculated, and how many of them have no value.</returns>
    /// <exception cref="ReferenceDataException">The reference data of the store cannot be calculated with.</exception>
    /// <exception cref="Store.StoreException">The store cannot be read or written; it is as before.</exception>
    /// <remarks>
    /// Memory holds the enterprises, one running sum for each figure of a park, and the figures of one enterprise and period. Figures are read through a
    /// connection of its own, which sees the store as it was before.
    /// </remarks>
    public static Calculated Run(string store, Action<long, long>? progress = null, CancellationToken cancellation = default)
    {
        using var reader = StoreFile.OpenWorking(store);
        using var writer = StoreFile.OpenWorking(store);
        var calculator = new Calculator(ReadFactors(reader), CalculationMethod.Source.Id);
        var parks = new ParkBook(calculator, reader.Read(Parks.Table), reader.Read(Enterprises.Table));
        using var transaction = writer.Begin();
        var output = new DerivedRows(transaction);
        output.Prepare();
        var (read, of) = (0L, reader.Count(Figures.Table));

        foreach (var group in FigureGroup.Of(Counted(reader.Read(Figures.Table, nameof(Figure.EnterpriseId), nameof(Figure.Period))), output.Delete))
        {
            if (group.EnterpriseId is { } id) parks.Add(parks.Enterprises[id], group.Period, group.Figures, output.Write);
            else parks.Reported(group.Figures);
        }

        parks.AddAbsent(output.Write);
        parks.WriteTotals(output.Write);
        foreach (var figure in writer.Read(Figures.Table, nameof(Figure.EnterpriseId), nameof(Figure.Period)))
        {
            cancellation.ThrowIfCancellationRequested();
            if (parks.InputOf(figure) is { } input) output.Write(input);
        }

        transaction.Commit();
        return output.Calculated;

        IEnumerable<Figure> Counted(IEnumerable<Figure> figures)
        {
            foreach (var figure in figures)
            {
                cancellation.ThrowIfCancellationRequested();
                if (++read % 10_000 == 0 || read == of) progress?.Invoke(read, of);
                yield return figure;
            }
        }
    }

    private static FactorSet ReadFactors(StoreFile store) => new(
        store.Read(Indicators.Table), store.Read(EnergyCarriers.Table), store.Read(Gases.Table), store.Read(WasteCategories.Table),
        store.Read(EmissionFactors.Table), store.Read(EnergyConversions.Table));
}

/// <param name="Figures">Calculated figures, park totals included.</param>
/// <param name="WithoutValue">Those with a reason in the value's place.</param>
public sealed record Calculated(long Figures, long WithoutValue);
