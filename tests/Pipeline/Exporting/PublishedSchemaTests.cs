namespace Disclosure.Pipeline.Tests.Exporting;

public sealed class PublishedSchemaTests(ExportedPark release) : IClassFixture<ExportedPark>
{
    [Fact]
    public async Task Data_package_table_schemas_and_citation_are_what_their_published_schemas_ask_for() => Assert.Empty(await Peers.JudgeAsync(release.Folder, "schemas"));

    [Fact]
    public async Task The_catalogue_reads_offline_as_linked_data_and_has_what_DCAT_AP_asks_for() => Assert.Empty(await Peers.JudgeAsync(release.Folder, "catalogue"));

    [Fact]
    public async Task Parquet_as_another_program_reads_it_has_the_columns_and_rows_of_the_JSON_lines() => Assert.Empty(await Peers.JudgeAsync(release.Folder, "parquet"));

    [Fact]
    public async Task The_tables_read_as_CSVW_by_their_metadata_and_their_references_lead_to_columns() => Assert.Empty(await Peers.JudgeAsync(release.Folder, "csvw"));

    [Theory]
    [InlineData("schemas", "parks.schema.json", "\"type\": \"number\"", "\"type\": \"numeral\"")]
    [InlineData("schemas", "CITATION.cff", "date-released: \"2025-04-01\"", "date-released: \"April\"")]
    [InlineData("csvw", "csv-metadata.json", "\"resource\": \"parks.csv\"", "\"resource\": \"gardens.csv\"")]
    [InlineData("csvw", "parks-metadata.json", "\"datatype\": \"date\"", "\"datatype\": \"day\"")]
    [InlineData("parquet", "parks.jsonl", "\"area_km2\":12.5", "\"area_km2\":12.6")]
    public async Task A_wrong_word_is_noticed(string check, string file, string right, string wrong)
    {
        var copy = Directory.CreateTempSubdirectory("disclosure").FullName;
        try
        {
            foreach (var path in Directory.EnumerateFiles(release.Folder).Where(path => Path.GetExtension(path) is not (".xlsx" or ".sqlite")))
                await File.WriteAllBytesAsync(Path.Combine(copy, Path.GetFileName(path)), await File.ReadAllBytesAsync(path)); // a published file is read-only
            var text = await File.ReadAllTextAsync(Path.Combine(copy, file));
            Assert.Contains(right, text, StringComparison.Ordinal);
            await File.WriteAllTextAsync(Path.Combine(copy, file), text.Replace(right, wrong, StringComparison.Ordinal));
            Assert.Contains(await Peers.JudgeAsync(copy, check), problem => problem.StartsWith(file[..file.IndexOf('.', StringComparison.Ordinal)], StringComparison.Ordinal));
        }
        finally
        {
            Directory.Delete(copy, recursive: true);
        }
    }
}
