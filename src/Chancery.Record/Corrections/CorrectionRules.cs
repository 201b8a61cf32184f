using System.Text.Json;
using Chancery.Domain;

namespace Chancery.Record.Corrections;

/// <summary>What a correction must say before it is kept; a correction is for good, so none is kept that could not be applied.</summary>
internal static class CorrectionRules
{
    /// <param name="correction">The correction.</param>
    /// <param name="knows">Tells whether the record has a correction of an id.</param>
    /// <exception cref="ArgumentException">Something is missing or wrong; the message says what.</exception>
    public static void Check(Correction correction, Predicate<string> knows)
    {
        ArgumentNullException.ThrowIfNull(correction);
        Need(CorrectionActions.All.Contains(correction.Action), $"\"{correction.Action}\" is no kind of correction. Kinds are {string.Join(", ", CorrectionActions.All)}.");
        Need(!string.IsNullOrWhiteSpace(correction.Who), "A correction needs to say who makes it.");
        Need(!string.IsNullOrWhiteSpace(correction.Why), "A correction needs to say why it is made.");
        switch (correction.Action)
        {
            case CorrectionActions.Wrong or CorrectionActions.Right or CorrectionActions.Part:
                Need(correction.Entry is not null, "The correction names no entry.");
                break;
            case CorrectionActions.Join:
                Need(correction.Entry is not null && correction.Other is not null, "A join needs two entries.");
                break;
            case CorrectionActions.Set or CorrectionActions.Move:
                Field(correction);
                break;
            case CorrectionActions.Rename or CorrectionActions.Merge or CorrectionActions.Split:
                Actor(correction);
                break;
            case CorrectionActions.Rate:
                Need(!string.IsNullOrWhiteSpace(correction.Subject), "A rating needs the name of a source.");
                Need(AdmiraltyCode.TryParse(Text(correction.Value), out _), $"{correction.Value} is no Admiralty code. Codes are A1 to F6: A to F for the source, 1 to 6 for what it tells.");
                break;
            case CorrectionActions.Undo:
                Need(correction.Subject is { } id && knows(id), $"The record has no correction {correction.Subject} to undo. chancery correct --list names them.");
                break;
        }
    }

    private static void Field(Correction correction)
    {
        Need(correction.Entry is not null, "The correction names no entry.");
        Need(FieldPatch.Fields.Contains(correction.Field), $"\"{correction.Field}\" is no field that can be corrected. Fields are {string.Join(", ", FieldPatch.Fields)}.");
        Need(correction.Action == CorrectionActions.Set || correction.Field == "place", "Only the place can be moved.");
        Need(correction.Value is not null, $"The correction gives no value for {correction.Field}.");
        try
        {
            var tried = FieldPatch.Apply(Probe, correction.Field!, correction.Value!, "");
            Need(tried.Kinds.All(Kinds.All.Contains), $"Kinds are {string.Join(", ", Kinds.All)}.");
            Need(Certainties.All.Contains(tried.Certainty), $"Certainties are {string.Join(", ", Certainties.All)}.");
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            throw new ArgumentException($"The value {correction.Value} does not fit the field {correction.Field}: {problem.Message}", problem);
        }
    }

    private static void Actor(Correction correction)
    {
        Need(!string.IsNullOrWhiteSpace(correction.Subject), "The correction names no actor.");
        Need(correction.Action != CorrectionActions.Split || correction.Entry is not null || correction.Report is not null, "A split needs the report or the entry in which the actor is somebody else.");
        try
        {
            Need(!string.IsNullOrWhiteSpace(ActorChange.NewName(correction)), "The correction gives the actor no new name.");
        }
        catch (Exception problem) when (problem is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentNullException)
        {
            throw new ArgumentException("The correction gives the actor no new name.", problem);
        }
    }

    private static string? Text(string? json)
    {
        try
        {
            return json is null ? null : JsonSerializer.Deserialize<string>(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static Entry Probe { get; } = new()
    {
        Id = "probe",
        Report = "probe",
        Kinds = [Kinds.Statement],
        Certainty = Certainties.Asserted,
        Evidence = new(0, 0),
        EvidenceText = "",
        Head = new(0, 0),
        HeadText = "",
        Confidence = 0,
    };

    private static void Need(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new ArgumentException(otherwise);
        }
    }
}
