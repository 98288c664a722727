using System.Text;

namespace Disclosure.Press.Hosting;

/// <summary>The same headers and redirects as a part of nginx's configuration, to be included in a <c>server</c> block: nginx has no file of its own for them within a site.</summary>
/// <remarks>A <c>location</c> inherits no header once it adds one, so that each gives all of its addresses.</remarks>
internal sealed class NginxConfiguration
{
    private readonly StringBuilder text = new();
    private readonly SiteHeaders headers;

    private NginxConfiguration(SiteHeaders headers) => this.headers = headers;

    /// <param name="gone">Addresses of pages that say that what was there is no longer published.</param>
    public static string Print(SiteHeaders headers, IEnumerable<string> gone)
    {
        var configuration = new NginxConfiguration(headers);
        configuration.Headers("/", "");
        foreach (var rule in headers.Rules.Where(rule => rule.Pattern != "/*" && !headers.Redirects.Any(redirect => redirect.From == rule.Pattern))) configuration.Location(rule.Pattern, []);
        foreach (var redirect in headers.Redirects) configuration.Location(redirect.From, Answer(redirect));
        foreach (var address in gone.Order(StringComparer.Ordinal)) configuration.Location(address, [$"error_page 410 {GonePages.FileOf(address)};", "return 410;"]);
        return configuration.text.ToString();
    }

    private void Location(string pattern, IEnumerable<string> lines)
    {
        var isWhole = !pattern.EndsWith('*');
        text.Append("location ").Append(isWhole ? "= " : "^~ ").Append(pattern.TrimEnd('*')).Append(" {\n");
        Headers(pattern.TrimEnd('*'), "  ");
        foreach (var line in lines) text.Append("  ").Append(line).Append('\n');
        text.Append("}\n");
    }

    private void Headers(string path, string indent)
    {
        foreach (var (name, value) in headers.Of(path))
        {
            // The type of an answer is nginx's own to give.
            if (name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase)) text.Append(indent).Append("types { } default_type \"").Append(value).Append("\";\n");
            else text.Append(indent).Append("add_header ").Append(name).Append(" \"").Append(value.Replace("\"", "\\\"", StringComparison.Ordinal)).Append("\" always;\n");
        }
    }

    private static string[] Answer(Redirect redirect)
    {
        var (from, to) = (redirect.From.TrimEnd('*'), redirect.To.Replace(":splat", redirect.From.EndsWith('*') ? "$1" : "", StringComparison.Ordinal));
        return (redirect.Status, redirect.From.EndsWith('*')) switch
        {
            (200, _) when redirect.To[0] != '/' => ["proxy_ssl_server_name on;", $"proxy_pass {redirect.To.Replace(":splat", "", StringComparison.Ordinal)};"],
            (200, true) => [$"rewrite ^{from}(.*)$ {to} break;"],
            (200, false) => [$"rewrite ^ {to} break;"],
            (404, _) => [$"error_page 404 {to};", "return 404;"],
            (_, true) => [$"rewrite ^{from}(.*)$ {to} {(redirect.Status == 301 ? "permanent" : "redirect")};"],
            _ => [$"return {redirect.Status} {to};"],
        };
    }
}
