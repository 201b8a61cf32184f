using System.CommandLine;
using Chancery.Domain;
using Chancery.Record.Corrections;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery correct</c>: what people have to say about the record, kept with who, when and why.</summary>
internal static class CorrectCommand
{
    public static Command Make(CliContext context)
    {
        var options = new CorrectOptions();
        var command = new Command("correct", "Corrects the record; the machine's version stays, and every correction can be undone.");
        command.Arguments.Add(options.Id);
        options.All.ForEach(command.Options.Add);
        command.SetAction(parsed =>
        {
            using var store = Shared.OpenExisting(parsed.GetValue(options.Record)!);
            if (parsed.GetValue(options.List))
            {
                List(context.Out, store);
                return ExitCodes.Done;
            }

            if (parsed.GetValue(options.Export) is { } path)
            {
                Export(context, store, path, parsed.GetValue(options.Texts));
                return ExitCodes.Done;
            }

            foreach (var correction in options.Corrections(parsed, store))
            {
                context.Out.WriteLine(correction.Id);
                context.Error.WriteLine($"{CorrectionText.What(correction)}\nundo it with: chancery correct --undo {correction.Id} --why TEXT");
            }

            return ExitCodes.Done;
        });
        return command;
    }

    private static void List(TextWriter output, IRecord store)
    {
        foreach (var (correction, inForce, waiting) in CorrectionLog.Of(store))
        {
            var state = !inForce ? " (undone)" : waiting ? " (waiting: no entry of the current reading fits it)" : "";
            output.WriteLine($"{correction.Id}  {CorrectionText.What(correction)}{state}\n    {CorrectionText.Who(correction)}");
        }

        foreach (var (source, code) in SourceRatings.Of(store.Corrections()).OrderBy(r => r.Key, StringComparer.Ordinal))
        {
            output.WriteLine($"{source}: {code}, {code.Meaning}");
        }
    }

    private static void Export(CliContext context, IRecord store, string path, string? texts)
    {
        using var gold = new StreamWriter(path) { NewLine = "\n" };
        using var reports = texts is null ? null : new StreamWriter(texts) { NewLine = "\n" };
        var written = CorrectionExport.Write(store, gold, reports);
        context.Error.WriteLine($"{written} gold entries in {path}{(texts is null ? "" : $", their reports in {texts}")}");
    }
}
