using System.Text;

namespace Chancery.Cli.Tests;

/// <summary>Runs the command line in this process, with the model of the repository, in a folder of its own.</summary>
internal sealed class Terminal : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("chancery");

    static Terminal() => Environment.SetEnvironmentVariable(ChanceryHome.Variable, Repository.Root);

    public string Folder => _folder.FullName;

    public string Record => Path.Combine(Folder, "record.db");

    public string File(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        System.IO.File.WriteAllText(path, text);
        return path;
    }

    public (int Exit, string Out, string Error) Run(params string[] args) => RunWith("", args);

    public (int Exit, string Out, string Error) RunWith(string input, params string[] args)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var exit = ChanceryCommand.RunAsync(args, new CliContext(output, error, () => new MemoryStream(Encoding.UTF8.GetBytes(input)))).GetAwaiter().GetResult();
        return (exit, output.ToString(), error.ToString());
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
