namespace Disclosure.Pipeline.Reading;

/// <summary>How the characters of a file make rows and cells.</summary>
internal sealed record FileFormat
{
    public static readonly FileFormat Default = new();

    /// <summary>Null: comma, or tab in a <c>.tsv</c>.</summary>
    public char? Delimiter { get; init; }

    public char Quote { get; init; } = '"';

    /// <summary>Null: by byte-order mark, else UTF-8 where the bytes are, else GB 18030 as Chinese spreadsheets save it.</summary>
    public string? Encoding { get; init; }

    /// <summary>Lines, or rows of a sheet, before the heading.</summary>
    public int Preamble { get; init; }

    /// <summary>Names by position where the file has no heading; null where it has one.</summary>
    public IReadOnlyList<string>? Columns { get; init; }

    /// <summary>Sheets to read; null for every sheet but those named 说明 or Notes.</summary>
    public IReadOnlyList<string>? Sheets { get; init; }

    public char DecimalMark { get; init; } = '.';

    public char? GroupMark { get; init; }

    /// <summary>Significant digits to which longer numbers are rounded; null refuses them.</summary>
    public int? Digits { get; init; }

    /// <summary>Cells that mean: nothing here.</summary>
    public IReadOnlySet<string> Missing { get; init; } = new HashSet<string>();

    /// <summary>.NET patterns tried before ISO 8601.</summary>
    public IReadOnlyList<string> Dates { get; init; } = [];
}
