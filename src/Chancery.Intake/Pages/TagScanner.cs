using System.Buffers;

namespace Chancery.Intake.Pages;

internal enum TagKind
{
    Text,
    Open,
    Close,
}

/// <summary>Walks through a page's tags and texts once, left to right, in time linear in its length.</summary>
/// <remarks>It builds nothing, so a page of any depth can be looked at before a parser that recurses gets it.</remarks>
internal ref struct TagScanner(ReadOnlySpan<char> page)
{
    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\n\r\f/>");
    private readonly ReadOnlySpan<char> _page = page;
    private int _at;
    private ReadOnlySpan<char> _raw;

    public TagKind Kind { get; private set; }

    /// <summary>The tag's name as written, or the text with its entities.</summary>
    public ReadOnlySpan<char> Value { get; private set; }

    /// <summary>Takes what follows the tag just read as text up to its end tag, as scripts are read.</summary>
    public void ReadRaw() => _raw = Value;

    public bool MoveNext()
    {
        if (_raw.Length > 0)
        {
            SkipRaw();
        }

        while (_at < _page.Length)
        {
            var rest = _page[_at..];
            if (rest[0] != '<' || rest.Length < 2)
            {
                return Text(rest);
            }

            if (char.IsAsciiLetter(rest[1]) || (rest[1] == '/' && rest.Length > 2 && char.IsAsciiLetter(rest[2])))
            {
                return Tag(rest);
            }

            if (rest[1] is not ('!' or '?' or '/'))
            {
                return Text(rest);
            }

            _at += CommentLength(rest);
        }

        return false;
    }

    private bool Text(ReadOnlySpan<char> rest)
    {
        var end = rest[1..].IndexOf('<');
        Kind = TagKind.Text;
        Value = end < 0 ? rest : rest[..(end + 1)];
        _at += Value.Length;
        return true;
    }

    private bool Tag(ReadOnlySpan<char> rest)
    {
        var start = rest[1] == '/' ? 2 : 1;
        var length = rest[start..].IndexOfAny(NameEnds);
        var end = length < 0 ? rest.Length : start + length;
        Kind = start == 2 ? TagKind.Close : TagKind.Open;
        Value = rest[start..end];
        _at += TagEnd(rest, end);
        return true;
    }

    /// <summary>Where a tag ends: a &gt; inside a quoted attribute does not close it.</summary>
    private static int TagEnd(ReadOnlySpan<char> rest, int at)
    {
        var afterEquals = false;
        while (at < rest.Length && rest[at] != '>')
        {
            var c = rest[at];
            if (afterEquals && c is '"' or '\'')
            {
                var close = rest[(at + 1)..].IndexOf(c);
                at = close < 0 ? rest.Length : at + close + 2;
                afterEquals = false;
                continue;
            }

            afterEquals = c == '=' || (afterEquals && char.IsWhiteSpace(c));
            at++;
        }

        return Math.Min(at + 1, rest.Length);
    }

    private static int CommentLength(ReadOnlySpan<char> rest)
    {
        if (!rest.StartsWith("<!--"))
        {
            var close = rest.IndexOf('>');
            return close < 0 ? rest.Length : close + 1;
        }

        if (rest.StartsWith("<!-->") || rest.StartsWith("<!--->"))
        {
            return rest.IndexOf('>') + 1;
        }

        var end = rest[4..].IndexOf("-->");
        return end < 0 ? rest.Length : end + 7;
    }

    private void SkipRaw()
    {
        var name = _raw;
        _raw = default;
        for (var rest = _page[_at..]; ;)
        {
            var end = rest.IndexOf("</");
            if (end < 0)
            {
                _at = _page.Length;
                return;
            }

            rest = rest[(end + 2)..];
            if (rest.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                _at = _page.Length - rest.Length - 2;
                return;
            }
        }
    }
}
