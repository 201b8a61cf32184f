using Chancery.Corpora;
using Chancery.Domain;
using Chancery.Language.Encoding;
using Chancery.Language.Model;
using Chancery.Language.Segmentation;

namespace Chancery.Training.Data;

/// <summary>Turns the corpora into training examples.</summary>
public sealed class ExampleBuilder(SentenceEncoder encoder, ModelLabels labels)
{
    private static readonly HashSet<string> Prepositions = new(StringComparer.OrdinalIgnoreCase)
    {
        "of", "in", "from", "for", "to", "with", "at", "on", "by", "and", "who", "which", "that", ",",
    };

    /// <summary>Tags, tree and (for GUM) names.</summary>
    public Example? Syntax(ConlluSentence sentence, bool names)
    {
        if (sentence.Words.Count > 110)
        {
            return null;
        }

        var words = sentence.Words.Select(w => w.Form).ToList();
        var example = new Example { Input = encoder.Encode(words, QuotedWords(words)) };
        example.Upos = [.. sentence.Words.Select(w => Index(labels.Upos, w.Upos))];
        example.Xpos = [.. sentence.Words.Select(w => Index(labels.Xpos, w.Xpos))];
        example.Heads = [.. sentence.Words.Select(w => w.Head + 1)];
        example.Relations = [.. sentence.Words.Select(w => Index(labels.Relations, RelationSet.Reduce(w.Relation)))];
        if (names)
        {
            example.Names = new int[words.Count];
            foreach (var mention in GumEntities.Names(sentence).OrderBy(m => m.Last - m.First))
            {
                // The name proper: the words of the mention that are proper nouns around its head.
                var (first, last) = NameWords(sentence, mention);
                if (example.Names.AsSpan(first, last - first + 1).IndexOfAnyExcept(0) < 0)
                {
                    Bio(example.Names, first, last, 1 + 2 * Index(labels.Names, mention.Type));
                }
            }
        }

        return example;
    }

    /// <summary>Stretches of running text with the words at which sentences begin. Each begins with a sentence; the first word, which begins one for sure, is left out.</summary>
    public IEnumerable<Example> Starts(RawDocument document, int seed)
    {
        var random = new Random(seed);
        var begin = document.Starts.ToHashSet();
        var quotes = Quotes.Find(document.Text);
        foreach (var paragraph in Paragraphs(document))
        {
            var tokens = WordTokenizer.Tokenize(document.Text, paragraph);
            for (var at = 0; at < tokens.Count;)
            {
                var stretch = tokens.GetRange(at, Math.Min(random.Next(40, SentenceBoundaries.Window), tokens.Count - at));
                yield return new Example
                {
                    Input = Encode(document.Text, stretch, quotes),
                    Starts = [.. stretch.Select((t, i) => i == 0 ? -1 : begin.Contains(t.Start) ? 1 : 0)],
                };
                var next = stretch.FindLastIndex(t => begin.Contains(t.Start));
                at += next > 0 && at + stretch.Count < tokens.Count ? next : stretch.Count;
            }
        }
    }

    private static IEnumerable<TextSpan> Paragraphs(RawDocument document)
    {
        for (var i = 0; i < document.Sentences.Count;)
        {
            var next = i + 1;
            while (next < document.Sentences.Count && !document.Sentences[next].NewParagraph)
            {
                next++;
            }

            yield return new TextSpan(document.Starts[i], next < document.Sentences.Count ? document.Starts[next] : document.Text.Length);
            i = next;
        }
    }

    /// <summary>All sentences of an annotated article.</summary>
    public IEnumerable<Example> Attribution(AttributionArticle article)
    {
        var quotes = Quotes.Find(article.Text);
        foreach (var tokens in SentenceSplitter.Split(article.Text))
        {
            if (tokens.Count is < 3 or > 110)
            {
                continue;
            }

            var example = new Example { Input = Encode(article.Text, tokens, quotes), Attribution = [new int[tokens.Count], new int[tokens.Count], new int[tokens.Count]] };
            foreach (var a in article.Attributions)
            {
                Part(example.Attribution[0], tokens, a.Sources);
                Part(example.Attribution[1], tokens, a.Cues);
                Part(example.Attribution[2], tokens, a.Contents);
            }

            foreach (var a in article.Attributions)
            {
                AttributionLinks(example, tokens, a);
            }

            yield return example;
        }
    }

    /// <summary>All sentences of the annotated documents of a gold file; sentences without entries are negatives.</summary>
    public IEnumerable<Example> Entries(IReadOnlyDictionary<string, Report> texts, IReadOnlyList<GoldEntry> entries)
    {
        foreach (var document in entries.GroupBy(e => e.Document))
        {
            var text = texts[document.Key].Text;
            var quotes = Quotes.Find(text);
            foreach (var tokens in SentenceSplitter.Split(text).Where(t => t.Count <= 140))
            {
                var example = new Example { Input = Encode(text, tokens, quotes), Kinds = new sbyte[tokens.Count * labels.Kinds.Count] };
                string[] words = [.. tokens.Select(t => t.Of(text))];
                var range = new TextSpan(tokens[0].Start, tokens[^1].End);
                foreach (var e in document.Where(e => e.Kind != Domain.Kinds.Source && range.Contains(e.Head)))
                {
                    var status = e.Status is null ? null : $"{e.Kind}:{e.Status}";
                    Entry(example, tokens, words, e.Kind, e.Head, e.Certainty, status, e.Optional,
                        [
                            .. e.Main.Select(a => (0, a.Span)), .. e.Other.Select(a => (1, a.Span)), (2, e.Place?.Span),
                        ]);
                }

                yield return example;
            }
        }
    }

    /// <summary>The entries of a written sentence, and its marked pair.</summary>
    public Example Written(WrittenSentence sentence)
    {
        var tokens = WordTokenizer.Tokenize(sentence.Text);
        string[] words = [.. tokens.Select(t => t.Of(sentence.Text))];
        var example = new Example { Input = Encode(sentence.Text, tokens, Quotes.Find(sentence.Text)), Kinds = new sbyte[tokens.Count * labels.Kinds.Count] };
        foreach (var e in sentence.Entries)
        {
            IEnumerable<(int, TextSpan?)> Role(int role, IReadOnlyList<TextSpan> spans) => spans.Select(s => (role, (TextSpan?)s));
            Entry(example, tokens, words, e.Kind, e.Head, e.Certainty, e.Status is null ? null : $"{e.Kind}:{e.Status}", optional: false,
                [.. Role(0, e.Actors), .. Role(1, e.Targets), .. Role(2, e.Places), .. Role(3, e.When), .. Role(4, e.Quantities)], endRole: 5);
        }

        if (sentence is { Source: { } source, Target: { } target, Plover: { } plover })
        {
            SetPair(example, tokens, source, target, plover);
        }

        return example;
    }

    /// <summary>A marked pair.</summary>
    public Example? Pair(MarkedPair pair)
    {
        var tokens = WordTokenizer.Tokenize(pair.Text);
        if (tokens.Count > 110)
        {
            return null;
        }

        var example = new Example { Input = Encode(pair.Text, tokens, Quotes.Find(pair.Text)) };
        SetPair(example, tokens, new TextSpan(pair.SourceStart, pair.SourceEnd), new TextSpan(pair.TargetStart, pair.TargetEnd), pair.Root ?? "NONE");
        return example.Pair is null ? null : example;
    }

    private void SetPair(Example example, List<TextSpan> tokens, TextSpan source, TextSpan target, string root)
    {
        var label = Index(labels.Pairs, root);
        if (label >= 0 && Words(tokens, source) is { } s && Words(tokens, target) is { } t)
        {
            example.Pair = (s.First, s.Last + 1, t.First, t.Last + 1, label);
        }
    }

    private void Entry(
        Example example, List<TextSpan> tokens, string[] words, string kind, TextSpan headSpan, string certainty, string? status, bool optional,
        IReadOnlyList<(int Role, TextSpan? Span)> arguments, int endRole = 3)
    {
        if (Words(tokens, headSpan) is not { } at)
        {
            return;
        }

        var head = at.First;
        var k = Index(labels.Kinds, kind);
        example.Kinds![head * labels.Kinds.Count + k] = optional ? (sbyte)-1 : (sbyte)1;
        if (Index(labels.Certainty, certainty) is >= 0 and var c)
        {
            example.Certainty.Add((head, ModelLabels.SpeechKinds.Contains(kind), c));
        }

        if (status is not null && Index(labels.Status, status) is >= 0 and var s)
        {
            example.Status.Add((head, s));
        }

        if (!example.LinkRows.Contains((head, 0, endRole)))
        {
            example.LinkRows.Add((head, 0, endRole));
        }

        foreach (var (role, span) in arguments)
        {
            if (span is { } given && Words(tokens, given) is { } range)
            {
                example.Links.Add((head, HeadWord(words, range), role));
            }
        }
    }

    private static void AttributionLinks(Example example, List<TextSpan> tokens, AttributionAnnotation a)
    {
        if (a.Cues.Count == 0 || Words(tokens, a.Cues[0][0]) is not { } cue)
        {
            return;
        }

        example.LinkRows.Add((cue.First, 5, 7));
        foreach (var piece in a.Sources.SelectMany(s => s))
        {
            if (Words(tokens, piece) is { } words)
            {
                example.Links.Add((cue.First, words.First, 5));
            }
        }

        foreach (var piece in a.Contents.SelectMany(s => s))
        {
            // Every word of the content, so that a span's mean says whose it is.
            if (Words(tokens, piece) is { } words)
            {
                example.Links.AddRange(Enumerable.Range(words.First, words.Last - words.First + 1).Select(w => (cue.First, w, 6)));
            }
        }
    }

    /// <summary>The word that stands for a mention: the last before a preposition, relative pronoun, conjunction or possessive.</summary>
    private static int HeadWord(string[] words, (int First, int Last) range)
    {
        for (var i = range.First + 1; i <= range.Last; i++)
        {
            if (Prepositions.Contains(words[i]))
            {
                return i - 1;
            }
        }

        return range.Last > range.First && words[range.Last] is "'s" or "’s" or "'" or "’" ? range.Last - 1 : range.Last;
    }

    private EncodedSentence Encode(string text, List<TextSpan> tokens, List<TextSpan> quotes) =>
        encoder.Encode([.. tokens.Select(t => t.Of(text))], QuoteState.Of(tokens, quotes));

    private static bool[] QuotedWords(List<string> words)
    {
        var text = string.Join(' ', words);
        var quotes = Quotes.Find(text);
        var tokens = new List<TextSpan>(words.Count);
        var at = 0;
        foreach (var word in words)
        {
            tokens.Add(new TextSpan(at, at + word.Length));
            at += word.Length + 1;
        }

        return QuoteState.Of(tokens, quotes);
    }

    private static (int First, int Last) NameWords(ConlluSentence sentence, GumMention mention)
    {
        int first = mention.Head, last = mention.Head;
        bool Belongs(int i) => sentence.Words[i].Upos is "PROPN" or "NUM" || sentence.Words[i].Relation is "flat" or "compound" && char.IsUpper(sentence.Words[i].Form[0])
            || sentence.Words[i].Form is "of" or "the" or "de" or "al" or "-" or "'s" or "and" && i > mention.First && sentence.Words[i - 1].Upos == "PROPN"
                && i < mention.Last && sentence.Words[i + 1].Upos == "PROPN" && UnderHead(sentence, i, mention);
        while (first > mention.First && Belongs(first - 1))
        {
            first--;
        }

        while (last < mention.Last && Belongs(last + 1))
        {
            last++;
        }

        return (first, last);
    }

    private static bool UnderHead(ConlluSentence sentence, int word, GumMention mention)
    {
        for (var (at, steps) = (word, 0); at >= mention.First && at <= mention.Last && steps < 100; at = sentence.Words[at].Head, steps++)
        {
            if (at == mention.Head)
            {
                return true;
            }
        }

        return false;
    }

    private static void Part(int[] sequence, List<TextSpan> tokens, IReadOnlyList<IReadOnlyList<TextSpan>> spans)
    {
        foreach (var piece in spans.SelectMany(s => s).OrderByDescending(p => p.Length))
        {
            if (Words(tokens, piece) is { } w && sequence.AsSpan(w.First, w.Last - w.First + 1).IndexOfAnyExcept(0) < 0)
            {
                // A span that began in an earlier sentence goes on here: its first word is I, not B.
                var goesOn = piece.Start < tokens[0].Start;
                Bio(sequence, w.First, w.Last, 1);
                sequence[w.First] = goesOn ? 2 : 1;
            }
        }
    }

    private static void Bio(int[] sequence, int first, int last, int begin)
    {
        sequence[first] = begin;
        sequence.AsSpan(first + 1, last - first).Fill(begin + 1);
    }

    /// <summary>First and last token that a span covers, or null.</summary>
    private static (int First, int Last)? Words(List<TextSpan> tokens, TextSpan span)
    {
        int first = -1, last = -1;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Overlaps(span))
            {
                first = first < 0 ? i : first;
                last = i;
            }
        }

        return first < 0 ? null : (first, last);
    }

    private static int Index(IReadOnlyList<string> list, string label)
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i] == label)
            {
                return i;
            }
        }

        return -1;
    }
}
