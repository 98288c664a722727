namespace Disclosure.Pipeline.Exporting;

/// <summary>A way to write a table, or to describe it.</summary>
/// <param name="Name">By which <c>disclose export</c> asks for it.</param>
/// <param name="Ending">What follows the slug in the file's name.</param>
/// <param name="HasRows">The file holds the rows themselves.</param>
/// <param name="SaysWhatItIs">The rows stand in a file that says itself what it is of and by whom, which only an instance's settings know.</param>
internal sealed record ExportFormat(string Name, string Ending, string MediaType, bool HasRows, bool SaysWhatItIs = false)
{
    public static readonly ExportFormat Csv = new("csv", ".csv", "text/csv; charset=utf-8", HasRows: true);
    public static readonly ExportFormat ExcelCsv = new("excel-csv", ".excel.csv", "text/csv; charset=utf-8", HasRows: true);
    public static readonly ExportFormat Xlsx = new("xlsx", ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", HasRows: true, SaysWhatItIs: true);
    public static readonly ExportFormat JsonLines = new("jsonl", ".jsonl", "application/x-ndjson", HasRows: true);
    public static readonly ExportFormat Parquet = new("parquet", ".parquet", "application/vnd.apache.parquet", HasRows: true, SaysWhatItIs: true);
    public static readonly ExportFormat TableSchema = new("schema", ".schema.json", "application/vnd.tableschema+json", HasRows: false);
    public static readonly ExportFormat Csvw = new("csvw", "-metadata.json", "application/csvm+json", HasRows: false);
    public static readonly ExportFormat DictionaryCsv = new("dictionary-csv", ".dictionary.csv", "text/csv; charset=utf-8", HasRows: false);
    public static readonly ExportFormat DictionaryJson = new("dictionary-json", ".dictionary.json", "application/json", HasRows: false);

    /// <summary>In the order of the download lists.</summary>
    public static readonly IReadOnlyList<ExportFormat> All = [Csv, ExcelCsv, Xlsx, JsonLines, Parquet, TableSchema, Csvw, DictionaryCsv, DictionaryJson];

    public string FileOf(string slug) => $"{slug}{Ending}";
}
