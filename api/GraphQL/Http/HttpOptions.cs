using Disclosure.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace Disclosure.GraphQL.Http;

/// <summary>How an endpoint serves one executor.</summary>
public sealed record HttpOptions
{
    /// <summary>Names the state of the data; every entity tag changes with it.</summary>
    public required string Version { get; init; }

    /// <summary>What the root fields of the program start from.</summary>
    public Func<HttpContext, object?> Source { get; init; } = _ => null;

    /// <summary>Answers root fields from other states of the data; each must follow from <see cref="Version"/> and the argument alone, since entity tags do.</summary>
    public EditionChoice? Editions { get; init; }

    /// <summary>Documents known beforehand, which may be asked for by <c>sha256:…</c> alone.</summary>
    public PersistedDocuments Documents { get; init; } = new([]);

    /// <summary>How many operations run at once, and how many wait; shared by the endpoints of one program.</summary>
    public required ConcurrencyLimit Concurrency { get; init; }

    /// <summary>How much one client may ask; null for no limit.</summary>
    public ClientRateLimit? Rate { get; init; }

    /// <summary>Answers whoever asks for a page rather than data, such as a browser that follows a link; what the address holds is for the page to read.</summary>
    public RequestDelegate? Page { get; init; }

    public long BodyBytes { get; init; } = 256 * 1024;

    /// <summary>Of the path with its query.</summary>
    public int UrlLength { get; init; } = 8 * 1024;

    /// <summary>How long a cache may keep an answer without asking again.</summary>
    public TimeSpan MaxAge { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>The status codes that the draft took in 2026: 422 for what cannot run, 294 for data with errors. Off: deployed clients expect 400 and 200.</summary>
    public bool UsesDraftStatusCodes { get; init; }
}
