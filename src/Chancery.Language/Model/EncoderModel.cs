using Chancery.Language.Encoding;
using Microsoft.ML.OnnxRuntime;

namespace Chancery.Language.Model;

/// <summary>Runs the exported encoder with all its heads, once a sentence, on the CPU.</summary>
public sealed class EncoderModel : IDisposable
{
    private const int Width = 384;
    private const int SentencesPerBatch = 16;
    private const int PiecesPerBatch = 1536;

    private static readonly string[] InputNames = ["pieces", "cases", "mask", "first"];
    private static readonly string[] Heads = ["upos", "xpos", "names", "attribution", "kinds", "certainty", "status", "arcs", "relations", "links"];

    private static readonly string[] StartOutputs = ["starts"];

    private readonly InferenceSession _session;
    private readonly RunOptions _options = new();

    /// <summary>Loads a model folder.</summary>
    /// <param name="folder">Holds chancery.onnx, labels.json and vocab.txt.</param>
    /// <param name="threads">Threads of one inference; 0 lets the runtime choose.</param>
    public EncoderModel(string folder, int threads = 0)
    {
        var path = Path.Combine(folder, "chancery.onnx");
        if (!File.Exists(path))
        {
            throw new FileNotFoundException($"No language model at {path}. Give its folder with --model, or the folder above it in the variable CHANCERY_HOME.", path);
        }

        using var options = new SessionOptions { IntraOpNumThreads = threads, GraphOptimizationLevel = GraphOptimizationLevel.ORT_ENABLE_ALL };
        options.AddSessionConfigEntry("session.intra_op.allow_spinning", "0");
        _session = new InferenceSession(path, options);
        Labels = ModelLabels.Load(Path.Combine(folder, "labels.json"));
    }

    public ModelLabels Labels { get; }

    /// <summary>Whether the model was trained to see where sentences begin.</summary>
    public bool SeesStarts => _session.OutputMetadata.ContainsKey(StartOutputs[0]);

    /// <summary>Scores sentences; the order of the result is that of the input.</summary>
    public SentenceScores[] Run(IReadOnlyList<EncodedSentence> sentences, bool vectors = false)
    {
        var results = new SentenceScores[sentences.Count];
        foreach (var batch in Batches(sentences))
        {
            Run(sentences, batch, results, vectors);
        }

        return results;
    }

    /// <summary>For each word of each stretch of text how surely a sentence begins with it (difference of logits; above 0 it does).</summary>
    public float[][] Starts(IReadOnlyList<EncodedSentence> stretches)
    {
        var results = new float[stretches.Count][];
        foreach (var batch in Batches(stretches))
        {
            using var answers = Infer(stretches, batch, StartOutputs);
            var n = (int)answers[0].GetTensorTypeAndShape().Shape[1];
            for (var b = 0; b < batch.Count; b++)
            {
                var words = stretches[batch[b]].Words;
                var logits = Rows(answers[0], b, n, words);
                results[batch[b]] = [.. Enumerable.Range(0, words).Select(w => logits[2 * w + 1] - logits[2 * w])];
            }
        }

        return results;
    }

    public void Dispose()
    {
        _options.Dispose();
        _session.Dispose();
    }

    /// <summary>Sentences of like length together, so that little is padding.</summary>
    private static IEnumerable<List<int>> Batches(IReadOnlyList<EncodedSentence> sentences)
    {
        var batch = new List<int>();
        foreach (var i in Enumerable.Range(0, sentences.Count).OrderBy(i => sentences[i].Pieces.Length))
        {
            if (batch.Count > 0 && (batch.Count == SentencesPerBatch || (batch.Count + 1) * sentences[i].Pieces.Length > PiecesPerBatch))
            {
                yield return batch;
                batch = [];
            }

            batch.Add(i);
        }

        if (batch.Count > 0)
        {
            yield return batch;
        }
    }

    private void Run(IReadOnlyList<EncodedSentence> sentences, List<int> batch, SentenceScores[] results, bool vectors)
    {
        using var answers = Infer(sentences, batch, vectors ? [.. Heads, "vectors"] : Heads);
        var n = batch.Max(i => sentences[i].Words) + 1;
        for (var b = 0; b < batch.Count; b++)
        {
            results[batch[b]] = Cut(answers, b, n, sentences[batch[b]].Words, vectors);
        }
    }

    private IDisposableReadOnlyCollection<OrtValue> Infer(IReadOnlyList<EncodedSentence> sentences, List<int> batch, string[] outputs)
    {
        var t = batch.Max(i => sentences[i].Pieces.Length);
        var n = batch.Max(i => sentences[i].Words) + 1;
        var pieces = new long[batch.Count * t];
        var cases = new long[batch.Count * t];
        var mask = new float[batch.Count * t];
        var first = new long[batch.Count * n];
        for (var b = 0; b < batch.Count; b++)
        {
            var s = sentences[batch[b]];
            for (var i = 0; i < s.Pieces.Length; i++)
            {
                (pieces[b * t + i], cases[b * t + i], mask[b * t + i]) = (s.Pieces[i], s.Cases[i], 1);
            }

            for (var i = 0; i < s.Words; i++)
            {
                first[b * n + i + 1] = s.First[i];
            }
        }

        long[] shape = [batch.Count, t];
        using var piecesValue = OrtValue.CreateTensorValueFromMemory(pieces, shape);
        using var casesValue = OrtValue.CreateTensorValueFromMemory(cases, shape);
        using var maskValue = OrtValue.CreateTensorValueFromMemory(mask, shape);
        using var firstValue = OrtValue.CreateTensorValueFromMemory(first, [batch.Count, n]);
        return _session.Run(_options, InputNames, [piecesValue, casesValue, maskValue, firstValue], outputs);
    }

    private static SentenceScores Cut(IReadOnlyList<OrtValue> answers, int b, int n, int words, bool vectors) => new()
    {
        Words = words,
        Upos = Rows(answers[0], b, n, words),
        Xpos = Rows(answers[1], b, n, words),
        Names = Rows(answers[2], b, n, words),
        Attribution = Rows(answers[3], b, n, words),
        Kinds = Rows(answers[4], b, n, words),
        Certainty = Rows(answers[5], b, n, words),
        Status = Rows(answers[6], b, n, words),
        Arcs = Square(answers[7].GetTensorDataAsSpan<float>(), b, 1, n, words + 1),
        Relations = Bytes(answers[8].GetTensorDataAsSpan<long>(), b, n, words + 1),
        Links = Links(answers[9], b, n, words + 1),
        Vectors = vectors ? answers[10].GetTensorDataAsSpan<float>().Slice(b * n * Width, (words + 1) * Width).ToArray() : null,
    };

    /// <summary>The rows of the words, root left out.</summary>
    private static float[] Rows(OrtValue value, int b, int n, int words)
    {
        var data = value.GetTensorDataAsSpan<float>();
        var width = (int)value.GetTensorTypeAndShape().Shape[2];
        return data.Slice((b * n + 1) * width, words * width).ToArray();
    }

    private static float[] Links(OrtValue value, int b, int n, int size)
    {
        var roles = (int)value.GetTensorTypeAndShape().Shape[1];
        return Square(value.GetTensorDataAsSpan<float>(), b, roles, n, size);
    }

    private static float[] Square(ReadOnlySpan<float> data, int b, int planes, int n, int size)
    {
        var result = new float[planes * size * size];
        for (var p = 0; p < planes; p++)
        {
            for (var row = 0; row < size; row++)
            {
                data.Slice((((b * planes + p) * n) + row) * n, size).CopyTo(result.AsSpan((p * size + row) * size));
            }
        }

        return result;
    }

    private static byte[] Bytes(ReadOnlySpan<long> data, int b, int n, int size)
    {
        var result = new byte[size * size];
        for (var row = 0; row < size; row++)
        {
            for (var column = 0; column < size; column++)
            {
                result[row * size + column] = (byte)data[(b * n + row) * n + column];
            }
        }

        return result;
    }
}
