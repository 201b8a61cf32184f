namespace Chancery.Language.Encoding;

/// <summary>A sentence as the encoder takes it.</summary>
/// <param name="Pieces">Word-piece ids, [CLS] first and [SEP] last.</param>
/// <param name="Cases">Case pattern of each piece's word; 0 for special pieces.</param>
/// <param name="First">For each word the position of its first piece.</param>
public sealed record EncodedSentence(int[] Pieces, int[] Cases, int[] First)
{
    public int Words => First.Length;
}
