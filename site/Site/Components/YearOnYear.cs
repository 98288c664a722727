using Disclosure.Model.Codecs;
using Disclosure.Site.Release;

namespace Disclosure.Site.Components;

/// <summary>What changed from one year to the next.</summary>
/// <param name="Comparable">False where other enterprises reported: a difference would say nothing of the same ones.</param>
/// <param name="Sign">A plus before a rise; a fall has its minus among its digits.</param>
/// <param name="Difference">In the figure's unit, exact.</param>
/// <param name="Percent">Of the year before, to one decimal; null of a share, where the year before was zero, and where nothing changed.</param>
internal sealed record YearOnYear(bool Comparable, string Sign, string Difference, string? Percent)
{
    /// <summary>Null where either year has no value.</summary>
    public static YearOnYear? Of(Node? before, Node? now)
    {
        if (before?["value"].Amount is not { } old || now?["value"].Amount is not { } value) return null;
        var comparable = before.Value["reporting"].Text == now.Value["reporting"].Text && before.Value["obliged"].Text == now.Value["obliged"].Text;
        var difference = value - old;
        var percent = old is 0 || difference is 0 || now.Value["unitSymbol"].Text is "%" ? null : Decimals.Write(Math.Round(difference / Math.Abs(old) * 100, 1, MidpointRounding.AwayFromZero));
        return new(comparable, difference > 0 ? "+" : "", Decimals.Write(difference), percent);
    }
}
