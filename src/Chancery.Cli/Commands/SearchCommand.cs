using System.CommandLine;
using Chancery.Stocktake;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery search WORDS</c>.</summary>
internal static class SearchCommand
{
    public static Command Make(CliContext context)
    {
        var words = new Argument<string[]>("WORDS") { Arity = ArgumentArity.OneOrMore };
        var record = Shared.Record();
        var limit = new Option<int>("--limit") { DefaultValueFactory = _ => 20 };
        var command = new Command("search", "Finds entries by their words and names.") { words, record, limit };
        command.SetAction(parsed =>
        {
            using var store = Shared.OpenExisting(parsed.GetValue(record)!);
            foreach (var entry in store.Search(string.Join(' ', parsed.GetValue(words)!), parsed.GetValue(limit)))
            {
                context.Out.WriteLine($"{entry.Id}  {string.Join(',', entry.Kinds)}  {Wording.WhoWhom(entry)}\n    “{Wording.OneLine(entry.EvidenceText)}”");
            }

            return ExitCodes.Done;
        });
        return command;
    }
}
