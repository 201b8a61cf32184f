namespace Chancery.Grounding.Actors;

/// <summary>What has been mentioned so far, in order: the memory that short forms, descriptions and pronouns refer to.</summary>
internal sealed class Discourse
{
    private readonly List<(Mention Mention, Party Party)> _log = [];

    public IReadOnlyList<(Mention Mention, Party Party)> Log => _log;

    /// <summary>What was mentioned in a sentence or the few before it, latest first.</summary>
    public IEnumerable<(Mention Mention, Party Party)> Near(int sentence, int reach)
    {
        for (var i = _log.Count - 1; i >= 0 && sentence - _log[i].Mention.Sentence.Index <= reach; i--)
        {
            yield return _log[i];
        }
    }

    public void Note(Mention mention)
    {
        if (mention.IsPlace)
        {
            return;
        }

        if (mention.Party is { } party)
        {
            _log.Add((mention, party));
        }

        foreach (var member in mention.Members)
        {
            _log.Add((mention, member));
        }
    }

    /// <summary>The latest party that satisfies a condition, or null.</summary>
    public Party? Last(Func<Mention, Party, bool> condition, int withinSentences = int.MaxValue)
    {
        var now = _log.Count == 0 ? 0 : _log[^1].Mention.Sentence.Index;
        for (var i = _log.Count - 1; i >= 0 && now - _log[i].Mention.Sentence.Index <= withinSentences; i--)
        {
            if (condition(_log[i].Mention, _log[i].Party))
            {
                return _log[i].Party;
            }
        }

        return null;
    }

    /// <summary>The parties of a mention and of those joined to it by "and" in its sentence.</summary>
    public List<Party> Joined(Mention mention)
    {
        var found = new List<Party>();
        foreach (var (other, party) in Near(mention.Sentence.Index, 0).Reverse())
        {
            if (other.Sentence == mention.Sentence && party.Name is not null && !found.Exists(f => f.Same(party))
                && (other == mention || other.Sentence[other.Head].Relation == "conj" && other.Sentence[other.Head].Head is var head && head >= mention.First && head <= mention.Last))
            {
                found.Add(party);
            }
        }

        return found;
    }

    /// <summary>The latest different parties that satisfy a condition, latest first.</summary>
    public List<Party> Recent(Func<Mention, Party, bool> condition, int count, int sinceSentence)
    {
        var found = new List<Party>();
        for (var i = _log.Count - 1; i >= 0 && found.Count < count && _log[i].Mention.Sentence.Index >= sinceSentence; i--)
        {
            if (condition(_log[i].Mention, _log[i].Party) && !found.Exists(f => f.Same(_log[i].Party)))
            {
                found.Add(_log[i].Party);
            }
        }

        return found;
    }
}
