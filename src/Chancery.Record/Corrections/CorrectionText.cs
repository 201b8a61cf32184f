using System.Globalization;
using System.Text.Json;
using Chancery.Domain;

namespace Chancery.Record.Corrections;

/// <summary>Puts corrections into words.</summary>
public static class CorrectionText
{
    /// <summary>What the correction says, in one line.</summary>
    public static string What(Correction correction)
    {
        ArgumentNullException.ThrowIfNull(correction);
        return correction.Action switch
        {
            CorrectionActions.Wrong => $"wrong: {Words(correction.Entry)}",
            CorrectionActions.Right => $"right: {Words(correction.Entry)}",
            CorrectionActions.Set or CorrectionActions.Move => $"{correction.Field} = {correction.Value}: {Words(correction.Entry)}",
            CorrectionActions.Rename => $"{correction.Subject} is called {Name(correction)}",
            CorrectionActions.Merge => $"{correction.Subject} is {Name(correction)}",
            CorrectionActions.Split => $"{correction.Subject} is {Name(correction)} in {correction.Report ?? Words(correction.Entry)}",
            CorrectionActions.Join => $"one thing: {Words(correction.Entry)} and {Words(correction.Other)}",
            CorrectionActions.Part => $"a thing of its own: {Words(correction.Entry)}",
            CorrectionActions.Rate => $"{correction.Subject} is rated {JsonSerializer.Deserialize<string>(correction.Value!)}",
            _ => $"{correction.Action} {correction.Subject}",
        };
    }

    /// <summary>Who made it, when, and why, in one line.</summary>
    public static string Who(Correction correction)
    {
        ArgumentNullException.ThrowIfNull(correction);
        return $"{correction.Who}, {correction.At.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)} UTC: {correction.Why}";
    }

    private static string Name(Correction correction) => ActorChange.NewName(correction);

    private static string Words(Anchor? anchor) => anchor is null ? "" : $"{string.Join('/', anchor.Kinds)} “{OneLine(anchor.Evidence.Exact)}” of {anchor.Report}";

    private static string OneLine(string text)
    {
        var line = string.Join(' ', text.Split((char[])[' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
        return line.Length > 80 ? line[..(char.IsHighSurrogate(line[78]) ? 78 : 79)] + "…" : line;
    }
}
