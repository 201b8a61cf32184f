namespace Chancery.Corpora;

/// <summary>A mention of GUM's <c>Entity=</c> annotation.</summary>
/// <param name="Type">person, organization, place, …</param>
/// <param name="First">First word.</param>
/// <param name="Last">Last word, included.</param>
/// <param name="Head">Syntactic head: the word of the span whose head lies outside it.</param>
public sealed record GumMention(string Type, int First, int Last, int Head);

/// <summary>Reads GUM's bracketed entity annotation (https://wiki.gucorpling.org/gum/conllu_entities).</summary>
public static class GumEntities
{
    /// <summary>All mentions of a sentence, nested ones included.</summary>
    public static List<GumMention> Mentions(ConlluSentence sentence)
    {
        var open = new List<(string Id, string Type, int First)>();
        var found = new List<GumMention>();
        for (var i = 0; i < sentence.Words.Count; i++)
        {
            foreach (var (opens, closes, id, type) in Brackets(sentence.Words[i].Misc))
            {
                if (opens && closes)
                {
                    found.Add(Make(sentence, type, i, i));
                }
                else if (opens)
                {
                    open.Add((id, type, i));
                }
                else
                {
                    var at = open.FindLastIndex(o => o.Id == id);
                    if (at >= 0)
                    {
                        found.Add(Make(sentence, open[at].Type, open[at].First, i));
                        open.RemoveAt(at);
                    }
                }
            }
        }

        return found;
    }

    /// <summary>The mentions that are names: type person, organization or place, headed by a proper noun.</summary>
    public static IEnumerable<GumMention> Names(ConlluSentence sentence) =>
        Mentions(sentence).Where(m => m.Type is "person" or "organization" or "place" && sentence.Words[m.Head].Upos == "PROPN");

    private static GumMention Make(ConlluSentence sentence, string type, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            var head = sentence.Words[i].Head;
            if (head < first || head > last)
            {
                return new GumMention(type, first, last, i);
            }
        }

        return new GumMention(type, first, last, last);
    }

    private static IEnumerable<(bool Opens, bool Closes, string Id, string Type)> Brackets(string misc)
    {
        var field = misc.Split('|').FirstOrDefault(f => f.StartsWith("Entity=", StringComparison.Ordinal));
        if (field is null)
        {
            yield break;
        }

        var at = 7;
        while (at < field.Length)
        {
            if (field[at] == '(')
            {
                var end = field.IndexOfAny(['(', ')'], at + 1);
                var body = field[(at + 1)..(end < 0 ? field.Length : end)].Split('-');
                var closes = end >= 0 && field[end] == ')';
                yield return (true, closes, body[0], body.Length > 1 ? body[1] : "");
                at = end < 0 ? field.Length : closes ? end + 1 : end;
            }
            else
            {
                var end = field.IndexOf(')', at);
                if (end < 0)
                {
                    yield break;
                }

                yield return (false, true, field[at..end], "");
                at = end + 1;
            }
        }
    }
}
