using Chancery.Corpora;
using Chancery.Language;
using Chancery.Language.Model;

namespace Chancery.Evaluation.Language;

/// <summary>Tags and trees on gold tokens, by the rules of the CoNLL 2018 shared task: universal relations without subtypes, punctuation counted.</summary>
public static class SyntaxEvaluation
{
    public static EvaluationResult Run(LanguageStage language, IEnumerable<ConlluSentence> gold, TextWriter? predictions = null)
    {
        int words = 0, upos = 0, uas = 0, las = 0, sentences = 0;
        foreach (var chunk in gold.Chunk(256))
        {
            var answers = language.AnalyzeTokens([.. chunk.Select(s => (IReadOnlyList<string>)[.. s.Words.Select(w => w.Form)])]);
            for (var s = 0; s < chunk.Length; s++)
            {
                sentences++;
                for (var i = 0; i < chunk[s].Words.Count; i++)
                {
                    var (right, answer) = (chunk[s].Words[i], answers[s][i]);
                    words++;
                    upos += right.Upos == answer.Upos ? 1 : 0;
                    var head = right.Head == answer.Head;
                    uas += head ? 1 : 0;
                    las += head && RelationSet.Universal(right.Relation) == RelationSet.Universal(answer.Relation) ? 1 : 0;
                    predictions?.WriteLine($"{i + 1}\t{answer.Form}\t{answer.Lemma}\t{answer.Upos}\t{answer.Tag}\t_\t{answer.Head + 1}\t{answer.Relation}\t_\t_");
                }

                predictions?.WriteLine();
            }
        }

        double Share(int n) => words == 0 ? 0 : (double)n / words;
        return new EvaluationResult("syntax", [("upos", Share(upos)), ("uas", Share(uas)), ("las", Share(las)), ("sentences", sentences)], []);
    }
}
