using System.Globalization;
using Chancery.Domain;
using Chancery.Record.Corrections;
using Microsoft.Data.Sqlite;

namespace Chancery.Record.Sqlite;

/// <summary>The rows of corrections: appended, never changed; and the index of words kept in step with them.</summary>
internal sealed class SqliteCorrections(SqliteConnection connection)
{
    private IReadOnlyList<Correction> _made = [];
    private CorrectionSet _now = CorrectionSet.None;
    private long _last;

    /// <summary>All corrections, in the order in which they were made.</summary>
    public IReadOnlyList<Correction> All()
    {
        // Rows are never changed or erased, so the number of the last one tells whether another process added some.
        var last = Sql.Value(connection, "SELECT max(seq) FROM corrections") as long? ?? 0;
        if (last != _last)
        {
            using var command = Sql.Command(connection, "SELECT payload FROM corrections ORDER BY seq");
            _made = Sql.List(command, row => CorrectionJson.Read(row.GetString(0)));
            _now = new CorrectionSet(_made);
            _last = last;
        }

        return _made;
    }

    /// <summary>The corrections that hold.</summary>
    public CorrectionSet Now()
    {
        All();
        return _now;
    }

    /// <summary>The corrections that a query wants applied.</summary>
    public CorrectionSet For(RecordQuery query) => query.Machine ? CorrectionSet.None : query.RecordedBy is null ? Now() : CorrectionSet.By(All(), query.RecordedBy);

    /// <summary>Appends a correction and brings the index up to date, inside the caller's transaction.</summary>
    /// <exception cref="ArgumentException">The correction cannot be kept; the message says why.</exception>
    public void Add(Correction correction)
    {
        var made = All();
        CorrectionRules.Check(correction, id => made.Any(m => m.Id == id));
        if (made.Any(m => m.Id == correction.Id))
        {
            return;
        }

        Sql.Run(
            connection,
            "INSERT INTO corrections (id, action, at, payload) VALUES ($id, $action, $at, $payload)",
            ("$id", correction.Id), ("$action", correction.Action), ("$at", correction.At.UtcDateTime.ToString("O", CultureInfo.InvariantCulture)), ("$payload", CorrectionJson.Write(correction)));
        // The readings touched are looked up before the index changes: a renamed actor is found by the name it had.
        foreach (var reading in Changed(Meant(correction, made)).ToList())
        {
            SqliteIndex.Remove(connection, reading);
            SqliteIndex.Add(connection, reading, Now());
        }
    }

    /// <summary>To be called when a transaction fails: what was read in it must not stay.</summary>
    public void Forget() => _last = -1;

    /// <summary>What an undoing undoes, at the end of the chain.</summary>
    private static Correction Meant(Correction correction, IReadOnlyList<Correction> made)
    {
        while (correction.Action == CorrectionActions.Undo)
        {
            correction = made.First(m => m.Id == correction.Subject);
        }

        return correction;
    }

    private IEnumerable<long> Changed(Correction correction) => correction.Action switch
    {
        CorrectionActions.Rename or CorrectionActions.Merge => SqliteSearch.ReadingsWith(connection, [correction.Subject!, ActorChange.NewName(correction)]),
        CorrectionActions.Join or CorrectionActions.Part or CorrectionActions.Rate => [],
        _ => CorrectionSet.Reports(correction).Select(r => SqliteReading.Current(connection, r)).OfType<long>(),
    };
}
