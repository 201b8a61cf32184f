using Chancery.Language.Encoding;
using Chancery.Training.Export.Onnx;
using Google.Protobuf;
using Microsoft.ML.OnnxRuntime;

namespace Chancery.Speed;

/// <summary>The exported encoder cut off below its heads, as the yardstick for everything that is built on it.</summary>
internal sealed class BareEncoder : IDisposable
{
    private const string Vectors = "vectors";
    private readonly InferenceSession _session;

    public BareEncoder(string folder, int threads)
    {
        var options = new SessionOptions { IntraOpNumThreads = threads, GraphOptimizationLevel = GraphOptimizationLevel.ORT_ENABLE_ALL };
        _session = new InferenceSession(Cut(Path.Combine(folder, "chancery.onnx")), options);
    }

    /// <summary>Runs sentences in batches of 16, sorted by length; gives the word pieces that were run, padding aside.</summary>
    public long Run(IReadOnlyList<EncodedSentence> sentences)
    {
        long pieces = 0;
        foreach (var batch in sentences.OrderBy(s => s.Pieces.Length).Chunk(16))
        {
            Run(batch);
            pieces += batch.Sum(s => s.Pieces.Length);
        }

        return pieces;
    }

    public void Dispose() => _session.Dispose();

    private void Run(EncodedSentence[] batch)
    {
        var (t, n) = (batch.Max(s => s.Pieces.Length), batch.Max(s => s.Words) + 1);
        var (ids, cases, mask, first) = (new long[batch.Length * t], new long[batch.Length * t], new float[batch.Length * t], new long[batch.Length * n]);
        for (var b = 0; b < batch.Length; b++)
        {
            for (var i = 0; i < batch[b].Pieces.Length; i++)
            {
                (ids[b * t + i], cases[b * t + i], mask[b * t + i]) = (batch[b].Pieces[i], batch[b].Cases[i], 1);
            }

            batch[b].First.Select(f => (long)f).ToArray().CopyTo(first, b * n + 1);
        }

        using var options = new RunOptions();
        using var a = OrtValue.CreateTensorValueFromMemory(ids, [batch.Length, t]);
        using var c = OrtValue.CreateTensorValueFromMemory(cases, [batch.Length, t]);
        using var m = OrtValue.CreateTensorValueFromMemory(mask, [batch.Length, t]);
        using var f = OrtValue.CreateTensorValueFromMemory(first, [batch.Length, n]);
        using var answers = _session.Run(options, ["pieces", "cases", "mask", "first"], [a, c, m, f], [Vectors]);
    }

    /// <summary>The graph without the nodes that only heads need: the runtime would run them whatever outputs are asked for.</summary>
    private static byte[] Cut(string path)
    {
        var model = ModelProto.Parser.ParseFrom(File.ReadAllBytes(path));
        var needed = new HashSet<string>(StringComparer.Ordinal) { Vectors };
        var kept = new List<NodeProto>();
        foreach (var node in model.Graph.Node.Reverse())
        {
            if (node.Output.Any(needed.Contains))
            {
                needed.UnionWith(node.Input);
                kept.Add(node);
            }
        }

        kept.Reverse();
        var outputs = model.Graph.Output.Where(o => o.Name == Vectors).ToList();
        var constants = model.Graph.Initializer.Where(i => needed.Contains(i.Name)).ToList();
        model.Graph.Node.Clear();
        model.Graph.Node.AddRange(kept);
        model.Graph.Output.Clear();
        model.Graph.Output.AddRange(outputs);
        model.Graph.Initializer.Clear();
        model.Graph.Initializer.AddRange(constants);
        return model.ToByteArray();
    }
}
