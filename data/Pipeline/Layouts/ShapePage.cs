using System.Text;
using Disclosure.Model.Dictionary;

namespace Disclosure.Pipeline.Layouts;

/// <summary>The page of <c>docs</c> that describes a YAML file, made of the shapes that read it.</summary>
internal static class ShapePage
{
    /// <param name="command">How the page is made anew.</param>
    public static string Write(Text title, Text about, IEnumerable<Shape> shapes, string command)
    {
        var page = new StringBuilder();
        page.Append("<!-- Generated: ").Append(command).Append(" -->\n\n# ").Append(title.En).Append(" / ").Append(title.Zh).Append("\n\n");
        page.Append(about.Zh).Append("\n\n").Append(about.En).Append('\n');
        foreach (var shape in shapes) Write(page, shape);
        return page.ToString();
    }

    private static void Write(StringBuilder page, Shape shape)
    {
        page.Append("\n## ").Append(shape.Name).Append("\n\n").Append(shape.About.Zh).Append("\n\n").Append(shape.About.En).Append("\n\n");
        page.Append("| key | value | needed | 说明 | meaning |\n|---|---|---|---|---|\n");
        foreach (var key in shape.Keys)
            page.Append("| `").Append(key.Name).Append("` | ").Append(key.Kind).Append(" | ").Append(key.Required ? "yes" : "").Append(" | ").Append(Cell(key.Zh)).Append(" | ").Append(Cell(key.En)).Append(" |\n");
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
