namespace Chancery.Grounding.Actors;

/// <summary>Reads a tab-separated data file embedded in this assembly; lines that begin with # are comments.</summary>
internal static class ActorDataFile
{
    public static IEnumerable<string[]> Rows(string name)
    {
        using var stream = typeof(ActorDataFile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The data file {name} is missing from the grounding assembly.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('\t');
            }
        }
    }
}
