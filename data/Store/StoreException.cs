using Disclosure.Model.Dictionary;

namespace Disclosure.Store;

/// <summary>The store cannot be read or written: a full disk, a damaged file, a broken rule of the schema.</summary>
/// <param name="text">What is wrong.</param>
/// <param name="result">SQLite's result code.</param>
/// <param name="hint">What to do.</param>
public sealed class StoreException(Text text, int result, Text hint) : Exception(text.En)
{
    /// <summary>For whatever the machine may be the cause of.</summary>
    public static readonly Text MachineHint = new("检查磁盘空间、文件权限，以及是否有另一个程序正在使用该实例", "look at disk space, permissions, and whether another program uses the instance");

    /// <param name="message">SQLite's own words.</param>
    /// <param name="result">SQLite's result code.</param>
    public StoreException(string message, int result)
        : this(new(message, message), result, MachineHint)
    {
    }

    public Text Text { get; } = text;

    public Text Hint { get; } = hint;

    public int Result { get; } = result;
}
