using Chancery.Domain;
using Chancery.Record.Corrections;
using Chancery.Record.Searching;
using Chancery.Record.Words;
using Microsoft.Data.Sqlite;

namespace Chancery.Record.Sqlite;

/// <summary>Answers searches from the index.</summary>
internal static class SqliteSearch
{
    /// <summary>The entries asked for, as they are shown: best first where the query has words, else newest first.</summary>
    public static List<Entry> Find(SqliteConnection connection, SearchQuery query, int limit, CorrectionSet corrections)
    {
        if (EntryMatch.AsksNothing(query) || limit == 0)
        {
            return [];
        }

        var found = Hits(connection, query, limit);
        var reports = new Dictionary<long, Opened>();
        var entries = found.ConvertAll(hit => (hit.Rank, Entry: Entry(connection, hit.Seq, corrections, reports)));
        // Of equally good ones the surer comes first; the index knows them by number only.
        return EntryMatch.Terms(query).Count == 0 ? entries.ConvertAll(e => e.Entry)
            : [.. entries.OrderBy(e => e.Rank).ThenByDescending(e => e.Entry.Confidence).ThenBy(e => e.Entry.Id, StringComparer.Ordinal).Select(e => e.Entry)];
    }

    /// <summary>Current readings with an entry that has an actor of one of these names.</summary>
    public static List<long> ReadingsWith(SqliteConnection connection, IReadOnlyList<string> names)
    {
        List<string> asked = [.. names.Select(n => Quoted(SearchWords.Of(n))).Where(n => n.Length > 2)];
        // A name without a letter has no words to look for: then every reading may have it.
        var where = asked.Count == names.Count ? "e.seq IN (SELECT rowid FROM entry_words WHERE entry_words MATCH $match)" : "1";
        using var command = Sql.Command(
            connection,
            $"SELECT DISTINCT r.seq FROM readings r JOIN entries e ON e.reading = r.seq WHERE r.current = 1 AND {where}",
            ("$match", $"{{names actors}} : ({string.Join(" OR ", asked)})"));
        return Sql.List(command, row => row.GetInt64(0));
    }

    private static List<(long Seq, double Rank)> Hits(SqliteConnection connection, SearchQuery query, int limit)
    {
        var (match, ranked) = (Match(query), EntryMatch.Terms(query).Count > 0);
        var values = new List<(string, object?)> { ("$limit", limit), ("$match", match), ("$since", SqliteReading.Day(query.Since)), ("$until", SqliteReading.Day(query.Until)) };
        var where = new List<string>();
        Add(match.Length > 0, "entry_words MATCH $match");
        Add(query.Since is not null, "d.day >= $since");
        Add(query.Until is not null, "d.day <= $until");
        foreach (var ids in query.Reports)
        {
            List<string> names = [.. ids.Select((_, i) => $"$report{values.Count + i}")];
            values.AddRange(ids.Select((id, i) => (names[i], (object?)id)));
            where.Add($"d.seq IN (SELECT seq FROM entries WHERE report_id IN ({string.Join(", ", names)}))");
        }

        // The table of days is narrow, so that looking a hit up costs little; without a condition on it words alone are faster still.
        var days = !ranked || query.Since is not null || query.Until is not null || query.Reports.Count > 0;
        var from = (match.Length > 0, days) switch
        {
            (true, true) => "entry_words w CROSS JOIN entry_days d ON d.seq = w.rowid",
            (true, false) => "entry_words w",
            _ => "entry_days d",
        };
        using var command = Sql.Command(
            connection,
            $"""
            SELECT {(match.Length > 0 ? "w.rowid" : "d.seq")}, {(ranked ? "w.rank" : "0.0")} FROM {from} WHERE {string.Join(" AND ", where)}
            ORDER BY {(ranked ? "w.rank" : "d.day DESC, d.confidence DESC, d.seq")} LIMIT $limit
            """,
            [.. values]);
        return Sql.List(command, row => (row.GetInt64(0), row.GetDouble(1)));

        void Add(bool asked, string condition)
        {
            if (asked)
            {
                where.Add(condition);
            }
        }
    }

    /// <summary>The query in the language of FTS5. Words hold letters and digits only; quoted, not even NEAR, AND, OR and NOT mean anything.</summary>
    private static string Match(SearchQuery query)
    {
        var terms = EntryMatch.Terms(query).ConvertAll(Quoted);
        List<string> parts = terms.Count == 0 ? [] : [$"{{evidence names content}} : ({string.Join(" AND ", terms)})"];
        parts.AddRange(Column("actors", query.Actors));
        parts.AddRange(Column("places", query.Places));
        parts.AddRange(Column("outlet", query.Outlets));
        parts.AddRange(Column("kinds", query.Kinds));
        parts.AddRange(Column("certainty", query.Certainties));
        return string.Join(" AND ", parts);
    }

    private static IEnumerable<string> Column(string name, IReadOnlyList<IReadOnlyList<string>> conditions) =>
        conditions.Select(any => $"{name} : ({string.Join(" OR ", any.Select(v => Quoted(SearchWords.Of(v))))})");

    private static string Quoted(List<string> phrase) => $"\"{string.Join(' ', phrase)}\"";

    private static Entry Entry(SqliteConnection connection, long seq, CorrectionSet corrections, Dictionary<long, Opened> opened)
    {
        using var command = Sql.Command(connection, "SELECT reading, position, payload FROM entries WHERE seq = $seq", ("$seq", seq));
        using var row = command.ExecuteReader();
        row.Read();
        var reading = row.GetInt64(0);
        if (!opened.TryGetValue(reading, out var report))
        {
            opened[reading] = report = Open(connection, reading, corrections);
        }

        return report.Viewed is { } viewed ? viewed[row.GetInt32(1)].Shown : SqliteReading.EntryOf(row.GetString(2), report.Points);
    }

    /// <summary>What is needed of a report: its text, and where people corrected something, all its entries as they are shown.</summary>
    private static Opened Open(SqliteConnection connection, long reading, CorrectionSet corrections)
    {
        using var command = Sql.Command(connection, "SELECT p.id, p.payload FROM readings r JOIN reports p ON p.seq = r.report WHERE r.seq = $reading", ("$reading", reading));
        using var row = command.ExecuteReader();
        row.Read();
        return corrections.For(row.GetString(0)).Count == 0
            ? new Opened(new CodePoints(SqliteReading.ReportOf(row.GetString(1)).Text), null)
            : new Opened(new CodePoints(""), CorrectedView.Entries(SqliteReading.Load(connection, reading), corrections));
    }

    private sealed record Opened(CodePoints Points, IReadOnlyList<ViewedEntry>? Viewed);
}
