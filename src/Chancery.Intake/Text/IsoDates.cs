using System.Globalization;

namespace Chancery.Intake.Text;

/// <summary>Reads ISO 8601 dates, with or without a time of day; the day is the one written, in its own time zone.</summary>
internal static class IsoDates
{
    private const int DayLength = 10;

    public static bool TryRead(string written, out DateOnly date)
    {
        date = default;
        return written.Length >= DayLength
            && DateOnly.TryParseExact(written.AsSpan(0, DayLength), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date)
            && (written.Length == DayLength
                || (written[DayLength] is 'T' or 't' or ' '
                    && DateTimeOffset.TryParse(written, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _)));
    }
}
