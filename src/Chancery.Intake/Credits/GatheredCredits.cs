using Chancery.Domain;
using Chancery.Intake.Heads;

namespace Chancery.Intake.Credits;

/// <summary>Credits as they are found, each name once, the weightiest place kept as the evidence.</summary>
internal sealed class GatheredCredits(string text)
{
    private readonly List<string> _agencies = [];
    private readonly List<string> _outlets = [];
    private readonly HashSet<string> _seen = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _authors = [];
    private string? _byline;
    private TextSpan? _span;
    private int _weight = -1;

    /// <summary>A name in a dateline's brackets is an agency unless the data file calls it an outlet.</summary>
    public void AddBracketed(string agency, TextSpan dateline) =>
        Add(NewsNames.Known.ExactlyNamed(agency)?.IsAgency ?? !CreditCues.All.EndsLikeOutlet(agency), agency, dateline, weight: 2);

    public void AddByline(Byline byline)
    {
        _byline = byline.Authors;
        Evidence(byline.Span, weight: 1);
        foreach (var (span, name) in NewsNames.Known.In(text, byline.Span))
        {
            Add(name.IsAgency, span.Of(text), byline.Span, weight: 1);
        }

        if (byline.Outlet is { } outlet && NewsNames.Known.ExactlyNamed(OutletLines.MainName(outlet)) is null)
        {
            AddName(outlet, byline.Span, weight: 1);
        }
    }

    /// <summary>Adds a name, as agency or outlet by the data file, else by what it ends in.</summary>
    public void AddName(string name, TextSpan evidence, int weight)
    {
        var main = OutletLines.MainName(name);
        Add(NewsNames.Known.ExactlyNamed(main)?.IsAgency ?? CreditCues.All.EndsLikeAgency(main), name, evidence, weight);
    }

    public void AddLine(TextSpan line)
    {
        var known = NewsNames.Known.In(text, line).ToArray();
        foreach (var (span, name) in known)
        {
            Add(name.IsAgency, span.Of(text), line, weight: 3);
        }

        foreach (var name in CreditNames.Others(text, line, [.. known.Select(k => k.Span)]))
        {
            if (NewsNames.LooksLikeOne(name.Words) || name.IsSingleWord)
            {
                Add(CreditCues.All.EndsLikeAgency(name.Words), name.Words, line, weight: 3);
            }
            else if (name.IsAuthor)
            {
                _authors.Add(name.Words);
            }
        }

        Evidence(line, weight: 1);
    }

    public void Add(bool isAgency, string written, TextSpan evidence, int weight)
    {
        if (_seen.Add(Key(written)))
        {
            (isAgency ? _agencies : _outlets).Add(written);
        }

        Evidence(evidence, weight);
    }

    public ReportCredits? ToCredits() => _span is { } span
        ? new(span, _byline ?? (_authors.Count == 0 ? null : string.Join(", ", _authors.Distinct())), _agencies, _outlets)
        : null;

    /// <summary>"AP" and "The Associated Press" are one; so are "Harbour Gazette" and "The Harbour Gazette".</summary>
    private static string Key(string written)
    {
        var name = OutletLines.MainName(written);
        return name.StartsWith("The ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
    }

    private void Evidence(TextSpan span, int weight)
    {
        if (weight > _weight)
        {
            (_span, _weight) = (span, weight);
        }
    }
}
