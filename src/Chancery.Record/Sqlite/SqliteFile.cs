using System.Buffers.Binary;

namespace Chancery.Record.Sqlite;

/// <summary>Looks at a database file before SQLite opens it, because SQLite notices a missing end only when it needs the page.</summary>
internal static class SqliteFile
{
    private const int HeaderLength = 100;

    /// <exception cref="RecordException">The path is a folder, its folder is missing, or the file is no database or cut short.</exception>
    public static void Check(string path, SqliteProblems problems)
    {
        if (Directory.Exists(path))
        {
            throw problems.IsFolder;
        }

        if (Path.GetDirectoryName(path) is { Length: > 0 } folder && !Directory.Exists(folder))
        {
            throw problems.NoFolder(folder);
        }

        // Another process may be moving its journal into the file just now; a file that is really short stays so.
        for (var tries = 0; LooksCutShort(path, problems); tries++)
        {
            if (tries == 4)
            {
                throw problems.DamagedException;
            }

            Thread.Sleep(50);
        }
    }

    private static bool LooksCutShort(string path, SqliteProblems problems)
    {
        if (!File.Exists(path) || IsPending(path))
        {
            return false;
        }

        Span<byte> header = stackalloc byte[HeaderLength];
        int read;
        long length;
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);
            read = file.ReadAtLeast(header, HeaderLength, throwOnEndOfStream: false);
            length = file.Length;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // SQLite will say what is wrong.
            return false;
        }

        var magic = "SQLite format 3\0"u8;
        if (!header[..Math.Min(read, magic.Length)].SequenceEqual(magic[..Math.Min(read, magic.Length)]))
        {
            throw problems.NotARecordException;
        }

        return read > 0 && (read < HeaderLength || length < ExpectedLength(header));
    }

    // File format, section 1.3: the size in the header counts only when it was written with the last change.
    private static long ExpectedLength(ReadOnlySpan<byte> header)
    {
        var pageSize = BinaryPrimitives.ReadUInt16BigEndian(header[16..]) is 1 ? 65536L : BinaryPrimitives.ReadUInt16BigEndian(header[16..]);
        var current = header.Slice(24, 4).SequenceEqual(header.Slice(92, 4));
        return current ? pageSize * BinaryPrimitives.ReadUInt32BigEndian(header[28..]) : pageSize;
    }

    /// <summary>True when a journal beside the file still has to be merged into it: then the file alone says nothing.</summary>
    private static bool IsPending(string path) =>
        new FileInfo(path + "-wal") is { Exists: true, Length: > 0 } || new FileInfo(path + "-journal") is { Exists: true, Length: > 0 };
}
