using System.Reflection;
using Disclosure.Model.Dictionary;
using Disclosure.Model.Issues;
using Disclosure.Pipeline.Reading;
using Disclosure.Store.Working;

namespace Disclosure.Pipeline.Intake;

/// <summary>Whether a key is there in the register it refers to; sees what the transaction wrote, and what the same row of the file makes in another register.</summary>
internal sealed class References(StoreFile store, StoreTransaction transaction)
{
    /// <summary>Registers above this size are not searched for a similar key.</summary>
    private const int MostSearched = 5_000;

    private static readonly MethodInfo FindMethod = typeof(References).GetMethod(nameof(FindRow), BindingFlags.NonPublic | BindingFlags.Instance)!;
    private static readonly MethodInfo KeysMethod = typeof(References).GetMethod(nameof(Keys), BindingFlags.NonPublic | BindingFlags.Instance)!;

    private readonly Dictionary<(Table Register, string Key), object> ofRow = [];
    private readonly Dictionary<Table, HashSet<string>> known = [];
    private readonly Dictionary<Table, Func<Table, string, object?>> finders = [];

    /// <summary>Forgets what the row before made.</summary>
    public void Begin() => ofRow.Clear();

    /// <summary>A row that will be written if nothing is wrong with the row of the file.</summary>
    public void Hold(Table register, string key, object made) => ofRow[(register, key)] = made;

    /// <returns>Null when the key resolves.</returns>
    public Fault? Check(Table register, string key)
    {
        if (Has(register, key)) return null;
        var near = store.Count(register) <= MostSearched
            ? Headings.Nearest(key, (IEnumerable<string>)KeysMethod.MakeGenericMethod(register.RowType).Invoke(this, [register])!) : null;
        return near is null
            ? new(IssueCodes.UnknownReference, key, ("register", register.Title))
            : new(IssueCodes.MisspeltReference, key, ("register", register.Title), ("expected", new(near, near)));
    }

    /// <returns>The row with a key; null where there is none.</returns>
    public object? Find(Table register, string key) => ofRow.GetValueOrDefault((register, key)) ?? Finder(register)(register, key);

    private bool Has(Table register, string key)
    {
        if (ofRow.ContainsKey((register, key))) return true;
        if (!known.TryGetValue(register, out var keys)) known[register] = keys = new(StringComparer.Ordinal);
        if (keys.Contains(key)) return true;
        return Find(register, key) is not null && keys.Add(key);
    }

    private Func<Table, string, object?> Finder(Table register)
    {
        if (!finders.TryGetValue(register, out var find))
            finders[register] = find = FindMethod.MakeGenericMethod(register.RowType).CreateDelegate<Func<Table, string, object?>>(this);
        return find;
    }

    private TRow? FindRow<TRow>(Table register, string key)
        where TRow : class
    {
        var table = (Table<TRow>)register;
        var likeness = Table<TRow>.NewRow();
        return table.Key[0].Read(key, likeness) is null ? transaction.Find(table, likeness) : null;
    }

    private IEnumerable<string> Keys<TRow>(Table register)
        where TRow : class
    {
        var table = (Table<TRow>)register;
        return store.Read(table).Select(table.KeyOf);
    }
}
