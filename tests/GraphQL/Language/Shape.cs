using System.Collections;
using System.Globalization;
using System.Text;
using Disclosure.GraphQL.Language;

namespace Disclosure.GraphQL.Tests.Language;

/// <summary>Everything a document says, apart from positions and from how its strings are quoted: two documents with one shape are the same.</summary>
internal static class Shape
{
    public static string Of(Document document)
    {
        var text = new StringBuilder();
        foreach (var definition in document.Definitions) Write(definition, text);
        return text.ToString();
    }

    private static void Write(object? value, StringBuilder text)
    {
        switch (value)
        {
            case null:
                text.Append("~ ");
                break;
            case string characters:
                text.Append(CultureInfo.InvariantCulture, $"{characters.Length}:{characters} ");
                break;
            case IEnumerable items:
                text.Append('[');
                foreach (var item in items) Write(item, text);
                text.Append(']');
                break;
            case Node node:
                text.Append(node.GetType().Name).Append('(');
                foreach (var property in node.GetType().GetProperties().OrderBy(property => property.Name, StringComparer.Ordinal))
                {
                    if (property.Name is not (nameof(Node.Position) or nameof(StringNode.IsBlock))) Write(property.GetValue(node), text);
                }

                text.Append(')');
                break;
            default:
                text.Append(value).Append(' ');
                break;
        }
    }
}
