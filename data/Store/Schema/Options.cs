using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Disclosure.Store.Schema;

/// <summary>Contexts on the stores that the product runs on.</summary>
public static class Options
{
    /// <param name="path">A file; made when absent.</param>
    public static DisclosureContext Sqlite(string path) => new(new DbContextOptionsBuilder<DisclosureContext>()
        .UseSqlite(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString())
        .Options);
}
