using Chancery.Language.Encoding;

namespace Chancery.Training.Data;

/// <summary>One training sentence; label arrays that are null are not trained on. −1 in a label array means: leave this word out.</summary>
public sealed class Example
{
    public required EncodedSentence Input { get; init; }

    public int[]? Upos { get; set; }

    public int[]? Xpos { get; set; }

    /// <summary>0 is the root, 1 the first word.</summary>
    public int[]? Heads { get; set; }

    public int[]? Relations { get; set; }

    /// <summary>0 O, then B and I of each type.</summary>
    public int[]? Names { get; set; }

    /// <summary>Three sequences (source, cue, content) of O 0, B 1, I 2.</summary>
    public int[][]? Attribution { get; set; }

    /// <summary>1 where a sentence begins, 0 elsewhere.</summary>
    public int[]? Starts { get; set; }

    /// <summary>Word × kind: 1, 0, or −1 to leave out. Flat, words first.</summary>
    public sbyte[]? Kinds { get; set; }

    /// <summary>Certainty of heads: (word, speech act, label).</summary>
    public List<(int Word, bool Speech, int Label)> Certainty { get; } = [];

    /// <summary>Status of heads: (word, first label of the kind, number of labels, label).</summary>
    public List<(int Word, int Label)> Status { get; } = [];

    /// <summary>Words whose arcs are trained, with the roles that are.</summary>
    public List<(int Head, int FirstRole, int EndRole)> LinkRows { get; } = [];

    /// <summary>Arcs that hold.</summary>
    public List<(int Head, int Word, int Role)> Links { get; } = [];

    /// <summary>The marked pair: word ranges, ends excluded, and the root.</summary>
    public (int SourceStart, int SourceEnd, int TargetStart, int TargetEnd, int Root)? Pair { get; set; }
}
