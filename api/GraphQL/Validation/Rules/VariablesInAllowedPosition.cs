using Disclosure.GraphQL.Language;
using Disclosure.GraphQL.Types;

namespace Disclosure.GraphQL.Validation.Rules;

/// <summary>§5.8.5: a variable's type fits every place where it is used.</summary>
internal sealed class VariablesInAllowedPosition(ValidationContext context) : Rule(context)
{
    public override void Finish()
    {
        foreach (var operation in Context.Document.Operations.Where(operation => !operation.Variables.IsEmpty))
        {
            var variables = operation.Variables.DistinctBy(variable => variable.Name).ToDictionary(variable => variable.Name);
            foreach (var usage in Context.UsagesBy(operation))
            {
                if (Context.IsFull) return;
                if (variables.TryGetValue(usage.Node.Name, out var variable)) Check(usage, variable);
            }
        }
    }

    private void Check(VariableUsage usage, VariableDefinition variable)
    {
        if (usage.Type is null || Context.Schema.Resolve(variable.Type) is not { IsInput: true } type) return;
        var name = Clip.Quote("$" + variable.Name);
        if (!IsAllowed(usage, type, variable.DefaultValue))
        {
            Context.Report($"The variable {name} of type {type} cannot stand where {usage.Type} is expected.", variable, usage.Node);
        }
        else if (usage.OneOf is { } oneOf && !type.IsNonNull)
        {
            Context.Report($"The variable {name} must be non-null to be a field of {oneOf}, which is @oneOf.", variable, usage.Node);
        }
    }

    private static bool IsAllowed(VariableUsage usage, SchemaType type, ValueNode? defaultValue)
    {
        if (!usage.Type!.IsNonNull || type.IsNonNull) return Fits(type, usage.Type);
        return (defaultValue is not (null or NullNode) || usage.HasDefault) && Fits(type, usage.Type.Nullable);
    }

    private static bool Fits(SchemaType type, SchemaType expected) => (type, expected) switch
    {
        (NonNullType own, NonNullType other) => Fits(own.Of, other.Of),
        (NonNullType own, _) => Fits(own.Of, expected),
        (ListType own, ListType other) => Fits(own.Of, other.Of),
        _ => type == expected,
    };
}
