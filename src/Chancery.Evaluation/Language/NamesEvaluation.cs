using Chancery.Corpora;
using Chancery.Domain;
using Chancery.Language;

namespace Chancery.Evaluation.Language;

/// <summary>Names of people, organisations and places on gold tokens: an answered span is right when it holds the head of a gold mention of its type.</summary>
public static class NamesEvaluation
{
    public static EvaluationResult Run(LanguageStage language, IEnumerable<ConlluSentence> gold, TextWriter? predictions = null)
    {
        var total = new Dictionary<string, Measure>(StringComparer.Ordinal) { ["person"] = default, ["organization"] = default, ["place"] = default };
        foreach (var chunk in gold.Chunk(256))
        {
            var answers = language.AnalyzeTokens([.. chunk.Select(s => (IReadOnlyList<string>)[.. s.Words.Select(w => w.Form)])]);
            for (var s = 0; s < chunk.Length; s++)
            {
                var mentions = GumEntities.Names(chunk[s]).ToList();
                var used = new HashSet<GumMention>();
                foreach (var name in answers[s].Names.Where(n => n.Type != NameType.Other))
                {
                    var type = Type(name.Type);
                    var hit = mentions.FirstOrDefault(m => m.Type == type && m.Head >= name.FirstToken && m.Head <= name.LastToken && !used.Contains(m));
                    total[type] += new Measure(hit is null ? 0 : 1, 1, 0);
                    if (hit is not null)
                    {
                        used.Add(hit);
                    }
                }

                mentions.ForEach(m => total[m.Type] += new Measure(0, 0, 1));
                Write(predictions, chunk[s], answers[s]);
            }
        }

        var sum = total.Values.Aggregate(Measure.Add);
        return new EvaluationResult(
            "names",
            [("precision", sum.Precision), ("recall", sum.Recall), ("f1", sum.F1), ("mentions", sum.Gold)],
            [.. total.Select(t => $"{t.Key,-14} precision {t.Value.Precision:0.000} recall {t.Value.Recall:0.000} f1 {t.Value.F1:0.000} mentions {t.Value.Gold}")]);
    }

    private static string Type(NameType type) => type switch
    {
        NameType.Person => "person",
        NameType.Organization => "organization",
        _ => "place",
    };

    private static void Write(TextWriter? predictions, ConlluSentence sentence, Sentence answer)
    {
        if (predictions is null)
        {
            return;
        }

        for (var i = 0; i < sentence.Words.Count; i++)
        {
            var w = sentence.Words[i];
            var opens = answer.Names.Where(n => n.FirstToken == i).Select(n => $"(1-{Type(n.Type)}-new-nnnnn-cf1-1-sgl" + (n.LastToken == i ? ")" : ""));
            var closes = answer.Names.Where(n => n.LastToken == i && n.FirstToken != i).Select(_ => "1)");
            var entity = string.Concat(opens.Concat(closes));
            predictions.WriteLine($"{i + 1}\t{w.Form}\t{w.Lemma}\t{answer[i].Upos}\t{answer[i].Tag}\t_\t{answer[i].Head + 1}\t{answer[i].Relation}\t_\t{(entity.Length > 0 ? "Entity=" + entity : "_")}");
        }

        predictions.WriteLine();
    }
}
