using Disclosure.GraphQL.Language;

namespace Disclosure.GraphQL.Validation;

/// <summary>"Did you mean": names a few letters away.</summary>
internal static class Suggestions
{
    private const int Most = 3;
    private const int LongestName = 64;

    /// <summary>A sentence with a space before it, or nothing.</summary>
    public static string For(string name, IEnumerable<string> candidates)
    {
        if (name.Length > LongestName) return "";
        var near = candidates
            .Select(candidate => (Name: candidate, Distance: Distance(name, candidate)))
            .Where(candidate => candidate.Distance <= (int)(Math.Max(name.Length, candidate.Name.Length) * 0.4) + 1)
            .OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
            .Take(Most)
            .Select(candidate => Clip.Quote(candidate.Name))
            .ToArray();
        return near.Length == 0 ? "" : $" Did you mean {string.Join(" or ", near)}?";
    }

    /// <summary>Letters to insert, delete, change or swap with their neighbour; case counts as nothing.</summary>
    private static int Distance(string a, string b)
    {
        if (b.Length > LongestName) return int.MaxValue;
        var x = a.ToUpperInvariant();
        var y = b.ToUpperInvariant();
        var beforeLast = new int[y.Length + 1];
        var last = Enumerable.Range(0, y.Length + 1).ToArray();
        for (var i = 1; i <= x.Length; i++)
        {
            var row = new int[y.Length + 1];
            row[0] = i;
            for (var j = 1; j <= y.Length; j++)
            {
                var cost = x[i - 1] == y[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(last[j], row[j - 1]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && x[i - 1] == y[j - 2] && x[i - 2] == y[j - 1]) row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
            }

            (beforeLast, last) = (last, row);
        }

        return last[y.Length];
    }
}
