using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Chancery.Intake;

/// <summary>Ids for reports whose input gives none.</summary>
public static class ReportIds
{
    /// <summary>"r-" and 16 hexadecimal digits of the SHA-256 of the text, the day of publication and the outlet.</summary>
    /// <remarks>Runs of white space count as one blank, so that another line length or a closing line end gives the same id.</remarks>
    public static string FromContent(string text, DateOnly? published, string? outlet)
    {
        ArgumentNullException.ThrowIfNull(text);
        var day = published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var bytes = Encoding.UTF8.GetBytes($"{Collapsed(text)}\n{day}\n{outlet?.Trim()}");
        return "r-" + Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 8));
    }

    private static string Collapsed(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                result.Append(c);
            }
            else if (result.Length > 0 && result[^1] != ' ')
            {
                result.Append(' ');
            }
        }

        return result.ToString().TrimEnd(' ');
    }
}
