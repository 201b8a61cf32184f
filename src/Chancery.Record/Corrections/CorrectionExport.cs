using System.Text.Json;
using System.Text.Json.Nodes;
using Chancery.Domain;

namespace Chancery.Record.Corrections;

/// <summary>Turns what people corrected into data for training and evaluation.</summary>
/// <remarks>
/// Of every report that somebody corrected an entry of: entries corrected or found right are gold; entries that nobody looked at are
/// optional, so they count neither way; entries found wrong are left out, so that answering them again is an error.
/// </remarks>
public static class CorrectionExport
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = EntryJson.WriterOptions.Encoder };

    /// <summary>Writes the gold entries, one a line, and the reports that their offsets count into.</summary>
    /// <param name="record">The record.</param>
    /// <param name="gold">Where the entries go.</param>
    /// <param name="texts">Where the reports go, or null.</param>
    /// <returns>How many entries are gold; optional ones are not counted.</returns>
    public static int Write(IRecord record, TextWriter gold, TextWriter? texts)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(gold);
        var corrections = new CorrectionSet(record.Corrections());
        var written = 0;
        foreach (var id in corrections.InForce.Select(c => c.Entry?.Report ?? c.Report).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            if (record.MachineReport(id) is not { } machine)
            {
                continue;
            }

            written += Report(machine, CorrectedView.Entries(machine, corrections), gold);
            texts?.WriteLine(Text(machine.Report).ToJsonString(Options));
        }

        return written;
    }

    private static int Report(RecordedReport machine, IReadOnlyList<ViewedEntry> entries, TextWriter gold)
    {
        var (points, written) = (new CodePoints(machine.Report.Text), 0);
        foreach (var viewed in entries.Where(v => !v.Wrong))
        {
            var looked = viewed.Shown.Corrections.Count > 0;
            foreach (var line in GoldForm.Of(viewed.Shown, points, optional: !looked))
            {
                gold.WriteLine(line.ToJsonString(Options));
                written += looked ? 1 : 0;
            }
        }

        return written;
    }

    private static JsonObject Text(Report report) => new()
    {
        ["id"] = report.Id,
        ["published"] = report.Published?.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
        ["outlet"] = report.Outlet,
        ["language"] = report.Language,
        ["text"] = report.Text,
    };
}
