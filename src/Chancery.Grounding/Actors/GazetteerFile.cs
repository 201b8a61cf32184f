namespace Chancery.Grounding.Actors;

/// <summary>Reads one gazetteer file: tab-separated, comment lines begin with #, the first other line names the columns.</summary>
internal static class GazetteerFile
{
    /// <exception cref="FileNotFoundException">The file is missing: the gazetteer folder is incomplete.</exception>
    public static IEnumerable<string[]> Rows(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        if (!File.Exists(path))
        {
            throw new FileNotFoundException($"The gazetteer file {path} is missing; copy the gazetteer folder whole.", path);
        }

        return Lines(path);
    }

    /// <summary>A list cell: values separated by |.</summary>
    public static string[] List(string cell) => cell.Length == 0 ? [] : cell.Split('|', StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string[]> Lines(string path)
    {
        using var reader = new StreamReader(path);
        var header = true;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (!header)
            {
                yield return line.Split('\t');
            }

            header = false;
        }
    }
}
