using System.Collections;
using System.Collections.Immutable;
using System.Text.Json;
using Disclosure.GraphQL.Language;
using Disclosure.GraphQL.Types;

namespace Disclosure.GraphQL.Introspection;

/// <summary>
/// The answer to one <c>__schema</c> or <c>__type</c> of the query root, for any selection. First measured (size, errors, null propagation),
/// then written in one pass without an object tree.
/// </summary>
public sealed class IntrospectionAnswer
{
    private const int MostErrors = 100;
    private readonly MetaResolver resolver;
    private readonly MetaSelection root;
    private readonly object? value;

    private IntrospectionAnswer(MetaResolver resolver, MetaSelection root, object? value)
    {
        this.resolver = resolver;
        this.root = root;
        this.value = value;
    }

    /// <summary>Execution errors with their paths.</summary>
    public ImmutableArray<GraphQLError> Errors { get; private set; } = [];

    /// <summary>The value is null: no such type, or by error. <c>__schema</c> is non-null: its null propagates to <c>data</c>.</summary>
    public bool IsNull { get; private set; }

    /// <param name="fields">All selections of one response name at the root, in document order.</param>
    /// <param name="mostValues">A bigger answer is refused with <see cref="ErrorCodes.Introspection"/>.</param>
    public static IntrospectionAnswer Prepare(
        Schema schema, Document document, ImmutableArray<FieldSelection> fields, VariableValues variables, int mostValues = 500_000)
    {
        var responseName = fields[0].ResponseName;
        var selection = new MetaSelector(schema, document, variables).Select(schema.Query, responseName, fields);
        var resolving = new MetaResolver(schema);
        var path = ResponsePath.Root(responseName);
        if (selection.Failure is { } failure)
        {
            return new IntrospectionAnswer(resolving, selection, null) { IsNull = true, Errors = [failure with { Path = path }] };
        }

        var answer = new IntrospectionAnswer(resolving, selection, resolving.Root(selection));
        var measure = new Measure(mostValues);
        answer.IsNull = answer.value is null || answer.Fails(selection, answer.value, path, measure);
        answer.Errors = measure.Errors.ToImmutable();
        if (measure.Left < 0)
        {
            answer.IsNull = true;
            answer.Errors = [new GraphQLError($"The introspection answer has more than {mostValues} values.", ErrorCodes.Introspection, [document.Locate(fields[0])], path)];
        }

        return answer;
    }

    public void Write(Utf8JsonWriter writer)
    {
        if (IsNull) writer.WriteNullValue();
        else WriteValue(writer, root, value);
    }

    private void WriteValue(Utf8JsonWriter writer, MetaSelection selection, object? value)
    {
        switch (value)
        {
            case null: writer.WriteNullValue(); break;
            case string text: writer.WriteStringValue(text); break;
            case bool flag: writer.WriteBooleanValue(flag); break;
            case IEnumerable items:
                writer.WriteStartArray();
                foreach (var item in items) WriteValue(writer, selection, item);
                writer.WriteEndArray();
                break;
            default:
                writer.WriteStartObject();
                foreach (var child in selection.Children)
                {
                    writer.WritePropertyName(child.ResponseName);
                    var isNulled = child.HasFailure && (child.Failure is not null || Fails(child, resolver.Resolve(value, child), null, null));
                    WriteValue(writer, child, isNulled ? null : resolver.Resolve(value, child));
                }

                writer.WriteEndObject();
                break;
        }
    }

    /// <summary>An error below propagates up to this value. Measures on the way, while there is a measure.</summary>
    private bool Fails(MetaSelection selection, object? value, ResponsePath? path, Measure? measure)
    {
        if (measure is not null && --measure.Left < 0) return true;
        switch (value)
        {
            case null or string or bool:
                return false;
            case IEnumerable items:
                var index = 0;
                foreach (var item in items)
                {
                    if (Fails(selection, item, selection.HasFailure ? path?.Item(index++) : null, measure)) return true;
                }

                return false;
            default:
                foreach (var child in selection.Children)
                {
                    var childPath = child.HasFailure ? path?.Field(child.ResponseName) : null;
                    if (child.Failure is { } failure) measure?.Add(failure with { Path = childPath });
                    var fails = child.Failure is not null || Fails(child, resolver.Resolve(value, child), childPath, measure);
                    if (fails && (child.Field.Type.IsNonNull || measure is { Left: < 0 })) return true;
                }

                return false;
        }
    }

    private sealed class Measure(int left)
    {
        public int Left { get; set; } = left;
        public ImmutableArray<GraphQLError>.Builder Errors { get; } = ImmutableArray.CreateBuilder<GraphQLError>();

        public void Add(GraphQLError error)
        {
            if (Errors.Count < MostErrors) Errors.Add(error);
        }
    }
}
