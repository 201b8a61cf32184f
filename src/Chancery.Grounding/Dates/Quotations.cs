namespace Chancery.Grounding.Dates;

/// <summary>Which tokens stand in quotation marks, and on which day the quoted words were said.</summary>
/// <remarks>
/// A report of 22 January that quotes what was said on the 20th means the 21st by "tomorrow". The rule is cautious: only
/// a date with its own day, outside quotation marks, near the quotation and beside a verb of saying moves the anchor.
/// </remarks>
internal sealed class Quotations
{
    private const int Reach = 24;

    private readonly bool[] _inside;

    public Quotations(Script s, int count)
    {
        _inside = new bool[count];
        var open = false;
        for (var at = 0; at < count; at++)
        {
            var mark = s[at].Lower;
            open = s[at].Kind == WordKind.Break || mark is "”" or "''" ? false : mark is "“" or "``" ? true : mark == "\"" ? !open : open;
            _inside[at] = open;
        }
    }

    public bool Inside(int at) => at >= 0 && at < _inside.Length && _inside[at];

    /// <summary>The draft that tells when the words quoted at a draft were said, or null.</summary>
    public Draft? SpokenOn(Script s, IReadOnlyList<Draft> drafts, int index)
    {
        var quoted = drafts[index];
        if (!quoted.Deictic || !Inside(quoted.First))
        {
            return null;
        }

        for (var i = index + 1; i < drafts.Count && drafts[i].First - quoted.Next < Reach; i++)
        {
            if (Tells(s, drafts[i], quoted.Next, drafts[i].First))
            {
                return drafts[i];
            }
        }

        for (var i = index - 1; i >= 0 && quoted.First - drafts[i].Next < Reach; i--)
        {
            if (Tells(s, drafts[i], drafts[i].Next - 8, quoted.First))
            {
                return drafts[i];
            }
        }

        return null;
    }

    private bool Tells(Script s, Draft draft, int from, int to)
    {
        if (!draft.NamesDay || Inside(draft.First))
        {
            return false;
        }

        for (var at = Math.Max(from, 0); at < to; at++)
        {
            if (!Inside(at) && s.Has("speech", at))
            {
                return true;
            }
        }

        return false;
    }
}
