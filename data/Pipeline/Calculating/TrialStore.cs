using Disclosure.Pipeline.Instances;
using Disclosure.Store.Working;

namespace Disclosure.Pipeline.Calculating;

/// <summary>A copy of the working store, on which a dry run may calculate; gone when disposed.</summary>
internal sealed class TrialStore : IDisposable
{
    private readonly string folder;

    public TrialStore(Instance instance)
    {
        folder = Directory.CreateTempSubdirectory("disclose-").FullName;
        Instance = instance.Over(Path.Combine(folder, "store.sqlite"));
        using var store = StoreFile.OpenWorking(instance.WorkingStore);
        store.CopyTo(Instance.WorkingStore);
    }

    /// <summary>The instance with the copy in the store's place.</summary>
    public Instance Instance { get; }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
