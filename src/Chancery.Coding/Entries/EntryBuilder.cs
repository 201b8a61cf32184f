using System.Security.Cryptography;
using System.Text;
using Chancery.Coding.Codebooks;
using Chancery.Domain;

namespace Chancery.Coding.Entries;

/// <summary>Fills the fields of an entry from a finding.</summary>
public sealed class EntryBuilder
{
    private readonly GroundedReport _report;
    private readonly Codebook _codebook;
    private readonly KindSettings _settings;
    private readonly string _model;
    private readonly Arguments _arguments;
    private readonly AttributionChains _chains;
    private readonly List<SetAside> _aside = [];

    public EntryBuilder(GroundedReport report, Codebook codebook, KindSettings settings, string model)
    {
        _report = report;
        _codebook = codebook;
        _settings = settings;
        _model = model;
        _arguments = new Arguments(report, new Mentions(report));
        _chains = new AttributionChains(report, _arguments);
    }

    /// <summary>The findings that turned out not sure enough.</summary>
    public IReadOnlyList<SetAside> Aside => _aside;

    /// <summary>Builds the entry, or null where it is not sure enough once its parties are known.</summary>
    public Entry? Build(Finding finding)
    {
        var sentence = finding.Sentence;
        var token = sentence[finding.Head];
        var own = Cues.Speech.Contains(finding.Kind) ? _chains.Own(token.Span) : null;
        var chain = _chains.Of(token.Span, own);
        var sources = _arguments.Sources(finding, own, chain);
        // What has been said was not said after the report of it: a later day belongs to what was said.
        var when = _arguments.When(finding) is { } day && !(token.Tag is "VBD" && Cues.Speech.Contains(finding.Kind) && day.From > _report.Report.Published) ? day : null;
        var status = Underway(finding, when) ? "ongoing" : Status(finding);
        var (code, mode) = finding.Code is { } given ? (given, finding.Mode) : _codebook.Choose(finding.Kind, token.Lemma.ToLowerInvariant(), token.Upos, status);
        var targets = _arguments.Targets(finding, sources);
        var nobody = !finding.NamesDoer && IsNobody(finding, sources, targets);
        var probability = nobody ? finding.Probability * NobodyFactor : finding.Probability;
        if (probability < _settings.Threshold(finding.Kind) && (nobody || !finding.HasSurePattern))
        {
            _aside.Add(new SetAside(finding, $"{finding.Kind} {finding.Probability:0.00} likely, but {string.Join(" and ", sources.Concat(targets).Select(s => $"“{s.Text}”"))} is no known party, which halves it"));
            return null;
        }

        // A pattern's share is known for itself; the model's probability is calibrated over all words of the kind.
        var (ofModel, ofPattern) = (_settings.Confidence(finding.Kind, probability), nobody ? 0 : finding.Pattern * PatternDiscount);

        var evidence = Evidence(finding, own);
        var entry = new Entry
        {
            Id = EntryId(finding.Kind, token.Span),
            Report = _report.Report.Id,
            Kinds = [finding.Kind],
            Code = code,
            Mode = mode,
            Source = sources,
            Target = targets,
            Place = _arguments.Place(finding),
            When = when,
            Status = status,
            Certainty = status == "ongoing" ? Certainties.Asserted
                : Polarity.Certainty(sentence, finding.Head, finding.Candidate, finding.Kind) ?? (chain.Count > 0 ? Certainties.Reported : Certainties.Asserted),
            Attribution = chain,
            Quantity = _arguments.Quantity(finding),
            Content = Content(finding, own),
            Condition = Condition(finding),
            Consequence = finding.Kind == Kinds.Threat ? Complement(finding) : null,
            Evidence = evidence,
            EvidenceText = evidence.Of(_report.Report.Text),
            Head = token.Span,
            HeadText = token.Form,
            Confidence = Math.Round(Math.Max(ofModel, ofPattern), 3),
        };
        var sure = ofPattern > ofModel ? $"confidence {ofPattern:0.00}: the pattern's {finding.Pattern:0.00}, less a tenth" : $"confidence {ofModel:0.00}: {probability:0.00} calibrated for {finding.Kind}";
        return entry with { Why = string.Join("; ", [finding.Why, sure, .. Ties.Of(finding, entry, own)]) };
    }

    /// <summary>What two rivers, a frost or some pillars do is seldom an event between parties: an unknown doer counts against an entry.</summary>
    private bool IsNobody(Finding finding, IReadOnlyList<Actor> sources, IReadOnlyList<Actor> targets) =>
        (sources.Count > 0 || finding.Kind == Kinds.Toll && targets.Count > 0) && finding.Kind is not (Kinds.Forecast or Kinds.Unity) && !(finding.Kind == Kinds.Toll && _arguments.Quantity(finding) is not null)
        && !sources.Concat(targets).Any(IsParty);

    /// <summary>The trees that patterns match are not gold trees.</summary>
    private const double PatternDiscount = 0.9;

    private const double NobodyFactor = 0.5;

    private static bool IsParty(Actor actor) => actor.Name is not null || actor.Kind is not "other";

    private TextSpan Evidence(Finding finding, AttributionMention? own)
    {
        var clause = Clauses.SpanOf(finding.Sentence, finding.Head);
        if (finding.Kind == Kinds.Statement && own is { } && own.Content.FirstOrDefault(c => finding.Sentence.Span.Contains(c)) is { Length: > 0 } content)
        {
            return clause.Union(content);
        }

        return clause;
    }

    /// <summary>"meets … on 21 January", in a report of that day: it is going on.</summary>
    private bool Underway(Finding finding, When? when) =>
        finding.Kind == Kinds.Meeting && finding.Status is null && (finding.Sentence[finding.Head].Tag is "VBZ" or "VBP")
        && when?.From is { } from && from == _report.Report.Published && when.To == from;

    private static string? Status(Finding finding)
    {
        if (finding.Status is not null)
        {
            return finding.Status;
        }

        var prefix = finding.Kind + ":";
        return (finding.Candidate?.Status ?? []).Where(s => s.Label.StartsWith(prefix, StringComparison.Ordinal)).OrderByDescending(s => s.Probability)
            .Select(s => s.Label[prefix.Length..]).FirstOrDefault();
    }

    private string? Content(Finding finding, AttributionMention? own) =>
        Cues.Speech.Contains(finding.Kind) ? _chains.Content(own) ?? Complement(finding) : null;

    private string? Complement(Finding finding)
    {
        var sentence = finding.Sentence;
        var child = sentence.Child(finding.Head, "ccomp", "xcomp", "acl");
        if (child < 0)
        {
            return null;
        }

        var words = sentence.Subtree(child);
        return sentence.SpanOf(words[0], words[^1]).Of(_report.Report.Text);
    }

    private string? Condition(Finding finding)
    {
        var sentence = finding.Sentence;
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            if (sentence[i].Relation == "advcl" && finding.Kind is Kinds.Threat or Kinds.Demand or Kinds.Sanction or Kinds.Assault or Kinds.Forecast
                && sentence.Children(i).Any(c => sentence[c].Relation is "mark" or "aux" or "advmod" && c < i && Cues.Condition.Contains(sentence[c].Form)))
            {
                var words = sentence.Subtree(i);
                return sentence.SpanOf(words[0], words[^1]).Of(_report.Report.Text);
            }
        }

        return null;
    }

    private string EntryId(string kind, TextSpan head)
    {
        var key = $"{_report.Report.Id}\n{kind}\n{head.Start}\n{_model}\n{_codebook.Hash}";
        return "e-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..16];
    }
}
