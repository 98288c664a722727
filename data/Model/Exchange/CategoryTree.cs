using System.Collections.Frozen;
using Disclosure.Model.Reference;

namespace Disclosure.Model.Exchange;

/// <summary>The waste categories, each below its parent.</summary>
internal sealed class CategoryTree(IEnumerable<WasteCategory> categories)
{
    private readonly FrozenDictionary<string, WasteCategory> byCode = categories.ToFrozenDictionary(category => category.Code, StringComparer.Ordinal);

    public WasteCategory this[string code] => byCode[code];

    /// <summary>Steps from the one up or down to the other; null where neither lies below the other.</summary>
    public int? Steps(string code, string other) => Above(code, other) ?? Above(other, code);

    /// <summary>A category below hazardous waste is hazardous, whatever its own mark says.</summary>
    public bool IsHazardous(string code) => Upward(code).Any(category => category.Hazardous);

    private int? Above(string code, string ancestor)
    {
        var steps = Upward(code).TakeWhile(category => category.Code != ancestor).Count();
        return steps < Upward(code).Count() ? steps : null;
    }

    /// <summary>The category and all above it; a circle, which no list should have, ends where it closes.</summary>
    private IEnumerable<WasteCategory> Upward(string code)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var at = byCode.GetValueOrDefault(code); at is not null && seen.Add(at.Code); at = at.ParentCode is { } parent ? byCode.GetValueOrDefault(parent) : null) yield return at;
    }
}
