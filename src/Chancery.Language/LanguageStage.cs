using Chancery.Domain;
using Chancery.Language.Encoding;
using Chancery.Language.Model;
using Chancery.Language.Segmentation;

namespace Chancery.Language;

/// <summary>Report → analysed report, by one pass of the encoder over its sentences.</summary>
/// <remarks>Not safe for use by several threads at once; the model it holds is loaded once and costs most of the memory.</remarks>
public sealed class LanguageStage : IDisposable
{
    private readonly EncoderModel _model;
    private readonly SentenceEncoder _encoder;
    private readonly SentenceDecoder _decoder;
    private readonly AttributionDecoder _attributions;

    /// <param name="modelFolder">Folder of the exported model.</param>
    /// <param name="threads">Threads of one inference; 0 lets the runtime choose.</param>
    public LanguageStage(string modelFolder, int threads = 0)
    {
        _model = new EncoderModel(modelFolder, threads);
        _encoder = new SentenceEncoder(Path.Combine(modelFolder, "vocab.txt"));
        _decoder = new SentenceDecoder(_model.Labels);
        _attributions = new AttributionDecoder(_model.Labels);
    }

    public ModelLabels Labels => _model.Labels;

    public AnalyzedReport Analyze(Report report)
    {
        var quotes = Quotes.Find(report.Text);
        var tokens = SentenceSplitter.Split(report.Text);
        var scores = _model.Run([.. tokens.Select(t => _encoder.Encode([.. t.Select(s => s.Of(report.Text))], QuoteState.Of(t, quotes)))]);
        var sentences = tokens.Select((t, i) => _decoder.Decode(i, report.Text, t, scores[i])).ToList();
        return new AnalyzedReport(
            report, sentences, _attributions.Decode(sentences, scores), [.. scores.SelectMany((s, i) => _decoder.Candidates(i, s))]);
    }

    /// <summary>Analyses sentences whose tokens are given, each as a text of its own (words joined by spaces).</summary>
    public IReadOnlyList<Sentence> AnalyzeTokens(IReadOnlyList<IReadOnlyList<string>> sentences)
    {
        var texts = sentences.Select(words => string.Join(' ', words)).ToList();
        var spans = sentences.Select(Spans).ToList();
        var scores = _model.Run([.. sentences.Select((words, i) => _encoder.Encode(words, QuoteState.Of(spans[i], Quotes.Find(texts[i]))))]);
        return [.. scores.Select((s, i) => _decoder.Decode(i, texts[i], spans[i], s))];
    }

    /// <summary>Scores one sentence with word vectors, for the pair head.</summary>
    public (IReadOnlyList<TextSpan> Tokens, SentenceScores Scores) Score(string sentence)
    {
        var tokens = WordTokenizer.Tokenize(sentence);
        var encoded = _encoder.Encode([.. tokens.Select(t => t.Of(sentence))], QuoteState.Of(tokens, Quotes.Find(sentence)));
        return (tokens, _model.Run([encoded], vectors: true)[0]);
    }

    public void Dispose() => _model.Dispose();

    private static List<TextSpan> Spans(IReadOnlyList<string> words)
    {
        var spans = new List<TextSpan>(words.Count);
        var at = 0;
        foreach (var word in words)
        {
            spans.Add(new TextSpan(at, at + word.Length));
            at += word.Length + 1;
        }

        return spans;
    }
}
