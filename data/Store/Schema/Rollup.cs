using Disclosure.Model.Dictionary;
using Disclosure.Model.Registers;

namespace Disclosure.Store.Schema;

/// <summary>
/// Totals of a register that are made with the release, as a table of its file that is no register: what follows from the rows is summed once
/// and not for every question.
/// </summary>
/// <param name="Name">Of the table.</param>
/// <param name="Own">The register's own columns by which it totals.</param>
/// <param name="Reference">Leads to the row with <paramref name="Beyond"/>; null where all columns are the register's own.</param>
/// <param name="Beyond">One more column, of the row that the reference leads to.</param>
/// <param name="Measure">What is summed.</param>
public sealed record Rollup(string Name, Table Register, Field Measure, IReadOnlyList<Field> Own, Field? Reference = null, Field? Beyond = null)
{
    public const string Rows = "row_count";
    public const string Present = "value_count";
    public const string Sum = "value_sum";

    /// <summary>The sum without the signs, by which the exactness of a sum is judged.</summary>
    public const string Magnitude = "value_magnitude";

    public const string Least = "value_min";
    public const string Most = "value_max";

    /// <summary>The smaller before the larger: the first that knows all columns of a question answers it.</summary>
    public static IReadOnlyList<Rollup> All { get; } =
    [
        ByEnterprise("figure_total_by_industry", nameof(Enterprise.IndustryCode)),
        ByEnterprise("figure_total_by_region", nameof(Enterprise.RegionCode)),
        new("figure_total_by_park", Figures.Table, Column(nameof(Figure.Value)), [.. Common, Column(nameof(Figure.ParkCode))]),
    ];

    private static Field[] Common => [Column(nameof(Figure.IndicatorCode)), Column(nameof(Figure.Year))];

    private static Rollup ByEnterprise(string name, string property) =>
        new(name, Figures.Table, Column(nameof(Figure.Value)), Common, Column(nameof(Figure.EnterpriseId)), Enterprises.Table[property]);

    private static Field<Figure> Column(string property) => Figures.Table[property];
}
