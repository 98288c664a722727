using System.Collections.Immutable;
using Disclosure.GraphQL.Types;
using Disclosure.Model.Dictionary;

namespace Disclosure.Site.Referencing;

/// <summary>A page of the API's reference.</summary>
/// <param name="Register">Null for what belongs to no register alone.</param>
/// <param name="Roots">Fields of <c>Query</c>.</param>
/// <param name="Types">The nearest to the roots first.</param>
public sealed record ReferencePage(Table? Register, ImmutableArray<FieldDefinition> Roots, ImmutableArray<NamedType> Types)
{
    public string Path => $"{ApiReference.Path}{Register?.Slug ?? "types"}/";

    public Text Title => Register?.Title ?? Words.SharedTypes;

    public Text About => Register?.About ?? Words.SharedTypesLead;

    /// <summary>The first of those arguments on the page that have the same name and the same description: it is explained, and the others only named.</summary>
    public ImmutableHashSet<(FieldDefinition Field, InputValueDefinition Argument)> Explained => field ??=
    [
        .. Roots.Concat(Types.OfType<FieldedType>().SelectMany(type => type.Fields.All))
            .SelectMany(each => each.Arguments.All, (each, argument) => (each, argument))
            .DistinctBy(pair => (pair.argument.Name, pair.argument.Description)),
    ];
}
