using System.Runtime.InteropServices;
using System.Text;

namespace Disclosure.Pipeline.Releasing.Folders;

/// <summary>Writing that a power cut cannot undo or halve.</summary>
internal static partial class Durable
{
    /// <summary>Puts the characters in the file's place in one step: a reader sees the old file or the new one.</summary>
    public static void Replace(string path, string text) => Replace(path, Encoding.UTF8.GetBytes(text));

    public static void Replace(string path, byte[] bytes)
    {
        var beside = $"{path}.new";
        File.WriteAllBytes(beside, bytes);
        Flush(beside);
        File.Move(beside, path, overwrite: true);
        FlushFolder(Path.GetDirectoryName(path)!);
    }

    /// <summary>Waits until the bytes of a file are on the disk.</summary>
    public static void Flush(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite);
        file.Flush(flushToDisk: true);
    }

    /// <summary>Waits until the names in a folder are on the disk. Windows writes them with the files.</summary>
    /// <exception cref="IOException">The file system cannot.</exception>
    public static void FlushFolder(string path)
    {
        if (OperatingSystem.IsWindows()) return;
        var folder = Open(path, 0);
        if (folder < 0) throw Failed("open", path);
        try
        {
            if (Synchronise(folder) != 0) throw Failed("fsync", path);
        }
        finally
        {
            _ = Close(folder);
        }
    }

    /// <summary>A folder with those above it.</summary>
    public static void MakeFolder(string path)
    {
        if (Directory.Exists(path)) return;
        var above = Path.GetDirectoryName(path)!;
        MakeFolder(above);
        Directory.CreateDirectory(path);
        FlushFolder(above);
    }

    public static void MakeReadOnly(string path) => File.SetAttributes(path, File.GetAttributes(path) | FileAttributes.ReadOnly);

    private static IOException Failed(string call, string path) => new($"{call} {path}: {Marshal.GetLastPInvokeErrorMessage()}");

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Synchronise(int file);

    [LibraryImport("libc", EntryPoint = "close")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Close(int file);
}
