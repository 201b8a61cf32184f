using System.Diagnostics;
using System.Text.Json;
using Chancery.Language.Encoding;
using Chancery.Language.Model;
using Chancery.Training.Data;
using Chancery.Training.Network;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Chancery.Training;

/// <summary>Runs the phases of a configuration, with checkpoints from which it goes on after an interruption.</summary>
public sealed class Trainer
{
    private readonly TrainingConfig _config;
    private readonly MultiTaskNetwork _network;
    private readonly Losses _losses;
    private readonly Corpus _corpus;
    private readonly TextWriter _log;

    public Trainer(TrainingConfig config, TextWriter log)
    {
        _config = config;
        _log = log;
        set_num_threads(config.Threads);
        random.manual_seed(config.Seed);
        Directory.CreateDirectory(config.Work);
        Labels = Corpus.Labels(config.Data, config.Version);
        _network = new MultiTaskNetwork(Labels, SafeTensors.Load(Path.Combine(config.Base, "model.f16.safetensors")));
        _losses = new Losses(_network, Labels);
        _corpus = Corpus.Load(config, new SentenceEncoder(Path.Combine(config.Base, "vocab.txt")), Labels);
        foreach (var (task, examples) in _corpus.Tasks)
        {
            log.WriteLine($"{task}: {examples.Count} sentences");
        }
    }

    public ModelLabels Labels { get; }

    public MultiTaskNetwork Network => _network;

    private string WeightsFile => Path.Combine(_config.Work, "weights.bin");

    private string OptimizerFile => Path.Combine(_config.Work, "optimizer.bin");

    private string ProgressFile => Path.Combine(_config.Work, "progress.json");

    /// <summary>Trains all phases, from the last checkpoint where there is one.</summary>
    /// <param name="train">False loads the last checkpoint and leaves it at that.</param>
    public void Run(bool train = true)
    {
        var (phase, step) = Resume();
        for (; train && phase < _config.Phases.Count; phase++, step = 0)
        {
            Phase(phase, step);
            Checkpoint(phase + 1, 0, null);
        }
    }

    private void Phase(int index, int from)
    {
        var phase = _config.Phases[index];
        using var optimizer = Optimizer(_network);
        if (from > 0 && File.Exists(OptimizerFile))
        {
            optimizer.load_state_dict(OptimizerFile);
        }

        var streams = phase.Tasks.Where(t => _corpus.Tasks[t.Key].Count > 0).ToDictionary(
            t => t.Key,
            t => new BatchStream(_corpus.Tasks[t.Key], _config.Seed + 31 * index, _config.PiecesPerBatch, _config.SentencesPerBatch).Batches().GetEnumerator(),
            StringComparer.Ordinal);
        var choice = new Random(_config.Seed + 7 * index);
        var watch = Stopwatch.StartNew();
        var averages = new Dictionary<string, double>(StringComparer.Ordinal);
        var sentences = 0;
        for (var step = 0; step < phase.Steps; step++)
        {
            var task = Draw(phase, streams.Keys, choice);
            streams[task].MoveNext();
            if (step < from)
            {
                continue;
            }

            // Dropout of a step depends on the step alone, so that a resumed run draws what an unbroken one would.
            random.manual_seed(_config.Seed + 1_000_003L * index + step);
            var loss = Step(_network, _losses, optimizer, streams[task].Current, phase, step);
            averages[task] = averages.TryGetValue(task, out var old) ? 0.98 * old + 0.02 * loss : loss;
            sentences += streams[task].Current.Count;
            if ((step + 1) % 50 == 0)
            {
                _log.WriteLine(
                    $"{phase.Name} {step + 1}/{phase.Steps}  {sentences / watch.Elapsed.TotalSeconds:0} sentences/s  "
                    + string.Join("  ", averages.OrderBy(a => a.Key, StringComparer.Ordinal).Select(a => $"{a.Key} {a.Value:0.000}")));
                _log.Flush();
            }

            if ((step + 1) % _config.CheckpointEvery == 0 && step + 1 < phase.Steps)
            {
                Checkpoint(index, step + 1, optimizer);
            }
        }
    }

    /// <summary>One step of gradient descent on a batch; gives its loss.</summary>
    public static double Step(MultiTaskNetwork network, Losses losses, AdamW optimizer, IReadOnlyList<Example> examples, TrainingPhase phase, int step)
    {
        using var scope = NewDisposeScope();
        var warmup = Math.Max(1, phase.Steps / 20);
        var rate = Math.Min((step + 1.0) / warmup, (phase.Steps - step) / (double)(phase.Steps - warmup + 1));
        var groups = optimizer.ParamGroups.ToList();
        groups[0].LearningRate = phase.EncoderRate * rate;
        groups[1].LearningRate = phase.HeadRate * rate;
        optimizer.zero_grad();
        var loss = losses.Of(Batch.Of(examples));
        loss.backward();
        nn.utils.clip_grad_norm_(network.Weights.parameters(), 2.0);
        optimizer.step();
        return loss.item<float>();
    }

    /// <summary>Two groups of weights, encoder and heads, with rates of their own; the word embeddings stay as they are.</summary>
    public static AdamW Optimizer(MultiTaskNetwork network)
    {
        bool IsEncoder(string name) => name is "embed.position" or "embed.norm.weight" or "embed.norm.bias" || name.StartsWith("layer", StringComparison.Ordinal);
        IEnumerable<Parameter> Of(bool encoder) => network.Weights.ByName.Where(p => p.Key != "embed.word" && IsEncoder(p.Key) == encoder).Select(p => p.Value);
        return optim.AdamW(
        [
            new AdamW.ParamGroup(Of(true), new AdamW.Options { LearningRate = 1e-4, weight_decay = 0.01 }),
            new AdamW.ParamGroup(Of(false), new AdamW.Options { LearningRate = 1e-3, weight_decay = 0.01 }),
        ]);
    }

    private static string Draw(TrainingPhase phase, IEnumerable<string> tasks, Random random)
    {
        var available = phase.Tasks.Where(t => tasks.Contains(t.Key)).OrderBy(t => t.Key, StringComparer.Ordinal).ToList();
        var at = random.NextDouble() * available.Sum(t => t.Value);
        foreach (var (task, share) in available)
        {
            if ((at -= share) < 0)
            {
                return task;
            }
        }

        return available[^1].Key;
    }

    private void Checkpoint(int phase, int step, AdamW? optimizer)
    {
        // Written beside and moved, so that a kill leaves the old checkpoint or the new one.
        _network.Weights.save(WeightsFile + ".new");
        optimizer?.save_state_dict(OptimizerFile + ".new");
        File.Move(WeightsFile + ".new", WeightsFile, overwrite: true);
        if (optimizer is not null)
        {
            File.Move(OptimizerFile + ".new", OptimizerFile, overwrite: true);
        }

        File.WriteAllText(ProgressFile, JsonSerializer.Serialize(new[] { phase, step }));
    }

    private (int Phase, int Step) Resume()
    {
        if (!File.Exists(ProgressFile))
        {
            if (_config.StartFrom is not null)
            {
                _network.Weights.load(_config.StartFrom, strict: false);
            }

            return (0, 0);
        }

        var at = JsonSerializer.Deserialize<int[]>(File.ReadAllText(ProgressFile))!;
        _network.Weights.load(WeightsFile);
        _log.WriteLine($"resuming phase {at[0]} at step {at[1]}");
        return (at[0], at[1]);
    }
}
