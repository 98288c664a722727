using Disclosure.Store.Working;

namespace Disclosure.Schema.Tests;

/// <summary>A small release, made of rows that the tests know.</summary>
public sealed class ReleaseFixture : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("disclosure").FullName;

    public ReleaseApi Api { get; private set; } = null!;

    public string Database => Path.Combine(folder, "disclosure.sqlite");

    public async Task InitializeAsync()
    {
        using (var store = StoreFile.Create(Database))
        {
            using (var transaction = store.Begin())
            {
                FixtureRows.Fill(transaction);
                RowFiller.Fill(store, transaction);
                transaction.Commit();
            }

            store.Finish();
        }

        Api = await ReleaseApi.OpenAsync(Database);
    }

    public Task DisposeAsync()
    {
        Api.Dispose();
        Directory.Delete(folder, recursive: true);
        return Task.CompletedTask;
    }
}
