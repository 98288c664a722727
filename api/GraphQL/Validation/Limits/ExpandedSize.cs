using System.Collections.Immutable;
using Disclosure.GraphQL.Language;

namespace Disclosure.GraphQL.Validation.Limits;

/// <summary>How big a selection is once its fragments are expanded: computed from the sizes of the fragments, without expanding them.</summary>
/// <param name="Depth">Fields inside each other; those below <c>__schema</c> and <c>__type</c> count separately.</param>
/// <param name="Nesting">Fields, inline fragments and spreads inside each other.</param>
/// <param name="Aliases">Aliased fields with a selection set.</param>
/// <param name="MetaLists">Multiplying lists of introspection inside each other.</param>
/// <param name="UnderMeta">Depth and lists below <c>__schema</c> and <c>__type</c>.</param>
internal sealed record ExpandedSize(int Depth, int Nesting, long Fields, long Visits, long Aliases, int MetaLists, (int Depth, int Lists) UnderMeta)
{
    private const long Enough = int.MaxValue;

    private static ExpandedSize Nothing { get; } = new(0, 0, 0, 0, 0, 0, default);

    /// <param name="fragments">The sizes of all fragments that are spread; one that is missing counts as empty.</param>
    public static ExpandedSize Of(ImmutableArray<Selection> selections, IReadOnlyDictionary<string, ExpandedSize> fragments)
    {
        var sum = Nothing;
        foreach (var selection in selections)
        {
            sum = sum.Beside(selection switch
            {
                FieldSelection field => Of(field.Selections, fragments).Under(field),
                InlineFragment inline => Of(inline.Selections, fragments).Nested(),
                FragmentSpread spread => (fragments.GetValueOrDefault(spread.Name) ?? Nothing).Nested() is var inside
                    ? inside with { Visits = Math.Min(inside.Visits + 1, Enough) }
                    : Nothing,
                _ => Nothing,
            });
        }

        return sum;
    }

    private ExpandedSize Nested() => this with { Nesting = Nesting + 1 };

    private ExpandedSize Under(FieldSelection field)
    {
        var isMeta = field.Name is "__schema" or "__type";
        return this with
        {
            Depth = isMeta ? 1 : Depth + 1,
            Nesting = Nesting + 1,
            Fields = Math.Min(Fields + 1, Enough),
            Aliases = Math.Min(Aliases + (field.Alias is not null && !field.Selections.IsEmpty ? 1 : 0), Enough),
            MetaLists = MetaLists + (field.Name is "fields" or "interfaces" or "possibleTypes" or "inputFields" ? 1 : 0),
            UnderMeta = isMeta ? (Math.Max(Depth + 1, UnderMeta.Depth), Math.Max(MetaLists, UnderMeta.Lists)) : UnderMeta,
        };
    }

    private ExpandedSize Beside(ExpandedSize other) => new(
        Math.Max(Depth, other.Depth),
        Math.Max(Nesting, other.Nesting),
        Math.Min(Fields + other.Fields, Enough),
        Math.Min(Visits + other.Visits, Enough),
        Math.Min(Aliases + other.Aliases, Enough),
        Math.Max(MetaLists, other.MetaLists),
        (Math.Max(UnderMeta.Depth, other.UnderMeta.Depth), Math.Max(UnderMeta.Lists, other.UnderMeta.Lists)));
}
