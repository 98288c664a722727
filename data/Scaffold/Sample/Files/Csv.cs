using System.Text;

namespace Disclosure.Scaffold.Sample.Files;

/// <summary>The kinds of file that offices send.</summary>
internal enum FileFormat
{
    /// <summary>UTF-8, line feeds.</summary>
    Csv,

    /// <summary>UTF-8 with a byte order mark, CRLF.</summary>
    CsvWithMark,

    /// <summary>GB 18030, CRLF: what Chinese Excel writes when asked for CSV.</summary>
    CsvGb18030,
    Xlsx,
}

internal static class Csv
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static byte[] Write(Grid grid, FileFormat format)
    {
        var text = new StringBuilder();
        var end = format is FileFormat.Csv ? "\n" : "\r\n";
        if (format is FileFormat.CsvWithMark) text.Append('\uFEFF');
        text.AppendJoin(',', grid.Headings.Select(Quoted)).Append(end);
        foreach (var row in grid.Rows) text.AppendJoin(',', row.Select(cell => Quoted(cell.Characters))).Append(end);
        var encoding = format is FileFormat.CsvGb18030
            ? CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!
            : Utf8;
        return encoding.GetBytes(text.ToString());
    }

    private static string Quoted(string cell) =>
        cell.AsSpan().IndexOfAny(",\"\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
