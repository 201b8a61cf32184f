namespace Chancery.Corpora;

/// <summary>One sentence of a CoNLL-U file, syntactic words only (no ranges, no empty nodes).</summary>
/// <param name="Document">Id of the document it belongs to, or "".</param>
/// <param name="Text">The <c># text</c> comment, or null.</param>
/// <param name="NewParagraph">True when a <c># newpar</c> or <c># newdoc</c> comment stands before it.</param>
/// <param name="Words">Its words.</param>
/// <param name="Surface">The surface tokens (ranges as one), for scoring of segmentation.</param>
public sealed record ConlluSentence(
    string Document, string? Text, bool NewParagraph, IReadOnlyList<ConlluWord> Words, IReadOnlyList<string> Surface);

/// <summary>One syntactic word.</summary>
/// <param name="Form">As written.</param>
/// <param name="Lemma">Dictionary form.</param>
/// <param name="Upos">Universal part of speech.</param>
/// <param name="Xpos">Penn tag.</param>
/// <param name="Head">0-based index of the head, −1 for the root.</param>
/// <param name="Relation">Relation with subtype.</param>
/// <param name="Misc">The MISC column.</param>
public sealed record ConlluWord(string Form, string Lemma, string Upos, string Xpos, int Head, string Relation, string Misc);
