using System.Globalization;
using System.Text;

namespace Disclosure.Scaffold.Sample.Files.Pdf;

/// <summary>
/// A PDF of A4 pages with nothing in it that a machine or an hour could change: no compression, no random id, dated with the report.
/// Chinese is set in STSong-Light by the predefined map UniGB-UCS2-H, which needs no embedded font; a ToUnicode map makes it searchable everywhere.
/// </summary>
/// <param name="Pages">Content operators of each page.</param>
internal sealed record PdfFile(string Title, string Language, DateOnly Date, IReadOnlyList<string> Pages)
{
    public const decimal Width = 595;
    public const decimal Height = 842;

    private const int FirstPage = 9;

    public byte[] Write()
    {
        var objects = Objects().ToList();
        var file = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        foreach (var (body, number) in objects.Select((body, i) => (body, i + 1)))
        {
            offsets.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n{body}\nendobj\n");
        }

        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets) file.Append(CultureInfo.InvariantCulture, $"{offset:0000000000} 00000 n \n");
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R /Info 3 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(file.ToString());
    }

    private IEnumerable<string> Objects()
    {
        var kids = string.Join(' ', Pages.Select((_, i) => $"{FirstPage + (2 * i)} 0 R"));
        yield return $"<< /Type /Catalog /Pages 2 0 R /Lang ({Language}) /ViewerPreferences << /DisplayDocTitle true >> >>";
        yield return $"<< /Type /Pages /Kids [{kids}] /Count {Pages.Count} >>";
        yield return $"<< /Title <FEFF{PdfText.Hex(Title)}> /CreationDate (D:{Date:yyyyMMdd}000000+08'00') >>";
        yield return "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>";
        yield return "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [6 0 R] /ToUnicode 8 0 R >>";
        yield return "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /FontDescriptor 7 0 R /DW 1000 >>";
        yield return "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>";
        yield return Stream(ToUnicode());
        foreach (var (content, i) in Pages.Select((content, i) => (content, i)))
        {
            yield return $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {PdfText.Number(Width)} {PdfText.Number(Height)}] /Contents {FirstPage + (2 * i) + 1} 0 R "
                + $"/Resources << /Font << /{PdfText.Latin} 4 0 R /{PdfText.Chinese} 5 0 R >> >> >>";
            yield return Stream(content);
        }
    }

    /// <summary>Every code is its own character: a range for each first byte, since none may leave it; halves of pairs are no characters.</summary>
    private static string ToUnicode()
    {
        var map = new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Same def /CMapType 2 def\n1 begincodespacerange <0000> <FFFF> endcodespacerange\n");
        foreach (var rows in Enumerable.Range(0, 256).Where(row => row is < 0xD8 or > 0xDF).Chunk(100))
        {
            map.Append(CultureInfo.InvariantCulture, $"{rows.Length} beginbfrange\n");
            foreach (var row in rows) map.Append(CultureInfo.InvariantCulture, $"<{row:X2}00> <{row:X2}FF> <{row:X2}00>\n");
            map.Append("endbfrange\n");
        }

        return map.Append("endcmap end end").ToString();
    }

    private static string Stream(string content) => $"<< /Length {content.Length} >>\nstream\n{content}\nendstream";
}
