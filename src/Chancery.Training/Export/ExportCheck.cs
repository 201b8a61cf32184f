using Chancery.Language.Encoding;
using Chancery.Training.Data;
using Microsoft.ML.OnnxRuntime;
using static TorchSharp.torch;

namespace Chancery.Training.Export;

/// <summary>Runs a fixed batch through the trained network and through the exported graphs, and states the largest difference.</summary>
public static class ExportCheck
{
    private static readonly string[][] Sentences =
    [
        ["The", "foreign", "minister", "met", "her", "counterpart", "in", "Vienna", "."],
        ["\"", "We", "will", "not", "withdraw", "our", "troops", ",", "\"", "the", "ministry", "said", "on", "Monday", "."],
    ];

    public static string Compare(Trainer trainer, TrainingConfig config)
    {
        using var still = no_grad();
        var encoder = new SentenceEncoder(Path.Combine(config.Output, "vocab.txt"));
        var batch = Batch.Of([.. Sentences.Select(s => new Example { Input = encoder.Encode(s, new bool[s.Length]) })]);
        trainer.Network.Evaluating = true;
        var expected = trainer.Network.Biaffine(trainer.Network.Words(batch), "arc", Network.MultiTaskNetwork.ArcWidth, 1).squeeze(1);
        var difference = new[] { Path.Combine(config.Work, "float32"), config.Output }.Select(folder => Largest(Path.Combine(folder, "chancery.onnx"), batch, expected)).ToArray();
        return $"largest difference of an arc score to the bfloat16 network: float32 {difference[0]:0.000}, int8 {difference[1]:0.000} (scores range over {(expected.max() - expected.min()).item<float>():0.0})";
    }

    private static float Largest(string path, Batch batch, TorchSharp.torch.Tensor expected)
    {
        using var session = new InferenceSession(path);
        using var results = session.Run(
        [
            Value("pieces", batch.Pieces), Value("cases", batch.Cases), Value("first", batch.First),
            NamedOnnxValue.CreateFromTensor("mask", new Microsoft.ML.OnnxRuntime.Tensors.DenseTensor<float>(batch.Mask.data<float>().ToArray(), [.. batch.Mask.shape.Select(d => (int)d)])),
        ], ["arcs"]);
        var got = tensor(results[0].AsEnumerable<float>().ToArray(), expected.shape);
        // Scores of padded words have no meaning.
        var valid = batch.WordMask.unsqueeze(1) * batch.WordMask.unsqueeze(2);
        return ((got - expected).abs() * valid).max().item<float>();
    }

    private static NamedOnnxValue Value(string name, TorchSharp.torch.Tensor t) =>
        NamedOnnxValue.CreateFromTensor(name, new Microsoft.ML.OnnxRuntime.Tensors.DenseTensor<long>(t.data<long>().ToArray(), [.. t.shape.Select(d => (int)d)]));
}
