using System.Globalization;
using System.Xml.Linq;
using Disclosure.Pipeline.Reading;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Disclosure.Pipeline.Marking;

/// <summary>Comments of a sheet, with the drawing that spreadsheet programs want beside them. Comments of others stay.</summary>
internal static class SheetComments
{
    private const string Author = "disclose";

    /// <summary>Stands between another person's comment and ours.</summary>
    private const string Appended = "\n\n— disclose —\n";
    private const string ShapeType = "_x0000_t202";
    private static readonly XNamespace Vml = "urn:schemas-microsoft-com:vml";
    private static readonly XNamespace Office = "urn:schemas-microsoft-com:office:office";
    private static readonly XNamespace Excel = "urn:schemas-microsoft-com:office:excel";

    /// <param name="comments">Cells such as <c>C17</c>, each once.</param>
    public static void Write(WorksheetPart part, IReadOnlyList<(string Cell, string Words)> comments)
    {
        var notes = part.WorksheetCommentsPart ?? part.AddNewPart<WorksheetCommentsPart>();
        notes.Comments ??= new(new Authors(), new CommentList());
        var (authors, list) = (notes.Comments.Authors!, notes.Comments.CommentList!);
        var author = authors.AppendChild(new Author(Author));
        var number = (uint)(authors.ChildElements.Count - 1);
        var shapes = new List<string>();
        foreach (var (cell, words) in comments)
        {
            if (list.Elements<Comment>().FirstOrDefault(comment => comment.Reference?.Value == cell) is { } other)
            {
                // A cell has one comment: what another person wrote stays above ours, and their drawing serves both.
                other.CommentText = TextOf($"{other.CommentText?.InnerText}{Appended}{words}");
                continue;
            }

            list.AppendChild(new Comment(TextOf(words)) { Reference = cell, AuthorId = number });
            shapes.Add(cell);
        }

        if (shapes.Count == 0) author.Remove();
        notes.Comments.Save();
        if (shapes.Count > 0) Draw(part, shapes);
    }

    /// <summary>Takes away what an earlier check wrote.</summary>
    public static void Remove(WorksheetPart part)
    {
        if (part.WorksheetCommentsPart?.Comments is not { CommentList: { } list, Authors: { } authors } comments) return;
        var ours = authors.Elements<Author>().Index().Where(author => author.Item.Text == Author).Select(author => (uint)author.Index).ToHashSet();
        foreach (var shared in list.Elements<Comment>().Where(comment => comment.CommentText?.InnerText.Contains(Appended, StringComparison.Ordinal) is true))
        {
            var words = shared.CommentText!.InnerText;
            shared.CommentText = TextOf(words[..words.IndexOf(Appended, StringComparison.Ordinal)]);
        }

        var gone = list.Elements<Comment>().Where(comment => comment.AuthorId?.Value is { } author && ours.Contains(author)).ToList();
        var cells = gone.Select(comment => comment.Reference!.Value!).ToHashSet(StringComparer.Ordinal);
        foreach (var comment in gone) comment.Remove();
        comments.Save();
        if (DrawingOf(part) is not { } drawing) return;
        var xml = Read(drawing);
        foreach (var shape in xml.Root!.Elements(Vml + "shape").Where(shape => CellOf(shape) is { } cell && cells.Contains(cell)).ToList()) shape.Remove();
        Save(xml, drawing);
    }

    private static CommentText TextOf(string words) => new(new Run(new Text(words) { Space = SpaceProcessingModeValues.Preserve }));

    private static VmlDrawingPart? DrawingOf(WorksheetPart part) =>
        part.Worksheet!.GetFirstChild<LegacyDrawing>()?.Id?.Value is { } id ? (VmlDrawingPart)part.GetPartById(id) : null;

    private static void Draw(WorksheetPart part, IEnumerable<string> cells)
    {
        var drawing = DrawingOf(part);
        if (drawing is null)
        {
            drawing = part.AddNewPart<VmlDrawingPart>();
            Save(new(new XElement("xml", new XAttribute(XNamespace.Xmlns + "v", Vml), new XAttribute(XNamespace.Xmlns + "o", Office), new XAttribute(XNamespace.Xmlns + "x", Excel))), drawing);
            part.Worksheet!.AddChild(new LegacyDrawing { Id = part.GetIdOfPart(drawing) });
        }

        var xml = Read(drawing);
        if (xml.Root!.Elements(Vml + "shapetype").All(type => (string?)type.Attribute("id") != ShapeType))
            xml.Root.Add(new XElement(Vml + "shapetype", new XAttribute("id", ShapeType), new XAttribute("coordsize", "21600,21600"), new XAttribute(Office + "spt", "202"), new XAttribute("path", "m,l,21600r21600,l21600,xe")));
        var number = xml.Root.Elements(Vml + "shape").Count();
        foreach (var cell in cells) xml.Root.Add(Shape(cell, $"disclose{number++}"));
        Save(xml, drawing);
    }

    /// <summary>A hidden box that opens over its cell, three columns wide.</summary>
    private static XElement Shape(string cell, string id)
    {
        var (column, row) = PlaceOf(cell);
        return new(Vml + "shape", new XAttribute("id", id), new XAttribute("type", $"#{ShapeType}"), new XAttribute("style", "position:absolute;visibility:hidden"), new XAttribute("fillcolor", "#ffffe1"), new XAttribute(Office + "insetmode", "auto"),
            new XElement(Vml + "fill", new XAttribute("color2", "#ffffe1")),
            new XElement(Vml + "textbox"),
            new XElement(Excel + "ClientData", new XAttribute("ObjectType", "Note"),
                new XElement(Excel + "MoveWithCells"), new XElement(Excel + "SizeWithCells"),
                new XElement(Excel + "Anchor", FormattableString.Invariant($"{column + 1}, 15, {row}, 2, {column + 5}, 15, {row + 9}, 4")),
                new XElement(Excel + "AutoFill", "False"), new XElement(Excel + "Row", row), new XElement(Excel + "Column", column)));
    }

    private static string? CellOf(XElement shape) =>
        shape.Element(Excel + "ClientData") is { } data && (int?)data.Element(Excel + "Row") is { } row && (int?)data.Element(Excel + "Column") is { } column
            ? $"{Records.Letters(column)}{row + 1}" : null;

    /// <returns>Both from 0.</returns>
    private static (int Column, int Row) PlaceOf(string cell)
    {
        var letters = cell.TakeWhile(char.IsAsciiLetter).Count();
        return (cell[..letters].Aggregate(0, (column, letter) => (column * 26) + letter - 'A' + 1) - 1, int.Parse(cell[letters..], CultureInfo.InvariantCulture) - 1);
    }

    private static XDocument Read(VmlDrawingPart drawing)
    {
        using var stream = drawing.GetStream(FileMode.Open, FileAccess.Read);
        return XDocument.Load(stream);
    }

    private static void Save(XDocument xml, VmlDrawingPart drawing)
    {
        using var stream = drawing.GetStream(FileMode.Create, FileAccess.Write);
        xml.Save(stream);
    }
}
