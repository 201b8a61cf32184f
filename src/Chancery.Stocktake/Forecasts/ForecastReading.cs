using Chancery.Domain;
using Chancery.Stocktake.Parties;
using Chancery.Stocktake.Words;

namespace Chancery.Stocktake.Forecasts;

/// <summary>Holds forecasts to account: those whose own words also give an act that has not happened yet, against later reports of that act.</summary>
/// <remarks>
/// A forecast is checkable where the act foreseen names who does it, and to whom or where; and where the same was not already being
/// reported before, for then its going on proves nothing.
/// </remarks>
internal static class ForecastReading
{
    /// <summary>Without a day of its own a forecast has so many days to come true.</summary>
    private const int Patience = 180;

    /// <summary>The same act reported within so many days before makes a forecast uncheckable.</summary>
    private const int Before = 30;

    private const double LeastOutcomeConfidence = 0.6;

    private static readonly HashSet<string> Acts = new(StringComparer.Ordinal)
    {
        Kinds.Assault, Kinds.Meeting, Kinds.Sanction, Kinds.Agreement, Kinds.Posture, Kinds.Concession, Kinds.Coercion, Kinds.Mobilisation, Kinds.Protest,
    };

    public static IReadOnlyList<ForecastAccount> Draw(Material material)
    {
        var ahead = material.Entries.Where(e => e.Kinds.Any(Acts.Contains) && Standing.IsAhead(e)).ToLookup(e => e.Report, StringComparer.Ordinal);
        var accounts = new List<ForecastAccount>();
        foreach (var forecast in material.Occurrences(Kinds.Forecast))
        {
            if (Foreseen(forecast, ahead) is { } act && Account(material, forecast, act) is { } account)
            {
                accounts.Add(account);
            }
        }

        return [.. accounts.OrderBy(a => a.Forecaster, StringComparer.Ordinal).ThenBy(a => a.Made).ThenBy(a => a.Entries[0], StringComparer.Ordinal)];
    }

    private static Entry? Foreseen(Occurrence forecast, ILookup<string, Entry> ahead) => forecast.Entries
        .SelectMany(f => ahead[f.Report].Where(a => f.Evidence.Contains(a.Head)))
        .Where(a => a.Source.Any(Party.IsPolitical) && (Wording.Whom(a).Any(Party.IsPolitical) || a.Place?.Name is not null || Party.Keys(a.Source.Where(Party.IsPolitical)).Count > 1))
        .OrderByDescending(a => a.Confidence).ThenBy(a => a.Id, StringComparer.Ordinal).FirstOrDefault();

    private static ForecastAccount? Account(Material material, Occurrence forecast, Entry act)
    {
        if (material.Published(act) is not { } made)
        {
            return null;
        }

        var kind = act.Kinds.First(Acts.Contains);
        var due = act.When is { To: { } to } && to >= made && to.DayNumber - made.DayNumber <= 366 ? to : (DateOnly?)null;
        var last = due?.AddDays(14) ?? made.AddDays(Patience);
        var same = material.Occurrences(kind).Where(o => o.Entry.Id != act.Id && IsSame(act, o.Entry)).ToList();
        if (same.Exists(o => Standing.IsDone(o.Entry) && o.FirstTold <= made && o.LastTold >= made.AddDays(-Before)))
        {
            return null;
        }

        var later = same.Where(o => o.FirstTold > made && o.Day <= last && o.Day >= made && IsSure(o)).ToList();
        var done = later.Find(o => Standing.IsDone(o.Entry));
        var undone = later.Find(o => Standing.IsUndone(o.Entry) && o.Entry.Certainty is Certainties.Asserted or Certainties.Reported);
        return new ForecastAccount(
            Forecaster(material, forecast.Entry, act), material.Quote(forecast.Entry), made, kind, due,
            done is not null ? "came true" : undone is not null ? "did not come true" : "open",
            [.. forecast.Ids.Append(act.Id).Distinct(StringComparer.Ordinal)], (done ?? undone)?.Ids ?? []);
    }

    /// <summary>An outcome must be told by two reports, or with its day: a forecaster is not judged by a single vague clause.</summary>
    private static bool IsSure(Occurrence outcome) => outcome.Entry.Confidence >= LeastOutcomeConfidence && !Hedges.In(outcome.Entry) && (outcome.Reports > 1 || Dating.IsClose(outcome.When));

    private static bool IsSame(Entry foreseen, Entry later)
    {
        var (who, whom) = (Party.Keys(foreseen.Source.Where(Party.IsPolitical)), Party.Keys(Wording.Whom(foreseen).Where(Party.IsPolitical)));
        var (did, to) = (Party.Keys(later.Source), Party.Keys(later.Target));
        return who.All(did.Contains)
            && (whom.Count == 0 || whom.Any(to.Contains))
            && (foreseen.Place?.Name is not { } place || place == later.Place?.Name || whom.Count > 0)
            && (foreseen.Status is null || foreseen.Kinds[0] != Kinds.Posture || Direction(foreseen.Status) == Direction(later.Status));
    }

    private static string? Direction(string? status) => status == "deployment_planned" ? "buildup" : status;

    /// <remarks>Who is foreseen to act is not who foresees it, unless somebody says that he said so.</remarks>
    private static string Forecaster(Material material, Entry forecast, Entry act) =>
        Wording.Names(forecast.Source.Where(Party.IsNamed)) is { Length: > 0 } name && !Party.Keys(forecast.Source).Any(Party.Keys(act.Source).Contains) ? name
        : forecast.Attribution.Select(a => a.Source is null ? null : Wording.Name(a.Source)).OfType<string>().FirstOrDefault() ?? material.ReportOf(forecast).Outlet ?? "outlet not named";
}
