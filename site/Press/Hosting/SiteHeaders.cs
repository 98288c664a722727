using System.Collections.Immutable;
using System.Text;

namespace Disclosure.Press.Hosting;

/// <summary>The one description of a site's response headers and redirects: printed for a CDN, applied by a web server.</summary>
public sealed class SiteHeaders
{
    /// <summary>What is said of caching where no rule says otherwise: keep, but ask each time.</summary>
    public const string DefaultCacheControl = "public, max-age=0, must-revalidate";

    private static readonly int[] Statuses = [200, 301, 302, 404];

    /// <param name="rules">A later rule for some of an earlier rule's addresses replaces the headers that both give, as on Netlify; a host that sends both policies is stricter, never laxer.</param>
    /// <exception cref="ArgumentException">A pattern or a value cannot be written, or two rules give one path the same header of which the later is not the narrower.</exception>
    public SiteHeaders(IEnumerable<HeaderRule> rules, IEnumerable<Redirect>? redirects = null)
    {
        Rules = [.. rules];
        Redirects = [.. redirects ?? []];
        foreach (var rule in Rules)
            Check(rule);
        foreach (var redirect in Redirects)
            Check(redirect);
        foreach (var (index, rule) in Rules.Index())
        {
            foreach (var other in Rules.Skip(index + 1).Where(other => rule.Overlaps(other) && !rule.Covers(other)))
            {
                if (rule.Headers.Keys.Intersect(other.Headers.Keys, StringComparer.OrdinalIgnoreCase).FirstOrDefault() is { } twice)
                    throw new ArgumentException($"{twice} is given by {rule.Pattern} and by {other.Pattern}, which share paths", nameof(rules));
            }
        }
    }

    public ImmutableArray<HeaderRule> Rules { get; }

    /// <summary>The first that matches counts.</summary>
    public ImmutableArray<Redirect> Redirects { get; }

    /// <summary>The headers of a path, by name.</summary>
    public ImmutableSortedDictionary<string, string> Of(string path)
    {
        var headers = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.OrdinalIgnoreCase);
        headers["Cache-Control"] = DefaultCacheControl;
        foreach (var rule in Rules.Where(rule => rule.Matches(path)))
        {
            foreach (var (name, value) in rule.Headers)
                headers[name] = value;
        }

        return headers.ToImmutable();
    }

    /// <summary>Where a path that has no file leads, with its splat filled in; null where nowhere.</summary>
    public Redirect? RedirectOf(string path)
    {
        foreach (var redirect in Redirects)
        {
            if (redirect.Target(path) is { } target)
                return redirect with { To = target };
        }

        return null;
    }

    /// <summary>Netlify's <c>_headers</c>.</summary>
    public string PrintHeaders()
    {
        var text = new StringBuilder();
        foreach (var rule in Rules)
        {
            text.Append(rule.Pattern).Append('\n');
            foreach (var (name, value) in rule.Headers)
                text.Append("  ").Append(name).Append(": ").Append(value).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Netlify's <c>_redirects</c>.</summary>
    public string PrintRedirects() => string.Concat(Redirects.Select(redirect => $"{redirect.From} {redirect.To} {redirect.Status}\n"));

    private static void Check(HeaderRule rule)
    {
        if (!Paths.IsPattern(rule.Pattern))
            throw new ArgumentException($"not a pattern of paths: {rule.Pattern}", nameof(rule));
        if (rule.Headers.FirstOrDefault(header => header.Key.Length == 0 || header.Key.AsSpan().ContainsAny(':', ' ') || HasLineBreak(header.Key + header.Value)) is { Key: { } name })
            throw new ArgumentException($"header {name} of {rule.Pattern} cannot be written", nameof(rule));
    }

    private static void Check(Redirect redirect)
    {
        var isTarget = redirect.To is ['/', ..] || Uri.TryCreate(redirect.To, UriKind.Absolute, out _);
        if (!Paths.IsPattern(redirect.From) || (redirect.From.EndsWith('*') && !redirect.From.EndsWith("/*", StringComparison.Ordinal)))
            throw new ArgumentException($"not a pattern of paths: {redirect.From}", nameof(redirect));
        if (!isTarget || redirect.To.Contains(' ', StringComparison.Ordinal) || HasLineBreak(redirect.To))
            throw new ArgumentException($"not an address: {redirect.To}", nameof(redirect));
        if (!Statuses.Contains(redirect.Status))
            throw new ArgumentException($"status {redirect.Status} of {redirect.From} is none of {string.Join(", ", Statuses)}", nameof(redirect));
    }

    private static bool HasLineBreak(string text) => text.AsSpan().ContainsAny('\r', '\n');
}
