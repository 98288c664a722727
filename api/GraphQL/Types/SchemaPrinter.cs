using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Disclosure.GraphQL.Language;

namespace Disclosure.GraphQL.Types;

/// <summary>A schema as SDL, always in the same characters: directives, then types by name, each with its members as defined.</summary>
public sealed class SchemaPrinter
{
    private const string Indent = "  ";
    private readonly StringBuilder text = new();

    private SchemaPrinter()
    {
    }

    public static string Print(Schema schema)
    {
        var printer = new SchemaPrinter();
        printer.Root(schema);
        foreach (var directive in schema.Directives.All.Except(BuiltInDirectives.All)) printer.Directive(directive);
        foreach (var type in schema.Types.All.Except(BuiltInScalars.All).Except(MetaTypes.All)) printer.Type(type);
        return printer.text.ToString();
    }

    private void Root(Schema schema)
    {
        Description(schema.Description, "");
        text.Append(CultureInfo.InvariantCulture, $"schema {{\n{Indent}query: {schema.Query}\n}}\n");
    }

    private void Directive(DirectiveDefinition directive)
    {
        text.Append('\n');
        Description(directive.Description, "");
        text.Append("directive @").Append(directive.Name);
        Arguments(directive.Arguments, "");
        if (directive.IsRepeatable) text.Append(" repeatable");
        text.Append(" on ").AppendJoin(" | ", directive.Locations.Select(MetaTypes.NameOf)).Append('\n');
    }

    private void Type(NamedType type)
    {
        text.Append('\n');
        Description(type.Description, "");
        text.Append(CultureInfo.InvariantCulture, $"{Keyword(type)} {type.Name}");
        if (type is FieldedType { Interfaces.IsEmpty: false } fielded) text.Append(" implements ").AppendJoin(" & ", fielded.Interfaces);
        if (type is ScalarType { SpecifiedBy: { } url }) text.Append(CultureInfo.InvariantCulture, $" @specifiedBy(url: {StringPrinter.Quoted(url)})");
        if (type is InputObjectType { IsOneOf: true }) text.Append(" @oneOf");
        Applied(type.Directives);
        switch (type)
        {
            case FieldedType owner: Block(owner.Fields.All, Field); break;
            case InputObjectType input: Block(input.Fields.All, field => Input(field, Indent)); break;
            case EnumType values: Block(values.Values.All, Value); break;
            case UnionType union: text.Append(" = ").AppendJoin(" | ", union.Members).Append('\n'); break;
            default: text.Append('\n'); break;
        }
    }

    private void Block<T>(ImmutableArray<T> members, Action<T> print)
    {
        text.Append(" {\n");
        foreach (var member in members)
        {
            print(member);
            text.Append('\n');
        }

        text.Append("}\n");
    }

    private void Field(FieldDefinition field)
    {
        Description(field.Description, Indent);
        text.Append(Indent).Append(field.Name);
        Arguments(field.Arguments, Indent);
        text.Append(": ").Append(field.Type);
        Deprecated(field.DeprecationReason);
        Applied(field.Directives);
    }

    private void Value(EnumValueDefinition value)
    {
        Description(value.Description, Indent);
        text.Append(Indent).Append(value.Name);
        Deprecated(value.DeprecationReason);
        Applied(value.Directives);
    }

    /// <summary>On one line where none has a description.</summary>
    private void Arguments(Members<InputValueDefinition> arguments, string indent)
    {
        if (arguments.All.IsEmpty) return;
        text.Append('(');
        if (arguments.All.All(argument => argument.Description is null))
        {
            foreach (var argument in arguments)
            {
                if (text[^1] != '(') text.Append(", ");
                Input(argument, "");
            }
        }
        else
        {
            foreach (var argument in arguments)
            {
                text.Append('\n');
                Input(argument, indent + Indent);
            }

            text.Append('\n').Append(indent);
        }

        text.Append(')');
    }

    private void Input(InputValueDefinition input, string indent)
    {
        Description(input.Description, indent);
        text.Append(indent).Append(CultureInfo.InvariantCulture, $"{input.Name}: {input.Type}");
        if (input.DefaultValue is { } value) text.Append(" = ").Append(Printer.Print(value));
        Deprecated(input.DeprecationReason);
        Applied(input.Directives);
    }

    private void Description(string? description, string indent)
    {
        if (description is not null) text.Append(indent).Append(StringPrinter.Description(description, indent)).Append('\n');
    }

    private void Deprecated(string? reason)
    {
        if (reason is not null) text.Append(CultureInfo.InvariantCulture, $" @deprecated(reason: {StringPrinter.Quoted(reason)})");
    }

    private void Applied(ImmutableArray<Directive> directives)
    {
        foreach (var directive in directives) text.Append(' ').Append(Printer.Print(directive));
    }

    private static string Keyword(NamedType type) => type switch
    {
        ScalarType => "scalar",
        EnumType => "enum",
        ObjectType => "type",
        InterfaceType => "interface",
        UnionType => "union",
        _ => "input",
    };
}
