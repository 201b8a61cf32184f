using System.Text.RegularExpressions;

namespace Chancery.Intake.Text;

/// <summary>How mails and mailboxes begin.</summary>
internal static partial class MailSigns
{
    private const int FewestHeaders = 2;
    private static readonly string[] TellingHeaders = ["Message-ID:", "MIME-Version:", "Received:", "Return-Path:"];

    /// <summary>True for a mailbox: a "From " line with a time, and a mail's head after it.</summary>
    public static bool BeginsMbox(string text)
    {
        if (!text.StartsWith("From ", StringComparison.Ordinal))
        {
            return false;
        }

        var end = text.IndexOf('\n');
        return end > 0 && MboxLine().IsMatch(text[..end].TrimEnd()) && Header().IsMatch(LineAt(text, end + 1));
    }

    /// <summary>True for a mail: a head of headers only, among them one that no text written by hand has.</summary>
    public static bool BeginsMail(string text)
    {
        int headers = 0, telling = 0;
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf('\n', at);
            var line = (end < 0 ? text[at..] : text[at..end]).TrimEnd('\r');
            if (line.Length == 0)
            {
                break;
            }

            if (Header().IsMatch(line))
            {
                headers++;
                telling += TellingHeaders.Any(h => line.StartsWith(h, StringComparison.OrdinalIgnoreCase)) ? 1 : 0;
            }
            else if (line[0] is not (' ' or '\t') || headers == 0)
            {
                // A line cut off by the end of the look ahead is no witness against it.
                return end < 0 && headers > FewestHeaders && telling > 0;
            }

            at = end < 0 ? text.Length : end + 1;
        }

        return headers >= FewestHeaders && telling > 0;
    }

    private static string LineAt(string text, int at)
    {
        var end = text.IndexOf('\n', at);
        return (end < 0 ? text[at..] : text[at..end]).TrimEnd('\r');
    }

    [GeneratedRegex("^From .{1,200}[0-9]{1,2}:[0-9]{2}", RegexOptions.NonBacktracking)]
    private static partial Regex MboxLine();

    [GeneratedRegex("^[A-Za-z][-A-Za-z0-9]{1,60}:", RegexOptions.NonBacktracking)]
    private static partial Regex Header();
}
