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
    private readonly SentenceBoundaries? _boundaries;

    /// <param name="modelFolder">Folder of the exported model.</param>
    /// <param name="threads">Threads of one inference; 0 lets the runtime choose.</param>
    public LanguageStage(string modelFolder, int threads = 0)
    {
        _model = new EncoderModel(modelFolder, threads);
        _encoder = new SentenceEncoder(Path.Combine(modelFolder, "vocab.txt"));
        _decoder = new SentenceDecoder(_model.Labels);
        _boundaries = _model.SeesStarts ? new SentenceBoundaries(_model, _encoder) : null;
    }

    public ModelLabels Labels => _model.Labels;

    /// <summary>Sentences scored at once; a report of book length costs no more memory than this many.</summary>
    private const int Block = 256;

    /// <summary>Analyses a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="kindFloor">Least probability of a kind that makes a word an event candidate; 0 makes every word one.</param>
    public AnalyzedReport Analyze(Report report, float kindFloor = SentenceDecoder.KindFloor)
    {
        var quotes = Quotes.Find(report.Text);
        var sentences = new List<Sentence>();
        var candidates = new List<EventCandidate>();
        var attributions = new AttributionDecoder(_model.Labels);
        foreach (var block in Split(report.Text, quotes).Chunk(Block))
        {
            var scores = _model.Run([.. block.Select(t => _encoder.Encode([.. t.Select(s => s.Of(report.Text))], QuoteState.Of(t, quotes)))]);
            for (var i = 0; i < block.Length; i++)
            {
                var sentence = _decoder.Decode(sentences.Count, report.Text, block[i], scores[i]);
                sentences.Add(sentence);
                attributions.Add(sentence, scores[i]);
                candidates.AddRange(_decoder.Candidates(sentence.Index, scores[i], kindFloor));
            }
        }

        return new AnalyzedReport(report, sentences, attributions.Finish(), candidates);
    }

    /// <summary>The tokens of each sentence of a text.</summary>
    public List<List<TextSpan>> Split(string text) => Split(text, Quotes.Find(text));

    private List<List<TextSpan>> Split(string text, List<TextSpan> quotes) => _boundaries?.Split(text, quotes) ?? SentenceSplitter.Split(text);

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
