namespace Disclosure.Model.Exchange;

/// <summary>How far two places are apart.</summary>
internal static class Distance
{
    /// <summary>Mean radius of the Earth as the IUGG defines it, kilometres.</summary>
    private const double EarthRadiusKm = 6371.0088;

    /// <summary>Great circle by the haversine formula, WGS 84 degrees taken as those of a sphere: within 0.6 % of the truth.</summary>
    /// <returns>Kilometres, to one decimal; null where a place has no coordinates.</returns>
    public static decimal? Km(decimal? latitude, decimal? longitude, decimal? otherLatitude, decimal? otherLongitude)
    {
        if (latitude is not { } lat1 || longitude is not { } lon1 || otherLatitude is not { } lat2 || otherLongitude is not { } lon2) return null;
        var (a, b) = (Radians(lat1), Radians(lat2));
        var (dLat, dLon) = (Math.Sin((b - a) / 2), Math.Sin((Radians(lon2) - Radians(lon1)) / 2));
        var h = (dLat * dLat) + (Math.Cos(a) * Math.Cos(b) * (dLon * dLon));
        return Math.Round((decimal)(2 * EarthRadiusKm * Math.Asin(Math.Min(1, Math.Sqrt(h)))), 1, MidpointRounding.AwayFromZero);
    }

    private static double Radians(decimal degrees) => (double)degrees * Math.PI / 180;
}
