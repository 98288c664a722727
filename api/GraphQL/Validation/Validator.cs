using System.Collections.Immutable;
using Disclosure.GraphQL.Language;
using Disclosure.GraphQL.Types;
using Disclosure.GraphQL.Validation.Limits;
using Disclosure.GraphQL.Validation.Rules;

namespace Disclosure.GraphQL.Validation;

/// <summary>Section 5 of the specification, over the whole document, and the published limits.</summary>
public static class Validator
{
    /// <summary>Empty where the document may be planned. A limit is reported alone: what it bounds has not been done.</summary>
    public static ImmutableArray<GraphQLError> Validate(Schema schema, Document document, ValidationLimits? limits = null)
    {
        var context = new ValidationContext(schema, document, limits ?? ValidationLimits.Default);
        ExpansionLimits.Check(context);
        if (context.Errors.Count > 0) return context.Errors.ToImmutable();

        new DocumentWalker(context,
        [
            new UniqueOperationNames(context),
            new LoneAnonymousOperation(context),
            new KnownOperationTypes(context),
            new KnownTypeNames(context),
            new FragmentsOnCompositeTypes(context),
            new FieldsOnCorrectType(context),
            new LeafFields(context),
            new UniqueFragmentNames(context),
            new KnownFragmentNames(context),
            new NoUnusedFragments(context),
            new NoFragmentCycles(context),
            new PossibleFragmentSpreads(context),
            new UniqueVariableNames(context),
            new VariablesAreInputTypes(context),
            new NoUndefinedVariables(context),
            new NoUnusedVariables(context),
            new KnownDirectives(context),
            new UniqueDirectivesPerLocation(context),
            new KnownArgumentNames(context),
            new UniqueArgumentNames(context),
            new ProvidedRequiredArguments(context),
            new ValuesOfCorrectType(context),
            new UniqueInputFieldNames(context),
            new VariablesInAllowedPosition(context),
        ]).Walk();

        // What follows expands fragments, which a cycle would never end.
        if (context.Fragments.Cycle is null && !context.IsFull) OverlappingFields.Check(context);
        if (context.Errors.Count == 0) RepeatLimit.Check(context);
        return context.Errors.ToImmutable();
    }
}
