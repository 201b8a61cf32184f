namespace Chancery.Domain;

/// <summary>A report with what the language model sees in it.</summary>
public sealed record AnalyzedReport(
    Report Report,
    IReadOnlyList<Sentence> Sentences,
    IReadOnlyList<AttributionMention> Attributions,
    IReadOnlyList<EventCandidate> Candidates)
{
    /// <summary>The sentence that holds a text position, or null.</summary>
    public Sentence? SentenceAt(int position)
    {
        int low = 0, high = Sentences.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var span = Sentences[middle].Span;
            if (position < span.Start)
            {
                high = middle - 1;
            }
            else if (position >= span.End)
            {
                low = middle + 1;
            }
            else
            {
                return Sentences[middle];
            }
        }

        return null;
    }
}
