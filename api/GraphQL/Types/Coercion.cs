using System.Collections.Immutable;
using System.Text.Json;
using Disclosure.GraphQL.Language;

namespace Disclosure.GraphQL.Types;

/// <summary>From what a client wrote to typed input values, by sections 3 and 6 of the specification. It expects a validated document.</summary>
public static class Coercion
{
    private const int MostErrors = 5;

    /// <summary>The variables of an operation. What the operation does not declare is ignored.</summary>
    /// <param name="json">An object; undefined or null where the request has none.</param>
    public static VariablesResult Variables(Schema schema, Document document, OperationDefinition operation, JsonElement json)
    {
        if (json.ValueKind is not (JsonValueKind.Object or JsonValueKind.Undefined or JsonValueKind.Null))
        {
            return new VariablesResult([new GraphQLError("The variables must be an object.", ErrorCodes.BadInput)]);
        }

        if (json.ValueKind == JsonValueKind.Object && !JsonText.IsWellFormed(json))
        {
            return new VariablesResult([new GraphQLError("The variables are not well-formed Unicode.", ErrorCodes.BadInput)]);
        }

        var values = new Dictionary<string, InputValue>();
        var errors = ImmutableArray.CreateBuilder<GraphQLError>();
        foreach (var variable in operation.Variables)
        {
            var result = Variable(schema, variable, json);
            if (result.Problem is { } problem)
            {
                var place = problem.Path.Length == 0 ? "" : $" at {Clip.Quote($"{variable.Name}{problem.Path}")}";
                errors.Add(new GraphQLError(
                    $"Variable '${Clip.Text(variable.Name)}' has a wrong value{place}: {problem.Message}.", ErrorCodes.BadInput, document.Locate(variable)));
                if (errors.Count == MostErrors) break;
            }
            else if (!result.Value.IsAbsent)
            {
                values[variable.Name] = result.Value;
            }
        }

        return errors.Count > 0 ? new VariablesResult(errors.ToImmutable()) : new VariablesResult(new VariableValues(values));
    }

    /// <summary>The arguments of a field or directive. What is wrong here (a null variable in a non-null place) is an execution error of the field.</summary>
    /// <param name="owner">The field or directive, where a missing argument is reported.</param>
    public static ArgumentsResult Arguments(
        Document document, Node owner, Members<InputValueDefinition> definitions, ImmutableArray<Argument> arguments, VariableValues variables)
    {
        if (definitions.All.IsEmpty) return new ArgumentsResult(new InputObject(definitions, []));
        var values = ImmutableArray.CreateBuilder<InputValue>(definitions.All.Length);
        foreach (var definition in definitions)
        {
            var argument = arguments.FirstOrDefault(argument => argument.Name == definition.Name);
            var result = LiteralCoercion.Member(definition, argument?.Value, variables);
            if (result.Problem is { } problem)
            {
                return new ArgumentsResult(new GraphQLError(
                    $"Argument {Clip.Quote($"{definition.Name}{problem.Path}")} has a wrong value: {problem.Message}.",
                    ErrorCodes.BadInput,
                    document.Locate(argument?.Value ?? owner)));
            }

            values.Add(result.Value);
        }

        return new ArgumentsResult(new InputObject(definitions, values.MoveToImmutable()));
    }

    private static InputResult Variable(Schema schema, VariableDefinition variable, JsonElement json)
    {
        var type = schema.Resolve(variable.Type) ?? throw new ArgumentException("The document has not been validated.", nameof(variable));
        if (json.ValueKind == JsonValueKind.Object && json.TryGetProperty(variable.Name, out var given)) return JsonCoercion.Value(type, given);
        if (variable.DefaultValue is { } defaultValue) return LiteralCoercion.Value(type, defaultValue, VariableValues.None);
        return type.IsNonNull ? InputResult.Wrong($"a value of type {type} is required") : default;
    }
}

/// <summary>Variables, or what is wrong with them.</summary>
public sealed class VariablesResult
{
    internal VariablesResult(VariableValues values) => Values = values;

    internal VariablesResult(ImmutableArray<GraphQLError> errors) => Errors = errors;

    /// <summary>Null where there are errors.</summary>
    public VariableValues? Values { get; }

    public ImmutableArray<GraphQLError> Errors { get; } = [];
}

/// <summary>Arguments, or what is wrong with the first wrong one.</summary>
public sealed class ArgumentsResult
{
    internal ArgumentsResult(InputObject values) => Values = values;

    internal ArgumentsResult(GraphQLError error) => Error = error;

    /// <summary>Null where there is an error.</summary>
    public InputObject? Values { get; }

    /// <summary>With its location; the executor adds the path.</summary>
    public GraphQLError? Error { get; }
}
