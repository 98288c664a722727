using System.Text;

namespace Disclosure.Scaffold.Sample.Files.Pdf;

/// <summary>A line of a table in a report.</summary>
internal sealed record PdfRow(string Label, string Value, string Unit);

/// <summary>Sets titles, paragraphs and tables from top to bottom and turns the page where it is full.</summary>
internal sealed class PdfPages(string footer)
{
    private const decimal Margin = 64;
    private const decimal Column = PdfFile.Width - (2 * Margin);
    private const decimal Body = 10.5m;
    private const decimal Leading = 1.65m;

    private readonly List<StringBuilder> pages = [];
    private decimal y;

    public void Title(string text, string subject)
    {
        Space(18);
        Wrapped(text, 19, 0);
        Wrapped(subject, 12, 0);
        Space(10);
        Rule(0.8m);
        Space(8);
    }

    public void Heading(string text)
    {
        Room(60);
        Space(10);
        Wrapped(text, 13, 0);
        Space(2);
    }

    public void Paragraph(string text) => Wrapped(text, Body, 4);

    public void Table(IEnumerable<PdfRow> rows)
    {
        foreach (var row in rows)
        {
            Room(Body * Leading * 1.2m);
            y -= Body * Leading * 1.2m;
            Put(row.Label, Margin + 4);
            Put(row.Value, Margin + 330 - PdfText.Width(row.Value, Body));
            Put(row.Unit, Margin + 342);
            y -= 5;
            Rule(0.25m);
            y += 5;
        }

        Space(8);
    }

    /// <summary>The pages with their numbers below.</summary>
    public IReadOnlyList<string> Close() => [.. pages.Select((page, i) =>
    {
        var number = $"{i + 1} / {pages.Count}";
        return page + PdfText.Show(footer, Margin, 36, 8) + PdfText.Show(number, PdfFile.Width - Margin - PdfText.Width(number, 8), 36, 8);
    })];

    private void Wrapped(string text, decimal size, decimal after)
    {
        foreach (var line in PdfText.Lines(text, size, Column))
        {
            Room(size * Leading);
            y -= size * Leading;
            pages[^1].Append(PdfText.Show(line, Margin, y, size));
        }

        Space(after);
    }

    private void Put(string text, decimal x) => pages[^1].Append(PdfText.Show(text, x, y, Body));

    private void Rule(decimal width) => pages[^1].Append($"{PdfText.Number(width)} w {PdfText.Number(Margin)} {PdfText.Number(y)} m {PdfText.Number(PdfFile.Width - Margin)} {PdfText.Number(y)} l S\n");

    private void Space(decimal height)
    {
        Room(height);
        y -= height;
    }

    private void Room(decimal height)
    {
        if (pages.Count > 0 && y - height >= Margin) return;
        pages.Add(new());
        y = PdfFile.Height - Margin;
    }
}
