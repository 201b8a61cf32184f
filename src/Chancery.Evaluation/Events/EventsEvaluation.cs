using System.Text.Json;
using System.Text.Json.Nodes;
using Chancery.Domain;

namespace Chancery.Evaluation.Events;

/// <summary>Sentences with coded events: micro-averaged over the set of roots, and of (source, root, target), in each sentence.</summary>
public static class EventsEvaluation
{
    /// <summary>The sixteen PLOVER roots; Chancery's own codes are not part of the comparison unless the gold has them.</summary>
    private static readonly HashSet<string> Plover = new(StringComparer.Ordinal)
    {
        "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST",
        "SANCTION", "MOBILIZE", "COERCE", "ASSAULT",
    };

    public static EvaluationResult Run(IReadOnlyList<string> paths, Func<Report, IReadOnlyList<Entry>> code, TextWriter? predictions = null)
    {
        Measure roots = default, triples = default, countries = default;
        var count = 0;
        foreach (var line in paths.SelectMany(p => File.ReadLines(p)).Where(l => l.Length > 0))
        {
            count++;
            var json = JsonNode.Parse(line)!.AsObject();
            var gold = (json["events"] as JsonArray ?? []).Select(e => (Source: (string?)e!["source"] ?? "", Root: (string?)e["root"] ?? "", Target: (string?)e["target"] ?? "")).ToHashSet();
            var report = new Report
            {
                Id = json["id"]?.ToString() ?? count.ToString(System.Globalization.CultureInfo.InvariantCulture),
                Text = (string)json["text"]!,
                Published = DateOnly.TryParse((string?)json["date"], out var day) ? day : null,
            };
            var answers = Triples(code(report)).ToHashSet();
            roots += Compare(gold.Select(g => g.Root), answers.Select(a => a.Root));
            triples += Compare(gold, answers);
            countries += Compare(gold.Select(Country), answers.Select(Country));
            if (predictions is not null)
            {
                json["events"] = new JsonArray([.. answers.Select(a => (JsonNode)new JsonObject { ["source"] = a.Source, ["root"] = a.Root, ["target"] = a.Target })]);
                predictions.WriteLine(json.ToJsonString(new JsonSerializerOptions { WriteIndented = false }));
            }
        }

        return new EvaluationResult("events", [("root_f1", roots.F1), ("triple_f1", triples.F1), ("country_triple_f1", countries.F1), ("sentences", count)], []);
    }

    /// <summary>Each (source, root, target) of the entries; the first party of a mutual event is its source, the others targets.</summary>
    private static IEnumerable<(string Source, string Root, string Target)> Triples(IEnumerable<Entry> entries)
    {
        foreach (var entry in entries)
        {
            if (Root(entry) is not { } root)
            {
                continue;
            }

            var sources = entry.Source.Select(Code).ToList();
            var targets = entry.Target.Select(Code).ToList();
            if (targets.Count == 0 && sources.Count > 1)
            {
                (sources, targets) = ([sources[0]], sources[1..]);
            }

            foreach (var source in sources.DefaultIfEmpty(""))
            {
                foreach (var target in targets.DefaultIfEmpty(""))
                {
                    yield return (source, root, target);
                }
            }
        }
    }

    /// <summary>
    /// The PLOVER root of an entry, or null where PLOVER would code nothing: what is denied, feared or only threatened (the threat is an
    /// entry of its own). A friendly act that is only planned is a promise: AGREE (PLOVER manual, auxiliary modes).
    /// </summary>
    private static string? Root(Entry entry)
    {
        if (entry.Code is null || !Plover.Contains(entry.Code) || entry.Certainty is Certainties.Denied or Certainties.Hypothetical or Certainties.Conditional && entry.Code != "THREATEN")
        {
            return null;
        }

        var ahead = entry.Certainty == Certainties.Planned || entry.Status is "planned" or "threatened" or "called_for" or "deployment_planned" or "cancelled";
        return !ahead ? entry.Code : Friendly.Contains(entry.Code) && entry.Status != "cancelled" ? "AGREE" : null;
    }

    private static readonly HashSet<string> Friendly = new(StringComparer.Ordinal) { "AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID", "CONCEDE", "RETREAT" };

    private static string Code(Actor actor) => actor.Code ?? actor.Country ?? "";

    private static (string, string, string) Country((string Source, string Root, string Target) t) => (Cut(t.Source), t.Root, Cut(t.Target));

    private static string Cut(string code) => code.Length > 3 ? code[..3] : code;

    private static Measure Compare<T>(IEnumerable<T> gold, IEnumerable<T> answers)
    {
        var (right, given) = (gold.ToHashSet(), answers.ToHashSet());
        return new Measure(right.Intersect(given).Count(), given.Count, right.Count);
    }
}
