using System.Text;
using Chancery.Domain;

namespace Chancery.Grounding.Actors;

/// <summary>Folds a person's name to a key: lower case, plain letters, hyphens as spaces, middle initials dropped.</summary>
internal static class NameFolding
{
    public static string Fold(ReadOnlySpan<char> name)
    {
        var folded = new StringBuilder(name.Length);
        var word = 0;
        foreach (var letter in name)
        {
            if (letter is ' ' or '-' or '\u00a0')
            {
                EndWord(folded, ref word);
            }
            else if (letter is not ('.' or '\'' or '’' or ','))
            {
                var lower = char.ToLowerInvariant(letter);
                folded.Append(PlainLetters.Of(lower) ?? lower.ToString());
            }
        }

        EndWord(folded, ref word);
        return folded.ToString().TrimEnd();
    }

    private static void EndWord(StringBuilder folded, ref int word)
    {
        var length = folded.Length - word;
        if (length == 0)
        {
            return;
        }

        if (length == 1 && word > 0)
        {
            folded.Length = word;
            return;
        }

        folded.Append(' ');
        word = folded.Length;
    }
}
