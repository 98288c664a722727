using System.Runtime.InteropServices;

[assembly: DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]

namespace Disclosure.Store.Reading;

/// <summary>
/// SQLite's column functions on the statement's own address. The wrapper's take a reference to a safe handle for each call, which for a page of cells costs more
/// than reading them; whoever calls these holds the statement until after the call. None of them waits or calls back.
/// </summary>
internal static partial class SqliteColumns
{
    private const string Library = "e_sqlite3";

    [LibraryImport(Library, EntryPoint = "sqlite3_column_type"), SuppressGCTransition]
    public static partial int Type(nint statement, int column);

    [LibraryImport(Library, EntryPoint = "sqlite3_column_int64"), SuppressGCTransition]
    public static partial long Integer(nint statement, int column);

    [LibraryImport(Library, EntryPoint = "sqlite3_column_double"), SuppressGCTransition]
    public static partial double Real(nint statement, int column);

    /// <summary>Of a UTF-8 text, its bytes; null where there are none.</summary>
    [LibraryImport(Library, EntryPoint = "sqlite3_column_blob"), SuppressGCTransition]
    public static partial nint Blob(nint statement, int column);

    /// <summary>To be asked after <see cref="Blob"/>.</summary>
    [LibraryImport(Library, EntryPoint = "sqlite3_column_bytes"), SuppressGCTransition]
    public static partial int Bytes(nint statement, int column);
}
