namespace Disclosure.Site.Querying;

/// <summary>What a browser fetches to run SQL: the worker and SQLite itself, which are fetched together and only on demand.</summary>
internal static class LabProgram
{
    /// <summary>The folder among the assets; its scripts alone may compile WebAssembly.</summary>
    public const string Folder = "lab";

    /// <summary>As the files lie on disk; hosts send fewer, compressed.</summary>
    public static long Bytes { get; } = new[] { "worker.js", "sqlite3.wasm" }.Sum(name => new FileInfo(Path.Combine(AppContext.BaseDirectory, "site-client", "assets", Folder, name)).Length);
}
