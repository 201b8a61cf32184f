namespace Chancery.Language;

/// <summary>Reads the tab-separated data files embedded in this assembly; lines that begin with # are comments.</summary>
internal static class DataFile
{
    public static IEnumerable<string[]> Rows(string name)
    {
        using var stream = typeof(DataFile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The data file {name} is missing from {typeof(DataFile).Assembly.GetName().Name}.");
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
