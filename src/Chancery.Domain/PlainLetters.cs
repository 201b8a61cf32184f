using System.Collections.Frozen;
using System.Text;

namespace Chancery.Domain;

/// <summary>Plain letters for accented ones ("ğ" → "g", "ß" → "ss"), from the data file <c>letters.tsv</c>.</summary>
/// <remarks>Unicode normalisation is no help: the program runs without the system's culture data, and then it leaves accents in place.</remarks>
public static class PlainLetters
{
    private static readonly Lazy<FrozenDictionary<char, string>> Letters = new(() =>
        DataTable.Rows(typeof(PlainLetters), "letters.tsv").SelectMany(row => row[1].Select(c => (Accented: c, Plain: row[0])))
            .ToFrozenDictionary(p => p.Accented, p => p.Plain));

    /// <summary>The plain letters of one accented letter, lower-case; null where it has none.</summary>
    public static string? Of(char letter) =>
        letter < 128 ? null : Letters.Value.GetValueOrDefault(letter) ?? Letters.Value.GetValueOrDefault(char.ToLowerInvariant(letter));

    /// <summary>A word with every accented letter made plain; other letters stay as they are.</summary>
    public static string Fold(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (System.Text.Ascii.IsValid(word))
        {
            return word;
        }

        var folded = new StringBuilder(word.Length + 2);
        foreach (var letter in word)
        {
            folded.Append(Of(letter) ?? letter.ToString());
        }

        return folded.ToString();
    }
}
