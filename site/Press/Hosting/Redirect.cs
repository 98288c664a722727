namespace Disclosure.Press.Hosting;

/// <summary>An address that is answered by another. A file at the address goes before it.</summary>
/// <param name="From">One path, matched with or without a slash at its end, or a beginning of paths with <c>/*</c> at its end.</param>
/// <param name="To">A path or an address; <c>:splat</c> stands for what the star matched.</param>
/// <param name="Status">301 or 302; 200 to answer with what is there, also from another host; 404 for a page that says so.</param>
public sealed record Redirect(string From, string To, int Status = 301)
{
    internal string? Target(string path)
    {
        if (From.EndsWith("/*", StringComparison.Ordinal))
        {
            var beginning = From[..^1];
            if (path.StartsWith(beginning, StringComparison.Ordinal))
                return To.Replace(":splat", path[beginning.Length..], StringComparison.Ordinal);
            return string.Equals(path, beginning[..^1], StringComparison.Ordinal) ? To.Replace(":splat", "", StringComparison.Ordinal) : null;
        }

        return string.Equals(path.TrimEnd('/'), From.TrimEnd('/'), StringComparison.Ordinal) ? To : null;
    }
}
