using Disclosure.Store.Schema;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Migrations.Design;
using Microsoft.Extensions.DependencyInjection;

namespace Disclosure.Scaffold;

/// <summary>Writes the migration that brings older stores to the schema of the dictionary.</summary>
internal static class MigrationWriter
{
    /// <param name="name">PascalCase, says what changed.</param>
    /// <param name="storeFolder">The folder of the project Store.</param>
    /// <returns>The files written.</returns>
    public static IReadOnlyList<string> Write(string name, string storeFolder)
    {
        using var context = Options.Sqlite(":memory:");
        var services = new ServiceCollection().AddEntityFrameworkDesignTimeServices();
        services.AddDbContextDesignTimeServices(context);
#pragma warning disable EF1001 // The provider's design-time services have no public way in; dotnet ef finds them by the same type.
        new Microsoft.EntityFrameworkCore.Sqlite.Design.Internal.SqliteDesignTimeServices().ConfigureDesignTimeServices(services);
#pragma warning restore EF1001
        using var provider = services.BuildServiceProvider();
        using var scope = provider.CreateScope();
        var scaffolder = scope.ServiceProvider.GetRequiredService<IMigrationsScaffolder>();
        var migration = scaffolder.ScaffoldMigration(name, "Disclosure.Store", "Migrations");
        var files = scaffolder.Save(storeFolder, migration, Path.Combine(storeFolder, "Migrations"), dryRun: false);
        return [files.MigrationFile!, files.MetadataFile!, files.SnapshotFile!];
    }
}
