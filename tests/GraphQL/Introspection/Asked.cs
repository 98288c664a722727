using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Disclosure.GraphQL.Introspection;
using Disclosure.GraphQL.Language;
using Disclosure.GraphQL.Types;
using Disclosure.GraphQL.Validation;

namespace Disclosure.GraphQL.Tests.Introspection;

/// <summary>Asks the introspection fields of a query's root, as an executor does.</summary>
internal static class Asked
{
    public const string Everything = """
        query {
          __schema {
            description
            queryType { name } mutationType { name } subscriptionType { name }
            directives { name description isRepeatable locations args(includeDeprecated: true) { ...Input } }
            types {
              kind name description specifiedByURL isOneOf
              fields(includeDeprecated: true) {
                name description isDeprecated deprecationReason type { ...Reference } args(includeDeprecated: true) { ...Input }
              }
              inputFields(includeDeprecated: true) { ...Input }
              enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
              interfaces { ...Reference }
              possibleTypes { ...Reference }
            }
          }
        }
        fragment Input on __InputValue { name description type { ...Reference } defaultValue isDeprecated deprecationReason }
        fragment Reference on __Type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } }
        """;

    /// <summary>The data as compact JSON, and the errors; the document must be valid.</summary>
    public static (string Data, GraphQLError[] Errors) Of(Schema schema, string text, string variables = "{}", int mostValues = 500_000)
    {
        var document = Parser.Parse(text).Document!;
        Assert.Empty(Validator.Validate(schema, document));
        var operation = document.Operations[0];
        var values = Coercion.Variables(schema, document, operation, JsonDocument.Parse(variables).RootElement).Values!;
        var bytes = new ArrayBufferWriter<byte>();
        var errors = new List<GraphQLError>();
        using (var writer = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            foreach (var (name, fields) in Roots(document, operation.Selections, values, []))
            {
                writer.WritePropertyName(name);
                if (fields[0].Name == "__typename")
                {
                    writer.WriteStringValue(schema.Query.Name);
                    continue;
                }

                var answer = IntrospectionAnswer.Prepare(schema, document, fields, values, mostValues);
                errors.AddRange(answer.Errors);
                answer.Write(writer);
            }

            writer.WriteEndObject();
        }

        return (Encoding.UTF8.GetString(bytes.WrittenSpan), [.. errors]);
    }

    private static OrderedDictionary<string, ImmutableArray<FieldSelection>> Roots(
        Document document, ImmutableArray<Selection> selections, VariableValues variables, OrderedDictionary<string, ImmutableArray<FieldSelection>> roots)
    {
        foreach (var selection in selections.Where(selection => Condition.IsIncluded(document, selection.Directives, variables, out _)))
        {
            if (selection is FieldSelection field) roots[field.ResponseName] = [.. roots.GetValueOrDefault(field.ResponseName, []), field];
            else if (selection is InlineFragment inline) Roots(document, inline.Selections, variables, roots);
            else if (selection is FragmentSpread spread) Roots(document, document.Fragments[spread.Name].Selections, variables, roots);
        }

        return roots;
    }
}
