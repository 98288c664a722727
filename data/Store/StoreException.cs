namespace Disclosure.Store;

/// <summary>The store cannot be read or written: a full disk, a damaged file, a broken rule of the schema.</summary>
/// <param name="result">SQLite's result code.</param>
public sealed class StoreException(string message, int result) : Exception(message)
{
    public int Result { get; } = result;
}
