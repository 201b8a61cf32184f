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
            var at = report.Text.IndexOf(name, credits.Span.Start, StringComparison.Ordinal);
            var span = at < 0 ? credits.Span : new TextSpan(at, at + name.Length);
            return new Actor { Text = span.Of(report.Text), Span = span, Name = name, Kind = "organization", Basis = "named in the report's credits" };
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
