using Microsoft.ML.OnnxRuntime;

namespace Chancery.Language.Model;

/// <summary>The head of marked pairs: what does the source do to the target? Works on the encoder's word vectors.</summary>
public sealed class PairModel : IDisposable
{
    private static readonly string[] InputNames = ["vectors", "source", "target", "word_mask"];
    private static readonly string[] OutputNames = ["roots"];

    private readonly InferenceSession _session;
    private readonly RunOptions _options = new();

    public PairModel(string folder) => _session = new InferenceSession(Path.Combine(folder, "pairs.onnx"));

    /// <summary>Logits over the roots of <see cref="ModelLabels.Pairs"/>.</summary>
    /// <param name="scores">A sentence scored with vectors.</param>
    /// <param name="source">Words of the source, end excluded.</param>
    /// <param name="target">Words of the target, end excluded.</param>
    public float[] Run(SentenceScores scores, Range source, Range target)
    {
        ArgumentNullException.ThrowIfNull(scores.Vectors);
        var n = scores.Words + 1;
        var mask = new float[n];
        Array.Fill(mask, 1);
        using var vectors = OrtValue.CreateTensorValueFromMemory(scores.Vectors, [1, n, scores.Vectors.Length / n]);
        using var s = OrtValue.CreateTensorValueFromMemory(Weights(n, source), [1, n]);
        using var t = OrtValue.CreateTensorValueFromMemory(Weights(n, target), [1, n]);
        using var m = OrtValue.CreateTensorValueFromMemory(mask, [1, n]);
        using var answers = _session.Run(_options, InputNames, [vectors, s, t, m], OutputNames);
        return answers[0].GetTensorDataAsSpan<float>().ToArray();
    }

    public void Dispose()
    {
        _options.Dispose();
        _session.Dispose();
    }

    private static float[] Weights(int n, Range words)
    {
        var weights = new float[n];
        var (start, length) = words.GetOffsetAndLength(n - 1);
        Array.Fill(weights, 1f / length, start + 1, length);
        return weights;
    }
}
