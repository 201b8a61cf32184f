using System.CommandLine;
using Chancery.Domain;
using Chancery.Record;
using Chancery.Stocktake;
using Chancery.Stocktake.Rendering;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery stocktake [PATH…]</c>: takes stock of the record, or of the given reports alone.</summary>
internal static class StocktakeCommand
{
    public static Command Make(CliContext context)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Reports to take stock of, in a record kept in memory; none: the record.", Arity = ArgumentArity.ZeroOrMore };
        var published = Shared.Day("--published", "Day of publication of reports that give none");
        var record = Shared.Record();
        var asOf = Shared.Day("--as-of", "Only what had been published by then");
        var since = Shared.Day("--since", "Only what was published on or after it");
        var sections = new Option<string[]>("--section") { Description = "Show this section alone; may be repeated." };
        var format = new Option<string>("--format") { Description = "text, md, json or html.", DefaultValueFactory = _ => "text" };
        var confidence = new Option<double>("--min-confidence") { Description = "Leave out entries less sure than this.", DefaultValueFactory = _ => new StocktakeOptions().MinConfidence };
        var (codebook, model) = (Shared.Codebook(), Shared.Model());
        var command = new Command("stocktake", "Takes stock of where things stand.") { paths, published, record, asOf, since, sections, format, confidence, codebook, model };
        command.SetAction((parsed, cancel) =>
        {
            var renderer = Renderers.Find(parsed.GetValue(format)!) ?? throw new ArgumentException($"--format: \"{parsed.GetValue(format)}\" is not one of {string.Join(", ", Renderers.All.Select(r => r.Format))}.");
            var options = new StocktakeOptions
            {
                AsOf = Shared.ParseDay(parsed.GetValue(asOf), "--as-of"),
                Since = Shared.ParseDay(parsed.GetValue(since), "--since"),
                Sections = parsed.GetValue(sections) ?? [],
                // A section asked for by name is shown whole.
                MaxLines = parsed.GetValue(sections) is { Length: > 0 } ? int.MaxValue : new StocktakeOptions().MaxLines,
                MinConfidence = parsed.GetValue(confidence),
            };
            var given = parsed.GetValue(paths) ?? [];
            var failed = false;
            List<RecordedReport> reports;
            if (given.Length > 0)
            {
                var source = new ReportSource(context, Shared.Home(parsed.GetValue(codebook), parsed.GetValue(model)));
                using var store = new MemoryRecord();
                foreach (var coded in source.Code(source.Reports(given, Shared.ParseDay(parsed.GetValue(published), "--published"), cancel)))
                {
                    store.Write(new RecordedReport(coded.Report, coded.Entries, TimeProvider.System.GetUtcNow(), "", ""));
                }

                reports = [.. store.Reports()];
                failed = source.Failed || source.Read == 0;
            }
            else
            {
                using var store = Shared.OpenExisting(parsed.GetValue(record)!);
                reports = [.. store.Reports(options.AsOf)];
            }

            renderer.Write(StocktakeBuilder.Build(Shared.WithOccurrences(reports), options), context.Out);
            return Task.FromResult(failed ? ExitCodes.Failed : ExitCodes.Done);
        });
        return command;
    }
}
