using System.Globalization;
using Disclosure.Store.Working;

namespace Disclosure.Store.Releases;

/// <summary>What tells a release's SQLite file from any other, without opening a table: <c>file</c> and SQLite show both numbers.</summary>
public static class ReleaseStamp
{
    /// <summary>The characters <c>dscl</c>.</summary>
    public const int ApplicationId = 0x6473636C;

    /// <summary>Rises when a reader of today would misread the tables.</summary>
    public const int FormatVersion = 1;

    public static void Stamp(StoreFile store) =>
        store.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {FormatVersion};"));
}
