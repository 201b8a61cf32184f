namespace Chancery.Grounding.Places;

/// <summary>The data files that the assembly carries for places.</summary>
internal static class PlaceData
{
    /// <summary>The lines of an embedded file, without comments and empty lines; none where the build carried no such file.</summary>
    public static IEnumerable<string> Lines(string file)
    {
        using var stream = Open(file);
        if (stream is null)
        {
            yield break;
        }

        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }

    /// <summary>An embedded file's bytes; null where there is none.</summary>
    public static Stream? Open(string file)
    {
        var assembly = typeof(PlaceData).Assembly;
        var name = Array.Find(assembly.GetManifestResourceNames(), n => n.Equals(file, StringComparison.Ordinal) || n.EndsWith("." + file, StringComparison.Ordinal));
        return name is null ? null : assembly.GetManifestResourceStream(name);
    }
}
