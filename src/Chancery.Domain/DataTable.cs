namespace Chancery.Domain;

/// <summary>Reads the tab-separated knowledge files that ship inside an assembly; <c>#</c> begins a comment line.</summary>
public static class DataTable
{
    /// <summary>The rows of a file, comments and empty lines left out.</summary>
    /// <param name="owner">A type of the assembly that holds the file.</param>
    /// <param name="name">Name of the file.</param>
    /// <exception cref="InvalidOperationException">The file is not embedded in the assembly.</exception>
    public static IEnumerable<string[]> Rows(Type owner, string name)
    {
        ArgumentNullException.ThrowIfNull(owner);
        using var stream = owner.Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The data file {name} is missing from {owner.Assembly.GetName().Name}; embed it in the project.");
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
