using System.CommandLine;
using Chancery.Domain;
using Chancery.Record;
using Chancery.Record.Corrections;
using Chancery.Stocktake;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery show ID</c>: an entry or a report with the words behind it.</summary>
internal static class ShowCommand
{
    private const int Context = 160;

    public static Command Make(CliContext context)
    {
        var id = new Argument<string>("ID") { Description = "Id of an entry or a report." };
        var record = Shared.Record();
        var why = new Option<bool>("--why") { Description = "How head, actors, place and date were found." };
        var command = new Command("show", "Shows an entry or a report with the words behind it.") { id, record, why };
        command.SetAction(parsed =>
        {
            using var store = Shared.OpenExisting(parsed.GetValue(record)!);
            var wanted = parsed.GetValue(id)!;
            if (store.Entry(wanted) is { } found)
            {
                Entry(context.Out, found.Report, found.Entry, parsed.GetValue(why));
                Corrections(context.Out, store, found.Entry);
                if (parsed.GetValue(why) && store.Reading(wanted) is { } reading)
                {
                    Origin(context.Out, Provenances.Of(reading, found.Entry));
                }

                return ExitCodes.Done;
            }

            if (store.Report(wanted) is { } report)
            {
                Report(context.Out, report);
                return ExitCodes.Done;
            }

            context.Error.WriteLine($"The record has no entry or report {wanted}. chancery search WORDS finds ids.");
            return ExitCodes.Failed;
        });
        return command;
    }

    private static void Entry(TextWriter output, Report report, Entry entry, bool why)
    {
        output.WriteLine($"{entry.Id}  {string.Join(", ", entry.Kinds)}  {entry.Code} {entry.Mode}".TrimEnd());
        output.WriteLine($"  report      {report.Id}  {report.Outlet} {report.Published:yyyy-MM-dd}");
        void Field(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value))
            {
                output.WriteLine($"  {name,-11} {value}");
            }
        }

        Field("source", string.Join("; ", entry.Source.Select(Actor)));
        Field("target", string.Join("; ", entry.Target.Select(Actor)));
        Field("place", entry.Place is { } p ? $"{p.Name ?? p.Text} ({p.Country})" : null);
        Field("when", entry.When is { } w ? $"{w.From:yyyy-MM-dd} to {w.To:yyyy-MM-dd} (“{w.Text}”)" : null);
        Field("status", entry.Status);
        Field("certainty", entry.Certainty);
        Field("says", string.Join(" ← ", entry.Attribution.Select(a => $"{a.Source?.Name ?? a.Source?.Text ?? "somebody"} ({a.Cue})")));
        Field("quantity", entry.Quantity is { } q ? $"{Wording.Number(q)} [{q.Qualifier} {q.Min}–{q.Max}]" : null);
        Field("content", entry.Content is { } c ? Wording.OneLine(c) : null);
        Field("condition", entry.Condition is { } x ? Wording.OneLine(x) : null);
        Field("answers", entry.Answers);
        Field("confidence", entry.Confidence.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture));
        var (from, to) = (Math.Max(0, entry.Evidence.Start - Context), Math.Min(report.Text.Length, entry.Evidence.End + Context));
        output.WriteLine($"\n  …{Wording.OneLine(report.Text[from..entry.Evidence.Start])} ⟦{Wording.OneLine(entry.EvidenceText)}⟧ {Wording.OneLine(report.Text[entry.Evidence.End..to])}…");
        if (why)
        {
            Reasons.Write(output, entry);
        }
    }

    /// <summary>What people corrected of the entry; whoever wants to know what the machine said finds it in the value before.</summary>
    private static void Corrections(TextWriter output, IRecord store, Entry entry)
    {
        foreach (var correction in store.Corrections().Where(c => entry.Corrections.Contains(c.Id)))
        {
            output.WriteLine($"\n  corrected   {correction.Id}: {CorrectionText.What(correction)}\n              {CorrectionText.Who(correction)}");
        }
    }

    private static void Origin(TextWriter output, Provenance origin) => output.WriteLine(
        $"  report version {origin.Version}, model {origin.Model}, codebook {origin.Codebook}, recorded {origin.RecordedAt.UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC");

    private static string Actor(Actor actor) =>
        $"{actor.Name ?? actor.Text}{(actor.Role is null ? "" : $", {actor.Role}")}{(actor.Code ?? actor.Country) switch { { } code => $" [{code}]", _ => "" }}";

    private static void Report(TextWriter output, RecordedReport recorded)
    {
        output.WriteLine($"{recorded.Report.Id}  {recorded.Report.Outlet}  {recorded.Report.Published:yyyy-MM-dd}  {recorded.Report.Title}");
        foreach (var entry in recorded.Entries)
        {
            output.WriteLine($"  {entry.Id}  {string.Join(',', entry.Kinds),-12} {Wording.WhoWhom(entry)}: “{Wording.OneLine(entry.EvidenceText)}”");
        }
    }
}
