using System.IO.Compression;

namespace Chancery.Intake.Archives;

/// <summary>Reads what a ZIP archive holds, entry by entry. Nothing is written to disk, and names only label the entries.</summary>
internal static class ZipReader
{
    public static IEnumerable<IntakeResult> Read(Source source)
    {
        var content = source.Bytes.AsSeekable(source.Options.MaxFileBytes)
            ?? throw new RefusalException($"is larger than {source.Options.MaxFileBytes:N0} bytes", "Give the archive as a file of its own, or split it");
        ZipDirectory.Check(content, source.Limits);
        using var archive = Open(content, source.Limits);
        if (IsDocument(archive))
        {
            yield return source.Problem("is an office document or e-book, which is not read", "Save it as PDF, web page or text");
            yield break;
        }

        var any = false;
        foreach (var entry in archive.Entries.Where(IsVisible))
        {
            any = true;
            foreach (var result in Entry(source, entry))
            {
                yield return result;
            }

            if (source.Expansion.IsSpent)
            {
                yield break;
            }
        }

        if (!any)
        {
            yield return source.Problem("is an archive without files", "Leave it out, or pack it anew");
        }
    }

    private static ZipArchive Open(Stream content, IntakeLimits limits)
    {
        try
        {
            var archive = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            return archive.Entries.Count <= limits.ArchiveEntries ? archive : throw ZipDirectory.TooMany(limits);
        }
        catch (InvalidDataException e)
        {
            throw ZipDirectory.Damaged(e.Message);
        }
    }

    private static IEnumerable<IntakeResult> Entry(Source source, ZipArchiveEntry entry)
    {
        ExpandingStream? unpacked = null;
        var known = source.Known with { Id = null, Title = null };

        // Opened within the guard of the entry, so that a damaged one does not end the archive.
        var content = source.Entry(entry.FullName, entry.Name, new LateStream(() => unpacked = new(entry.Open(), () => entry.CompressedLength, source)), known);
        if (entry.IsEncrypted)
        {
            yield return content.Problem("is encrypted", "Unpack it with its password first");
            yield break;
        }

        foreach (var result in SourceReader.Read(content))
        {
            yield return result;
        }

        if (unpacked is { AtEnd: true } && unpacked.Given != entry.Length)
        {
            yield return content.Problem($"is damaged: it unpacks to {unpacked.Given:N0} bytes, not {entry.Length:N0}", "Get the archive anew");
        }
    }

    private static bool IsVisible(ZipArchiveEntry entry) =>
        entry.Name.Length > 0 && entry.Name[0] != '.' && !entry.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal);

    private static bool IsDocument(ZipArchive archive) => archive.GetEntry("[Content_Types].xml") is not null
        || (archive.GetEntry("mimetype") is not null && archive.Entries.Any(e => e.FullName.StartsWith("META-INF/", StringComparison.Ordinal)));
}
