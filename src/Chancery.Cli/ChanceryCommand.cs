using System.CommandLine;
using System.Text.Json;
using Chancery.Cli.Commands;
using Chancery.Coding.Codebooks;
using Chancery.Record;

namespace Chancery.Cli;

/// <summary>The command line: one command a file, gathered here.</summary>
public static class ChanceryCommand
{
    public static async Task<int> RunAsync(string[] args, CliContext context)
    {
        var root = new RootCommand("Reads news reports about an international crisis, keeps the record of it, and takes stock of where things stand.")
        {
            ReadCommand.Make(context), StocktakeCommand.Make(context), SearchCommand.Make(context), ShowCommand.Make(context),
            ExportCommand.Make(context), CodebookCommand.Make(context), EvaluateCommand.Make(context),
            CorrectCommand.Make(context), AgreeCommand.Make(context),
        };
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0 && args is not ["--version"])
        {
            foreach (var error in parsed.Errors)
            {
                context.Error.WriteLine(error.Message);
            }

            context.Error.WriteLine("chancery --help lists the commands; chancery COMMAND --help its options.");
            return ExitCodes.WrongUse;
        }

        try
        {
            if (args is ["--version"])
            {
                context.Out.WriteLine(Versions.Line());
                return ExitCodes.Done;
            }

            return await parsed.InvokeAsync(new InvocationConfiguration { Output = context.Out, Error = context.Error, EnableDefaultExceptionHandler = false });
        }
        catch (Exception e) when (e is RecordException or CodebookException or FileNotFoundException or DirectoryNotFoundException or FormatException
            or UnauthorizedAccessException or IOException or InvalidDataException or JsonException or OperationCanceledException)
        {
            context.Error.WriteLine(e.Message);
            return ExitCodes.Failed;
        }
        catch (ArgumentException e)
        {
            context.Error.WriteLine(e.Message);
            return ExitCodes.WrongUse;
        }
    }
}
