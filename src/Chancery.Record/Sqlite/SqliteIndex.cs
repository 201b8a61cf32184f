using Chancery.Domain;
using Chancery.Record.Corrections;
using Chancery.Record.Searching;
using Microsoft.Data.Sqlite;

namespace Chancery.Record.Sqlite;

/// <summary>What searches look at: the words and days of the entries that are shown, as corrected. All of it can be made anew from the readings.</summary>
internal static class SqliteIndex
{
    /// <summary>Makes the whole index anew, inside the caller's transaction.</summary>
    public static void Rebuild(SqliteConnection connection, CorrectionSet corrections)
    {
        Sql.Run(connection, "DELETE FROM entry_days; DELETE FROM entry_words");
        using var command = Sql.Command(connection, "SELECT seq FROM readings WHERE current = 1 ORDER BY seq");
        foreach (var reading in Sql.List(command, row => row.GetInt64(0)))
        {
            Add(connection, reading, corrections);
        }
    }

    /// <summary>Takes a reading out: it is superseded, or about to be shown otherwise.</summary>
    public static void Remove(SqliteConnection connection, long reading) => Sql.Run(
        connection,
        """
        DELETE FROM entry_words WHERE rowid IN (SELECT e.seq FROM entries e JOIN entry_days d ON d.seq = e.seq WHERE e.reading = $reading);
        DELETE FROM entry_days WHERE seq IN (SELECT seq FROM entries WHERE reading = $reading);
        """,
        ("$reading", reading));

    /// <summary>Puts a reading in, as it is shown.</summary>
    public static void Add(SqliteConnection connection, long reading, CorrectionSet corrections)
    {
        var loaded = SqliteReading.Load(connection, reading);
        using var command = Sql.Command(connection, "SELECT seq FROM entries WHERE reading = $reading ORDER BY position", ("$reading", reading));
        var rows = Sql.List(command, row => row.GetInt64(0));
        var viewed = CorrectedView.Entries(loaded, corrections);
        using var days = Sql.Command(connection, "INSERT INTO entry_days (seq, day, confidence) VALUES ($seq, $day, $confidence)");
        using var words = Sql.Command(
            connection,
            """
            INSERT INTO entry_words (rowid, evidence, names, content, actors, places, outlet, kinds, certainty)
            VALUES ($seq, $evidence, $names, $content, $actors, $places, $outlet, $kinds, $certainty)
            """);
        for (var i = 0; i < rows.Count; i++)
        {
            if (!viewed[i].Wrong)
            {
                Add(days, words, rows[i], loaded.Report, viewed[i].Shown);
            }
        }
    }

    private static void Add(SqliteCommand days, SqliteCommand words, long seq, Report report, Entry entry)
    {
        var seen = EntryWords.Of(report, entry);
        Run(days, ("$seq", seq), ("$day", SqliteReading.Day(seen.Day)), ("$confidence", double.IsFinite(entry.Confidence) ? entry.Confidence : 0));
        Run(
            words,
            ("$seq", seq), ("$evidence", Text(seen.Evidence)), ("$names", Text(seen.Names)), ("$content", Text(seen.Content)), ("$actors", Text(seen.Actors)),
            ("$places", Text(seen.Places)), ("$outlet", Text(seen.Outlet)), ("$kinds", Text(seen.Kinds)), ("$certainty", Text(seen.Certainty)));
    }

    private static void Run(SqliteCommand command, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        command.Parameters.Clear();
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        }

        command.ExecuteNonQuery();
    }

    private static string Text(List<string> words) => string.Join(' ', words);
}
