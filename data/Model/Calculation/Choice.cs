using Disclosure.Model.Reference;

namespace Disclosure.Model.Calculation;

/// <summary>The factors that answer one question, each for its years.</summary>
internal sealed class Choice
{
    private readonly IReadOnlyList<(Factor Factor, int From, int To)> fits;

    private Choice(IReadOnlyList<(Factor Factor, int From, int To)> fits) => this.fits = fits;

    public IEnumerable<Factor> Factors => fits.Select(fit => fit.Factor);

    /// <summary>Pairs that would both answer for some year.</summary>
    public IEnumerable<(Factor First, Factor Second)> Conflicts =>
        from i in Enumerable.Range(0, fits.Count)
        from j in Enumerable.Range(i + 1, fits.Count - i - 1)
        where fits[i].From <= fits[j].To && fits[j].From <= fits[i].To
        select (fits[i].Factor, fits[j].Factor);

    public static Choice Of(IReadOnlyList<EmissionFactor> rows)
    {
        var preferred = rows.Where(row => row.Preferred).ToList();
        return new([.. (preferred is [] ? rows : preferred).Select(row => (
            new Factor(row.Id, null, row.Value, row.Unit), row.Year ?? int.MinValue, row.Year ?? int.MaxValue))]);
    }

    public static Choice Of(IReadOnlyList<EnergyConversion> rows) =>
        new([.. rows.Select(row => (new Factor(null, row.Id, row.Value, row.Unit), row.Year ?? int.MinValue, row.Year ?? int.MaxValue))]);

    public Factor? In(int year) => fits.FirstOrDefault(fit => fit.From <= year && year <= fit.To).Factor;
}
