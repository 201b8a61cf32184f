using Chancery.Domain;

namespace Chancery.Coding.Entries;

/// <summary>Says by what a party, a place or a day is tied to the word that an entry stands at.</summary>
/// <remarks>It names every tie there is: the pattern's relation, the model's arc, the tree, the attribution. Which of them was asked first is the order they come in.</remarks>
public static class Ties
{
    /// <summary>"actor “Peru”: subject of …" for each of an entry's parties, its place and its day.</summary>
    /// <param name="finding">What was found.</param>
    /// <param name="entry">The entry that came of it.</param>
    /// <param name="own">The attribution whose cue the head is, or null.</param>
    public static IEnumerable<string> Of(Finding finding, Entry entry, AttributionMention? own)
    {
        ArgumentNullException.ThrowIfNull(finding);
        ArgumentNullException.ThrowIfNull(entry);
        string Line(string field, string text, TextSpan span, string role, int named) => $"{field} “{text}”: {string.Join(", ", By(finding, span, role, named, own))}";
        foreach (var actor in entry.Source)
        {
            yield return Line("source", actor.Text, actor.Span, "actor", finding.Source);
        }

        foreach (var actor in entry.Target)
        {
            yield return Line("target", actor.Text, actor.Span, "target", finding.Target);
        }

        if (entry.Place is { } place)
        {
            yield return Line("place", place.Text, place.Span, "place", -1);
        }

        if (entry.When is { } when)
        {
            yield return Line("when", when.Text, when.Span, "when", -1);
        }
    }

    private static List<string> By(Finding finding, TextSpan span, string role, int named, AttributionMention? own)
    {
        var (sentence, found) = (finding.Sentence, new List<string>());
        if (named >= 0 && span.Overlaps(sentence[named].Span))
        {
            found.Add("named by the pattern");
        }

        if (role == "actor" && own?.Source is { } speaker && speaker.Overlaps(span))
        {
            found.Add("the speaker");
        }

        if ((finding.Candidate?.Arguments ?? []).Where(a => a.Role == role && sentence[a.Token].Span.Overlaps(span)).OrderByDescending(a => a.Probability).FirstOrDefault() is { Role: not null } arc)
        {
            found.Add($"the model's arc {arc.Probability:0.00}");
        }

        if (sentence.Span.Contains(span))
        {
            found.Add(InTree(sentence, Arguments.HeadIn(sentence, span), finding.Head));
        }
        else if (found.Count == 0)
        {
            found.Add("from another sentence, whose words these are");
        }

        return found;
    }

    /// <summary>The way from a mention to the head through the tree: "obj of “seized”".</summary>
    private static string InTree(Sentence sentence, int mention, int head)
    {
        if (mention >= 0 && sentence.IsUnder(head, mention))
        {
            return mention == head ? "the word itself" : $"“{sentence[head].Form}” hangs on it";
        }

        for (var (at, steps) = (mention, 0); at >= 0 && steps <= sentence.Tokens.Count; at = sentence[at].Head, steps++)
        {
            if (sentence[at].Head >= 0 && sentence.IsUnder(head, sentence[at].Head))
            {
                return $"{PatternMatcher.RelationOf(sentence, at)} of “{sentence[sentence[at].Head].Form}”";
            }
        }

        return "in the same sentence";
    }
}
