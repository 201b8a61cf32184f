namespace Chancery.Intake;

/// <summary>The path of a folder with every symbolic link in it resolved.</summary>
internal static class RealPath
{
    private const int MostLinks = 64;

    /// <exception cref="IOException">The links form a loop or cannot be read.</exception>
    public static string Of(string folder)
    {
        var full = Path.GetFullPath(folder);
        for (var links = 0; links < MostLinks; links++)
        {
            if (FirstLink(full) is not { } link)
            {
                return Path.TrimEndingDirectorySeparator(full);
            }

            var rest = full[link.FullName.Length..].TrimStart(Path.DirectorySeparatorChar);
            full = Path.GetFullPath(Path.Combine(link.ResolveLinkTarget(returnFinalTarget: true)!.FullName, rest));
        }

        throw new IOException("too many symbolic links");
    }

    private static DirectoryInfo? FirstLink(string full)
    {
        var root = Path.GetPathRoot(full) ?? "";
        for (var at = full.IndexOf(Path.DirectorySeparatorChar, root.Length); ; at = full.IndexOf(Path.DirectorySeparatorChar, at + 1))
        {
            var part = new DirectoryInfo(at < 0 ? full : full[..at]);
            if (part.LinkTarget is not null)
            {
                return part;
            }

            if (at < 0)
            {
                return null;
            }
        }
    }
}
