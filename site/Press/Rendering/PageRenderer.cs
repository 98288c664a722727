using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Disclosure.Press.Rendering;

/// <summary>Draws one page at a time; any number of callers at once. Each page has a service scope of its own.</summary>
internal sealed class PageRenderer(PressSite site, Assets assets, IServiceProvider services)
{
    private readonly ILoggerFactory loggers = services.GetService<ILoggerFactory>() ?? NullLoggerFactory.Instance;

    public async Task RenderAsync(Page page, TextWriter writer)
    {
        await using var scope = services.CreateAsyncScope();
        await using var renderer = new HtmlRenderer(new LetterServices(scope.ServiceProvider), loggers);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [nameof(PageRoot.Context)] = new PageContext(site, assets, page),
        });
        await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = await renderer.RenderComponentAsync<PageRoot>(parameters);
            root.WriteHtmlTo(writer);
        });
    }

    /// <summary>Writes the letters of every language as they are; without it each Chinese character would take eight bytes of ASCII.</summary>
    private sealed class LetterServices(IServiceProvider inner) : IServiceProvider
    {
        private static readonly HtmlEncoder Letters = HtmlEncoder.Create(UnicodeRanges.All);

        public object? GetService(Type serviceType) => serviceType == typeof(HtmlEncoder) ? Letters : inner.GetService(serviceType);
    }
}
