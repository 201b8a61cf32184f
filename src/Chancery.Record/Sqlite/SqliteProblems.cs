using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Chancery.Record.Sqlite;

/// <summary>Turns what SQLite reports into sentences that name the file and the remedy.</summary>
internal sealed class SqliteProblems(string path, TimeSpan patience)
{
    // Result codes of SQLite (sqlite.org/rescode.html), by their primary code.
    private const int Permission = 3, Busy = 5, Locked = 6, ReadOnly = 8, InputOutput = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26;

    /// <summary>Runs something; failures of the store become a <see cref="RecordException"/>.</summary>
    public T Guard<T>(Func<T> action)
    {
        try
        {
            return action();
        }
        catch (SqliteException problem)
        {
            throw Explain(problem);
        }
        catch (JsonException problem)
        {
            throw new RecordException($"The record {path} holds an entry or report that cannot be read ({problem.Message}). {Restore}", problem);
        }
    }

    public RecordException Explain(SqliteException problem) => new(
        problem.SqliteErrorCode switch
        {
            Permission or ReadOnly or CannotOpen =>
                $"The record {path} cannot be opened for writing: the file or its folder is read-only. Make both writable, or name another file with --record.",
            Busy or Locked =>
                $"The record {path} is in use by another program and stayed locked for {patience.TotalSeconds:0.#} seconds. Wait until that program is done, or end it, and run the command again.",
            InputOutput =>
                $"The record {path} could not be read or written (input/output error {problem.SqliteExtendedErrorCode}): the disk may be full or failing. Check it, and run the command again.",
            Corrupt => Damaged,
            Full => $"The disk that holds the record {path} is full. Free some space and run the command again; what was recorded before is kept.",
            NotADatabase => NotARecord,
            _ => $"The record {path} failed: {problem.Message} Run the command again; if it fails again, name another file with --record.",
        },
        problem);

    public RecordException NotARecordException => new(NotARecord);

    public RecordException DamagedException => new(Damaged);

    public RecordException Foreign =>
        new($"The file {path} is a database of another program, not a record. Name another file with --record.");

    public RecordException Newer(long found, long known) =>
        new($"The record {path} was written by a newer Chancery (schema {found}; this one knows {known}). Update Chancery, or name another file with --record.");

    public RecordException NoFolder(string folder) =>
        new($"The record {path} cannot be made: the folder {folder} does not exist. Make it, or name another file with --record.");

    public RecordException IsFolder => new($"The record {path} is a folder. Name a file with --record.");

    private string NotARecord => $"The file {path} is not a record: it is no SQLite database. Name another file with --record, or move this one away.";

    private string Damaged => $"The record {path} is damaged or cut short. {Restore}";

    private const string Restore = "Restore it from a copy, or move it away and read the reports again.";
}
