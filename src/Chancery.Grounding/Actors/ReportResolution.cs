namespace Chancery.Grounding.Actors;

/// <summary>Resolves the mentions of one report, in the order in which they lean on each other.</summary>
internal sealed class ReportResolution(ActorGazetteer gazetteer, ReportText text, Parties parties, List<Mention> mentions)
{
    private readonly Discourse _discourse = new();
    private readonly PersonResolver _persons = new(gazetteer, parties, text);

    public void Run()
    {
        BodyShortForms.Resolve(mentions, text);
        var speakers = new QuoteSpeakers(text.Analysis, mentions);
        var descriptions = new DescriptionResolver(gazetteer, text, parties, _discourse);
        var pronouns = new PronounResolver(gazetteer, parties, _discourse, speakers);
        _persons.Introduce(mentions);
        foreach (var sentence in mentions.GroupBy(m => m.Sentence.Index))
        {
            ResolveSentence([.. sentence], descriptions, pronouns);
        }

        foreach (var mention in mentions.Where(m => m.Form == MentionForm.Pronoun && m.Party is null && PronounResolver.WaitsForSpeaker(m)))
        {
            pronouns.Resolve(mention);
        }
    }

    private void ResolveSentence(List<Mention> sentence, DescriptionResolver descriptions, PronounResolver pronouns)
    {
        foreach (var mention in sentence)
        {
            _persons.Resolve(mention);
        }

        foreach (var (description, name) in Apposition.Pairs(sentence))
        {
            description.Party = name.Party;
            description.Basis = $"“{description.Words(text.Original)}” stands beside the name {name.PersonName}.";
            _persons.Describe(description, name.Party!);
        }

        foreach (var mention in sentence)
        {
            if (mention.Form == MentionForm.Pronoun && !PronounResolver.WaitsForSpeaker(mention))
            {
                pronouns.Resolve(mention);
            }
            else if (mention.Form == MentionForm.Description && mention.Party is null)
            {
                descriptions.Resolve(mention, Owner(mention, sentence));
            }

            _discourse.Note(mention);
        }
    }

    private static Party? Owner(Mention mention, List<Mention> sentence) => mention.Possessor is { } owner
        ? sentence.Find(m => m.First <= owner.First && m.Last >= owner.Last && m != mention && m.Party is not null)?.Party
        : null;
}
