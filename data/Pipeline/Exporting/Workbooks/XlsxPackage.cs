using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Disclosure.Pipeline.Exporting.Workbooks;

/// <summary>
/// The parts of a workbook in one compressed file. The library's own package keeps every part in memory until the end and stamps parts with the clock,
/// so the parts are placed here; what stands in them is the library's vocabulary.
/// </summary>
internal sealed class XlsxPackage : IDisposable
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string PackageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private static readonly XmlWriterSettings Xml = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), CloseOutput = true };

    private readonly ZipArchive zip;
    private readonly DateTimeOffset time;
    private readonly List<string> sheets = [];

    /// <param name="date">Of every part; null for the oldest that the format knows.</param>
    public XlsxPackage(Stream file, DateOnly? date)
    {
        zip = new(file, ZipArchiveMode.Create, leaveOpen: true);
        time = Archives.TimeOf(date);
        Part("[Content_Types].xml", xml =>
        {
            const string types = "http://schemas.openxmlformats.org/package/2006/content-types";
            xml.WriteStartElement("Types", types);
            Element(xml, types, "Default", ("Extension", "rels"), ("ContentType", "application/vnd.openxmlformats-package.relationships+xml"));
            Element(xml, types, "Default", ("Extension", "xml"), ("ContentType", $"{Types}worksheet+xml")); // so that sheets may follow in any number
            Element(xml, types, "Override", ("PartName", "/xl/workbook.xml"), ("ContentType", $"{Types}sheet.main+xml"));
            Element(xml, types, "Override", ("PartName", "/xl/styles.xml"), ("ContentType", $"{Types}styles+xml"));
            xml.WriteEndElement();
        });
        Part("_rels/.rels", xml => Links(xml, [("officeDocument", "xl/workbook.xml")]));
        Part("xl/styles.xml", xml => XlsxLook.Make().WriteTo(xml));
    }

    /// <summary>Begins a sheet; the one before must have been disposed of.</summary>
    /// <param name="widths">Of the columns, in characters.</param>
    /// <param name="frozen">Rows that stay in sight.</param>
    public XlsxSheet Sheet(string name, IEnumerable<int> widths, int frozen)
    {
        sheets.Add(name);
        return new(Open($"xl/worksheets/sheet{sheets.Count}.xml"), widths, frozen);
    }

    public void Dispose()
    {
        Part("xl/workbook.xml", xml =>
        {
            xml.WriteStartElement("workbook", Main);
            xml.WriteAttributeString("xmlns", "r", null, Relationships);
            xml.WriteStartElement("sheets", Main);
            foreach (var (i, name) in sheets.Index())
            {
                xml.WriteStartElement("sheet", Main);
                xml.WriteAttributeString("name", name);
                xml.WriteAttributeString("sheetId", $"{i + 1}");
                xml.WriteAttributeString("id", Relationships, $"rId{i + 1}");
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
            xml.WriteEndElement();
        });
        Part("xl/_rels/workbook.xml.rels", xml => Links(xml, [.. sheets.Select((_, i) => ("worksheet", $"worksheets/sheet{i + 1}.xml")), ("styles", "styles.xml")]));
        zip.Dispose();
    }

    private static void Links(XmlWriter xml, IReadOnlyList<(string Kind, string Target)> links)
    {
        xml.WriteStartElement("Relationships", PackageRelationships);
        foreach (var (i, (kind, target)) in links.Index())
            Element(xml, PackageRelationships, "Relationship", ("Id", $"rId{i + 1}"), ("Type", $"{Relationships}/{kind}"), ("Target", target));
        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string space, string name, params (string Name, string Value)[] attributes)
    {
        xml.WriteStartElement(name, space);
        foreach (var (key, value) in attributes) xml.WriteAttributeString(key, value);
        xml.WriteEndElement();
    }

    private void Part(string name, Action<XmlWriter> write)
    {
        using var xml = Open(name);
        xml.WriteStartDocument(standalone: true);
        write(xml);
    }

    private XmlWriter Open(string name) => XmlWriter.Create(Archives.Entry(zip, name, time), Xml);
}
