using Chancery.Language.Model;
using Chancery.Training.Data;
using TorchSharp;
using static TorchSharp.torch;

namespace Chancery.Training.Network;

/// <summary>What each task of a batch costs; the sum is what training lowers.</summary>
public sealed class Losses(MultiTaskNetwork network, ModelLabels labels)
{
    /// <summary>Content is many words to a cue where other roles have one: its arcs must not drown the rest.</summary>
    private const float ContentWeight = 0.1f;

    /// <summary>The loss of a batch over all labels that its first sentence has.</summary>
    public Tensor Of(Batch batch)
    {
        var words = network.Words(batch);
        var sample = batch.Examples[0];
        var total = zeros(1);
        if (sample.Heads is not null)
        {
            total += Sequence(words, "upos", batch, e => e.Upos) + 0.3 * Sequence(words, "xpos", batch, e => e.Xpos) + Tree(words, batch);
        }

        if (sample.Names is not null)
        {
            total += 2 * Sequence(words, "names", batch, e => e.Names);
        }

        if (sample.Attribution is not null)
        {
            total += 2 * Attribution(words, batch);
        }

        if (sample.Starts is not null)
        {
            total += 2 * Sequence(words, "starts", batch, e => e.Starts);
        }

        if (sample.Kinds is not null)
        {
            total += Entries(words, batch);
        }

        if (batch.Examples.Any(e => e.LinkRows.Count > 0))
        {
            total += Links(words, batch);
        }

        if (batch.Examples.Any(e => e.Pair is not null))
        {
            total += Pairs(words, batch);
        }

        return total;
    }

    private Tensor Sequence(Tensor words, string head, Batch batch, Func<Example, int[]?> of)
    {
        var logits = network.Head(words, head);
        return nn.functional.cross_entropy(logits.flatten(0, 1), batch.Labels(of).flatten(), ignore_index: -1);
    }

    private Tensor Attribution(Tensor words, Batch batch)
    {
        var logits = network.Head(words, "attribution");
        var total = zeros(1);
        for (var i = 0; i < 3; i++)
        {
            var part = i;
            total += nn.functional.cross_entropy(
                logits.slice(2, 3 * i, 3 * i + 3, 1).flatten(0, 1), batch.Labels(e => e.Attribution![part]).flatten(), ignore_index: -1);
        }

        return total;
    }

    private Tensor Tree(Tensor words, Batch batch)
    {
        var heads = batch.Labels(e => e.Heads);
        var n = words.size(1);
        var masked = (1 - batch.WordMask).unsqueeze(1) * -10000f;
        var arcs = network.Biaffine(words, "arc", MultiTaskNetwork.ArcWidth, 1).squeeze(1).slice(1, 1, n, 1) + masked;
        var arcLoss = nn.functional.cross_entropy(arcs.flatten(0, 1), heads.flatten(), ignore_index: -1);

        var relations = network.Biaffine(words, "relation", MultiTaskNetwork.RelationWidth, labels.Relations.Count).slice(2, 1, n, 1);
        var at = heads.clamp(0, n - 1).unsqueeze(1).unsqueeze(-1).expand(-1, labels.Relations.Count, -1, 1);
        var chosen = relations.gather(3, at).squeeze(3).transpose(1, 2);
        return arcLoss + nn.functional.cross_entropy(chosen.flatten(0, 1), batch.Labels(e => e.Relations).flatten(), ignore_index: -1);
    }

    private Tensor Entries(Tensor words, Batch batch)
    {
        var k = labels.Kinds.Count;
        var target = new float[batch.Size, batch.Words, k];
        var weight = new float[batch.Size, batch.Words, k];
        var count = 0;
        for (var b = 0; b < batch.Size; b++)
        {
            var given = batch.Examples[b].Kinds!;
            for (var i = 0; i < given.Length; i++)
            {
                target[b, i / k, i % k] = given[i] == 1 ? 1 : 0;
                weight[b, i / k, i % k] = given[i] < 0 ? 0 : 1;
            }

            count += batch.Examples[b].Input.Words;
        }

        var logits = network.Kinds(words);
        var kinds = nn.functional.binary_cross_entropy_with_logits(logits, tensor(target), tensor(weight), nn.Reduction.Sum) / count * 8;
        return kinds + Certainty(words, batch) + Status(words, batch);
    }

    private Tensor Certainty(Tensor words, Batch batch)
    {
        var c = labels.Certainty.Count;
        var rows = batch.Examples.SelectMany((e, b) => e.Certainty.Select(x => (Row: (b * batch.Words + x.Word) * 2 + (x.Speech ? 0 : 1), x.Label))).ToList();
        if (rows.Count == 0)
        {
            return zeros(1);
        }

        var logits = network.Head(words, "certainty").reshape(-1, c).index_select(0, tensor(rows.Select(r => (long)r.Row).ToArray()));
        return 0.5 * nn.functional.cross_entropy(logits, tensor(rows.Select(r => (long)r.Label).ToArray()));
    }

    private Tensor Status(Tensor words, Batch batch)
    {
        var rows = batch.Examples.SelectMany((e, b) => e.Status.Select(x => (Row: b * batch.Words + x.Word, x.Label))).ToList();
        if (rows.Count == 0)
        {
            return zeros(1);
        }

        // Only the values of the head's own kind compete.
        var masked = new float[rows.Count, labels.Status.Count];
        for (var r = 0; r < rows.Count; r++)
        {
            var kind = labels.Status[rows[r].Label].Split(':')[0] + ":";
            for (var s = 0; s < labels.Status.Count; s++)
            {
                masked[r, s] = labels.Status[s].StartsWith(kind, StringComparison.Ordinal) ? 0 : -10000;
            }
        }

        var logits = network.Head(words, "status").flatten(0, 1).index_select(0, tensor(rows.Select(r => (long)r.Row).ToArray())) + tensor(masked);
        return 0.5 * nn.functional.cross_entropy(logits, tensor(rows.Select(r => (long)r.Label).ToArray()));
    }

    private Tensor Links(Tensor words, Batch batch)
    {
        var (n, roles) = (words.size(1), labels.Links.Count);
        var content = labels.Links.ToList().IndexOf("attr_content");
        var target = new float[batch.Size, roles, n, n];
        var weight = new float[batch.Size, roles, n, n];
        var rows = 0;
        for (var b = 0; b < batch.Size; b++)
        {
            var example = batch.Examples[b];
            foreach (var (head, from, to) in example.LinkRows)
            {
                rows++;
                for (var role = from; role < to; role++)
                {
                    for (var w = 1; w <= example.Input.Words; w++)
                    {
                        weight[b, role, w, head + 1] = role == content ? ContentWeight : 1;
                    }
                }
            }

            foreach (var (head, word, role) in example.Links)
            {
                target[b, role, word + 1, head + 1] = 1;
            }
        }

        var logits = network.Biaffine(words, "link", MultiTaskNetwork.LinkWidth, roles);
        return nn.functional.binary_cross_entropy_with_logits(logits, tensor(target), tensor(weight), nn.Reduction.Sum) / Math.Max(1, rows);
    }

    private Tensor Pairs(Tensor words, Batch batch)
    {
        var rows = batch.Examples.Select((e, b) => (e, b)).Where(x => x.e.Pair is not null).ToList();
        var (source, target) = PairWeights(rows.Select(r => r.e).ToList(), (int)words.size(1));
        var index = tensor(rows.Select(r => (long)r.b).ToArray());
        var logits = network.Pairs(words.index_select(0, index), source, target, batch.WordMask.index_select(0, index));
        return nn.functional.cross_entropy(logits, tensor(rows.Select(r => (long)r.e.Pair!.Value.Root).ToArray()), label_smoothing: 0.1);
    }

    /// <summary>[B,1+N] averaging weights of source and target.</summary>
    public static (Tensor Source, Tensor Target) PairWeights(IReadOnlyList<Example> examples, int width)
    {
        var source = new float[examples.Count, width];
        var target = new float[examples.Count, width];
        for (var b = 0; b < examples.Count; b++)
        {
            var p = examples[b].Pair!.Value;
            Fill(source, b, p.SourceStart, p.SourceEnd);
            Fill(target, b, p.TargetStart, p.TargetEnd);
        }

        return (tensor(source), tensor(target));
    }

    private static void Fill(float[,] weights, int row, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            weights[row, i + 1] = 1f / (end - start);
        }
    }
}
