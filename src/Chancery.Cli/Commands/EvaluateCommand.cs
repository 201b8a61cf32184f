using System.CommandLine;
using System.Globalization;
using Chancery.Evaluation;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery evaluate SUBJECT FILE…</c>: the contract's measures, section 4.</summary>
internal static class EvaluateCommand
{
    public static Command Make(CliContext context)
    {
        var subject = new Argument<string>("SUBJECT") { Description = string.Join(", ", Subjects.Names) };
        var files = new Argument<string[]>("FILE") { Arity = ArgumentArity.OneOrMore };
        var predictions = new Option<string?>("--predictions") { Description = "Write what was answered, in the input's own format, to this file (attribution: folder)." };
        var format = new Option<string>("--format") { Description = "text or json.", DefaultValueFactory = _ => "text" };
        var texts = new Option<string?>("--texts") { Description = "entries: JSON Lines with the documents' texts." };
        var raw = new Option<bool>("--raw") { Description = "syntax: score own sentences and tokens on raw text." };
        var documents = new Option<string[]>("--documents") { Description = "entries: only these documents of the gold.", AllowMultipleArgumentsPerToken = true };
        var tune = new Option<string?>("--tune") { Description = "entries: fit thresholds and calibration and write them to this file (src/Chancery.Coding/Data/kinds.tsv)." };
        var record = new Option<string?>("--write") { Description = "Put the figures into this accuracy page (docs/accuracy.md)." };
        var (codebook, model) = (Shared.Codebook(), Shared.Model());
        var command = new Command("evaluate", "Measures accuracy on annotated data.") { subject, files, predictions, format, texts, raw, documents, tune, record, codebook, model };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(format) is not ("text" or "json"))
            {
                throw new ArgumentException($"--format: \"{parsed.GetValue(format)}\" is not text or json.");
            }

            var given = parsed.GetValue(files)!;
            if (given.FirstOrDefault(f => !File.Exists(f) && !Directory.Exists(f)) is { } missing)
            {
                throw new FileNotFoundException($"{missing} does not exist.");
            }

            if (parsed.GetValue(texts) is { } textFile && !File.Exists(textFile))
            {
                throw new FileNotFoundException($"--texts: {textFile} does not exist.");
            }

            var request = new EvaluationRequest(given, parsed.GetValue(predictions), parsed.GetValue(texts), parsed.GetValue(raw), parsed.GetValue(documents) ?? [], parsed.GetValue(tune));
            var result = Subjects.Run(parsed.GetValue(subject)!, request, Shared.Home(parsed.GetValue(codebook), parsed.GetValue(model)));
            Print(context.Out, result, parsed.GetValue(format)!);
            if (parsed.GetValue(record) is { } page)
            {
                AccuracyPage.Put(page, result, [.. given.Select(f => Path.GetFileName(f.TrimEnd('/')))]);
            }

            return ExitCodes.Done;
        });
        return command;
    }

    private static void Print(TextWriter output, EvaluationResult result, string format)
    {
        if (format == "json")
        {
            output.WriteLine("{" + string.Join(", ", result.Values.Select(v => $"\"{v.Name}\": {Math.Round(v.Value, 6).ToString(CultureInfo.InvariantCulture)}")) + "}");
            return;
        }

        foreach (var row in result.Table)
        {
            output.WriteLine(row);
        }

        output.WriteLine(result.Line);
    }
}
