namespace Chancery.Language.Model;

/// <summary>The outputs of every head for one sentence, row-major. n is the number of words; index 0 of the square arrays is the root.</summary>
public sealed class SentenceScores
{
    /// <summary>Number of words.</summary>
    public required int Words { get; init; }

    /// <summary>n × tags.</summary>
    public required float[] Upos { get; init; }

    /// <summary>n × tags.</summary>
    public required float[] Xpos { get; init; }

    /// <summary>n × (1 + 2 × types).</summary>
    public required float[] Names { get; init; }

    /// <summary>n × 9.</summary>
    public required float[] Attribution { get; init; }

    /// <summary>n × kinds.</summary>
    public required float[] Kinds { get; init; }

    /// <summary>n × (2 × certainties).</summary>
    public required float[] Certainty { get; init; }

    /// <summary>n × status values.</summary>
    public required float[] Status { get; init; }

    /// <summary>(n+1) × (n+1): dependent, head.</summary>
    public required float[] Arcs { get; init; }

    /// <summary>(n+1) × (n+1): best relation of each arc.</summary>
    public required byte[] Relations { get; init; }

    /// <summary>roles × (n+1) × (n+1): word, event head.</summary>
    public required float[] Links { get; init; }

    /// <summary>(n+1) × 384, only where asked for.</summary>
    public float[]? Vectors { get; init; }

    /// <summary>Logit of the arc from an event's head to a word in a role.</summary>
    public float Link(int role, int word, int head) => Links[((role * (Words + 1)) + word + 1) * (Words + 1) + head + 1];
}
