using Disclosure.Model.Codecs;

namespace Disclosure.Pipeline.Reading;

/// <summary>Headings are compared without regard to width, case and blanks.</summary>
internal static class Headings
{
    public static string Fold(string heading)
    {
        var text = HalfWidth.Of(heading);
        return string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c != '\uFEFF')).ToLowerInvariant();
    }

    /// <summary>The candidate that differs by the fewest edits, if it is near enough to be meant.</summary>
    public static string? Nearest(string heading, IEnumerable<string> candidates)
    {
        var wanted = Fold(heading);
        var (best, distance) = candidates
            .Select(candidate => (candidate, Distance: Distance(wanted, Fold(candidate))))
            .DefaultIfEmpty(("", int.MaxValue))
            .MinBy(pair => pair.Item2);
        return distance <= Math.Max(1, wanted.Length / 3) ? best : null;
    }

    /// <summary>Insertions, deletions, substitutions and swaps of neighbours.</summary>
    private static int Distance(string a, string b)
    {
        var before = new int[b.Length + 1];
        var previous = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var current = new int[b.Length + 1];
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) current[j] = Math.Min(current[j], before[j - 2] + 1);
            }

            (before, previous) = (previous, current);
        }

        return previous[b.Length];
    }
}
