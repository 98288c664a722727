using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Disclosure.GraphQL.Language;

/// <summary>Document to text; what it prints parses to the same document.</summary>
public sealed class Printer
{
    private const string Indent = "  ";
    private readonly StringBuilder text = new();

    private Printer()
    {
    }

    public static string Print(Document document)
    {
        var printer = new Printer();
        foreach (var definition in document.Definitions)
        {
            if (printer.text.Length > 0) printer.text.Append("\n\n");
            printer.Definition(definition);
        }

        return printer.text.Append('\n').ToString();
    }

    public static string Print(ValueNode value)
    {
        var printer = new Printer();
        printer.Value(value);
        return printer.text.ToString();
    }

    public static string Print(Directive directive)
    {
        var printer = new Printer();
        printer.Directives([directive]);
        return printer.text.ToString(1, printer.text.Length - 1);
    }

    public static string Print(TypeNode type) => type switch
    {
        NamedTypeNode named => named.Name,
        ListTypeNode list => $"[{Print(list.Of)}]",
        NonNullTypeNode nonNull => $"{Print(nonNull.Of)}!",
        _ => throw new ArgumentException("Unknown kind of type.", nameof(type)),
    };

    private void Definition(Definition definition)
    {
        if (definition.Description is { } description) text.Append(StringPrinter.Description(description, "")).Append('\n');
        if (definition is FragmentDefinition fragment)
        {
            text.Append(CultureInfo.InvariantCulture, $"fragment {fragment.Name} on {fragment.TypeCondition.Name}");
        }
        else if (definition is OperationDefinition operation)
        {
            text.Append(operation.Kind switch
            {
                OperationKind.Mutation => "mutation",
                OperationKind.Subscription => "subscription",
                _ => "query",
            });
            if (operation.Name is { } name) text.Append(' ').Append(name);
            Variables(operation.Variables);
        }

        Directives(definition.Directives);
        Selections(definition.Selections, "");
    }

    private void Variables(ImmutableArray<VariableDefinition> variables)
    {
        if (variables.IsEmpty) return;
        text.Append('(');
        foreach (var variable in variables)
        {
            if (text[^1] != '(') text.Append(", ");
            if (variable.Description is { } description) text.Append(StringPrinter.Quoted(description)).Append(' ');
            text.Append(CultureInfo.InvariantCulture, $"${variable.Name}: {Print(variable.Type)}");
            if (variable.DefaultValue is { } value)
            {
                text.Append(" = ");
                Value(value);
            }

            Directives(variable.Directives);
        }

        text.Append(')');
    }

    private void Selections(ImmutableArray<Selection> selections, string indent)
    {
        if (selections.IsEmpty) return;
        text.Append(" {\n");
        foreach (var selection in selections)
        {
            text.Append(indent).Append(Indent);
            switch (selection)
            {
                case FieldSelection field:
                    if (field.Alias is { } alias) text.Append(alias).Append(": ");
                    text.Append(field.Name);
                    Arguments(field.Arguments);
                    Directives(field.Directives);
                    Selections(field.Selections, indent + Indent);
                    break;
                case FragmentSpread spread:
                    text.Append("...").Append(spread.Name);
                    Directives(spread.Directives);
                    break;
                case InlineFragment inline:
                    text.Append("...");
                    if (inline.TypeCondition is { } condition) text.Append(" on ").Append(condition.Name);
                    Directives(inline.Directives);
                    Selections(inline.Selections, indent + Indent);
                    break;
            }

            text.Append('\n');
        }

        text.Append(indent).Append('}');
    }

    private void Directives(ImmutableArray<Directive> directives)
    {
        foreach (var directive in directives)
        {
            text.Append(" @").Append(directive.Name);
            Arguments(directive.Arguments);
        }
    }

    private void Arguments(ImmutableArray<Argument> arguments)
    {
        if (arguments.IsEmpty) return;
        text.Append('(');
        foreach (var argument in arguments)
        {
            if (text[^1] != '(') text.Append(", ");
            text.Append(argument.Name).Append(": ");
            Value(argument.Value);
        }

        text.Append(')');
    }

    private void Value(ValueNode value)
    {
        switch (value)
        {
            case VariableNode node: text.Append('$').Append(node.Name); break;
            case IntNode node: text.Append(node.Text); break;
            case FloatNode node: text.Append(node.Text); break;
            case StringNode node: text.Append(StringPrinter.Print(node)); break;
            case BooleanNode node: text.Append(node.Value ? "true" : "false"); break;
            case NullNode: text.Append("null"); break;
            case EnumNode node: text.Append(node.Name); break;
            case ListNode node:
                text.Append('[');
                foreach (var item in node.Items)
                {
                    if (text[^1] != '[') text.Append(", ");
                    Value(item);
                }

                text.Append(']');
                break;
            case ObjectNode node:
                text.Append('{');
                foreach (var member in node.Fields)
                {
                    if (text[^1] != '{') text.Append(", ");
                    text.Append(member.Name).Append(": ");
                    Value(member.Value);
                }

                text.Append('}');
                break;
        }
    }
}
