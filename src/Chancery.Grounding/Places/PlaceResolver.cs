using Chancery.Domain;

namespace Chancery.Grounding.Places;

/// <summary>Decides which place each mention of a document means, all of them together.</summary>
/// <remarks>
/// A candidate starts with what its size and class make likely. What the text says outright ("Pandi, Bulacan") comes on top.
/// Then the names of the document vote for one another: places in one region, one country, or near each other go together.
/// An unknown name stays unresolved; it never empties the rest.
/// </remarks>
public sealed class PlaceResolver
{
    private const int Rounds = 4;
    private const int Many = 500;
    private const int MostNames = 150;
    private const int MostCandidates = 60;
    private readonly PlaceReading _reading;
    private readonly PlaceFinder _finder;
    private readonly PlaceWeights _weights;

    public PlaceResolver(PlaceGazetteer? gazetteer = null, Demonyms? demonyms = null, PlaceWeights? weights = null)
    {
        var places = gazetteer ?? PlaceGazetteer.Default;
        _reading = new PlaceReading(places, demonyms ?? Demonyms.Default);
        _finder = new PlaceFinder(places, demonyms);
        _weights = weights ?? PlaceWeights.Default;
    }

    /// <summary>The place of each mention, in the order given; null where the gazetteer has none that fits.</summary>
    /// <param name="text">The report's text.</param>
    /// <param name="mentions">Where place names or demonyms stand in it.</param>
    /// <param name="outletCountry">ISO 3166 alpha-3 of the outlet's country, where known: its readers need no country named.</param>
    /// <exception cref="ArgumentOutOfRangeException">A mention lies outside the text.</exception>
    public IReadOnlyList<Place?> Resolve(string text, IReadOnlyList<TextSpan> mentions, string? outletCountry = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(mentions);
        foreach (var mention in mentions)
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThan(mention.End, text.Length, nameof(mentions));
        }

        var groups = Group(text, mentions, outletCountry);
        var ordered = groups.Values.Distinct().Where(g => g.Candidates.Count > 0).ToList();
        var ties = Ties(text, ordered);
        Vote(ordered);
        return [.. mentions.Select(m => Answer(text, m, groups[Key(text, m)], ties))];
    }

    private static string Key(string text, TextSpan mention) => mention.Of(text).Trim().ToUpperInvariant();

    /// <summary>Names with their candidates; names found beside the mentions given join as silent witnesses.</summary>
    private Dictionary<string, PlaceGroup> Group(string text, IReadOnlyList<TextSpan> mentions, string? outlet)
    {
        var groups = new Dictionary<string, PlaceGroup>(StringComparer.Ordinal);
        var taken = mentions.OrderBy(m => m.Start).ToArray();
        var witnesses = _finder.Witnesses(text).Where(w => !Touches(taken, w));
        foreach (var mention in mentions.Concat(witnesses))
        {
            var key = Key(text, mention);
            if (!groups.TryGetValue(key, out var group))
            {
                var candidates = _reading.Read(mention.Of(text));
                candidates = [.. candidates.OrderByDescending(c => Prior(c, outlet)).Take(MostCandidates)];
                groups[key] = group = new PlaceGroup(candidates, [.. candidates.Select(c => Prior(c, outlet))]);
            }

            group.Mentions.Add(mention);
        }

        return groups;
    }

    private static bool Touches(TextSpan[] taken, TextSpan span)
    {
        var index = Array.BinarySearch(taken, span, Comparer<TextSpan>.Create((a, b) => a.Start.CompareTo(b.Start)));
        index = index < 0 ? ~index : index;
        return (index < taken.Length && taken[index].Overlaps(span)) || (index > 0 && taken[index - 1].Overlaps(span)) || (index > 1 && taken[index - 2].Overlaps(span));
    }

    private double Prior(ReadPlace read, string? outlet)
    {
        var place = read.Place;
        var size = _weights.People * Math.Log10(place.Population + 30);
        var kind = place.Class switch
        {
            "A.PCLI" or "L.CONT" => _weights.Country,
            "A.ADM1" => place.IsAlternate ? _weights.BareRegion : _weights.Region,
            "P.PPLC" => _weights.Capital,
            "P.PPLX" => _weights.Part,
            ['H' or 'L' or 'T' or 'S', ..] => Math.Max(0, _weights.Listed - size),
            _ => 0,
        };
        return size + kind + read.Bonus + (place.IsAlternate && place.IsTown ? _weights.Alternate : 0) + (outlet is not null && place.Country == outlet ? _weights.Outlet : 0);
    }

    /// <summary>Adds what the text says outright, and returns which mention is tied to which name.</summary>
    private Dictionary<TextSpan, PlaceGroup> Ties(string text, List<PlaceGroup> groups)
    {
        var inOrder = groups.SelectMany(g => g.Mentions.Select(m => (Mention: m, Group: g))).OrderBy(x => x.Mention.Start).ToArray();
        var ties = new Dictionary<TextSpan, PlaceGroup>();
        var said = new HashSet<(PlaceGroup, PlaceGroup)>();
        for (var i = 0; i < inOrder.Length; i++)
        {
            Designate(text, inOrder[i].Mention, inOrder[i].Group);
            if (i + 1 >= inOrder.Length || !PlaceText.Joined(text, inOrder[i].Mention, inOrder[i + 1].Mention))
            {
                continue;
            }

            var (inner, outer) = (inOrder[i].Group, inOrder[i + 1].Group);
            ties[inOrder[i].Mention] = outer;
            if (inner != outer && said.Add((inner, outer)))
            {
                Tie(inner, outer);
            }
        }

        return ties;
    }

    private void Designate(string text, TextSpan mention, PlaceGroup group)
    {
        var wanted = PlaceText.Wanted(text, mention);
        for (var i = 0; wanted.Length > 0 && i < group.Base.Length; i++)
        {
            if (wanted.Split(' ').Any(c => group.Candidates[i].Place.Class.StartsWith(c, StringComparison.Ordinal)))
            {
                group.Base[i] += _weights.Designated / group.Mentions.Count;
            }
        }
    }

    private void Tie(PlaceGroup inner, PlaceGroup outer)
    {
        var inside = inner.Candidates.Select(c => outer.Candidates.Any(o => c.Place.LiesIn(o.Place))).ToArray();
        var around = outer.Candidates.Select(o => inner.Candidates.Any(c => c.Place.LiesIn(o.Place))).ToArray();
        for (var i = 0; i < inside.Length; i++)
        {
            inner.Base[i] += inside[i] ? _weights.Contained : 0;
        }

        for (var i = 0; i < around.Length; i++)
        {
            outer.Base[i] += around[i] ? _weights.Containing : 0;
        }
    }

    private void Vote(List<PlaceGroup> groups)
    {
        groups.ForEach(g => g.Base.CopyTo(g.Scores, 0));
        var voters = groups.OrderByDescending(g => g.Mentions.Count).Take(groups.Count > Many ? MostNames / 10 : MostNames).ToList();
        for (var round = 0; round < Rounds; round++)
        {
            groups.ForEach(g => g.Believe());
            foreach (var group in groups)
            {
                for (var i = 0; i < group.Base.Length; i++)
                {
                    group.Scores[i] = group.Base[i] + (_weights.Coherence * Math.Log(1 + Support(group, group.Candidates[i].Place, voters)));
                }
            }
        }
    }

    /// <summary>How strongly the document's other names speak for a candidate.</summary>
    private double Support(PlaceGroup own, PlaceCandidate place, List<PlaceGroup> voters)
    {
        var support = 0.0;
        foreach (var group in voters)
        {
            if (group == own)
            {
                continue;
            }

            var best = 0.0;
            for (var i = 0; i < group.Shares.Length; i++)
            {
                if (group.Shares[i] > 0.02)
                {
                    best = Math.Max(best, group.Shares[i] * Related(place, group.Candidates[i].Place));
                }
            }

            support += best * group.Weight;
        }

        return support;
    }

    private double Related(PlaceCandidate place, PlaceCandidate other)
    {
        // The same place under another name says nothing about itself.
        if (place.GeoNamesId is not null && place.GeoNamesId == other.GeoNamesId)
        {
            return 0;
        }

        var related = place.Country is not null && place.Country == other.Country ? _weights.SameCountry : 0;
        if (related > 0 && place.Region is not null && place.Region == other.Region)
        {
            related += _weights.SameRegion;
        }

        return place.IsCountry || other.IsCountry ? related : related + (_weights.Near * Math.Exp(-place.KilometresTo(other) / _weights.NearKilometres));
    }

    private Place? Answer(string text, TextSpan mention, PlaceGroup group, Dictionary<TextSpan, PlaceGroup> ties)
    {
        if (group.Candidates.Count == 0)
        {
            return null;
        }

        var (best, tied) = (group.Best, (PlaceCandidate?)null);
        if (ties.TryGetValue(mention, out var outer) && outer != group)
        {
            // This mention's own words outweigh what the name means elsewhere in the document.
            var container = outer.Candidates[outer.Best].Place;
            var inside = Enumerable.Range(0, group.Scores.Length).Where(i => group.Candidates[i].Place.LiesIn(container)).ToArray();
            (best, tied) = inside.Length > 0 ? (inside.MaxBy(i => group.Scores[i]), container) : (best, null);
        }

        var place = group.Candidates[best].Place;
        return new Place(mention.Of(text), mention, place.Name, place.Country, place.Latitude, place.Longitude, place.GeoNamesId)
        {
            Basis = Basis(group, best, tied),
        };
    }

    private static string Basis(PlaceGroup group, int best, PlaceCandidate? tied) => (group.Candidates.Count, tied) switch
    {
        (1, _) => "the only place of that name in the gazetteer",
        (var many, { } container) => $"of {many} places of that name the one in {container.Name}, which is named beside it",
        (var many, null) => $"of {many} places of that name the likeliest, by size, class and the other places named ({group.Base[best]:0.0} by itself, {group.Scores[best]:0.0} with them)",
    };
}
