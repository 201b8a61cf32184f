using System.CommandLine;
using Chancery.Record.Searching;
using Chancery.Stocktake;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery search WORDS</c>, with conditions on fields.</summary>
internal static class SearchCommand
{
    public static Command Make(CliContext context)
    {
        var words = new Argument<string[]>("WORDS")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = "Words, \"phrases\" and conditions: actor:, kind:, place:, report:, certainty:, outlet:, since:, until:, e.g. sanctions actor:\"Foreign Office\" kind:threat,demand since:2018-01",
        };
        var record = Shared.Record();
        var limit = new Option<int>("--limit") { Description = "Most entries shown.", DefaultValueFactory = _ => 20 };
        var command = new Command("search", "Finds entries by words, actors, kinds, places, reports and days.") { words, record, limit };
        command.SetAction(parsed =>
        {
            var query = SearchParser.Parse(string.Join(' ', parsed.GetValue(words)!));
            if (parsed.GetValue(limit) < 1)
            {
                throw new ArgumentException("--limit: give a number above 0.");
            }

            using var store = Shared.OpenExisting(parsed.GetValue(record)!);
            foreach (var entry in store.Search(query, parsed.GetValue(limit)))
            {
                context.Out.WriteLine($"{entry.Id}  {string.Join(',', entry.Kinds)}  {Wording.WhoWhom(entry)}\n    “{Wording.OneLine(entry.EvidenceText)}”");
            }

            return ExitCodes.Done;
        });
        return command;
    }
}
