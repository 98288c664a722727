using Disclosure.Model;
using Disclosure.Model.Calculation;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Registers;
using Disclosure.Store.Working;

namespace Disclosure.Pipeline.Calculating;

/// <summary>The rows that a calculation leaves in the store.</summary>
internal sealed class DerivedRows(StoreTransaction transaction)
{
    private long figures;
    private long withoutValue;

    public Calculated Calculated => new(figures, withoutValue);

    /// <summary>
    /// Takes away what an earlier calculation left, whatever stage left it, but for its figures, and names the source of this one. The source of an earlier method stays: releases made with it
    /// name it.
    /// </summary>
    public void Prepare()
    {
        foreach (var table in Catalog.Tables.Reverse().Where(table => table.Origin is Origin.Calculated)) transaction.Clear(table);
        transaction.Upsert(Sources.Table, CalculationMethod.Source);
    }

    public void Delete(Figure figure) => transaction.Delete(Figures.Table, figure);

    public void Write(Derived derived)
    {
        transaction.Insert(Figures.Table, derived.Figure);
        transaction.Insert(Derivations.Table, derived.Derivation);
        foreach (var input in derived.Inputs) Write(input);
        foreach (var factor in derived.Factors) transaction.Insert(Derivations.Factors, factor);
        figures++;
        if (derived.Figure.Value is null) withoutValue++;
    }

    public void Write(DerivationInput input) => transaction.Insert(Derivations.Inputs, input);
}
