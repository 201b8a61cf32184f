using Chancery.Training;
using Chancery.Training.Export;

if (args.Length < 1)
{
    Console.Error.WriteLine("usage: chancery-train CONFIG [--export-only | --cross-validate-pairs SEEDS STEPS]    (training/README.md describes the configuration and the data)");
    return 2;
}

try
{
    var config = TrainingConfig.Load(args[0]);
    if (Array.IndexOf(args, "--cross-validate-pairs") is > 0 and var at)
    {
        var scores = new PairCrossValidation(config, Console.Error).Run(seeds: int.Parse(args[at + 1]), steps: int.Parse(args[at + 2]));
        Console.WriteLine($"macro_f1 {scores.Average():0.000} seeds {scores.Count}");
        return 0;
    }

    var trainer = new Trainer(config, Console.Error);
    trainer.Run(train: !args.Contains("--export-only"));
    Export(trainer, config);
    return 0;
}
catch (FileNotFoundException e)
{
    Console.Error.WriteLine(e.Message);
    return 1;
}

static void Export(Trainer trainer, TrainingConfig config)
{
    var exporter = new ModelExporter(trainer.Network, trainer.Labels);
    exporter.Write(config.Output, quantised: true);
    exporter.Write(Path.Combine(config.Work, "float32"), quantised: false);
    File.Copy(Path.Combine(config.Base, "vocab.txt"), Path.Combine(config.Output, "vocab.txt"), overwrite: true);
    File.Copy(Path.Combine(config.Base, "vocab.txt"), Path.Combine(config.Work, "float32", "vocab.txt"), overwrite: true);
    Console.Error.WriteLine($"exported to {config.Output} (int8) and {Path.Combine(config.Work, "float32")}; {ExportCheck.Compare(trainer, config)}");
}
