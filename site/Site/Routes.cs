using Disclosure.Site.Release;

namespace Disclosure.Site;

/// <summary>Where pages stand, without the language's prefix. Permanent.</summary>
internal static class Routes
{
    public static string Park(string code) => $"/parks/{code}/";

    /// <summary>A park's figures of one scope of the standard, with what stands behind each.</summary>
    /// <param name="category">As the API writes it.</param>
    public static string Scope(string park, string category) => $"/parks/{park}/{category.ToLowerInvariant().Replace('_', '-')}/";

    /// <summary>By USCC where the unit has one, else by its permanent id.</summary>
    public static string Enterprise(Node row) => $"/enterprises/{row["uscc"].Text ?? row["id"].Text}/";

    public static string Dataset(string slug) => $"/data/{slug}/";

    public static string Source(string id) => $"/data/sources/{id}/";

    /// <summary>A list's page: the first is the list itself.</summary>
    public static string Numbered(string list, int page) => page == 1 ? list : $"{list}{page}/";
}
