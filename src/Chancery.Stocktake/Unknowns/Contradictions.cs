using Chancery.Domain;
using Chancery.Stocktake.Parties;
using Chancery.Stocktake.Words;

namespace Chancery.Stocktake.Unknowns;

/// <summary>Claims and denials that stand side by side.</summary>
internal sealed class Contradictions(Material material)
{
    /// <summary>A denial answers what was said at most so many days before.</summary>
    private const int Patience = 30;

    /// <summary>Least likeness (Dice) of the words of a denial and of what it denies.</summary>
    private const double Alike = 0.3;

    private static readonly string[] Deniable = [Kinds.Accusation, Kinds.Claim, Kinds.Assault, Kinds.Support, Kinds.Posture];

    public IEnumerable<Unknown> Draw()
    {
        var said = Deniable.SelectMany(material.Occurrences).Where(o => o.Entry.Certainty != Certainties.Denied)
            .SelectMany(o => Answerable(o.Entry).Select(k => (Key: k, Of: o))).ToLookup(p => p.Key, p => p.Of, StringComparer.Ordinal);
        foreach (var denial in material.Occurrences(Kinds.Denial).Where(d => d.Entry.Source.Any(Party.IsPolitical)).OrderBy(d => d.Day))
        {
            var words = ContentWords.Of(denial.Entry.EvidenceText);
            var denied = Party.Keys(denial.Entry.Source).SelectMany(k => said[k]).Distinct()
                .Where(o => denial.Day.DayNumber - o.Day.DayNumber is >= 0 and <= Patience && !o.Entry.Evidence.Overlaps(denial.Entry.Evidence))
                .Select(o => (Of: o, Likeness: ContentWords.Likeness(words, ContentWords.Of(o.Entry.EvidenceText))))
                .Where(x => x.Likeness >= Alike).OrderByDescending(x => x.Likeness).ThenBy(x => x.Of.Entry.Id, StringComparer.Ordinal).Select(x => x.Of).FirstOrDefault();
            if (denied is not null)
            {
                yield return new Unknown(
                    "contradicted", $"{denied.Entry.Kinds[0]}, {Wording.WhoWhom(denied.Entry)}{Wording.By(denied.Entry)}; denied by {Wording.Names(denial.Entry.Source)}", [.. denied.Ids, .. denial.Ids]);
            }
        }
    }

    /// <summary>Who would deny it: the one accused, else the one said to have done it.</summary>
    private static IReadOnlyList<string> Answerable(Entry entry) => Party.Keys(entry.Kinds.Contains(Kinds.Accusation) ? entry.Target : entry.Source);
}
