namespace Chancery.Domain;

/// <summary>A sentence with its tokens, dependency tree and names.</summary>
public sealed class Sentence
{
    private readonly int[][] _children;

    public Sentence(int index, TextSpan span, IReadOnlyList<Token> tokens, IReadOnlyList<NameMention> names)
    {
        Index = index;
        Span = span;
        Tokens = tokens;
        Names = names;
        var children = new List<int>[tokens.Count];
        for (var i = 0; i < tokens.Count; i++)
        {
            children[i] = [];
        }

        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Head >= 0)
            {
                children[tokens[i].Head].Add(i);
            }
        }

        _children = [.. children.Select(c => c.ToArray())];
    }

    /// <summary>Position among the report's sentences.</summary>
    public int Index { get; }

    public TextSpan Span { get; }

    public IReadOnlyList<Token> Tokens { get; }

    /// <summary>Names of people, organisations and places, in order, not overlapping.</summary>
    public IReadOnlyList<NameMention> Names { get; }

    public Token this[int token] => Tokens[token];

    /// <summary>The dependents of a token, left to right.</summary>
    public IReadOnlyList<int> Children(int token) => _children[token];

    /// <summary>First dependent with one of the relations, or −1.</summary>
    public int Child(int token, params ReadOnlySpan<string> relations)
    {
        foreach (var child in _children[token])
        {
            if (relations.Contains(Tokens[child].Relation))
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>All tokens below a token, itself included, in order.</summary>
    public IReadOnlyList<int> Subtree(int token)
    {
        var found = new List<int> { token };
        for (var i = 0; i < found.Count; i++)
        {
            found.AddRange(_children[found[i]]);
        }

        found.Sort();
        return found;
    }

    /// <summary>True when <paramref name="token"/> is <paramref name="ancestor"/> or stands below it.</summary>
    public bool IsUnder(int token, int ancestor)
    {
        for (var (at, steps) = (token, 0); at >= 0 && steps <= Tokens.Count; at = Tokens[at].Head, steps++)
        {
            if (at == ancestor)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Index of the token that covers a text position, or −1.</summary>
    public int TokenAt(int position)
    {
        int low = 0, high = Tokens.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var span = Tokens[middle].Span;
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
                return middle;
            }
        }

        return -1;
    }

    /// <summary>The text range from one token to another, both included.</summary>
    public TextSpan SpanOf(int first, int last) => Tokens[first].Span.Union(Tokens[last].Span);
}
