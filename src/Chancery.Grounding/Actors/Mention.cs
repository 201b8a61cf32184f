using Chancery.Domain;

namespace Chancery.Grounding.Actors;

/// <summary>The ways in which a party is mentioned.</summary>
internal enum MentionForm
{
    /// <summary>By name: a state, a body, a person.</summary>
    Name,

    /// <summary>By a role or body noun: "the Turkish president", "Russian troops".</summary>
    Description,

    /// <summary>By a pronoun.</summary>
    Pronoun,
}

/// <summary>A mention while it is being resolved.</summary>
internal sealed class Mention(Sentence sentence, int first, int last, int head, MentionForm form)
{
    public Sentence Sentence { get; } = sentence;

    public int First { get; set; } = first;

    public int Last { get; set; } = last;

    /// <summary>Its head, or the last word of its name.</summary>
    public int Head { get; } = head;

    public MentionForm Form { get; } = form;

    public TextSpan Span => Sentence.SpanOf(First, Last);

    public int Start => Sentence[First].Span.Start;

    /// <summary>The party; null while, or where, it is not known.</summary>
    public Party? Party { get; set; }

    /// <summary>Several parties where a plural mention stands for several.</summary>
    public IReadOnlyList<Party> Members { get; set; } = [];

    public string? Basis { get; set; }

    /// <summary>The role noun of a description or title.</summary>
    public RoleNoun? Role { get; set; }

    /// <summary>The country that the words themselves give ("Turkish officials").</summary>
    public StateEntry? Country { get; set; }

    /// <summary>Several countries listed after a plural noun: "ministers of France, Germany and Italy".</summary>
    public IReadOnlyList<StateEntry> Countries { get; set; } = [];

    /// <summary>The organisation or group that the words themselves give ("UN officials").</summary>
    public Party? Body { get; set; }

    /// <summary>Whose it is: "his counterpart", "Putin's spokesman".</summary>
    public Mention? Possessor { get; set; }

    /// <summary>The person's name inside the mention, without title.</summary>
    public string? PersonName { get; set; }

    public bool Plural { get; set; }

    public bool Definite { get; set; }

    public bool Indefinite { get; set; }

    public bool Former { get; set; }

    /// <summary>How many the words say ("the two leaders"), or null.</summary>
    public int? Count { get; set; }

    /// <summary>True for a town or building that stands for a government.</summary>
    public bool IsMetonym { get; set; }

    /// <summary>A name that only says where something is.</summary>
    public bool IsPlace { get; set; }

    public bool IsPossessive { get; set; }

    public string Words(string text) => Span.Of(text);

    public bool IsSubject => Sentence[Head].Relation is "nsubj" or "nsubj:pass";
}
