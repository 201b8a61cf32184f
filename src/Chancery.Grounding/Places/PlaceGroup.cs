using Chancery.Domain;

namespace Chancery.Grounding.Places;

/// <summary>All mentions of one name in a document, its candidates and how they stand.</summary>
/// <remarks>A name means one place in one discourse, unless a mention says otherwise itself ("Paris, Texas").</remarks>
internal sealed class PlaceGroup(IReadOnlyList<ReadPlace> candidates, double[] priors)
{
    public IReadOnlyList<ReadPlace> Candidates { get; } = candidates;

    public List<TextSpan> Mentions { get; } = [];

    /// <summary>What is known of each candidate without its neighbours: size, class, and what the text says outright.</summary>
    public double[] Base { get; } = priors;

    /// <summary>Each candidate's score at present.</summary>
    public double[] Scores { get; } = [.. priors];

    /// <summary>Each candidate's share of belief at present; they add up to one.</summary>
    public double[] Shares { get; } = new double[priors.Length];

    public double Weight => 1 + Math.Log(Math.Max(1, Mentions.Count));

    public int Best => Array.IndexOf(Scores, Scores.Max());

    /// <summary>Turns scores into shares.</summary>
    public void Believe()
    {
        var top = Scores.Max();
        var sum = 0.0;
        for (var i = 0; i < Scores.Length; i++)
        {
            sum += Shares[i] = Math.Exp(Scores[i] - top);
        }

        for (var i = 0; i < Shares.Length; i++)
        {
            Shares[i] /= sum;
        }
    }
}
