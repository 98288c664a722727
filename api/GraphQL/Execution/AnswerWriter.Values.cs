using System.Collections;
using Disclosure.GraphQL.Planning;
using Disclosure.GraphQL.Types;

namespace Disclosure.GraphQL.Execution;

/// <content>Values of the program.</content>
internal sealed partial class AnswerWriter
{
    private Outcome ProgramValue(ValuePlan plan, in Scope scope)
    {
        if (request.Problem(plan.Arguments) is { } problem) return Fail(plan.Head, problem);
        return ProgramValue(plan, plan.Head.Type, plan.Binding.Value(scope.Source, request.Arguments(plan.Arguments)));
    }

    private Outcome ProgramValue(ValuePlan plan, SchemaType type, object? value)
    {
        if (value is null) return Outcome.Null;
        if (type.Nullable is ListType list) return ProgramList(plan, list, (IEnumerable)value);
        if (plan.Selection is { } selection) return Object(selection, Scope.Of(value));
        switch (value)
        {
            case var _ when type.Named is EnumType values:
                var member = values.Values.All.FirstOrDefault(candidate => Equals(candidate.Value, value))
                    ?? throw new InvalidOperationException($"{value} is not a value of {values.Name}.");
                json.String(member.Name);
                break;
            case string text: json.String(text); break;
            case bool truth: json.Boolean(truth); break;
            case int number: json.Number(number); break;
            case long number: json.Number(number); break;
            case decimal number: json.Number(number); break;
            case double number: json.Number(number); break;
            case DateOnly date: json.String(date.ToString("yyyy-MM-dd")); break;
            case DateTimeOffset time: json.String(time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'")); break;
            case Uri address: json.String(address.OriginalString); break;
            default: throw new InvalidOperationException($"{value.GetType().Name} cannot be written as {type}.");
        }

        return Outcome.Written;
    }

    private Outcome ProgramList(ValuePlan plan, ListType type, IEnumerable items)
    {
        var values = items.Cast<object?>().ToList();
        return Items(values.Count, index =>
        {
            var start = json.Length;
            var outcome = ProgramValue(plan, type.Of, values[index]);
            if (outcome == Outcome.Written) return outcome;
            if (type.Of.IsNonNull)
                return outcome == Outcome.Failed ? outcome : Fail(plan.Head, $"An item of {plan.Head.Node.Name} is null, but never should be.", Language.ErrorCodes.Data);
            json.CutTo(start);
            json.Null();
            return Outcome.Written;
        });
    }
}
