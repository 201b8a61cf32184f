using System.Text;

namespace Chancery.Corpora;

/// <summary>A treebank document as running text: sentences joined by a blank, paragraphs by a blank line.</summary>
/// <param name="Text">The text.</param>
/// <param name="Starts">Where each sentence begins in it.</param>
/// <param name="Sentences">The sentences.</param>
public sealed record RawDocument(string Text, IReadOnlyList<int> Starts, IReadOnlyList<ConlluSentence> Sentences)
{
    /// <summary>The documents of a treebank, in order; sentences without a text comment are left out.</summary>
    public static IEnumerable<RawDocument> Of(IEnumerable<ConlluSentence> treebank)
    {
        foreach (var document in treebank.Where(s => s.Text is not null).GroupBy(s => s.Document, StringComparer.Ordinal))
        {
            var text = new StringBuilder();
            var starts = new List<int>();
            foreach (var sentence in document)
            {
                text.Append(text.Length == 0 ? "" : sentence.NewParagraph ? "\n\n" : " ");
                starts.Add(text.Length);
                text.Append(sentence.Text);
            }

            yield return new RawDocument(text.ToString(), starts, [.. document]);
        }
    }
}
