using Chancery.Domain;

namespace Chancery.Grounding.Actors;

/// <summary>Finds who acts and is acted upon in a report, and resolves each mention as of the report's date.</summary>
/// <remarks>
/// Order: mentions of all sentences; full names of persons; then in reading order short forms, appositions, descriptions and pronouns,
/// each by what stands before it; last "I" and "we", whose speaker may follow. Safe for use by several threads.
/// </remarks>
public sealed class ActorResolver(ActorGazetteer gazetteer)
{
    /// <summary>Every mention that can act or be acted upon, by position. Name is null where nothing tells who is meant.</summary>
    public ActorResolution Resolve(AnalyzedReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var text = new ReportText(report);
        var parties = new Parties(gazetteer);
        var mentions = new MentionFinder(gazetteer, text, parties).Find();
        new ReportResolution(gazetteer, text, parties, mentions).Run();
        var actors = mentions.Where(m => !m.IsPlace).OrderBy(m => m.Start).SelectMany(m => Actors(m, text.Original)).ToList();
        return new ActorResolution(actors, [.. mentions.Where(m => m.IsMetonym && !m.IsPlace).Select(m => m.Span)]);
    }

    private static IEnumerable<Actor> Actors(Mention mention, string text) =>
        mention.Members.Count > 0 ? mention.Members.Select(m => Actor(mention, m, text)) : [Actor(mention, mention.Party, text)];

    private static Actor Actor(Mention mention, Party? party, string text)
    {
        var words = mention.Words(text);
        return new Actor
        {
            Text = words,
            Span = mention.Span,
            Name = party?.Name,
            Role = party?.Role,
            Country = party?.Country,
            Code = party?.Code,
            Kind = party?.Kind ?? (mention.Form == MentionForm.Pronoun ? "pronoun" : "other"),
            Basis = mention.Basis,
            AlsoKnownAs = party is null ? [] : [.. party.AlsoKnownAs.Where(a => a != party.Name)],
        };
    }
}
