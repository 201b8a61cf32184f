using Chancery.Corpora;
using Chancery.Language.Encoding;
using Chancery.Language.Model;
using Chancery.Training.Data;
using Chancery.Training.Network;
using TorchSharp;
using static TorchSharp.torch;

namespace Chancery.Training;

/// <summary>
/// Accuracy of the pair head on sentences it was not trained on: five folds of <c>plv-train.tsv</c>, each judged by a network that
/// began at the base encoder and saw the other four, the pairs written for this project and the written sentences.
/// </summary>
/// <remarks>The network that ships saw all folds, so it cannot be judged on them; this measures the recipe. Syntax and attribution are not trained along, to save time.</remarks>
public sealed class PairCrossValidation(TrainingConfig config, TextWriter log)
{
    private const int Folds = 5;
    private const string Training = "plv-train.tsv";

    /// <summary>Macro-F1 over all folds together, for each seed.</summary>
    /// <param name="seeds">How many seeds.</param>
    /// <param name="steps">Batches of each fold's training.</param>
    public IReadOnlyList<double> Run(int seeds, int steps)
    {
        set_num_threads(config.Threads);
        var labels = Corpus.Labels(config.Data, config.Version);
        var encoder = new SentenceEncoder(Path.Combine(config.Base, "vocab.txt"));
        var builder = new ExampleBuilder(encoder, labels);
        IEnumerable<Example> Pairs(string file) => MarkedPair.ReadTsv(Path.Combine(config.Data, "events", file)).Select(builder.Pair).OfType<Example>();
        var gold = Pairs(Training).ToList();
        var always = Pairs("written-pairs.tsv").Concat(Pairs("aw-train.tsv"))
            .Concat(config.Written.SelectMany(Corpus.Files).SelectMany(WrittenSentence.Read).Select(builder.Written).Where(e => e.Pair is not null).Select(e => new Example { Input = e.Input, Pair = e.Pair })).ToList();
        var results = new List<double>();
        for (var seed = 0; seed < seeds; seed++)
        {
            var order = Enumerable.Range(0, gold.Count).ToArray();
            new Random(config.Seed + seed).Shuffle(order);
            var answers = new int[gold.Count];
            for (var fold = 0; fold < Folds; fold++)
            {
                var held = order.Where((_, i) => i % Folds == fold).ToList();
                var known = order.Where((_, i) => i % Folds != fold).Select(i => gold[i]);
                using var scope = NewDisposeScope();
                var network = Train([.. known, .. always], labels, config.Seed + 100 * seed + fold, steps);
                foreach (var chunk in held.Chunk(32))
                {
                    Answer(network, labels, [.. chunk.Select(i => gold[i])]).Zip(chunk).ToList().ForEach(p => answers[p.Second] = p.First);
                }

                log.WriteLine($"seed {seed} fold {fold}: {held.Count(i => answers[i] == gold[i].Pair!.Value.Root) / (double)held.Count:0.000} right");
            }

            results.Add(MacroF1(gold, answers));
            log.WriteLine($"seed {seed}: macro-F1 {results[^1]:0.000}, accuracy {gold.Select((g, i) => g.Pair!.Value.Root == answers[i] ? 1.0 : 0).Average():0.000}");
        }

        return results;
    }

    private MultiTaskNetwork Train(List<Example> examples, ModelLabels labels, int seed, int steps)
    {
        random.manual_seed(seed);
        var network = new MultiTaskNetwork(labels, SafeTensors.Load(Path.Combine(config.Base, "model.f16.safetensors")));
        var losses = new Losses(network, labels);
        using var optimizer = Trainer.Optimizer(network);
        var batches = new BatchStream(examples, seed, config.PiecesPerBatch, config.SentencesPerBatch).Batches().GetEnumerator();
        var phase = new TrainingPhase("pairs", steps, 1.5e-4, 1e-3, new Dictionary<string, double>());
        for (var step = 0; step < steps; step++)
        {
            batches.MoveNext();
            Trainer.Step(network, losses, optimizer, batches.Current, phase, step);
        }

        network.Evaluating = true;
        return network;
    }

    /// <summary>The likeliest root of each pair; NONE does not compete, as in <c>chancery evaluate pairs</c>.</summary>
    private static int[] Answer(MultiTaskNetwork network, ModelLabels labels, List<Example> examples)
    {
        using var still = no_grad();
        using var scope = NewDisposeScope();
        var batch = Batch.Of(examples);
        var words = network.Words(batch);
        var (source, target) = Losses.PairWeights(examples, (int)words.size(1));
        var logits = network.Pairs(words, source, target, batch.WordMask);
        var none = labels.Pairs.ToList().IndexOf("NONE");
        logits.select(1, none).fill_(float.NegativeInfinity);
        return [.. logits.argmax(1).data<long>().ToArray().Select(l => (int)l)];
    }

    private static double MacroF1(List<Example> gold, int[] answers)
    {
        var right = gold.Select(g => g.Pair!.Value.Root).ToArray();
        return right.Distinct().Average(root =>
        {
            var hits = right.Where((r, i) => r == root && answers[i] == root).Count();
            return 2.0 * hits / (right.Count(r => r == root) + answers.Count(a => a == root));
        });
    }
}
