using Disclosure.Site.Release;

namespace Disclosure.Site.Mapping;

/// <summary>A place on a map, with the page that it leads to.</summary>
/// <param name="Row">Whose place it is, with its name, in the register's WGS 84 degrees as <c>latitude</c> and <c>longitude</c>.</param>
/// <param name="Path">Of its page, without the language's prefix.</param>
/// <param name="Mark">How it is drawn: <c>site</c>, <c>key</c> or <c>park</c>.</param>
public sealed record MapPoint(Node Row, string Path, string Mark)
{
    public decimal Latitude => Row["latitude"].Amount!.Value;

    public decimal Longitude => Row["longitude"].Amount!.Value;

    /// <summary>Whether the register holds both coordinates.</summary>
    public static bool IsLocated(Node row) => row["latitude"].Exists && row["longitude"].Exists;
}
