using Disclosure.Model.Codecs;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Registers;
using Disclosure.Store.Releases;
using Disclosure.Store.Working;

namespace Disclosure.Pipeline.Exporting.Wide;

/// <summary>One row for each subject and year, as people like to have statistics; made out of the figures in one pass.</summary>
internal sealed class WideTables : IDisposable
{
    private static readonly Field<Enterprise>[] EnterpriseFields =
    [
        Enterprises.Table[nameof(Enterprise.Id)], Enterprises.Table[nameof(Enterprise.Uscc)], Enterprises.Table[nameof(Enterprise.Name)], Enterprises.Table[nameof(Enterprise.NameEn)],
        Enterprises.Table[nameof(Enterprise.ParkCode)], Enterprises.Table[nameof(Enterprise.IndustryCode)],
    ];

    private static readonly Field<Park>[] ParkFields = [Parks.Table[nameof(Park.Code)], Parks.Table[nameof(Park.Name)], Parks.Table[nameof(Park.NameEn)]];

    private static readonly Field<Figure>[] OwnFields = [Figures.Table[nameof(Figure.Year)], Figures.Table[nameof(Figure.Sample)], Figures.Table[nameof(Figure.Provisional)]];

    private readonly IReadOnlyList<(WideKey Key, DatasetColumn Column)> ofEnterprises;
    private readonly IReadOnlyList<(WideKey Key, DatasetColumn Column)> ofParks;
    private readonly IEnumerator<Figure> figures;
    private readonly IEnumerator<Enterprise> enterprises;
    private readonly Dictionary<string, Park> parks;
    private bool more;

    public WideTables(StoreFile store, IReadOnlyList<ManifestRegister> registers, CancellationToken cancellation)
    {
        var columns = WideColumns.In(store, cancellation);
        ofEnterprises = columns.Of(enterprises: true, store);
        ofParks = columns.Of(enterprises: false, store);
        EnterpriseYear = Describe(
            "enterprise-year", new("企业年度宽表", "Enterprises by year"),
            new("每个企业每年一行，每个指标一列，由统计数据转置而来。", "A row for each enterprise and year, a column for each indicator; the figures, turned."),
            [.. EnterpriseFields.Select(field => Named(field, field.Name == "id" ? "enterprise_id" : field.Name, registers))], ofEnterprises, registers);
        ParkYear = Describe(
            "park-year", new("园区年度宽表", "Parks by year"),
            new("每个园区每年一行，每个指标一列，由统计数据转置而来。", "A row for each park and year, a column for each indicator; the figures, turned."),
            [.. ParkFields.Select(field => Named(field, field.Name == "code" ? "park_code" : field.Name, registers))], ofParks, registers);
        parks = store.Read(Parks.Table).ToDictionary(park => park.Code, StringComparer.Ordinal);
        enterprises = store.Read(Enterprises.Table).GetEnumerator();
        figures = store.Read(Figures.Table, nameof(Figure.EnterpriseId), nameof(Figure.Year), nameof(Figure.ParkCode)).Where(figure => figure.Period.IsYear).GetEnumerator();
        more = figures.MoveNext();
    }

    /// <summary>All but those in which every cell of a column has one type: here a reason stands where a number is absent.</summary>
    public static IReadOnlyList<ExportFormat> Formats { get; } = [.. ExportFormat.All.Where(format => format != ExportFormat.JsonLines && format != ExportFormat.Parquet)];

    public Dataset EnterpriseYear { get; }

    public Dataset ParkYear { get; }

    /// <summary>By year, then by park. Must be read before <see cref="EnterpriseRows"/>.</summary>
    public IEnumerable<string?[]> ParkRows()
    {
        while (more && figures.Current is { EnterpriseId: null, ParkCode: { } code, Year: var year })
            yield return Row([.. ParkFields.Select(field => field.Write(parks[code]))], ofParks, figure => figure.EnterpriseId is null && figure.ParkCode == code && figure.Year == year);
    }

    /// <summary>By enterprise, then by year.</summary>
    public IEnumerable<string?[]> EnterpriseRows()
    {
        while (more && figures.Current is { EnterpriseId: { } id, Year: var year })
        {
            while (enterprises.Current?.Id != id)
            {
                if (!enterprises.MoveNext()) throw new InvalidDataException($"figure {figures.Current.Id}: no enterprise {id}");
            }

            yield return Row([.. EnterpriseFields.Select(field => field.Write(enterprises.Current))], ofEnterprises, figure => figure.EnterpriseId == id && figure.Year == year);
        }
    }

    public void Dispose()
    {
        figures.Dispose();
        enterprises.Dispose();
    }

    private static DatasetColumn Named<TRow>(Field<TRow> field, string name, IReadOnlyList<ManifestRegister> registers)
        where TRow : class
    {
        var column = DatasetColumn.Of(ManifestField.Of(field), field, registers);
        return name == field.Name ? column : column with { Name = name, Refers = (Refers<TRow>(), field.Name) };
    }

    private static string Refers<TRow>() => typeof(TRow) == typeof(Enterprise) ? Enterprises.Table.Slug : Parks.Table.Slug;

    private static Dataset Describe(
        string slug, Text title, Text about, IReadOnlyList<DatasetColumn> subject, IReadOnlyList<(WideKey Key, DatasetColumn Column)> values, IReadOnlyList<ManifestRegister> registers) => new()
        {
            Slug = slug,
            Title = title,
            About = about,
            Licence = Figures.Table.Licence,
            Frequency = Figures.Table.Frequency,
            Key = [subject[0].Name, OwnFields[0].Name],
            Columns = [.. subject, .. OwnFields.Select(field => DatasetColumn.Of(ManifestField.Of(field), field, registers)), .. values.Select(value => value.Column)],
            Missing = [.. Figures.Statuses.Codes.Select(code => new ManifestCode(code.Name, code.Label))],
        };

    private string?[] Row(string?[] subject, IReadOnlyList<(WideKey Key, DatasetColumn Column)> columns, Func<Figure, bool> belongs)
    {
        var cells = new Dictionary<WideKey, string?>();
        var own = figures.Current with { Sample = false, Provisional = false };
        for (; more && belongs(figures.Current); more = figures.MoveNext())
        {
            var figure = figures.Current;
            own = own with { Sample = own.Sample || figure.Sample, Provisional = own.Provisional || figure.Provisional };
            cells[WideKey.Of(figure)] = figure.Value is { } value ? Decimals.Write(value) : figure.Status is { } status ? Figures.Statuses[status].Name : null;
        }

        return [.. subject, .. OwnFields.Select(field => field.Write(own)), .. columns.Select(column => cells.GetValueOrDefault(column.Key))];
    }
}
