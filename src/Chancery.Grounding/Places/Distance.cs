namespace Chancery.Grounding.Places;

/// <summary>Distances on the globe.</summary>
public static class Distance
{
    private const double EarthDiameter = 12742.0;

    /// <summary>Great-circle distance in kilometres between two points in degrees, WGS 84, the earth taken as a sphere.</summary>
    public static double Kilometres(double latitude, double longitude, double otherLatitude, double otherLongitude)
    {
        var (p, q) = (double.DegreesToRadians(latitude), double.DegreesToRadians(otherLatitude));
        var across = Math.Sin((q - p) / 2);
        var along = Math.Sin(double.DegreesToRadians(otherLongitude - longitude) / 2);
        var h = (across * across) + (Math.Cos(p) * Math.Cos(q) * along * along);
        return EarthDiameter * Math.Asin(Math.Sqrt(Math.Clamp(h, 0, 1)));
    }
}
