using Chancery.Cli;

return await ChanceryCommand.RunAsync(args, new CliContext(Console.Out, Console.Error, Console.OpenStandardInput)
{
    StandardOutput = Console.IsOutputRedirected ? Console.OpenStandardOutput : null,
});
