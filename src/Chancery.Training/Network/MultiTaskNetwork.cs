using Chancery.Language.Encoding;
using Chancery.Language.Model;
using Chancery.Training.Data;
using TorchSharp;
using static TorchSharp.torch;

namespace Chancery.Training.Network;

/// <summary>
/// A BERT encoder (MiniLM-L6-H384; Wang et al. 2020) with case patterns added to its input, and heads over the first
/// piece of each word: tags, biaffine parser (Dozat &amp; Manning 2017), names, attribution, entries with their arcs, pairs.
/// </summary>
/// <remarks>The word embeddings are not trained: a tenth of the time of a step, and news words that the corpora lack keep their place.
/// Matrix products run in bfloat16, everything else and all weights are float32.</remarks>
public sealed class MultiTaskNetwork
{
    public const int Width = 384;
    public const int Layers = 6;
    public const int AttentionHeads = 12;
    public const int ArcWidth = 256;
    public const int RelationWidth = 96;
    public const int LinkWidth = 96;
    private const double Dropout = 0.1;
    private const double HeadDropout = 0.25;

    private readonly ModelLabels _labels;

    public MultiTaskNetwork(ModelLabels labels, IReadOnlyDictionary<string, Tensor>? encoder)
    {
        _labels = labels;
        AddEncoder(encoder);
        AddHeads();
    }

    public Parameters Weights { get; } = new();

    /// <summary>False while training: dropout is on.</summary>
    public bool Evaluating { get; set; }

    private void AddEncoder(IReadOnlyDictionary<string, Tensor>? given)
    {
        Tensor From(string name, params long[] shape) => given is null ? randn(shape) * 0.02 : given[name];
        Weights.Add("embed.word", From("embeddings.word_embeddings.weight", 30522, Width));
        Weights.Add("embed.position", given is null ? randn(512, Width) * 0.02 : given["embeddings.position_embeddings.weight"] + given["embeddings.token_type_embeddings.weight"][0]);
        Weights.Add("embed.case", randn(CasePattern.Count, Width) * 0.01);
        AddNorm("embed.norm", given, "embeddings.LayerNorm");
        for (var i = 0; i < Layers; i++)
        {
            var name = $"encoder.layer.{i}.";
            string[] qkv = ["query", "key", "value"];
            Weights.Add($"layer{i}.qkv.weight", cat([.. qkv.Select(p => From($"{name}attention.self.{p}.weight", Width, Width))], 0));
            Weights.Add($"layer{i}.qkv.bias", cat([.. qkv.Select(p => From($"{name}attention.self.{p}.bias", Width))], 0));
            AddGiven($"layer{i}.out", $"{name}attention.output.dense", Width, Width);
            AddNorm($"layer{i}.norm1", given, $"{name}attention.output.LayerNorm");
            AddGiven($"layer{i}.up", $"{name}intermediate.dense", Width, 4 * Width);
            AddGiven($"layer{i}.down", $"{name}output.dense", 4 * Width, Width);
            AddNorm($"layer{i}.norm2", given, $"{name}output.LayerNorm");
        }

        void AddGiven(string name, string source, int inputs, int outputs)
        {
            Weights.Add(name + ".weight", From(source + ".weight", outputs, inputs));
            Weights.Add(name + ".bias", From(source + ".bias", outputs));
        }
    }

    private void AddNorm(string name, IReadOnlyDictionary<string, Tensor>? given, string source)
    {
        Weights.Add(name + ".weight", given is null ? ones(Width) : given[source + ".weight"]);
        Weights.Add(name + ".bias", given is null ? zeros(Width) : given[source + ".bias"]);
    }

    private void AddHeads()
    {
        Weights.AddLinear("upos", Width, _labels.Upos.Count);
        Weights.AddLinear("xpos", Width, _labels.Xpos.Count);
        Weights.AddLinear("names", Width, 1 + 2 * _labels.Names.Count);
        Weights.AddLinear("attribution", Width, 3 * _labels.Attribution.Count);
        Weights.AddLinear("starts", Width, 2);
        Weights.AddLinear("kinds.hidden", Width, Width);
        Weights.AddLinear("kinds", Width, _labels.Kinds.Count);
        Weights.AddLinear("certainty", Width, 2 * _labels.Certainty.Count);
        Weights.AddLinear("status", Width, _labels.Status.Count);
        AddBiaffine("arc", ArcWidth, 1);
        AddBiaffine("relation", RelationWidth, _labels.Relations.Count);
        AddBiaffine("link", LinkWidth, _labels.Links.Count);
        Rare();
        Weights.AddLinear("pair.query", 2 * Width, Width);
        Weights.AddLinear("pair.hidden", 5 * Width, Width);
        Weights.AddLinear("pair", Width, _labels.Pairs.Count);
    }

    /// <summary>Kinds and arcs are rare: their heads begin by denying everything.</summary>
    private void Rare()
    {
        using var still = no_grad();
        Weights["kinds.bias"].fill_(-4.5);
        var corners = tensor(Enumerable.Range(1, _labels.Links.Count).Select(l => ((long)l * (LinkWidth + 1)) - 1).ToArray());
        Weights["link.pair.weight"].index_put_(tensor(-4.5f), [corners, tensor((long)LinkWidth)]);
    }

    private void AddBiaffine(string name, int width, int labels)
    {
        Weights.AddLinear(name + ".dependent", Width, width);
        Weights.AddLinear(name + ".head", Width, width);
        Weights.AddLinear(name + ".pair", width + 1, labels * (width + 1), zero: true);
    }

    /// <summary>[B,1+N,384]: the vector of [CLS] and of the first piece of each word; and all pieces [B,T,384].</summary>
    public Tensor Words(Batch batch)
    {
        var length = batch.Pieces.size(1);
        var x = Rows(Weights["embed.word"].detach(), batch.Pieces)
            + Weights["embed.position"].slice(0, 0, length, 1)
            + Rows(Weights["embed.case"], batch.Cases);
        x = Drop(Norm(x, "embed.norm"), Dropout);
        var mask = ((1 - batch.Mask) * -10000f).unsqueeze(1).unsqueeze(1).to_type(ScalarType.BFloat16);
        for (var i = 0; i < Layers; i++)
        {
            x = Layer(x, i, mask);
        }

        return x.gather(1, batch.First.unsqueeze(-1).expand(-1, -1, Width));
    }

    private Tensor Layer(Tensor x, int i, Tensor mask)
    {
        var (b, t) = (x.size(0), x.size(1));
        var qkv = HalfLinear(x, $"layer{i}.qkv").view(b, t, 3, AttentionHeads, Width / AttentionHeads).permute(2, 0, 3, 1, 4);
        var attended = nn.functional.scaled_dot_product_attention(qkv[0], qkv[1], qkv[2], mask, 0.0, false);
        attended = attended.transpose(1, 2).reshape(b, t, Width);
        x = Norm(x + Drop(Linear(attended, $"layer{i}.out"), Dropout), $"layer{i}.norm1");
        var up = nn.functional.gelu(HalfLinear(x, $"layer{i}.up"));
        return Norm(x + Drop(Linear(up, $"layer{i}.down"), Dropout), $"layer{i}.norm2");
    }

    /// <summary>Logits of a plain head over the words [B,N,labels].</summary>
    public Tensor Head(Tensor words, string name) => Linear(Drop(words.slice(1, 1, words.size(1), 1), HeadDropout), name);

    /// <summary>Logits of the kinds: one hidden layer between.</summary>
    public Tensor Kinds(Tensor words)
    {
        var x = Drop(words.slice(1, 1, words.size(1), 1), HeadDropout);
        return Linear(Drop(nn.functional.gelu(Linear(x, "kinds.hidden")), HeadDropout), "kinds");
    }

    /// <summary>Scores of all (dependent, head) pairs, root first in both: [B,labels,1+N,1+N].</summary>
    public Tensor Biaffine(Tensor words, string name, int width, int labels)
    {
        var x = Drop(words, HeadDropout);
        var dependent = WithOne(Drop(nn.functional.relu(Linear(x, name + ".dependent")), HeadDropout));
        var head = WithOne(Drop(nn.functional.relu(Linear(x, name + ".head")), HeadDropout));
        var (b, n) = (words.size(0), words.size(1));
        var projected = nn.functional.linear(dependent, Weights[name + ".pair.weight"]).view(b, n, labels, width + 1).permute(0, 2, 1, 3);
        return projected.matmul(head.unsqueeze(1).transpose(2, 3));
    }

    /// <summary>Roots of the marked pairs [B,labels].</summary>
    /// <param name="words">[B,1+N,384].</param>
    /// <param name="source">[B,1+N], weights that sum to one over the source's words.</param>
    /// <param name="target">The same for the target.</param>
    /// <param name="wordMask">[B,1+N].</param>
    public Tensor Pairs(Tensor words, Tensor source, Tensor target, Tensor wordMask)
    {
        Tensor Pool(Tensor weights) => weights.unsqueeze(1).matmul(words).squeeze(1);
        var (s, t) = (Pool(source), Pool(target));
        var mean = Pool(wordMask / wordMask.sum(1, keepdim: true));
        var query = Linear(cat([s, t], 1), "pair.query");
        var scores = words.matmul(query.unsqueeze(2)).squeeze(2) / Math.Sqrt(Width) + (1 - wordMask) * -10000f;
        var attended = Pool(nn.functional.softmax(scores, 1));
        var all = Drop(cat([words.select(1, 0), mean, s, t, attended], 1), HeadDropout);
        return Linear(Drop(nn.functional.gelu(Linear(all, "pair.hidden")), HeadDropout), "pair");
    }

    private static Tensor Rows(Tensor table, Tensor ids) => table.index_select(0, ids.flatten()).view(ids.size(0), ids.size(1), Width);

    private static Tensor WithOne(Tensor x) => cat([x, ones(x.size(0), x.size(1), 1)], 2);

    private Tensor Drop(Tensor x, double p) => Evaluating ? x : nn.functional.dropout(x, p, training: true);

    private Tensor Norm(Tensor x, string name) => nn.functional.layer_norm(x, [Width], Weights[name + ".weight"], Weights[name + ".bias"], 1e-12);

    private Tensor HalfLinear(Tensor x, string name) => nn.functional.linear(
        x.to_type(ScalarType.BFloat16), Weights[name + ".weight"].to_type(ScalarType.BFloat16), Weights[name + ".bias"].to_type(ScalarType.BFloat16));

    private Tensor Linear(Tensor x, string name) => HalfLinear(x, name).to_type(ScalarType.Float32);
}
