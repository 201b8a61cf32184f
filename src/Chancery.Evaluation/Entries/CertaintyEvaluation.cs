using System.Text.Json;
using System.Text.Json.Nodes;
using Chancery.Coding.Entries;
using Chancery.Domain;

namespace Chancery.Evaluation.Entries;

/// <summary>How sure a report is of each predicate, and whether it is negated: macro-F1 over the certainties that the gold has.</summary>
public static class CertaintyEvaluation
{
    /// <summary>A word less surely of a kind is judged as what is told of, not as an act of speaking.</summary>
    private const float Headed = 0.3f;

    /// <summary>One labelled predicate.</summary>
    /// <param name="Document">Id of the text.</param>
    /// <param name="Start">First code point of the word.</param>
    /// <param name="Certainty">One of <see cref="Certainties.All"/>.</param>
    /// <param name="Negated">Whether it stands under negation.</param>
    public sealed record Predicate(string Document, int Start, string Certainty, bool Negated);

    /// <summary>Reads a file of JSON lines {doc, start, end, certainty, negated}.</summary>
    public static IEnumerable<Predicate> Read(string path) => File.ReadLines(path).Where(l => l.Length > 0).Select(line =>
    {
        var json = JsonNode.Parse(line)!;
        return new Predicate((string)json["doc"]!, (int)json["start"]!, (string)json["certainty"]!, (bool)json["negated"]!);
    });

    /// <param name="documents">Reports analysed so that every word is a candidate, with their labelled predicates.</param>
    /// <param name="predictions">Where to write what was answered, in the gold's form; or null.</param>
    public static EvaluationResult Run(IEnumerable<(AnalyzedReport Report, IReadOnlyList<Predicate> Gold)> documents, TextWriter? predictions = null)
    {
        var byValue = new SortedDictionary<string, Measure>(StringComparer.Ordinal);
        var negation = default(Measure);
        var (right, count) = (0, 0);
        foreach (var (report, gold) in documents)
        {
            var map = new CodePoints(report.Report.Text);
            foreach (var predicate in gold)
            {
                var position = map.ToUtf16(predicate.Start);
                if (report.Sentences.FirstOrDefault(s => s.Span.Start <= position && position < s.Span.End) is not { } sentence || sentence.TokenAt(position) is not (>= 0 and var word))
                {
                    continue;
                }

                var candidate = report.Candidates.FirstOrDefault(c => c.Sentence == sentence.Index && c.Head == word);
                var kind = candidate?.Kinds[0] is { Probability: >= Headed } top ? top.Label : "";
                var answer = Polarity.Certainty(sentence, word, candidate, kind) ?? Certainties.Asserted;
                var negated = Polarity.IsNegated(sentence, word);
                predictions?.WriteLine(JsonSerializer.Serialize(new { doc = predicate.Document, start = predicate.Start, end = map.FromUtf16(sentence[word].Span.End), certainty = answer, negated }));
                count++;
                right += answer == predicate.Certainty ? 1 : 0;
                byValue[predicate.Certainty] = byValue.GetValueOrDefault(predicate.Certainty) + new Measure(answer == predicate.Certainty ? 1 : 0, 0, 1);
                byValue[answer] = byValue.GetValueOrDefault(answer) + new Measure(0, 1, 0);
                negation += new Measure(negated && predicate.Negated ? 1 : 0, negated ? 1 : 0, predicate.Negated ? 1 : 0);
            }
        }

        var values = byValue.Where(v => v.Value.Gold > 0).ToList();
        return new EvaluationResult(
            "certainty",
            [
                ("macro_f1", values.Count == 0 ? 0 : values.Average(v => v.Value.F1)), ("accuracy", count == 0 ? 0 : (double)right / count),
                ("negation_f1", negation.F1), ("certainty", count),
            ],
            [
                .. values.Select(v => $"{v.Key,-13} precision {v.Value.Precision:0.000} recall {v.Value.Recall:0.000} f1 {v.Value.F1:0.000} predicates {v.Value.Gold}"),
                $"{"negation",-13} precision {negation.Precision:0.000} recall {negation.Recall:0.000} f1 {negation.F1:0.000} predicates {negation.Gold}",
            ]);
    }
}
