using Disclosure.Model.Issues;
using Disclosure.Server.Serving;
using Disclosure.Store.Publishing;
using Disclosure.Store.Releases;

namespace Disclosure.Server.Hosting;

/// <summary>The PostgreSQL database of the connection string <c>Release</c> (<c>ConnectionStrings__Release</c> in the environment), if there is one. It is shown nowhere: it may hold a password.</summary>
internal static class DatabaseStart
{
    private const string Name = "Release";

    public static void AddReleaseDatabase(this WebApplicationBuilder builder)
    {
        if (builder.Configuration.GetConnectionString(Name) is not { Length: > 0 } text || ReleaseDatabase.TryOpen(text) is not { } database) return;
        builder.Services.AddSingleton(_ => database);
        builder.Services.AddSingleton<HeldReleases>();
    }

    /// <summary>The database must hold the latest release before a server answers out of it.</summary>
    /// <returns>Null where all is well, or no database is named.</returns>
    public static async Task<Issue?> RefusalAsync(WebApplication app)
    {
        if (app.Configuration.GetConnectionString(Name) is not { Length: > 0 }) return null;
        if (app.Services.GetService<ReleaseDatabase>() is not { } database) return new Fault(IssueCodes.DatabaseConnectionString, null).At(new($"ConnectionStrings:{Name}"));
        var folder = app.Services.GetRequiredService<ReleasesFolder>();
        var latest = folder.Log().Single(entry => entry.Version == folder.Latest());
        try
        {
            return (await database.CheckAsync(latest, app.Lifetime.ApplicationStopping))?.At(new(database.Place));
        }
        catch (ReleaseDatabaseException refused)
        {
            return refused.Fault.At(new(database.Place));
        }
    }
}
