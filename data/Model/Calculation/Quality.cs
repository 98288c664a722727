using Disclosure.Model.Registers;

namespace Disclosure.Model.Calculation;

/// <summary>What a calculated figure inherits from its inputs.</summary>
internal static class Quality
{
    /// <summary>The weakest of all; null, which is weaker still, where one of them names none or where there is none.</summary>
    public static Assurance? Weakest(IEnumerable<Figure> inputs)
    {
        Assurance? weakest = null;
        var first = true;
        foreach (var figure in inputs)
        {
            if (figure.Assurance is null) return null;
            weakest = first || figure.Assurance < weakest ? figure.Assurance : weakest;
            first = false;
        }

        return weakest;
    }

    /// <summary>Default factors show through every calculation that rests on them.</summary>
    public static Method MethodOf(IEnumerable<Figure> inputs, bool defaults) =>
        defaults || inputs.Any(figure => figure.Method is Method.DefaultFactor) ? Method.DefaultFactor : Method.Calculated;
}
