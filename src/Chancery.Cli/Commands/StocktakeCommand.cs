using System.CommandLine;
using Chancery.Domain;
using Chancery.Record;
using Chancery.Stocktake;
using Chancery.Stocktake.Crises;
using Chancery.Stocktake.Paths;
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
        var knownOn = Shared.Day("--known-on", "Only what had been recorded by then, as it was read and corrected then");
        var since = Shared.Day("--since", "Only what changed by reports published on or after it");
        var crisis = new Option<string?>("--crisis") { Description = "What delimits the crisis: actor:NAME place:NAME word:WORD, or a YAML file; found in the record by default." };
        var pathsFile = new Option<string?>("--paths") { Description = "YAML file of hypotheses and indicators; negotiation and confrontation by default." };
        var sections = new Option<string[]>("--section") { Description = "Show this section alone; may be repeated." };
        var format = new Option<string>("--format") { Description = "text, md, json or html.", DefaultValueFactory = _ => "text" };
        var confidence = new Option<double>("--min-confidence") { Description = "Leave out entries less sure than this.", DefaultValueFactory = _ => new StocktakeOptions().MinConfidence };
        var (codebook, model) = (Shared.Codebook(), Shared.Model());
        var command = new Command("stocktake", "Takes stock of where things stand.") { paths, published, record, asOf, knownOn, since, crisis, sections, pathsFile, format, confidence, codebook, model };
        command.SetAction((parsed, cancel) =>
        {
            var renderer = Terminal.Renderer(parsed.GetValue(format)!, context) ?? throw new ArgumentException($"--format: \"{parsed.GetValue(format)}\" is not one of {string.Join(", ", Renderers.All.Select(r => r.Format))}.");
            var options = new StocktakeOptions
            {
                AsOf = Shared.ParseDay(parsed.GetValue(asOf), "--as-of"),
                Since = Shared.ParseDay(parsed.GetValue(since), "--since"),
                Sections = parsed.GetValue(sections) ?? [],
                Crisis = parsed.GetValue(crisis) is { } delimits ? CrisisReader.Read(delimits) : null,
                Paths = parsed.GetValue(pathsFile) is { } hypotheses ? PathsReader.Load(hypotheses) : null,
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
                reports = [.. store.Reports(new RecordQuery { PublishedBy = options.AsOf, RecordedBy = Shared.ParseDay(parsed.GetValue(knownOn), "--known-on") })];
            }

            renderer.Write(StocktakeBuilder.Build(Shared.WithOccurrences(reports), options), context.Out);
            return Task.FromResult(failed ? ExitCodes.Failed : ExitCodes.Done);
        });
        return command;
    }

    /// <summary>What the terminal can show: its width, and colour unless the user does not want it.</summary>
    private static class Terminal
    {
        private const int Widest = 110;

        public static IRenderer? Renderer(string format, CliContext context)
        {
            var isTerminal = ReferenceEquals(context.Out, Console.Out) && !Console.IsOutputRedirected;
            return format == "text" && isTerminal
                ? new TextRenderer(Math.Clamp(Console.WindowWidth, 40, Widest), Environment.GetEnvironmentVariable("NO_COLOR") is not { Length: > 0 })
                : Renderers.Find(format);
        }
    }
}
