namespace Chancery.Intake;

/// <summary>Finds the inputs under a path.</summary>
/// <remarks>
/// Folders are walked in ordinal order of names, so that the same tree gives the same sequence on every machine. Hidden
/// entries are skipped inside folders, and a folder is entered once by its real path, so that linked loops end.
/// </remarks>
internal static class InputWalk
{
    public static IEnumerable<FoundInput> Find(string path, IntakeOptions options)
    {
        if (path == "-")
        {
            return [StandardInput(options)];
        }

        if (Uri.TryCreate(path, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
        {
            return [new(new Input(path, "", () => Stream.Null, address), null)];
        }

        if (File.Exists(path))
        {
            return [Of(path)];
        }

        return Directory.Exists(path)
            ? Walk(path)
            : [new(null, new IntakeProblem(path, null, "there is no such file or folder", "Check the path"))];
    }

    private static FoundInput StandardInput(IntakeOptions options) => options.StandardInput is { } stream
        ? new(new Input("standard input", "", () => stream), null)
        : new(null, new IntakeProblem("standard input", null, "nothing was passed in", "Give a file, or pipe a report in"));

    private static FoundInput Of(string path) => new(
        new Input(path, Path.GetFileName(path), () => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1)), null);

    private static IEnumerable<FoundInput> Walk(string root)
    {
        var entered = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([root]);
        var count = 0;
        while (open.TryPop(out var path))
        {
            if (!Directory.Exists(path))
            {
                count++;
                yield return Of(path);
                continue;
            }

            if (!TryList(path, entered, out var entries, out var problem))
            {
                count++;
                yield return new(null, problem);
            }

            foreach (var entry in entries)
            {
                open.Push(entry);
            }
        }

        if (count == 0)
        {
            yield return new(null, new IntakeProblem(root, null, "the folder holds no file", "Check the path"));
        }
    }

    /// <summary>The visible entries of a folder in reverse order (they go on a stack); none where it was entered before.</summary>
    private static bool TryList(string folder, HashSet<string> entered, out string[] entries, out IntakeProblem? problem)
    {
        (entries, problem) = ([], null);
        try
        {
            if (entered.Add(RealPath.Of(folder)))
            {
                entries = [.. new DirectoryInfo(folder).EnumerateFileSystemInfos().Where(IsVisible).Select(e => Path.Combine(folder, e.Name))];
                Array.Sort(entries, (a, b) => string.CompareOrdinal(b, a));
            }

            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problem = new(folder, null, "the folder cannot be read: " + e.Message.TrimEnd('.'), "Check its permissions");
            return false;
        }
    }

    private static bool IsVisible(FileSystemInfo entry) => entry.Name[0] != '.' && (entry.Attributes & FileAttributes.Hidden) == 0;
}
