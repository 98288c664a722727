using Disclosure.GraphQL.Execution;
using Disclosure.GraphQL.Types;
using Directive = Disclosure.GraphQL.Language.Directive;

namespace Disclosure.GraphQL.Planning.Entities;

/// <summary>The cost model as the schema shows it, by the draft specification of GraphQL cost directives: what is not marked counts 1 if it is an object and 0 otherwise.</summary>
public static class CostDirectives
{
    private static readonly SchemaType Names = BuiltInScalars.String.NonNull().List();

    public static DirectiveDefinition Cost { get; } = new("cost", [DirectiveLocation.FieldDefinition])
    {
        Description = "该字段自身的成本。\n\nWhat the field itself costs.",
        Arguments = new([new("weight", BuiltInScalars.String.NonNull()) { Description = "成本。\n\nThe cost." }]),
    };

    public static DirectiveDefinition ListSize { get; } = new("listSize", [DirectiveLocation.FieldDefinition])
    {
        Description = "该列表按多少条计算成本。\n\nHow many items a list counts for.",
        Arguments = new(
        [
            new("assumedSize", BuiltInScalars.Int) { Description = "参数未给出时的条数。\n\nThe size unless an argument gives it." },
            new("slicingArguments", Names) { Description = "给出条数的参数。\n\nArguments that give the size." },
            new("sizedFields", Names) { Description = "其下按此条数计的字段。\n\nFields below that have the size." },
            new("requireOneSlicingArgument", BuiltInScalars.Boolean)
            {
                Description = "必须给出其中一个参数。\n\nOne of the arguments must be given.",
                DefaultValue = Literal.Parse("true"),
            },
        ]),
    };

    internal static Directive Connection { get; } = Literal.Directive(
        $"@listSize(assumedSize: {PagePlan.DefaultSize}, slicingArguments: [\"first\", \"last\"], sizedFields: [\"nodes\", \"edges\"], requireOneSlicingArgument: false)");

    internal static Directive Page { get; } = Literal.Directive($"@listSize(assumedSize: {PagePlan.DefaultSize}, slicingArguments: [\"first\"], requireOneSlicingArgument: false)");

    internal static Directive Bounded(int bound) => Literal.Directive($"@listSize(assumedSize: {bound})");

    internal static Directive Weight(long weight) => Literal.Directive($"@cost(weight: \"{weight}\")");

    internal static Directive Aggregate { get; } = Weight(Costs.Aggregate);

    internal static Directive Search(int entities) => Weight(Costs.Searched * entities);
}
