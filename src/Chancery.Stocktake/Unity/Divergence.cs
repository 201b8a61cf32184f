namespace Chancery.Stocktake.Unity;

/// <summary>The measure of how far members are apart.</summary>
public static class Divergence
{
    /// <summary>What the measure means, for the page.</summary>
    public const string Meaning =
        "Divergence is the mean difference between the stances of all pairs of members that took one, from 0 (all alike) to 1 (all opposed). "
        + "A stance is read from the kind of act (a demand, a refusal, a measure taken) in words on the topic, not from their full meaning; members that only spoke of it do not count, and silence is not agreement.";

    /// <param name="topic">Name of the topic.</param>
    /// <param name="stances">One a member, −1 to 1.</param>
    public static TopicDivergence Of(string topic, IReadOnlyList<double> stances)
    {
        if (stances.Count < 2)
        {
            return new TopicDivergence(topic, null, stances.Count);
        }

        var sum = 0.0;
        for (var i = 0; i < stances.Count; i++)
        {
            for (var j = i + 1; j < stances.Count; j++)
            {
                sum += Math.Abs(stances[i] - stances[j]) / 2;
            }
        }

        return new TopicDivergence(topic, Math.Round(sum / (stances.Count * (stances.Count - 1) / 2.0), 3), stances.Count);
    }
}
