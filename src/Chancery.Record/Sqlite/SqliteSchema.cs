using Chancery.Record.Corrections;
using Microsoft.Data.Sqlite;

namespace Chancery.Record.Sqlite;

/// <summary>The tables of a record, and the steps that bring an older record up to date.</summary>
internal static class SqliteSchema
{
    /// <summary>The step at index n leads from schema n to n + 1. Never change one that was released; add another.</summary>
    private static readonly string[] Migrations =
    [
        """
        CREATE TABLE reports (              -- every version of every report
            seq INTEGER PRIMARY KEY,
            id TEXT NOT NULL,
            version TEXT NOT NULL,          -- hash of what a reading depends on
            published TEXT,
            outlet TEXT,
            title TEXT,
            url TEXT,
            payload TEXT NOT NULL,          -- JSON, text included
            UNIQUE (id, version)
        );
        CREATE INDEX reports_published ON reports (published);

        CREATE TABLE readings (             -- a version as a model and a codebook read it
            seq INTEGER PRIMARY KEY,
            report INTEGER NOT NULL REFERENCES reports (seq),
            report_id TEXT NOT NULL,
            model TEXT NOT NULL,
            codebook TEXT NOT NULL,
            recorded_at TEXT NOT NULL,      -- UTC
            current INTEGER NOT NULL,
            UNIQUE (report, model, codebook)
        );
        CREATE UNIQUE INDEX readings_current ON readings (report_id) WHERE current = 1;

        CREATE TABLE entries (
            seq INTEGER PRIMARY KEY,
            reading INTEGER NOT NULL REFERENCES readings (seq),
            position INTEGER NOT NULL,      -- order in the reading
            id TEXT NOT NULL,
            report_id TEXT NOT NULL,
            kinds TEXT NOT NULL,            -- ' meeting statement '
            code TEXT,
            from_day TEXT,
            countries TEXT NOT NULL,        -- ' USA RUS '
            actors TEXT NOT NULL,           -- resolved names between bars: '|Name|Name|'
            confidence REAL NOT NULL,
            payload TEXT NOT NULL,          -- the contract's JSON
            UNIQUE (reading, position)
        );
        CREATE INDEX entries_id ON entries (id);
        CREATE INDEX entries_report ON entries (report_id);
        CREATE INDEX entries_code ON entries (code);
        CREATE INDEX entries_from_day ON entries (from_day);
        CREATE INDEX entries_confidence ON entries (confidence);

        CREATE VIRTUAL TABLE entry_words USING fts5 (evidence, names, content, content='', tokenize='unicode61 remove_diacritics 0');
        """,
        """
        CREATE TABLE turns (                -- from when on a reading was the current one
            seq INTEGER PRIMARY KEY,
            report_id TEXT NOT NULL,
            reading INTEGER NOT NULL REFERENCES readings (seq),
            at TEXT NOT NULL                -- UTC
        );
        CREATE INDEX turns_report ON turns (report_id, seq);
        INSERT INTO turns (report_id, reading, at) SELECT report_id, seq, recorded_at FROM readings ORDER BY seq;
        -- Schema 1 did not keep when somebody went back to an earlier reading: not before the last one was made.
        INSERT INTO turns (report_id, reading, at)
            SELECT c.report_id, c.seq, l.recorded_at FROM readings c
            JOIN readings l ON l.seq = (SELECT max(seq) FROM readings WHERE report_id = c.report_id)
            WHERE c.current = 1 AND c.seq < l.seq;

        CREATE TABLE corrections (          -- what people had to say; appended, never changed
            seq INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE,
            action TEXT NOT NULL,
            at TEXT NOT NULL,               -- UTC
            payload TEXT NOT NULL           -- JSON
        );
        CREATE TRIGGER corrections_stay BEFORE UPDATE ON corrections BEGIN SELECT RAISE(ABORT, 'corrections are never changed'); END;
        CREATE TRIGGER corrections_remain BEFORE DELETE ON corrections BEGIN SELECT RAISE(ABORT, 'corrections are never erased'); END;

        -- The index holds what is shown: entries of current readings, as corrected.
        DROP TABLE entry_words;
        CREATE VIRTUAL TABLE entry_words USING fts5 (
            evidence, names, content, actors, places, outlet, kinds, certainty,
            content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0');
        INSERT INTO entry_words (entry_words, rank) VALUES ('rank', 'bm25(1.0, 1.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0)');
        CREATE TABLE entry_days (
            seq INTEGER PRIMARY KEY REFERENCES entries (seq),
            day TEXT,                       -- when it happened, else when it was published
            confidence REAL NOT NULL
        );
        CREATE INDEX entry_days_day ON entry_days (day DESC, confidence DESC);
        """,
    ];

    public static long Known => Migrations.Length;

    /// <summary>Makes the tables, or brings them up to date, or finds that nothing is to be done without taking the write lock.</summary>
    /// <exception cref="RecordException">The file belongs to another program or to a newer version of this one.</exception>
    public static void Ensure(SqliteConnection connection, SqliteProblems problems)
    {
        if (Version(connection, problems) == Known)
        {
            return;
        }

        using var transaction = connection.BeginTransaction(deferred: false);
        // Another process may have done it while this one waited for the lock.
        var version = Version(connection, problems);
        for (var step = version; step < Known; step++)
        {
            Sql.Run(connection, Migrations[step]);
        }

        // The index is made of the rest, by code: folding letters and laying corrections over entries is nothing that SQL can do.
        SqliteIndex.Rebuild(connection, CorrectionSet.None);

        if (version == 0)
        {
            Sql.Run(connection, "CREATE TABLE chancery_schema (version INTEGER NOT NULL); INSERT INTO chancery_schema VALUES (0)");
        }

        Sql.Run(connection, "UPDATE chancery_schema SET version = $version", ("$version", Known));
        transaction.Commit();
    }

    private static long Version(SqliteConnection connection, SqliteProblems problems)
    {
        // One statement, one snapshot: between two, another process may make the tables, and its record would look like another program's.
        if (Sql.Value(connection, "SELECT iif(count(*) = 0, 'empty', iif(max(type = 'table' AND name = 'chancery_schema'), 'record', 'foreign')) FROM sqlite_master") is not "record" and var found)
        {
            return found is "empty" ? 0 : throw problems.Foreign;
        }

        var version = Sql.Value(connection, "SELECT version FROM chancery_schema") as long? ?? throw problems.Foreign;
        return version > Known ? throw problems.Newer(version, Known) : version;
    }
}
