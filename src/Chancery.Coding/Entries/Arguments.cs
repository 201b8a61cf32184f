using Chancery.Domain;

namespace Chancery.Coding.Entries;

/// <summary>Finds who, whom, where, when and how many for a finding: by the model's arcs, the attributions, and the tree.</summary>
public sealed class Arguments(GroundedReport report, Mentions mentions)
{
    private const float Sure = 0.45f;
    private const float Likely = 0.2f;

    /// <summary>Whom the entry is about as the doer or speaker; for mutual kinds all parties.</summary>
    /// <param name="finding">What was found.</param>
    /// <param name="own">The attribution whose cue the head is, or null.</param>
    /// <param name="chain">Who says so, nearest first.</param>
    public IReadOnlyList<Actor> Sources(Finding finding, AttributionMention? own, IReadOnlyList<Attribution> chain)
    {
        var sentence = finding.Sentence;
        if (finding.Source >= 0)
        {
            return Actors(sentence, WithConjuncts(sentence, finding.Source));
        }

        if (Cues.Speech.Contains(finding.Kind) && own?.Source is { } speaker && Speaker(speaker) is { Count: > 0 } speakers)
        {
            return speakers;
        }

        // "The council must act," she said: the demand is hers, not the council's, unless the model's arcs are sure of another.
        if (Cues.Uttered.Contains(finding.Kind) && own is null && chain is [{ Source: { } teller }, ..] && !Linked(finding, "actor", Sure).Any())
        {
            return [teller];
        }

        // A subject of the word's own is surer than the model's arcs, which were learnt from few examples.
        var ownSubject = OwnSubject(sentence, finding.Head);
        var linked = ownSubject >= 0 && finding.Kind != Kinds.Toll ? WithConjuncts(sentence, ownSubject) : Linked(finding, "actor");
        // Whose dead are counted is seldom the subject: a toll's doer is named by the model's arcs or not at all.
        if (linked.Count == 0 && finding.Kind != Kinds.Toll)
        {
            var subject = Clauses.Subject(sentence, sentence[finding.Head].Upos is "VERB" ? finding.Head : Governor(sentence, finding.Head));
            linked = subject >= 0 ? WithConjuncts(sentence, subject) : NominalAgent(sentence, finding.Head);
        }

        if (Cues.Mutual.Contains(finding.Kind))
        {
            // Where the text names the parties ("between A and B"), an arc to another verb's subject is a stray.
            var named = With(sentence, finding.Head);
            var parties = linked.Concat(Linked(finding, "actor")).Concat(Linked(finding, "target"));
            linked = [.. parties.Where(t => named.Count == 0 || !IsSubjectElsewhere(sentence, t, finding.Head)), .. named];
        }

        return Actors(sentence, linked);
    }

    /// <summary>Whom it is done or addressed to.</summary>
    public IReadOnlyList<Actor> Targets(Finding finding, IReadOnlyList<Actor> sources)
    {
        if (Cues.Mutual.Contains(finding.Kind) || finding.Kind == Kinds.Statement)
        {
            return [];
        }

        var sentence = finding.Sentence;
        var linked = finding.Target >= 0 ? WithConjuncts(sentence, finding.Target) : Linked(finding, "target");
        if (linked.Count == 0 && sentence[finding.Head].Upos == "VERB" && finding.Kind is not (Kinds.Forecast or Kinds.Claim or Kinds.Posture or Kinds.Toll))
        {
            var patient = sentence.Child(finding.Head, "obj", "nsubj:pass");
            linked = patient >= 0 && mentions.ActorsAt(sentence[patient].Span).Count > 0 ? WithConjuncts(sentence, patient) : [];
        }

        return [.. Actors(sentence, linked).Where(a => !sources.Any(s => s.Span == a.Span && s.Name == a.Name))];
    }

    public Place? Place(Finding finding)
    {
        var sentence = finding.Sentence;
        foreach (var argument in (finding.Candidate?.Arguments ?? []).Where(a => a.Role == "place" && a.Probability >= Likely).OrderByDescending(a => a.Probability))
        {
            if (mentions.PlaceAt(sentence[argument.Token].Span) is { } place)
            {
                return place;
            }
        }

        if (mentions.PlacesIn(sentence.Span).FirstOrDefault(p => IsOf(finding, p.Span) && IsLocative(sentence, p.Span)) is { } located)
        {
            return located;
        }

        // "the Vienna talks", "the Ghouta siege".
        foreach (var child in sentence.Children(finding.Head))
        {
            if (sentence[child].Relation is "compound" or "nmod:poss" or "amod" && mentions.PlaceAt(sentence[child].Span) is { } named && mentions.ActorsAt(sentence[child].Span).Count == 0)
            {
                return named;
            }
        }

        // What is attacked is also where: "invade", "shelled the port of".
        return finding.Kind is Kinds.Assault && sentence.Child(finding.Head, "obj", "nsubj:pass") is >= 0 and var patient ? mentions.PlaceAt(sentence[patient].Span) : null;
    }

    public When? When(Finding finding)
    {
        var sentence = finding.Sentence;
        var dated = mentions.DatesIn(sentence.Span).Where(d => (d.From is not null || d.To is not null) && !(Cues.Speech.Contains(finding.Kind) && IsNamePart(sentence, d.Span, finding.Head))).ToList();
        foreach (var argument in (finding.Candidate?.Arguments ?? []).Where(a => a.Role == "when" && a.Probability >= Sure))
        {
            if (dated.FirstOrDefault(d => d.Span.Overlaps(sentence[argument.Token].Span)) is { } linked)
            {
                return linked;
            }
        }

        return dated.FirstOrDefault(d => IsOf(finding, d.Span));
    }

    /// <summary>"the 1997 treaty" dates the treaty, not what is said of it.</summary>
    private static bool IsNamePart(Sentence sentence, TextSpan date, int head) =>
        HeadIn(sentence, date) is >= 0 and var at && sentence[at].Relation is "nummod" or "amod" or "compound" && sentence[at].Head != head && sentence[at].Tag == "CD";

    public Quantity? Quantity(Finding finding)
    {
        if (finding.Kind is not (Kinds.Toll or Kinds.Posture or Kinds.Support or Kinds.Coercion or Kinds.Protest))
        {
            return null;
        }

        var sentence = finding.Sentence;
        var clause = Clauses.SpanOf(sentence, finding.Head);
        var head = sentence[finding.Head].Span;
        return mentions.QuantitiesIn(clause).OrderBy(q => Distance(q.Span, head)).FirstOrDefault();
    }

    /// <summary>Actors of an attribution's source span: the mention at its head, with what is joined to it.</summary>
    public IReadOnlyList<Actor> Speaker(TextSpan source)
    {
        if (report.Analysis.SentenceAt(source.Start) is not { } sentence)
        {
            return [];
        }

        var head = HeadIn(sentence, source);
        return head < 0 ? [] : Actors(sentence, [.. WithConjuncts(sentence, head).Where(t => sentence[t].Span.Overlaps(source))]);
    }

    private static IEnumerable<int> Linked(Finding finding, string role, float least) =>
        (finding.Candidate?.Arguments ?? []).Where(a => a.Role == role && a.Probability >= least).Select(a => a.Token);

    private List<int> Linked(Finding finding, string role)
    {
        var arguments = (finding.Candidate?.Arguments ?? []).Where(a => a.Role == role).OrderByDescending(a => a.Probability).ToList();
        var sure = arguments.Where(a => a.Probability >= Sure).Select(a => a.Token).ToList();
        return sure.Count > 0 || arguments.Count == 0 || arguments[0].Probability < Likely ? sure : [arguments[0].Token];
    }

    private IReadOnlyList<Actor> Actors(Sentence sentence, IReadOnlyList<int> tokens) =>
        [.. tokens.Select(t => Antecedent(sentence, t)).Distinct().SelectMany(t => mentions.ActorsOrWords(sentence, t)).DistinctBy(a => (a.Span, a.Name))];

    /// <summary>The noun that a relative pronoun stands for; any other word is itself.</summary>
    private static int Antecedent(Sentence sentence, int token)
    {
        if (sentence[token].Tag is not ("WDT" or "WP"))
        {
            return token;
        }

        for (var (at, steps) = (sentence[token].Head, 0); at >= 0 && steps < 4; at = sentence[at].Head, steps++)
        {
            if (sentence[at].Relation == "acl:relcl")
            {
                return sentence[at].Head;
            }
        }

        return token;
    }

    private static int OwnSubject(Sentence sentence, int verb)
    {
        var subject = sentence[verb].Upos == "VERB" ? sentence.Children(verb).FirstOrDefault(c => PatternMatcher.RelationOf(sentence, c) == "nsubj", -1) : -1;
        return subject >= 0 && sentence[subject].Tag is not ("WDT" or "WP" or "EX") && (sentence[subject].Upos is "NOUN" or "PROPN" or "PRON") ? subject : -1;
    }

    /// <summary>The verb a noun depends on, or the noun itself.</summary>
    private static int Governor(Sentence sentence, int noun) => sentence[noun].Head >= 0 && sentence[noun].Relation is "obj" or "xcomp" ? sentence[noun].Head : noun;

    /// <summary>"Turkey's offensive", "the Turkish offensive", "strikes by Turkey".</summary>
    private static List<int> NominalAgent(Sentence sentence, int head)
    {
        foreach (var child in sentence.Children(head))
        {
            if (sentence[child].Relation is "nmod:poss" || PatternMatcher.RelationOf(sentence, child) is "nmod:by" or "nmod:from" or "obl:by"
                || sentence[child].Relation is "amod" or "compound" && char.IsUpper(sentence[child].Form[0]))
            {
                return [child];
            }
        }

        return [];
    }

    private static bool IsSubjectElsewhere(Sentence sentence, int token, int head) =>
        sentence[token].Relation is "nsubj" or "nsubj:pass" && sentence[token].Head != head && sentence[token].Head != sentence[head].Head;

    /// <summary>Those a meeting is with or between, whichever of several prepositions the parser hung on them.</summary>
    private static List<int> With(Sentence sentence, int head) =>
        [.. sentence.Children(head).Where(c => sentence[c].Upos is "NOUN" or "PROPN" or "PRON"
                && sentence.Children(c).Any(m => sentence[m].Relation == "case" && Cues.Together.Contains(sentence[m].Form)))
            .SelectMany(c => WithConjuncts(sentence, c))];

    private static List<int> WithConjuncts(Sentence sentence, int token) =>
        [token, .. sentence.Children(token).Where(c => sentence[c].Relation == "conj" && sentence[c].Upos is "NOUN" or "PROPN" or "PRON")];

    /// <summary>True when the first event-like word above a mention is the finding's own head or the verb of its clause.</summary>
    private static bool IsOf(Finding finding, TextSpan mention)
    {
        var sentence = finding.Sentence;
        var at = HeadIn(sentence, mention);
        var verb = sentence[finding.Head].Upos == "VERB" ? finding.Head : Clauses.HeadOf(sentence, finding.Head);
        for (var steps = 0; at >= 0 && steps < 12; at = sentence[at].Head, steps++)
        {
            if (at == finding.Head || at == verb)
            {
                return true;
            }

            if (steps > 0 && sentence[at].Upos == "VERB" && sentence[at].Relation is not ("xcomp" or "conj"))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsLocative(Sentence sentence, TextSpan mention)
    {
        var head = HeadIn(sentence, mention);
        var marker = head < 0 ? -1 : sentence.Child(head, "case");
        return marker >= 0 && Cues.PlacePrepositions.Contains(sentence[marker].Form);
    }

    internal static int HeadIn(Sentence sentence, TextSpan span)
    {
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            var head = sentence[i].Head;
            if (span.Contains(sentence[i].Span) && (head < 0 || !span.Contains(sentence[head].Span)) && sentence[i].Upos != "PUNCT")
            {
                return i;
            }
        }

        return -1;
    }

    private static int Distance(TextSpan a, TextSpan b) => Math.Max(0, Math.Max(a.Start - b.End, b.Start - a.End));
}
