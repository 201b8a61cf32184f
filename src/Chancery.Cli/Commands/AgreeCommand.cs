using System.CommandLine;
using Chancery.Corpora;
using Chancery.Evaluation.Agreement;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery agree A B</c>: how far two people who coded the same reports agree.</summary>
internal static class AgreeCommand
{
    public static Command Make(CliContext context)
    {
        var first = new Argument<string>("A") { Description = "A record, or a gold file (.jsonl)." };
        var second = new Argument<string>("B") { Description = "Another of the same reports." };
        var texts = new Option<string?>("--texts") { Description = "With gold files: JSON Lines with the reports' texts." };
        var command = new Command("agree", "Measures how far two people agree who coded the same reports: Krippendorff's alpha and F1 over sentences and kinds.") { first, second, texts };
        command.SetAction(parsed =>
        {
            var (a, b) = (Load(parsed.GetValue(first)!, parsed.GetValue(texts)), Load(parsed.GetValue(second)!, parsed.GetValue(texts)));
            var result = CodingAgreement.Run(a, b);
            if (result.Values.First(v => v.Name == "sentences").Value == 0)
            {
                context.Error.WriteLine("The two have no report in common, in the same version.");
                return ExitCodes.Failed;
            }

            foreach (var row in result.Table)
            {
                context.Out.WriteLine(row);
            }

            context.Out.WriteLine(result.Line);
            return ExitCodes.Done;
        });
        return command;
    }

    private static Coder Load(string path, string? texts)
    {
        if (!path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase))
        {
            using var record = Shared.OpenExisting(path);
            return Coder.Of(record.Reports());
        }

        var reports = GoldReader.Texts(texts ?? throw new ArgumentException("Gold files need --texts FILE with the reports that their offsets count into."));
        return Coder.Of(GoldReader.Entries(path, reports), reports);
    }
}
