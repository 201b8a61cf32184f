using System.Text.Json;
using System.Text.Json.Nodes;
using Chancery.Domain;

namespace Chancery.Record.Corrections;

/// <summary>Makes corrections of what a person says about a record, and keeps them.</summary>
/// <param name="record">The record.</param>
/// <param name="who">Who makes them.</param>
/// <param name="at">When (UTC).</param>
/// <param name="why">Why.</param>
public sealed class Corrector(IRecord record, string who, DateTimeOffset at, string why)
{
    /// <summary>Keeps what needs nothing but an entry: wrong, right, part.</summary>
    public Correction Entry(string action, string id) => Keep(action, c => c with { Entry = Anchor(id) });

    /// <summary>Gives a field another value, as people write it; see <see cref="FieldText"/>.</summary>
    public Correction Set(string id, string field, string text)
    {
        var (report, shown) = Shown(id);
        if (!FieldPatch.Fields.Contains(field))
        {
            throw new ArgumentException($"\"{field}\" is no field that can be corrected. Fields are {string.Join(", ", FieldPatch.Fields)}.");
        }

        var value = FieldText.Json(field, text, shown, report);
        var demand = field == "answers" && text.Length > 0 && text != "none" ? Anchor(text) : null;
        return Keep(field == "place" ? CorrectionActions.Move : CorrectionActions.Set, c => c with { Entry = Anchor(id), Other = demand, Field = field, Value = value });
    }

    /// <summary>Joins an entry to the occurrence of another.</summary>
    public Correction Join(string id, string other) => Keep(CorrectionActions.Join, c => c with { Entry = Anchor(id), Other = Anchor(other) });

    /// <summary>Renames or merges an actor everywhere.</summary>
    public Correction Actor(string action, string name, string to, string? country, string? code) =>
        Keep(action, c => c with { Subject = name, Value = ActorValue(to, country, code) });

    /// <summary>Says that an actor is somebody else in one report or entry.</summary>
    /// <param name="name">The name the actor has there.</param>
    /// <param name="to">Who it is.</param>
    /// <param name="scope">Id of the report or entry.</param>
    /// <param name="country">ISO 3166 alpha-3, or null.</param>
    /// <param name="code">The actor's code, or null.</param>
    public Correction Split(string name, string to, string scope, string? country, string? code)
    {
        var report = record.MachineReport(scope);
        return Keep(CorrectionActions.Split, c => c with
        {
            Subject = name,
            Value = ActorValue(to, country, code),
            Report = report is null ? null : scope,
            Entry = report is null ? Anchor(scope) : null,
        });
    }

    /// <summary>Rates a source by the Admiralty code.</summary>
    public Correction Rate(string source, string code) =>
        Keep(CorrectionActions.Rate, c => c with { Subject = source, Value = JsonSerializer.Serialize(code.Trim().ToUpperInvariant()) });

    public Correction Undo(string id) => Keep(CorrectionActions.Undo, c => c with { Subject = id });

    private Correction Keep(string action, Func<Correction, Correction> with)
    {
        var correction = with(new Correction { Action = action, Who = who, At = at, Why = why });
        record.Correct(correction);
        return correction;
    }

    private Anchor Anchor(string id)
    {
        var reading = record.Reading(id) ?? throw Unknown(id);
        return Domain.Anchor.Of(reading.Report, reading.Entries.First(e => e.Id == id), Shown(id).Entry);
    }

    private (Report Report, Entry Entry) Shown(string id) => record.Entry(id) ?? throw Unknown(id);

    private static ArgumentException Unknown(string id) => new($"The record has no entry {id}. chancery search WORDS finds ids.");

    private static string ActorValue(string name, string? country, string? code) =>
        new JsonObject { ["name"] = name, ["country"] = country?.ToUpperInvariant(), ["code"] = code?.ToUpperInvariant() }.ToJsonString();
}
