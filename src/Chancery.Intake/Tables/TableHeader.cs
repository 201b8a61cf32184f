namespace Chancery.Intake.Tables;

/// <summary>The first line of a table, when it names a column for the words of reports.</summary>
/// <param name="Delimiter">What parts its columns.</param>
/// <param name="IsCertain">True where every name is short and two or more are known, so that it can be no line of prose.</param>
internal sealed record TableHeader(char Delimiter, bool IsCertain)
{
    private const int LongestName = 40;
    private const int LongestLine = 4000;
    private static readonly char[] Delimiters = ['\t', ',', ';', '|'];

    /// <summary>The header in a line, or null where no delimiter gives a column of text.</summary>
    public static TableHeader? Find(string line)
    {
        if (line.Length > LongestLine)
        {
            return null;
        }

        foreach (var delimiter in Delimiters)
        {
            var names = line.Split(delimiter).Select(n => n.Trim(' ', '"', '\uFEFF')).ToList();
            var fields = names.Select(FieldNames.Of).ToList();
            if (names.Count > 1 && fields.Contains(FieldNames.Text))
            {
                return new(delimiter, fields.Count(f => f is not null) > 1 && names.TrueForAll(n => n.Length <= LongestName));
            }
        }

        return FieldNames.Of(line.Trim(' ', '"', '\uFEFF')) == FieldNames.Text ? new(',', false) : null;
    }

    /// <summary>The delimiter that parts most in a line that names no column of text.</summary>
    public static char Guess(string line) => Delimiters.MaxBy(d => line.Count(c => c == d));
}
