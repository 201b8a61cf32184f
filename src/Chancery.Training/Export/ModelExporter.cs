using Chancery.Language.Model;
using Chancery.Training.Network;
using Google.Protobuf;
using TorchSharp;

namespace Chancery.Training.Export;

/// <summary>Writes the trained network as ONNX: <c>chancery.onnx</c> (encoder with every head) and <c>pairs.onnx</c> (the head of marked pairs, over its word vectors).</summary>
public sealed class ModelExporter(MultiTaskNetwork network, ModelLabels labels)
{
    private const int Width = MultiTaskNetwork.Width;
    private const string B = "batch";
    private const string T = "pieces";
    private const string N = "words";

    /// <summary>Writes both graphs to a folder, with the labels.</summary>
    public void Write(string folder, bool quantised)
    {
        Directory.CreateDirectory(folder);
        Save(Encoder(quantised), Path.Combine(folder, "chancery.onnx"));
        Save(Pairs(), Path.Combine(folder, "pairs.onnx"));
        labels.Save(Path.Combine(folder, "labels.json"));
    }

    private static void Save(GraphBuilder graph, string path)
    {
        using var stream = File.Create(path);
        graph.Build().WriteTo(stream);
    }

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private float[] Weight(string name) => network.Weights[name].detach().contiguous().data<float>().ToArray();

    private string Linear(GraphBuilder g, string x, string name, int inputs, int outputs, bool quantise = true) =>
        g.Linear(x, Weight(name + ".weight"), Weight(name + ".bias"), inputs, outputs, quantise);

    private GraphBuilder Encoder(bool quantised)
    {
        var g = new GraphBuilder(quantised);
        var pieces = g.Input("pieces", true, B, T);
        var cases = g.Input("cases", true, B, T);
        var mask = g.Input("mask", false, B, T);
        var first = g.Input("first", true, B, N);
        var x = Encode(g, pieces, cases, mask);

        // Word vectors: batch row × first piece, as one flat gather.
        var gathered = g.Op("GatherND", [x, g.Op("Unsqueeze", [first, g.Shape(-1)])], ("batch_dims", 1L));
        g.Output("vectors", gathered, false, B, N, Text(Width));
        Heads(g, gathered);
        return g;
    }

    private string Encode(GraphBuilder g, string pieces, string cases, string mask)
    {
        var length = g.Op("Shape", [pieces], ("start", 1L), ("end", 2L));
        var positions = g.Op("Slice", [g.Constant(Weight("embed.position"), 512, Width), g.Shape(0), length, g.Shape(0)]);
        var x = g.Op("Add", [g.Op("Add", [g.Embedding(pieces, Weight("embed.word"), 30522, Width), positions]), g.Op("Gather", [g.Constant(Weight("embed.case"), Chancery.Language.Encoding.CasePattern.Count, Width), cases])]);
        x = Norm(g, x, "embed.norm");
        var blocked = g.Op("Mul", [g.Op("Sub", [g.Scalar(1), g.Op("Unsqueeze", [mask, g.Shape(1, 2)])]), g.Scalar(-10000)]);
        for (var i = 0; i < MultiTaskNetwork.Layers; i++)
        {
            x = Layer(g, x, i, blocked);
        }

        return x;
    }

    private string Layer(GraphBuilder g, string x, int i, string blocked)
    {
        const int heads = MultiTaskNetwork.AttentionHeads;
        const int size = Width / heads;
        var weight = Weight($"layer{i}.qkv.weight");
        var bias = Weight($"layer{i}.qkv.bias");
        // The scale 1/√size is folded into the query's weights.
        for (var j = 0; j < Width * Width; j++)
        {
            weight[j] /= MathF.Sqrt(size);
        }

        for (var j = 0; j < Width; j++)
        {
            bias[j] /= MathF.Sqrt(size);
        }

        var qkv = g.Ops("Split", [g.Linear(x, weight, bias, Width, 3 * Width)], 3, ("axis", 2L), ("num_outputs", 3L));
        var query = g.Op("Transpose", [g.Op("Reshape", [qkv[0], g.Shape(0, 0, heads, size)])], ("perm", new long[] { 0, 2, 1, 3 }));
        var key = g.Op("Transpose", [g.Op("Reshape", [qkv[1], g.Shape(0, 0, heads, size)])], ("perm", new long[] { 0, 2, 3, 1 }));
        var value = g.Op("Transpose", [g.Op("Reshape", [qkv[2], g.Shape(0, 0, heads, size)])], ("perm", new long[] { 0, 2, 1, 3 }));
        var weights = g.Op("Softmax", [g.Op("Add", [g.Op("MatMul", [query, key]), blocked])], ("axis", -1L));
        var attended = g.Op("Transpose", [g.Op("MatMul", [weights, value])], ("perm", new long[] { 0, 2, 1, 3 }));
        attended = g.Op("Reshape", [attended, g.Shape(0, 0, Width)]);
        x = Norm(g, g.Op("Add", [x, Linear(g, attended, $"layer{i}.out", Width, Width)]), $"layer{i}.norm1");
        var up = g.Op("Gelu", [Linear(g, x, $"layer{i}.up", Width, 4 * Width)]);
        return Norm(g, g.Op("Add", [x, Linear(g, up, $"layer{i}.down", 4 * Width, Width)]), $"layer{i}.norm2");
    }

    private void Heads(GraphBuilder g, string words)
    {
        // Root and words share the arrays: position 0 is the root, as in the biaffine scores.
        void Plain(string name, int outputs) => g.Output(name, Linear(g, words, name, Width, outputs), false, B, N, Text(outputs));
        Plain("upos", labels.Upos.Count);
        Plain("xpos", labels.Xpos.Count);
        Plain("names", 1 + 2 * labels.Names.Count);
        Plain("attribution", 3 * labels.Attribution.Count);
        Plain("starts", 2);
        Plain("certainty", 2 * labels.Certainty.Count);
        Plain("status", labels.Status.Count);
        var hidden = g.Op("Gelu", [Linear(g, words, "kinds.hidden", Width, Width)]);
        g.Output("kinds", Linear(g, hidden, "kinds", Width, labels.Kinds.Count), false, B, N, Text(labels.Kinds.Count));
        g.Output("arcs", g.Op("Squeeze", [Biaffine(g, words, "arc", MultiTaskNetwork.ArcWidth, 1), g.Shape(1)]), false, B, N, N);
        g.Output("links", Biaffine(g, words, "link", MultiTaskNetwork.LinkWidth, labels.Links.Count), false, B, Text(labels.Links.Count), N, N);
        var relations = Biaffine(g, words, "relation", MultiTaskNetwork.RelationWidth, labels.Relations.Count);
        g.Output("relations", g.Op("ArgMax", [relations], ("axis", 1L), ("keepdims", 0L)), true, B, N, N);
    }

    private string Biaffine(GraphBuilder g, string words, string name, int width, int count)
    {
        // [x;1]ᵀ U [y;1] without growing x and y: the last row and column of U become a bias of the projection and an added term.
        var dependent = g.Op("Relu", [Linear(g, words, name + ".dependent", Width, width)]);
        var head = g.Op("Relu", [Linear(g, words, name + ".head", Width, width)]);
        var full = Weight(name + ".pair.weight");
        var (weight, bias) = (new float[count * width * width], new float[count * width]);
        var (lastWeight, lastBias) = (new float[count * width], new float[count]);
        var stride = width + 1;
        for (var l = 0; l < count; l++)
        {
            for (var o = 0; o < stride; o++)
            {
                for (var i = 0; i < stride; i++)
                {
                    var v = full[(l * stride + o) * stride + i];
                    _ = (o < width, i < width) switch
                    {
                        (true, true) => weight[(l * width + o) * width + i] = v,
                        (true, false) => bias[l * width + o] = v,
                        (false, true) => lastWeight[l * width + i] = v,
                        (false, false) => lastBias[l] = v,
                    };
                }
            }
        }

        var projected = g.Linear(dependent, weight, bias, width, count * width, quantise: false);
        projected = g.Op("Transpose", [g.Op("Reshape", [projected, g.Shape(0, 0, count, width)])], ("perm", new long[] { 0, 2, 1, 3 }));
        var scores = g.Op("MatMul", [projected, g.Op("Unsqueeze", [g.Op("Transpose", [head], ("perm", new long[] { 0, 2, 1 })), g.Shape(1)])]);
        var last = g.Op("Transpose", [g.Linear(dependent, lastWeight, lastBias, width, count, quantise: false)], ("perm", new long[] { 0, 2, 1 }));
        return g.Op("Add", [scores, g.Op("Unsqueeze", [last, g.Shape(3)])]);
    }

    private GraphBuilder Pairs()
    {
        var g = new GraphBuilder(quantised: false);
        var words = g.Input("vectors", false, B, N, Text(Width));
        var source = g.Input("source", false, B, N);
        var target = g.Input("target", false, B, N);
        var mask = g.Input("word_mask", false, B, N);
        string Pool(string weights) => g.Op("Squeeze", [g.Op("MatMul", [g.Op("Unsqueeze", [weights, g.Shape(1)]), words]), g.Shape(1)]);
        var (s, t) = (Pool(source), Pool(target));
        var mean = Pool(g.Op("Div", [mask, g.Op("ReduceSum", [mask, g.Shape(1)], ("keepdims", 1L))]));
        var query = Linear(g, g.Op("Concat", [s, t], ("axis", 1L)), "pair.query", 2 * Width, Width);
        var scores = g.Op("Squeeze", [g.Op("MatMul", [words, g.Op("Unsqueeze", [query, g.Shape(2)])]), g.Shape(2)]);
        scores = g.Op("Add", [g.Op("Div", [scores, g.Scalar(MathF.Sqrt(Width))]), g.Op("Mul", [g.Op("Sub", [g.Scalar(1), mask]), g.Scalar(-10000)])]);
        var attended = Pool(g.Op("Softmax", [scores], ("axis", 1L)));
        var root = g.Op("Gather", [words, g.Constant([0L], [])], ("axis", 1L));
        var all = g.Op("Concat", [root, mean, s, t, attended], ("axis", 1L));
        var hidden = g.Op("Gelu", [Linear(g, all, "pair.hidden", 5 * Width, Width)]);
        g.Output("roots", Linear(g, hidden, "pair", Width, labels.Pairs.Count), false, B, Text(labels.Pairs.Count));
        return g;
    }

    private static string Norm(GraphBuilder g, float[] scale, float[] bias, string x) =>
        g.Op("LayerNormalization", [x, g.Constant(scale, Width), g.Constant(bias, Width)], ("axis", -1L), ("epsilon", 1e-12f));

    private string Norm(GraphBuilder g, string x, string name) => Norm(g, Weight(name + ".weight"), Weight(name + ".bias"), x);
}
