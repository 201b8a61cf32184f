using System.CommandLine;
using Chancery.Coding.Codebooks;
using Chancery.Domain;

namespace Chancery.Cli.Commands;

/// <summary><c>chancery codebook list, show CODE, test</c>.</summary>
internal static class CodebookCommand
{
    public static Command Make(CliContext context)
    {
        var (codebook, model) = (Shared.Codebook(), Shared.Model());
        var list = new Command("list", "Lists the codes.") { codebook };
        list.SetAction(parsed =>
        {
            foreach (var code in CodebookLoader.Load(Shared.Home(parsed.GetValue(codebook), null).Codebook).Codes)
            {
                context.Out.WriteLine($"{code.Code,-10} {string.Join(", ", code.Kinds),-28} {code.Title}{(code.Refines.Count > 0 ? $" (refines {string.Join(", ", code.Refines)})" : "")}");
            }

            return ExitCodes.Done;
        });
        var name = new Argument<string>("CODE");
        var show = new Command("show", "Prints a code.") { name, codebook };
        show.SetAction(parsed =>
        {
            var book = CodebookLoader.Load(Shared.Home(parsed.GetValue(codebook), null).Codebook);
            var code = book.Find(parsed.GetValue(name)!) ?? throw new ArgumentException($"There is no code {parsed.GetValue(name)}. chancery codebook list names them.");
            context.Out.Write(File.ReadAllText(code.Origin));
            return ExitCodes.Done;
        });
        var test = new Command("test", "Runs every example and near miss.") { codebook, model };
        test.SetAction(parsed => Test(context, Shared.Home(parsed.GetValue(codebook), parsed.GetValue(model))));
        return new Command("codebook", "The codebook, and its examples run as tests.") { list, show, test };
    }

    private static int Test(CliContext context, ChanceryHome home)
    {
        var book = CodebookLoader.Load(home.Codebook);
        using var pipeline = new Pipeline(home);
        var (passed, failed) = (0, 0);
        foreach (var code in book.Codes)
        {
            foreach (var example in code.Examples.Concat(code.NearMisses))
            {
                var entries = pipeline.Read(new Report { Id = "example", Text = example.Text, Published = example.Published }).Entries;
                var faults = CodebookCheck.Faults(example, entries).ToList();
                passed += faults.Count == 0 ? 1 : 0;
                failed += faults.Count == 0 ? 0 : 1;
                faults.ForEach(f => context.Out.WriteLine($"{Path.GetFileName(code.Origin)}: \"{example.Text}\": {f}"));
            }
        }

        context.Out.WriteLine($"{passed} passed, {failed} failed");
        return failed == 0 ? ExitCodes.Done : ExitCodes.Failed;
    }
}
