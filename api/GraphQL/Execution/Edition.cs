using Disclosure.GraphQL.Types;

namespace Disclosure.GraphQL.Execution;

/// <summary>A state of the data that a root field is answered from in the place of the executor's own.</summary>
/// <param name="Database">Of the executor's dialect.</param>
/// <param name="Source">What the root fields bound to the program start from.</param>
public sealed record Edition(Database Database, object? Source);

/// <summary>Finds the edition that the argument of a root field names.</summary>
/// <param name="argument">Neither absent nor null.</param>
/// <returns>Without an edition, why there is none; the field becomes this error.</returns>
public delegate ValueTask<(Edition? Edition, string? Problem)> EditionChoice(InputValue argument, CancellationToken cancellation);

/// <summary>The sessions of one request: one for each edition, opened when first read from.</summary>
internal sealed class Sessions(Database database, IReadOnlyDictionary<string, Edition> editions) : IAsyncDisposable
{
    private readonly Dictionary<Database, Task<Session>> open = [];

    /// <param name="rootField">Response name.</param>
    /// <exception cref="DatabaseException">The database cannot be opened, or could not be for the field before.</exception>
    public Task<Session> OfAsync(string rootField, CancellationToken cancellation)
    {
        var wanted = editions.TryGetValue(rootField, out var edition) ? edition.Database : database;
        if (!open.TryGetValue(wanted, out var session)) open.Add(wanted, session = OpenAsync(wanted, cancellation));
        return session;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var session in open.Values.Where(session => session.IsCompletedSuccessfully)) await (await session).DisposeAsync();
    }

    private async Task<Session> OpenAsync(Database wanted, CancellationToken cancellation)
    {
        if (wanted.Dialect != database.Dialect) throw new InvalidOperationException("An edition speaks another dialect than the one that was planned for.");
        return await wanted.OpenAsync(cancellation);
    }
}
