namespace Chancery.Grounding.Dates;

/// <summary>What a token is made of.</summary>
internal enum WordKind
{
    Word,
    Number,
    Mark,
    Break,
}

/// <summary>A word, number or mark of the text, as the date and quantity grammars see it.</summary>
/// <param name="Start">First UTF-16 position.</param>
/// <param name="End">Position after the last.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Lower">Lower-case text; empty for words too long to be in a lexicon.</param>
/// <param name="Capital">True when its first letter is a capital.</param>
/// <param name="Glued">True when no space stands before it.</param>
internal readonly record struct WordToken(int Start, int End, WordKind Kind, string Lower, bool Capital, bool Glued)
{
    public static readonly WordToken None = new(0, 0, WordKind.Break, "", false, false);

    public bool IsWord => Kind == WordKind.Word;

    public bool IsNumber => Kind == WordKind.Number;

    /// <summary>The number of a token of digits alone of the given width, else −1.</summary>
    public int Digits(int least, int most)
    {
        if (Kind != WordKind.Number || Lower.Length < least || Lower.Length > most)
        {
            return -1;
        }

        var value = 0;
        foreach (var c in Lower)
        {
            if (c is < '0' or > '9')
            {
                return -1;
            }

            value = (value * 10) + (c - '0');
        }

        return value;
    }
}
