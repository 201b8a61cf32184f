using Chancery.Domain;

namespace Chancery.Grounding.Actors;

/// <summary>The text of a report in the form that names are looked up in: straight apostrophes, plain spaces; positions unchanged.</summary>
internal sealed class ReportText(AnalyzedReport report)
{
    private readonly string _plain = report.Report.Text.Replace('’', '\'').Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ').Replace('\u00a0', ' ');

    public AnalyzedReport Analysis { get; } = report;

    public string Original => Analysis.Report.Text;

    public DateOnly? Published => Analysis.Report.Published;

    public int? Year => Analysis.Report.Published?.Year;

    public ReadOnlySpan<char> Plain(Sentence sentence, int first, int last) =>
        _plain.AsSpan(sentence[first].Span.Start, sentence[last].Span.End - sentence[first].Span.Start);

    /// <summary>True for a headline in capitals, where "US", "IS" or "WHO" may be common words.</summary>
    public static bool IsAllCapitals(Sentence sentence)
    {
        var words = 0;
        foreach (var token in sentence.Tokens)
        {
            foreach (var letter in token.Form)
            {
                if (char.IsLower(letter))
                {
                    return false;
                }
            }

            words += token.Form.Length > 1 && char.IsLetter(token.Form[0]) ? 1 : 0;
        }

        return words >= 4;
    }
}
