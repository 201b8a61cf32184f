using System.CommandLine;
using System.Diagnostics;
using Chancery.Domain;
using Chancery.Stocktake;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery read PATH…</c>: reads reports, codes them, records them.</summary>
internal static class ReadCommand
{
    public static Command Make(CliContext context)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files, folders, or - for standard input.", Arity = ArgumentArity.OneOrMore };
        var published = Shared.Day("--published", "Day of publication of reports that give none");
        var record = Shared.Record();
        var dry = new Option<bool>("--dry-run") { Description = "Print the entries and record nothing." };
        var format = new Option<string>("--format") { Description = "With --dry-run: jsonl.", DefaultValueFactory = _ => "jsonl" };
        var explain = new Option<bool>("--explain") { Description = "List on standard error the clauses with an event-like word that gave no entry, and why." };
        var (codebook, model) = (Shared.Codebook(), Shared.Model());
        var command = new Command("read", "Reads reports, codes them and records them.") { paths, published, record, dry, format, explain, codebook, model };
        command.SetAction((parsed, cancel) =>
        {
            var source = new ReportSource(context, Shared.Home(parsed.GetValue(codebook), parsed.GetValue(model)));
            var reports = source.Reports(parsed.GetValue(paths)!, Shared.ParseDay(parsed.GetValue(published), "--published"), cancel);
            var explainTo = parsed.GetValue(explain) ? context.Error : null;
            if (parsed.GetValue(dry))
            {
                if (parsed.GetValue(format) is not "jsonl")
                {
                    throw new ArgumentException("--format: with --dry-run only jsonl is written.");
                }

                Print(context, source, reports, explainTo);
            }
            else
            {
                Write(context, source, reports, parsed.GetValue(record)!, explainTo);
            }

            return Task.FromResult(source.Failed || source.Read == 0 ? ExitCodes.Failed : ExitCodes.Done);
        });
        return command;
    }

    private static void Print(CliContext context, ReportSource source, IEnumerable<Report> reports, TextWriter? explain)
    {
        foreach (var coded in source.Code(reports))
        {
            Explain(coded, explain);
            var points = new CodePoints(coded.Report.Text);
            foreach (var entry in coded.Entries)
            {
                context.Out.WriteLine(EntryLine.Of(entry, points));
            }
        }
    }

    private static void Write(CliContext context, ReportSource source, IEnumerable<Report> reports, string path, TextWriter? explain)
    {
        var watch = Stopwatch.StartNew();
        var (entries, known) = (0, 0);
        using var record = Shared.Open(path);
        Pipeline? used = null;
        bool Known(Report report, Pipeline pipeline)
        {
            used = pipeline;
            var holds = record.Holds(report, pipeline.Model, pipeline.Codebook);
            known += holds ? 1 : 0;
            return holds;
        }

        foreach (var coded in source.Code(reports, Known))
        {
            Explain(coded, explain);
            record.Write(new RecordedReport(coded.Report, coded.Entries, TimeProvider.System.GetUtcNow(), used!.Model, used.Codebook));
            entries += coded.Entries.Count;
        }

        context.Error.WriteLine(
            $"{source.Read} report{(source.Read == 1 ? "" : "s")} read, {known} already known, {entries} new entries in {path}, {watch.Elapsed.TotalSeconds:0.0} s");
    }

    private static void Explain(CodedReport coded, TextWriter? to)
    {
        if (to is null)
        {
            return;
        }

        var points = new CodePoints(coded.Report.Text);
        foreach (var word in coded.Uncoded)
        {
            to.WriteLine($"{coded.Report.Id} {points.FromUtf16(word.Head.Start)}-{points.FromUtf16(word.Head.End)}: “{word.Text}” in “{Wording.OneLine(word.Clause.Of(coded.Report.Text))}” gave no entry: {word.Reason}");
        }
    }
}
