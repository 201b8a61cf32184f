namespace Chancery.Grounding.Dates;

/// <summary>The tokens of a text with the lexicon: the questions the rules ask.</summary>
/// <remarks>Each token is looked up once, so that a question costs no hashing.</remarks>
internal sealed class Script
{
    private readonly WordTokens _tokens;
    private readonly LexiconWord?[] _words;

    public Script(WordTokens tokens, Lexicon lexicon)
    {
        _tokens = tokens;
        Lexicon = lexicon;
        _words = new LexiconWord?[tokens.Count];
        for (var at = 0; at < _words.Length; at++)
        {
            _words[at] = _tokens[at].Lower.Length > 0 ? lexicon[_tokens[at].Lower] : null;
        }
    }

    public WordTokens Tokens => _tokens;

    public Lexicon Lexicon { get; }

    public ref readonly WordToken this[int at] => ref _tokens[at];

    public bool Is(int at, string word) => _tokens[at].Lower == word;

    public bool Is(int at, string first, string second) => Is(at, first) || Is(at, second);

    public bool Is(int at, string first, string second, string third) => Is(at, first, second) || Is(at, third);

    /// <summary>True when a lexicon entry begins with the token.</summary>
    public bool Known(int at) => Word(at) is not null;

    public bool Has(string category, int at) => Word(at)?[category] is not null;

    public string? Value(string category, int at) => Word(at)?[category];

    public int? Number(string category, int at) => Word(at)?.Number(category);

    /// <summary>True when a hyphen joins the tokens on both sides.</summary>
    public bool Hyphen(int at) => _tokens[at] is { Glued: true, Kind: WordKind.Mark } && _tokens[at].Lower is "-" or "–" && _tokens[at + 1].Glued;

    /// <summary>The token after a hyphen or nothing.</summary>
    public int AfterHyphen(int at) => Hyphen(at) ? at + 1 : at;

    /// <summary>A unit, singular or plural.</summary>
    public TimeUnit? Unit(int at, bool plural) =>
        (plural ? Value("unit-plural", at) : Value("unit", at)) is { } letter ? TimeUnits.Parse(letter) : null;

    public TimeUnit? AnyUnit(int at) => Unit(at, plural: false) ?? Unit(at, plural: true);

    /// <summary>A year in digits ("1998") or words ("nineteen ninety-eight"), and the token after it.</summary>
    public (int Year, int Next)? Year(int at)
    {
        if (_tokens[at].Digits(4, 4) is >= 1000 and <= 2199 and var year)
        {
            return (year, at + 1);
        }

        if (_tokens[at].Lower == "two" && _tokens[at + 1].Lower == "thousand" && at > 0 && Is(at - 1, "year"))
        {
            return (2000, at + 2);
        }

        if (Number("teen", at) is not (>= 17 and var century) && !(_tokens[at].Lower == "twenty" && (century = 20) == 20))
        {
            return null;
        }

        if (Number("tens", at + 1) is not { } tens)
        {
            return Number("teen", at + 1) is { } teen ? ((century * 100) + teen, at + 2) : null;
        }

        var next = AfterHyphen(at + 2);
        return Number("digit", next) is { } digit ? ((century * 100) + tens + digit, next + 1) : ((century * 100) + tens, at + 2);
    }

    /// <summary>An ordinal in words or digits ("third", "21st").</summary>
    public int? Ordinal(int at)
    {
        if (Number("ordinal", at) is { } word)
        {
            return word;
        }

        var token = _tokens[at];
        if (token.IsNumber && token.Lower.Length is 3 or 4 && token.Lower[^2..] is "st" or "nd" or "rd" or "th")
        {
            return int.TryParse(token.Lower.AsSpan(0, token.Lower.Length - 2), out var value) ? value : null;
        }

        return null;
    }

    /// <summary>A month's number and the token after its name, its full stop included.</summary>
    public (int Month, int Next, bool Short)? Month(int at)
    {
        if (!_tokens[at].Capital)
        {
            return null;
        }

        if (Number("month", at) is { } month)
        {
            return (month, at + 1, false);
        }

        return Number("month-short", at) is { } abbreviated ? (abbreviated, Stop(at + 1), true) : null;
    }

    private LexiconWord? Word(int at) => (uint)at < (uint)_words.Length ? _words[at] : null;

    /// <summary>The token after a full stop glued to the word before, or the same.</summary>
    public int Stop(int at) => _tokens[at] is { Glued: true, Lower: "." } ? at + 1 : at;
}
