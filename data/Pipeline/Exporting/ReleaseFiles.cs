using System.IO.Compression;
using Disclosure.Model;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Issues;
using Disclosure.Model.Registers;
using Disclosure.Pipeline.Exporting.Describing;
using Disclosure.Pipeline.Exporting.Wide;
using Disclosure.Pipeline.Releasing;
using Disclosure.Store.Releases;
using Disclosure.Store.Working;

namespace Disclosure.Pipeline.Exporting;

/// <summary>Everything that is downloaded beside the database of a release.</summary>
/// <param name="begun">Told the name of each dataset, and of the archive, before it is written.</param>
internal sealed class ReleaseFiles(string folder, Publication publication, Action<string> begun)
{
    public const string ArchiveName = "disclosure.zip";

    private const string Markdown = "text/markdown; charset=utf-8";
    private const string Plain = "text/plain; charset=utf-8";

    private readonly List<ReleaseDataset> datasets = [];
    private readonly Dictionary<string, long> issues = new(StringComparer.Ordinal);

    /// <summary>Writes the registers and the wide tables, each in all formats.</summary>
    /// <returns>Rows by register.</returns>
    public IReadOnlyDictionary<string, long> WriteDatasets(StoreFile store, CancellationToken cancellation)
    {
        ManifestRegister[] registers = [.. Catalog.Tables.Select(table => ManifestRegister.Of(table))];
        var changed = store.Read(Datasets.Table).ToDictionary(dataset => dataset.Slug, dataset => dataset.ChangedOn, StringComparer.Ordinal);
        foreach (var (table, register) in Catalog.Tables.Zip(registers))
            Write(Dataset.Of(register, registers), RegisterRows.Of(table).Cells(store), ExportFormat.All, changed[table.Slug], cancellation);
        var rows = datasets.ToDictionary(dataset => dataset.Dataset.Slug, dataset => dataset.Csv.Rows!.Value, StringComparer.Ordinal);
        using var wide = new WideTables(store, registers, cancellation);
        Write(wide.ParkYear, wide.ParkRows(), WideTables.Formats, changed[Figures.Table.Slug], cancellation);
        Write(wide.EnterpriseYear, wide.EnterpriseRows(), WideTables.Formats, changed[Figures.Table.Slug], cancellation);
        foreach (var severity in IssueRegister.Severities.Codes) issues[severity.Name] = 0;
        foreach (var issue in store.Read(IssueRegister.Table)) issues[IssueRegister.Severities[issue.Severity].Name]++;
        return rows;
    }

    /// <summary>Writes what holds or describes the release as a whole.</summary>
    /// <param name="database">The release's database, closed.</param>
    /// <returns>Every file but the manifest, by path.</returns>
    public IReadOnlyList<ManifestFile> WriteWhole(ManifestFile database, CancellationToken cancellation)
    {
        begun(ArchiveName);
        List<ManifestFile> texts =
        [
            Small(DataPackages.Name, DataPackages.MediaType, JsonText.Bytes(DataPackages.Of([.. datasets.Select(dataset => (dataset.Dataset, dataset.Csv))], publication))),
            Small(CsvwFiles.GroupName, ExportFormat.Csvw.MediaType, JsonText.Bytes(CsvwFiles.OfGroup(datasets.Select(dataset => dataset.Dataset), publication))),
            .. Enum.GetValues<Language>().Select(language => Small(ReadmeFiles.NameOf(language), Markdown, ReadmeFiles.Of(datasets, publication, language))),
            Small(ReadmeFiles.LicenceName, Plain, ReadmeFiles.Licence(datasets, publication)),
            Small(CitationFiles.CffName, "application/yaml", CitationFiles.Cff(publication)),
            Small(CitationFiles.BibName, "application/x-bibtex; charset=utf-8", CitationFiles.Bib(publication)),
            Small(CitationFiles.TextName, Plain, CitationFiles.Words(publication)),
        ];
        var archive = Archive([.. texts, .. datasets.Select(dataset => dataset.Csv)], cancellation);
        List<ManifestFile> whole = [database, archive, .. texts];
        whole.Add(Small(DcatCatalog.Name, DcatCatalog.MediaType, JsonText.Bytes(DcatCatalog.Of(datasets, archive, database, publication))));
        whole.Add(Small(IndexFile.Name, "application/json", JsonText.Bytes(IndexFile.Of(datasets, whole, issues, publication))));
        return [.. whole.Concat(datasets.SelectMany(dataset => dataset.Files)).OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    private void Write(Dataset dataset, IEnumerable<string?[]> rows, IReadOnlyCollection<ExportFormat> formats, DateOnly changed, CancellationToken cancellation)
    {
        begun(dataset.Slug);
        var coverage = new Coverage(dataset);
        var files = DatasetExport.Write(folder, dataset, coverage.Watch(rows), formats, publication, cancellation);
        datasets.Add(new(dataset, files, changed, coverage.Years));
    }

    private ManifestFile Small(string name, string mediaType, byte[] bytes) => Bytes.Write(folder, name, mediaType, bytes);

    /// <summary>By name, all with the day of the release, so that the bytes depend on the contents alone.</summary>
    private ManifestFile Archive(IEnumerable<ManifestFile> files, CancellationToken cancellation)
    {
        using var target = new MeasuredFile(Path.Combine(folder, ArchiveName));
        using (var zip = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
            {
                cancellation.ThrowIfCancellationRequested();
                using var source = new FileStream(Path.Combine(folder, file.Path), new FileStreamOptions { Options = FileOptions.SequentialScan });
                using var entry = Archives.Entry(zip, file.Path, Archives.TimeOf(publication.Date));
                source.CopyTo(entry);
            }
        }

        return target.Describe("application/zip");
    }
}
