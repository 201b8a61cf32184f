namespace Chancery;

/// <summary>Where the model, the codebook and the gazetteer lie.</summary>
/// <param name="Models">Folder with chancery.onnx, labels.json and vocab.txt.</param>
/// <param name="Codebook">Folder of YAML files.</param>
/// <param name="Gazetteer">Folder of TSV files.</param>
public sealed record ChanceryHome(string Models, string Codebook, string Gazetteer)
{
    /// <summary>Environment variable that names the folder above the three.</summary>
    public const string Variable = "CHANCERY_HOME";

    /// <summary>Finds them: the variable, else the program's folder, else the nearest folder above it that holds them.</summary>
    /// <exception cref="DirectoryNotFoundException">None of these holds a model.</exception>
    public static ChanceryHome Find()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given)
        {
            return At(given) ?? throw new DirectoryNotFoundException($"{Variable} is {given}, but there is no models/labels.json in it.");
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (At(folder.FullName) is { } home)
            {
                return home;
            }
        }

        throw new DirectoryNotFoundException($"No language model found beside the program. Set {Variable} to the folder that holds models/, codebook/ and gazetteer/.");
    }

    private static ChanceryHome? At(string folder) => File.Exists(Path.Combine(folder, "models", "labels.json"))
        ? new ChanceryHome(Path.Combine(folder, "models"), Path.Combine(folder, "codebook"), Path.Combine(folder, "gazetteer"))
        : null;
}
