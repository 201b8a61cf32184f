using System.Security.Cryptography;
using System.Text;
using Chancery.Domain;

namespace Chancery.Coding.Entries;

/// <summary>The entry of kind source: byline, agencies and outlets that a report credits.</summary>
public static class SourceEntry
{
    public static Entry? Of(Report report, string model, string codebook)
    {
        if (report.Credits is not { } credits)
        {
            return null;
        }

        Actor Credited(string name)
        {
            var span = Word(report.Text, name, credits.Span.Start) ?? Word(report.Text, name, 0) ?? credits.Span;
            return new Actor { Text = span.Of(report.Text), Span = span, Name = name, Kind = "organization", Basis = "named in the report's credits" };
        }

        // An outlet that was told something first stands in the text, not in the credits.
        static TextSpan? Word(string text, string name, int from)
        {
            for (var at = text.IndexOf(name, from, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
            {
                var end = at + name.Length;
                if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
                {
                    return new TextSpan(at, end);
                }
            }

            return null;
        }

        var words = credits.Span.Of(report.Text);
        var key = $"{report.Id}\nsource\n{credits.Span.Start}\n{model}\n{codebook}";
        return new Entry
        {
            Id = "e-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..16],
            Report = report.Id,
            Kinds = [Kinds.Source],
            Source = [.. credits.Agencies.Concat(credits.Outlets).Select(Credited)],
            Certainty = Certainties.Asserted,
            Content = credits.Byline,
            Evidence = credits.Span,
            EvidenceText = words,
            Head = credits.Span,
            HeadText = words,
            Confidence = 0.95,
            Why = "the report's byline and credit lines",
        };
    }
}
