using System.CommandLine;
using Chancery.Domain;
using Chancery.Record.Export;
using Chancery.Record.Parquet;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery export --format F</c>.</summary>
internal static class ExportCommand
{
    private const int BufferSize = 1 << 16;

    /// <summary>The forms of the record, and Parquet.</summary>
    private static IReadOnlyList<IExport> Formats { get; } = [.. Exports.All, new ParquetExport()];

    private static string Names => string.Join(", ", Formats.Select(e => e.Format));

    public static Command Make(CliContext context)
    {
        var format = new Option<string>("--format") { Description = "Format: " + Names, DefaultValueFactory = _ => "jsonl" };
        var record = Shared.Record();
        var output = new Option<string?>("--output") { Description = "File to write; standard output by default." };
        var command = new Command("export", "Writes the record's entries in a format of the field.") { format, record, output };
        command.SetAction(parsed =>
        {
            var name = parsed.GetValue(format)!;
            var export = Formats.FirstOrDefault(e => string.Equals(e.Format, name, StringComparison.OrdinalIgnoreCase))
                ?? throw new ArgumentException($"--format: \"{name}\" is not one of {Names}.");
            using var store = Shared.OpenExisting(parsed.GetValue(record)!);
            Write(export, Shared.WithOccurrences([.. store.Reports()]), parsed.GetValue(output), context);
            return ExitCodes.Done;
        });
        return command;
    }

    private static void Write(IExport export, IEnumerable<RecordedReport> reports, string? path, CliContext context)
    {
        using var to = path is not null ? File.Create(path)
            : context.StandardOutput is { } standard ? standard()
            : export.IsBinary ? throw new ArgumentException($"--format {export.Format} is not text: name a file with --output, or pipe it.")
            : new WriterStream(context.Out);
        using var buffered = new BufferedStream(to, BufferSize);
        export.Write(reports, buffered);
    }
}
