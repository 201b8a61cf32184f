using TorchSharp;
using static TorchSharp.torch;

namespace Chancery.Training.Data;

/// <summary>Sentences padded to one length, with the labels that the batch's task has.</summary>
public sealed class Batch
{
    public required IReadOnlyList<Example> Examples { get; init; }

    /// <summary>[B,T] word-piece ids.</summary>
    public required Tensor Pieces { get; init; }

    /// <summary>[B,T] case patterns.</summary>
    public required Tensor Cases { get; init; }

    /// <summary>[B,T] 1 for pieces, 0 for padding.</summary>
    public required Tensor Mask { get; init; }

    /// <summary>[B,1+N] piece position of the root ([CLS]) and of each word.</summary>
    public required Tensor First { get; init; }

    /// <summary>[B,1+N] 1 for root and words, 0 for padding.</summary>
    public required Tensor WordMask { get; init; }

    public int Size => Examples.Count;

    /// <summary>Number of words of the longest sentence.</summary>
    public required int Words { get; init; }

    public static Batch Of(IReadOnlyList<Example> examples)
    {
        var t = examples.Max(e => e.Input.Pieces.Length);
        var n = examples.Max(e => e.Input.Words);
        var pieces = new long[examples.Count, t];
        var cases = new long[examples.Count, t];
        var mask = new float[examples.Count, t];
        var first = new long[examples.Count, n + 1];
        var words = new float[examples.Count, n + 1];
        for (var b = 0; b < examples.Count; b++)
        {
            var input = examples[b].Input;
            for (var i = 0; i < input.Pieces.Length; i++)
            {
                (pieces[b, i], cases[b, i], mask[b, i]) = (input.Pieces[i], input.Cases[i], 1);
            }

            words[b, 0] = 1;
            for (var i = 0; i < input.Words; i++)
            {
                (first[b, i + 1], words[b, i + 1]) = (input.First[i], 1);
            }
        }

        return new Batch
        {
            Examples = examples,
            Pieces = tensor(pieces),
            Cases = tensor(cases),
            Mask = tensor(mask),
            First = tensor(first),
            WordMask = tensor(words),
            Words = n,
        };
    }

    /// <summary>[B,N] labels of each word; −1 where there are none.</summary>
    public Tensor Labels(Func<Example, int[]?> of)
    {
        var labels = new long[Size, Words];
        for (var b = 0; b < Size; b++)
        {
            var given = of(Examples[b]);
            for (var i = 0; i < Words; i++)
            {
                labels[b, i] = given is not null && i < given.Length ? given[i] : -1;
            }
        }

        return tensor(labels);
    }
}
