namespace Disclosure.Press.Links;

/// <summary>The addresses in a <c>srcset</c>, each before its width or density.</summary>
internal static class SourceSet
{
    public static IEnumerable<string> Addresses(string sourceSet)
    {
        var at = 0;
        while (true)
        {
            while (at < sourceSet.Length && (char.IsWhiteSpace(sourceSet[at]) || sourceSet[at] == ','))
                at++;
            if (at == sourceSet.Length)
                yield break;
            var start = at;
            while (at < sourceSet.Length && !char.IsWhiteSpace(sourceSet[at]))
                at++;
            var address = sourceSet[start..at];
            yield return address.TrimEnd(',');
            if (!address.EndsWith(','))
                at = AfterDescriptor(sourceSet, at);
        }
    }

    private static int AfterDescriptor(string sourceSet, int from)
    {
        var comma = sourceSet.IndexOf(',', from);
        return comma < 0 ? sourceSet.Length : comma;
    }
}
