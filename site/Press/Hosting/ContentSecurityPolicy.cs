namespace Disclosure.Press.Hosting;

/// <summary>What a page may load, by kind. Nothing is allowed that is not listed; inline script and style never are.</summary>
public sealed record ContentSecurityPolicy
{
    private static readonly IReadOnlyList<string> Self = ["'self'"];

    /// <summary>Add <c>'wasm-unsafe-eval'</c> where a script compiles WebAssembly.</summary>
    public IReadOnlyList<string> Scripts { get; init; } = Self;

    public IReadOnlyList<string> Styles { get; init; } = Self;

    public IReadOnlyList<string> Images { get; init; } = ["'self'", "data:"];

    public IReadOnlyList<string> Fonts { get; init; } = Self;

    /// <summary>Hosts that scripts may ask, such as that of an API.</summary>
    public IReadOnlyList<string> Connections { get; init; } = Self;

    public IReadOnlyList<string> Workers { get; init; } = Self;

    public IReadOnlyList<string> Manifests { get; init; } = Self;

    public IReadOnlyList<string> FormTargets { get; init; } = Self;

    /// <summary>Sites that may show a page within their own; empty for none.</summary>
    public IReadOnlyList<string> FrameAncestors { get; init; } = [];

    public override string ToString() => string.Join("; ", "default-src 'none'", "base-uri 'none'",
        Directive("script-src", Scripts), Directive("style-src", Styles), Directive("img-src", Images), Directive("font-src", Fonts),
        Directive("connect-src", Connections), Directive("worker-src", Workers), Directive("manifest-src", Manifests),
        Directive("form-action", FormTargets), Directive("frame-ancestors", FrameAncestors));

    private static string Directive(string name, IReadOnlyList<string> sources) => $"{name} {(sources.Count == 0 ? "'none'" : string.Join(' ', sources))}";
}
