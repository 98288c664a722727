using Disclosure.Press.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;

namespace Disclosure.Press.Tests;

public sealed class HeadersTests : IDisposable
{
    private static readonly SiteHeaders Headers = new(
        [HeaderRule.Strict(new ContentSecurityPolicy { Connections = ["'self'", "https://api.example.org"] }), HeaderRule.Immutable("/assets/*")],
        [new Redirect("/old/*", "/new/:splat"), new Redirect("/latest", "/new/3/", 302), new Redirect("/graphql", "https://api.example.org/graphql", 200)]);

    private readonly TestSite site = new();

    [Fact]
    public async Task Headers_and_redirects_are_printed_for_a_cdn()
    {
        site.Pages.Add(TestSite.Text("/", "<a href='/graphql?query=x'>x</a> <a href='/latest/'>x</a> <a href='/old/3/'>x</a>"));
        site.Pages.Add(TestSite.Text("/new/3/", ""));
        site.Description = site.Description with { Headers = Headers };

        Assert.Empty((await site.PressAsync()).Faults);

        Assert.Equal("/old/* /new/:splat 301\n/latest /new/3/ 302\n/graphql https://api.example.org/graphql 200\n", site.Read("_redirects"));
        var lines = site.Read("_headers").Split('\n');
        Assert.Equal("/*", lines[0]);
        Assert.StartsWith("  Content-Security-Policy: default-src 'none'; base-uri 'none'; script-src 'self';", lines[1], StringComparison.Ordinal);
        Assert.Contains("connect-src 'self' https://api.example.org;", lines[1], StringComparison.Ordinal);
        Assert.EndsWith("frame-ancestors 'none'", lines[1], StringComparison.Ordinal);
        Assert.Contains("  Strict-Transport-Security: max-age=63072000", lines);
        Assert.Contains("  X-Content-Type-Options: nosniff", lines);
        string[] last = ["/assets/*", "  Cache-Control: public, max-age=31536000, immutable", ""];
        Assert.Equal(last, lines[^3..]);
    }

    [Fact]
    public async Task Nginx_is_told_the_same_with_every_header_at_each_place()
    {
        site.Pages.Add(TestSite.Text("/", ""));
        site.Pages.Add(TestSite.Text("/new/3/", ""));
        site.Pages.Add(TestSite.Text("/lost/", "<p>withdrawn</p>") with { Gone = true });
        site.Description = site.Description with
        {
            Headers = new SiteHeaders(
                [new("/*", ("X-Content-Type-Options", "nosniff"), ("X-Note", "a \"b\"")), new("/feeds/*", ("Content-Type", "application/atom+xml"))],
                [.. Headers.Redirects, new("/api/*", "https://api.example.org/v1/:splat", 200), new("/copy/*", "/new/:splat", 200)]),
        };
        Assert.Empty((await site.PressAsync()).Faults);
        var all = new[] { "add_header Cache-Control \"public, max-age=0, must-revalidate\" always;", "add_header X-Content-Type-Options \"nosniff\" always;", "add_header X-Note \"a \\\"b\\\"\" always;" };
        string[] Place(string place, params string[] lines) => [$"location {place} {{", .. all.Concat(lines).Select(line => $"  {line}"), "}"];
        Assert.Equal(
            [
                .. all,
                "location ^~ /feeds/ {", $"  {all[0]}", "  types { } default_type \"application/atom+xml\";", $"  {all[1]}", $"  {all[2]}", "}",
                .. Place("^~ /old/", "rewrite ^/old/(.*)$ /new/$1 permanent;"),
                .. Place("= /latest", "return 302 /new/3/;"),
                .. Place("= /graphql", "proxy_ssl_server_name on;", "proxy_pass https://api.example.org/graphql;"),
                .. Place("^~ /api/", "proxy_ssl_server_name on;", "proxy_pass https://api.example.org/v1/;"),
                .. Place("^~ /copy/", "rewrite ^/copy/(.*)$ /new/$1 break;"),
                .. Place("= /lost/", "error_page 410 /lost/index.html;", "return 410;"),
                "",
            ],
            site.Read("_nginx.conf").Split('\n'));
    }

    [Theory]
    [InlineData("/old/a/b/", "/new/a/b/")]
    [InlineData("/old/", "/new/")]
    [InlineData("/old", "/new/")]
    [InlineData("/older/", null)]
    [InlineData("/latest", "/new/3/")]
    [InlineData("/latest/", "/new/3/")]
    [InlineData("/latest/x", null)]
    public void A_redirect_fills_in_what_the_star_matched(string path, string? expected) => Assert.Equal(expected, Headers.RedirectOf(path)?.To);

    [Fact]
    public async Task A_link_through_a_redirect_must_arrive()
    {
        site.Pages.Add(TestSite.Text("/", "<a href='/old/4/'>x</a>"));
        site.Pages.Add(TestSite.Text("/new/3/", ""));
        site.Description = site.Description with { Headers = Headers };

        var fault = Assert.Single((await site.PressAsync()).Faults);

        Assert.Equal("/: link-dead /old/4/", $"{fault.Place.File}: {fault.Kind.Code} {fault.Found}");
    }

    [Theory]
    [InlineData("/gone/", "/nowhere/", 301, "link-dead")]
    [InlineData("/", "/new/", 301, "redirect-hidden")]
    [InlineData("/*", "/404.html", 404, null)]
    [InlineData("/a", "/a", 301, "link-dead")]
    public async Task A_redirect_must_be_used_and_lead_somewhere(string from, string to, int status, string? expected)
    {
        site.Pages.Add(TestSite.Text("/", ""));
        site.Pages.Add(TestSite.Text("/new/", ""));
        site.Pages.Add(TestSite.Text("/404.html", ""));
        site.Description = site.Description with { Headers = new SiteHeaders([], [new Redirect(from, to, status)]) };

        Assert.Equal(expected, (await site.PressAsync()).Faults.SingleOrDefault()?.Kind.Code);
    }

    [Fact]
    public async Task A_page_for_what_is_not_found_does_not_excuse_dead_links()
    {
        site.Description = site.Description with { Headers = new SiteHeaders([], [new Redirect("/*", "/index.html", 404)]) };

        Assert.Equal(FaultKinds.LinkDead, Assert.Single(await site.FaultsOfAsync("<a href='/gone/'>x</a>")).Kind);
    }

    [Fact]
    public void A_later_rule_for_fewer_paths_replaces_a_header()
    {
        var headers = new SiteHeaders([new HeaderRule("/*", ("X-A", "1"), ("X-B", "1")), new HeaderRule("/a/*", ("x-a", "2")), new HeaderRule("/a/b", ("X-A", "3"))]);

        Assert.Equal(["1", "2", "3"], new[] { "/b", "/a/c", "/a/b" }.Select(path => headers.Of(path)["X-A"]));
        Assert.Equal("1", headers.Of("/a/b")["X-B"]);
    }

    [Theory]
    [InlineData("/a/*", "/*")]
    [InlineData("/a/*", "/a/*")]
    [InlineData("/a", "/*")]
    public void Two_rules_that_give_one_path_the_same_header_are_refused_unless_the_later_is_narrower(string first, string second)
    {
        var failure = Assert.Throws<ArgumentException>(() => new SiteHeaders([new HeaderRule(first, ("X-A", "1")), new HeaderRule(second, ("x-a", "2"))]));

        Assert.Contains(second, failure.Message, StringComparison.Ordinal);
        Assert.NotEmpty(new SiteHeaders([new HeaderRule("/b/*", ("X-A", "1")), new HeaderRule("/a/*", ("X-A", "2")), new HeaderRule("/c", ("X-A", "3"))]).Rules);
    }

    [Theory]
    [InlineData("a/*", "X-A", "1")]
    [InlineData("/a/*/b", "X-A", "1")]
    [InlineData("/a b", "X-A", "1")]
    [InlineData("/", "X A", "1")]
    [InlineData("/", "X:A", "1")]
    [InlineData("/", "X-A", "1\nX-B: 2")]
    public void A_rule_that_cannot_be_printed_is_refused(string pattern, string name, string value) =>
        Assert.Throws<ArgumentException>(() => new SiteHeaders([new HeaderRule(pattern, (name, value))]));

    [Theory]
    [InlineData("a", "/b", 301)]
    [InlineData("/a*", "/b", 301)]
    [InlineData("/a", "b", 301)]
    [InlineData("/a", "/b c", 301)]
    [InlineData("/a", "/b", 307)]
    public void A_redirect_that_cannot_be_printed_is_refused(string from, string to, int status) =>
        Assert.Throws<ArgumentException>(() => new SiteHeaders([], [new Redirect(from, to, status)]));

    [Fact]
    public async Task A_web_server_answers_with_the_same_headers_and_redirects()
    {
        site.Write("assets/site.css", "p { margin: 0 }");
        site.Pages.Add(TestSite.Text("/", ""));
        site.Pages.Add(TestSite.Text("/new/3/", ""));
        site.Description = site.Description with { Headers = Headers, Assets = [new AssetFolder(site.Folder("assets"))] };
        Assert.True((await site.PressAsync()).Published);
        await using var app = await ServeAsync();
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CheckCertificateRevocationList = true }) { BaseAddress = new Uri(app.Services.GetRequiredService<Microsoft.AspNetCore.Hosting.Server.IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()) };

        using var page = await client.GetAsync("/");
        Assert.Equal("text/html; charset=utf-8", page.Content.Headers.ContentType!.ToString());
        foreach (var (name, value) in Headers.Of("/"))
            Assert.Equal(value, page.Headers.NonValidated[name].ToString());
        Assert.Equal(SiteHeaders.DefaultCacheControl, page.Headers.NonValidated["Cache-Control"].ToString());

        var style = TestSite.Snapshot(site.Output).Keys.Single(path => path.EndsWith(".css", StringComparison.Ordinal));
        using var asset = await client.GetAsync(style);
        Assert.Equal("public, max-age=31536000, immutable", asset.Headers.NonValidated["Cache-Control"].ToString());
        Assert.Equal("text/css; charset=utf-8", asset.Content.Headers.ContentType!.ToString());

        using var moved = await client.GetAsync("/old/a/?x=1");
        Assert.Equal("301 /new/a/?x=1", $"{(int)moved.StatusCode} {moved.Headers.Location}");
        using var missing = await client.GetAsync("/graphql");
        Assert.Equal(404, (int)missing.StatusCode);
        Assert.True(missing.Headers.Contains("Content-Security-Policy"));
    }

    [Fact]
    public async Task A_page_that_says_what_is_gone_is_answered_with_410_until_it_is_back()
    {
        site.Pages.Add(TestSite.Text("/", ""));
        site.Pages.Add(TestSite.Text("/lost/", "<p>withdrawn</p>") with { Gone = true });
        site.Description = site.Description with { Headers = new SiteHeaders(Headers.Rules) };
        Assert.Empty((await site.PressAsync()).Faults);
        Assert.Equal("/lost/ /lost/index.html 410!\n", site.Read("_redirects"));
        await using var app = await ServeAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Services.GetRequiredService<Microsoft.AspNetCore.Hosting.Server.IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()) };

        using var gone = await client.GetAsync("/lost/");
        Assert.Equal("410 True", $"{(int)gone.StatusCode} {(await gone.Content.ReadAsStringAsync()).Contains("withdrawn", StringComparison.Ordinal)}");
        using var there = await client.GetAsync("/");
        Assert.Equal(200, (int)there.StatusCode);

        site.Pages[^1] = site.Pages[^1] with { Gone = false };
        Assert.Empty((await site.PressAsync()).Faults);
        using var back = await client.GetAsync("/lost/");
        Assert.Equal(200, (int)back.StatusCode);
    }

    [Theory]
    [InlineData("a.html", "text/html; charset=utf-8", true)]
    [InlineData("a.mjs", "text/javascript; charset=utf-8", true)]
    [InlineData("a.svg", "image/svg+xml", true)]
    [InlineData("a.woff2", "font/woff2", false)]
    [InlineData("a.wasm", "application/wasm", true)]
    [InlineData("a.csv", "text/csv; charset=utf-8", true)]
    [InlineData("a.webmanifest", "application/manifest+json", true)]
    [InlineData("manifest.sha256", "text/plain; charset=utf-8", true)]
    public void A_file_has_its_content_type(string name, string expected, bool compressible)
    {
        Assert.True(new SiteContentTypes().TryGetContentType(name, out var type));
        Assert.Equal(expected, type);
        Assert.Equal(compressible, SiteContentTypes.IsCompressible(name));
        Assert.False(new SiteContentTypes().TryGetContentType("a.unknown", out _));
    }

    public void Dispose() => site.Dispose();

    private async Task<WebApplication> ServeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var files = new PhysicalFileProvider(site.Output);
        app.UseSiteHeaders(Headers);
        app.UseDefaultFiles(new DefaultFilesOptions { FileProvider = files });
        app.UseStaticFiles(new StaticFileOptions { FileProvider = files, ContentTypeProvider = new SiteContentTypes(), OnPrepareResponse = new GonePages(site.Output).Mark });
        app.UseSiteRedirects(Headers);
        app.Run(context =>
        {
            context.Response.StatusCode = 404;
            return context.Response.WriteAsync("not found");
        });
        await app.StartAsync();
        return app;
    }
}
