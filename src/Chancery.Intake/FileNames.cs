using System.Globalization;

namespace Chancery.Intake;

/// <summary>What a file's name tells about the report in it.</summary>
internal static class FileNames
{
    private const string DatePattern = "yyyy-MM-dd";

    /// <summary>The date in a name like <c>2022-01-21-talks.txt</c>; null where there is none or it is no day of the calendar.</summary>
    public static DateOnly? LeadingDate(string name)
    {
        if (name.Length <= DatePattern.Length || name[DatePattern.Length] is not ('-' or '_' or ' ' or '.'))
        {
            return null;
        }

        return DateOnly.TryParseExact(name.AsSpan(0, DatePattern.Length), DatePattern, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : null;
    }
}
