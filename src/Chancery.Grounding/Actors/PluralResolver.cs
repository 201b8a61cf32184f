namespace Chancery.Grounding.Actors;

/// <summary>Resolves plural phrases to the parties named before them: "the two leaders", "both sides", "the three countries".</summary>
internal sealed class PluralResolver(Discourse discourse)
{
    /// <summary>How many sentences back the parties may stand.</summary>
    private const int Reach = 6;

    /// <summary>The same for "sides", which may be anybody.</summary>
    private const int NearReach = 2;

    public bool Resolve(Mention mention, Party? owner)
    {
        var noun = mention.Role!.Noun;
        if (!mention.Plural || mention.Count is not { } count || ActorCues.Several(noun) is not { } wanted || mention.Indefinite || mention.Country is not null || mention.Body is not null || owner is not null)
        {
            return false;
        }

        var since = mention.Sentence.Index - Reach;
        var found = wanted == "any"
            ? Best(mention.Sentence.Index - NearReach, count, "any")
            : wanted == "person" ? Holders(since, count, noun) ?? Best(since, count, wanted) : Best(since, count, wanted);
        if (found is null)
        {
            return false;
        }

        found.Reverse();
        mention.Members = found;
        mention.Basis = $"“{mention.Sentence[mention.Head].Form}” are the last {count} named before: {string.Join(", ", found.Select(f => f.Name))}.";
        return true;
    }

    /// <summary>The last persons whose office is the one named, or one that the title may mean.</summary>
    private List<Party>? Holders(int since, int count, string noun)
    {
        var offices = ActorCues.Offices(noun);
        var found = discourse.Recent((_, p) => p is { Kind: "person", Role: { } role, Name: not null } && offices.Contains(ActorCues.Office(role), StringComparer.OrdinalIgnoreCase), count, since);
        return found.Count == count ? found : null;
    }

    /// <summary>The last parties of the first class that has enough of them.</summary>
    private List<Party>? Best(int since, int count, params ReadOnlySpan<string> classes)
    {
        foreach (var wanted in classes)
        {
            var name = wanted;
            var found = discourse.Recent((m, p) => p.Name is not null && !p.Plural && m.Form != MentionForm.Pronoun && Is(p, name), count, since);
            if (found.Count == count)
            {
                return found;
            }
        }

        return null;
    }

    private static bool Is(Party party, string wanted) => wanted switch
    {
        "person" => party is { Class: "person", Kind: "person", Role: not null },
        "any" => party.Class is "state" or "group" or "organization" or "bloc" or "alliance",
        _ => party.Class == wanted,
    };
}
