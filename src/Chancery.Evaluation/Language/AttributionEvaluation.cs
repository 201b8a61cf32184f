using System.Globalization;
using Chancery.Corpora;
using Chancery.Domain;
using Chancery.Language;
using Chancery.Language.Segmentation;

namespace Chancery.Evaluation.Language;

/// <summary>Who says what, on PolNeAR: exact spans by tokens (punctuation at their ends aside), and relations by overlap.</summary>
/// <remarks>A relation counts when its source and its content both overlap the gold ones by at least half of the longer of the two.</remarks>
public static class AttributionEvaluation
{
    public static EvaluationResult Run(LanguageStage language, IReadOnlyList<AttributionArticle> gold, string? predictionsFolder = null)
    {
        var parts = new Measure[3];
        var relations = default(Measure);
        foreach (var article in gold)
        {
            var answers = language.Analyze(new Report { Id = article.Id, Text = article.Text }).Attributions;
            var tokens = WordTokenizer.Tokenize(article.Text).Where(t => char.IsLetterOrDigit(article.Text[t.Start]) || t.Length > 1 && char.IsLetterOrDigit(article.Text[t.End - 1]) || "$£€%".Contains(article.Text[t.Start])).ToList();
            string Key(IEnumerable<TextSpan> pieces) => string.Join(',', Covered(tokens, pieces));
            parts[0] += Compare(article.Attributions.SelectMany(a => a.Sources).Select(Key), answers.Where(a => a.Source is not null).Select(a => Key([a.Source!.Value])));
            parts[1] += Compare(article.Attributions.SelectMany(a => a.Cues).Select(Key), answers.Select(a => Key([a.Cue])));
            parts[2] += Compare(article.Attributions.SelectMany(a => a.Contents).Select(Key), answers.Where(a => a.Content.Count > 0).Select(a => Key(a.Content)));
            relations += Relations(article.Attributions, answers, tokens);
            if (predictionsFolder is not null)
            {
                Write(predictionsFolder, article, answers);
            }
        }

        return new EvaluationResult(
            "attribution",
            [("source_f1", parts[0].F1), ("cue_f1", parts[1].F1), ("content_f1", parts[2].F1), ("relation_f1", relations.F1), ("articles", gold.Count)],
            [.. new[] { ("source", parts[0]), ("cue", parts[1]), ("content", parts[2]), ("relation", relations) }
                .Select(p => $"{p.Item1,-9} precision {p.Item2.Precision:0.000} recall {p.Item2.Recall:0.000} f1 {p.Item2.F1:0.000}")]);
    }

    private static List<int> Covered(List<TextSpan> tokens, IEnumerable<TextSpan> pieces)
    {
        var found = new SortedSet<int>();
        foreach (var piece in pieces)
        {
            var low = tokens.FindIndex(t => t.End > piece.Start);
            for (var i = Math.Max(low, 0); low >= 0 && i < tokens.Count && tokens[i].Start < piece.End; i++)
            {
                found.Add(i);
            }
        }

        return [.. found];
    }

    private static Measure Compare(IEnumerable<string> gold, IEnumerable<string> answers)
    {
        var (right, given) = (gold.Where(k => k.Length > 0).ToHashSet(), answers.Where(k => k.Length > 0).ToHashSet());
        return new Measure(right.Intersect(given).Count(), given.Count, right.Count);
    }

    private static Measure Relations(IReadOnlyList<AttributionAnnotation> gold, IReadOnlyList<AttributionMention> answers, List<TextSpan> tokens)
    {
        var right = gold.Where(a => a.Sources.Count > 0 && a.Contents.Count > 0)
            .Select(a => (Source: Covered(tokens, a.Sources.SelectMany(s => s)), Content: Covered(tokens, a.Contents.SelectMany(s => s)))).ToList();
        var given = answers.Where(a => a.Source is not null && a.Content.Count > 0)
            .Select(a => (Source: Covered(tokens, [a.Source!.Value]), Content: Covered(tokens, a.Content))).ToList();
        var used = new HashSet<int>();
        foreach (var answer in given)
        {
            var hit = right.FindIndex(r => !used.Contains(right.IndexOf(r)) && Half(r.Source, answer.Source) && Half(r.Content, answer.Content));
            if (hit >= 0)
            {
                used.Add(hit);
            }
        }

        return new Measure(used.Count, given.Count, right.Count);
    }

    private static bool Half(List<int> a, List<int> b) => a.Count > 0 && b.Count > 0 && 2 * a.Intersect(b).Count() >= Math.Max(a.Count, b.Count);

    private static void Write(string folder, AttributionArticle article, IReadOnlyList<AttributionMention> answers)
    {
        var attr = Directory.CreateDirectory(Path.Combine(folder, "attr")).FullName;
        var map = new CodePoints(article.Text);
        using var writer = new StreamWriter(Path.Combine(attr, Path.GetFileName(article.Id) + ".ann"));
        int t = 0, e = 0;
        string Line(string type, IReadOnlyList<TextSpan> pieces)
        {
            var offsets = string.Join(';', pieces.Select(p => $"{map.FromUtf16(p.Start)} {map.FromUtf16(p.End)}"));
            writer.WriteLine($"T{++t}\t{type} {offsets}\t{string.Join(' ', pieces.Select(p => p.Of(article.Text).ReplaceLineEndings(" ")))}");
            return "T" + t.ToString(CultureInfo.InvariantCulture);
        }

        foreach (var answer in answers)
        {
            var source = answer.Source is null ? "" : " Source:" + Line("Source", [answer.Source.Value]);
            var cue = Line("Cue", [answer.Cue]);
            var content = answer.Content.Count == 0 ? "" : " Content:" + Line("Content", answer.Content);
            writer.WriteLine($"E{++e}\tAttribution:{Line("Attribution", [answer.Cue])} Cue:{cue}{source}{content}");
        }
    }
}
