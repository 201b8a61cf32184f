using System.Reflection;
using Chancery.Coding.Codebooks;
using Chancery.Language.Model;

namespace Chancery.Cli;

/// <summary>Program, model and codebook, in one line.</summary>
internal static class Versions
{
    public static string Line()
    {
        var program = typeof(Versions).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0];
        var home = ChanceryHome.Find();
        return $"chancery {program} model {ModelLabels.Load(Path.Combine(home.Models, "labels.json")).Version} codebook {CodebookLoader.Load(home.Codebook).Hash}";
    }
}
