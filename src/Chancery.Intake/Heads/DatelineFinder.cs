using System.Text.RegularExpressions;
using Chancery.Domain;
using Chancery.Intake.Credits;

namespace Chancery.Intake.Heads;

/// <summary>Finds a dateline at the start of a line: "GENEVA, Jan 21 (Reuters) -", "MOSCOW (AP) _", "Nairobi, Kenya —".</summary>
/// <remarks>
/// A line that only looks like one ("Analysis — what comes next") must stay text, so without a known agency the place has to be
/// in capitals, or dated, or followed by its country.
/// </remarks>
internal static partial class DatelineFinder
{
    private const int LongestDateline = 160;

    public static bool TryRead(string text, TextSpan line, out DatelineReading? dateline)
    {
        dateline = null;
        var head = text.Substring(line.Start, Math.Min(line.Length, LongestDateline));
        var match = WithAgency().Match(head);
        match = match.Success ? match : WithoutAgency().Match(head);
        if (!match.Success)
        {
            return false;
        }

        var agency = match.Groups["agency"] is { Success: true } found ? found.Value.Trim() : null;
        var place = DatelinePlace.Read(match.Groups["place"].Value);
        var dash = match.Groups["dash"];
        var end = dash.Success ? dash.Index + dash.Length : match.Length;
        if (place is null || !IsConvincing(place, agency, dash.Value, head[end..]))
        {
            return false;
        }

        dateline = new(new(line.Start, line.Start + end), place.Words, agency, place.Date);
        return true;
    }

    private static bool IsConvincing(DatelinePlace place, string? agency, string dash, string rest)
    {
        var marked = place.IsCapitals || place.IsDated;
        if (agency is null)
        {
            return dash.Length > 0 && place.Words.Length > 0
                && (marked || (place.Segments > 1 && dash != "-" && BeginsSentence(rest)));
        }

        var known = NewsNames.Known.ExactlyNamed(agency) is not null;
        return known ? dash.Length > 0 || (place.IsCapitals && place.Words.Length > 0) : dash.Length > 0 && marked;
    }

    /// <summary>"Washington, London and Paris — the three …" goes on in lower case, so it began as a sentence.</summary>
    private static bool BeginsSentence(string rest) => rest.TrimStart(' ', '"', '“', '‘', '`', '\'') is { Length: > 0 } text && !char.IsLower(text[0]);

    // Dashes as wires type them: -, --, –, —, _ . TASS sets its name between slashes, with a full stop before the text.
    [GeneratedRegex(@"^(?<place>[^()\n]{2,90}?)\s*(\((?<agency>[^()\n]{2,40})\)|/(?<agency>[^()/\n]{2,30})/)(\s?(?<dash>--|[-–—_.:]))?", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex WithAgency();

    [GeneratedRegex(@"^(?<place>[^()\n–—_]{2,90}?)(\s?(?<dash>--|[–—_])|\s(?<dash>-)\s)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex WithoutAgency();
}
