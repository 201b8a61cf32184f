using System.CommandLine;
using Chancery.Record.Export;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery export --format F</c>.</summary>
internal static class ExportCommand
{
    public static Command Make(CliContext context)
    {
        var format = new Option<string>("--format") { Description = "Format: " + string.Join(", ", Exports.All.Select(e => e.Format)), DefaultValueFactory = _ => "jsonl" };
        var record = Shared.Record();
        var output = new Option<string?>("--output") { Description = "File to write; standard output by default." };
        var command = new Command("export", "Writes the record's entries in a format of the field.") { format, record, output };
        command.SetAction(parsed =>
        {
            var export = Exports.ByFormat(parsed.GetValue(format)!)
                ?? throw new ArgumentException($"--format: \"{parsed.GetValue(format)}\" is not one of {string.Join(", ", Exports.All.Select(e => e.Format))}.");
            using var store = Shared.OpenExisting(parsed.GetValue(record)!);
            var reports = Shared.WithOccurrences([.. store.Reports()]);
            if (parsed.GetValue(output) is { } path)
            {
                using var file = File.Create(path);
                export.Write(reports, file);
            }
            else
            {
                // Through the context's writer, so that tests and pipes see the same.
                using var bytes = new MemoryStream();
                export.Write(reports, bytes);
                context.Out.Write(System.Text.Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
            }

            return ExitCodes.Done;
        });
        return command;
    }
}
