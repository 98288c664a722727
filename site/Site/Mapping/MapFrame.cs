using System.Globalization;

namespace Disclosure.Site.Mapping;

/// <summary>Where places stand on a drawing: plate carrée, north up, true to scale along its middle parallel, with the parallels and meridians that cross it and a bar of its scale.</summary>
internal sealed class MapFrame
{
    public const int Width = 360;
    public const int Height = 270;

    /// <summary>Between the outermost places and the edge.</summary>
    private const double Margin = 30;

    /// <summary>What the degrees beside a meridian take.</summary>
    private const double LabelWidth = 56;

    /// <summary>The longest that the bar of the scale may be.</summary>
    private const double LongestBar = 90;

    /// <summary>Degrees that a map shows at least, about a kilometre: there may be one place only.</summary>
    private const double LeastSpan = 0.01;

    /// <summary>Of a sphere with the Earth's mean radius, 6371.0088 km.</summary>
    private const double KmPerDegree = 6371.0088 * Math.PI / 180;

    private readonly double middleLatitude;
    private readonly double middleLongitude;
    private readonly double narrowing;
    private readonly double unitsPerDegree;

    /// <param name="places">At least one; WGS 84 degrees.</param>
    public MapFrame(IReadOnlyCollection<(decimal Latitude, decimal Longitude)> places)
    {
        var (south, north) = ((double)places.Min(place => place.Latitude), (double)places.Max(place => place.Latitude));
        var (west, east) = ((double)places.Min(place => place.Longitude), (double)places.Max(place => place.Longitude));
        (middleLatitude, middleLongitude) = ((south + north) / 2, (west + east) / 2);
        // At the poles a degree of longitude has no length.
        narrowing = Math.Max(0.01, Math.Cos(middleLatitude * Math.PI / 180));
        unitsPerDegree = Math.Min((Width - (2 * Margin)) / Math.Max(LeastSpan, (east - west) * narrowing), (Height - (2 * Margin)) / Math.Max(LeastSpan, north - south));
        Parallels = [.. Lines(middleLatitude, Height / unitsPerDegree, 90).Select(degrees => (Y(degrees), Degrees(degrees, "N", "S")))];
        Meridians = [.. Lines(middleLongitude, Width / unitsPerDegree / narrowing, 180).Select(degrees => (X(degrees), Degrees(degrees, "E", "W"), XOf(degrees) > Width - LabelWidth))];
        var km = Round((decimal)(LongestBar / unitsPerDegree * KmPerDegree));
        Bar = (Place((double)km / KmPerDegree * unitsPerDegree), km >= 1 ? FormattableString.Invariant($"{km:0.###} km") : FormattableString.Invariant($"{km * 1000:0.###} m"));
    }

    /// <summary>From the south, with their degrees.</summary>
    public IReadOnlyList<(string Y, string Degrees)> Parallels { get; }

    /// <summary>From the west, with their degrees, and whether these have no room to the right of the line.</summary>
    public IReadOnlyList<(string X, string Degrees, bool AtEdge)> Meridians { get; }

    /// <summary>A round distance: its length on the drawing along the middle parallel, and in words.</summary>
    public (string Length, string Distance) Bar { get; }

    public string X(decimal longitude) => Place(XOf(longitude));

    public string Y(decimal latitude) => Place((Height / 2d) - (((double)latitude - middleLatitude) * unitsPerDegree));

    /// <summary>Degrees as a reader knows them, with the hemisphere.</summary>
    public static string Degrees(decimal degrees, string positive, string negative) =>
        FormattableString.Invariant($"{Math.Abs(degrees):0.######}°{(degrees > 0 ? positive : degrees < 0 ? negative : "")}");

    private double XOf(decimal longitude) => (Width / 2d) + (((double)longitude - middleLongitude) * narrowing * unitsPerDegree);

    /// <summary>Every whole step within the span, between two and five of them, none beyond the end of the Earth.</summary>
    private static IEnumerable<decimal> Lines(double middle, double span, int end)
    {
        var step = Round((decimal)(span / 2));
        for (var line = decimal.Ceiling((decimal)(middle - (span / 2)) / step) * step; (double)line <= middle + (span / 2); line += step)
        {
            if (Math.Abs(line) <= end) yield return line;
        }
    }

    /// <summary>The largest of 1, 2, 5, 10, … and their tenths that is not above the amount.</summary>
    private static decimal Round(decimal amount)
    {
        var unit = 1m;
        while (unit > amount) unit /= 10;
        while (unit * 10 <= amount) unit *= 10;
        return amount >= 5 * unit ? 5 * unit : amount >= 2 * unit ? 2 * unit : unit;
    }

    private static string Place(double place) => Math.Round(place, 1).ToString(CultureInfo.InvariantCulture);
}
