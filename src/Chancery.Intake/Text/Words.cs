using Chancery.Intake.Pages;

namespace Chancery.Intake.Text;

/// <summary>Short values from outside, made fit to be shown and stored.</summary>
internal static class Words
{
    private const int LongestLine = 1000;
    private const int LongestId = 500;

    /// <summary>A value on one line without control characters; null where it has no word.</summary>
    public static string? Line(string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return null;
        }

        var line = PageText.OneLine(Cut(value, LongestLine));
        return line.Length == 0 ? null : line;
    }

    /// <summary>An id; null where there is none, or it is so long that it can be no id.</summary>
    public static string? Id(string? value) => value is { Length: <= LongestId } ? Line(value) : null;

    /// <summary>A web address; null where it is none.</summary>
    public static string? Address(string? value) =>
        value is { Length: <= 2 * LongestLine } && Uri.TryCreate(value.Trim(), UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address.AbsoluteUri : null;

    public static string Cut(string value, int length)
    {
        if (value.Length <= length)
        {
            return value;
        }

        return string.Concat(value.AsSpan(0, char.IsHighSurrogate(value[length - 1]) ? length - 1 : length), "…");
    }
}
