namespace Chancery.Intake.Pages;

/// <summary>Whether a page nests so deep, or has so many tags, that a parser could run out of stack or time.</summary>
/// <remarks>
/// It errs towards "too deep": elements a browser closes by itself (p, li, cells) do not count, formatting elements count
/// until their own end tag comes, because parsers open them again, and an end tag closes nothing beyond a table or frame of its own.
/// </remarks>
internal static class Nesting
{
    /// <summary>No page written by people comes near it; the parsers used bear ten times as much.</summary>
    public const int Deepest = 200;

    private const int MostTags = 150_000;

    public static bool IsTooMuch(string page)
    {
        var open = new List<string>();
        var scanner = new TagScanner(page);
        var tags = 0;
        while (scanner.MoveNext())
        {
            if (scanner.Kind == TagKind.Text)
            {
                continue;
            }

            if (++tags > MostTags)
            {
                return true;
            }

            Account(open, ref scanner);
            if (open.Count > Deepest)
            {
                return true;
            }
        }

        return false;
    }

    private static void Account(List<string> open, ref TagScanner scanner)
    {
        var name = scanner.Value.Length <= 20 ? scanner.Value.ToString().ToLowerInvariant() : "";
        if (TagNames.Void.Contains(name) || TagNames.SelfClosing.Contains(name))
        {
            return;
        }

        if (scanner.Kind == TagKind.Close)
        {
            Close(open, name);
        }
        else if (TagNames.Raw.Contains(name) && !open.Contains("svg") && !open.Contains("math"))
        {
            scanner.ReadRaw();
            open.Add(name);
        }
        else
        {
            open.Add(name);
        }
    }

    private static void Close(List<string> open, string name)
    {
        if (TagNames.Formatting.Contains(name))
        {
            RemoveLast(open, name);
            return;
        }

        var at = open.Count - 1;
        while (at >= 0 && open[at] != name)
        {
            if (TagNames.Barriers.Contains(open[at]))
            {
                return;
            }

            at--;
        }

        for (var i = open.Count - 1; at >= 0 && i >= at; i--)
        {
            if (i == at || !TagNames.Formatting.Contains(open[i]))
            {
                open.RemoveAt(i);
            }
        }
    }

    private static void RemoveLast(List<string> open, string name)
    {
        var at = open.LastIndexOf(name);
        if (at >= 0)
        {
            open.RemoveAt(at);
        }
    }
}
