namespace Chancery.Domain;

/// <summary>A word as Universal Dependencies (English EWT) cuts it.</summary>
/// <param name="Span">Where it stands in the report.</param>
/// <param name="Form">The word as written.</param>
/// <param name="Lemma">Its dictionary form, lower-case but for proper nouns.</param>
/// <param name="Upos">Universal part of speech, e.g. VERB.</param>
/// <param name="Tag">Features that coding needs, as a Penn tag (VBD, VBG, NNS …).</param>
/// <param name="Head">Index of the governing token in the sentence; −1 for the root.</param>
/// <param name="Relation">Universal relation to the head, without subtype, except nsubj:pass, aux:pass, nmod:poss and obl:agent.</param>
public sealed record Token(TextSpan Span, string Form, string Lemma, string Upos, string Tag, int Head, string Relation);
