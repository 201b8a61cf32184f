using BenchmarkDotNet.Running;
using Chancery;
using Chancery.Speed;

// Chancery.Speed [TEXTS.jsonl] [--float32 FOLDER]    one line each: bare encoder, language stage, whole reading
// Chancery.Speed --micro                             BenchmarkDotNet over the parts that are not the encoder
if (args is ["--micro", ..])
{
    BenchmarkRunner.Run<Parts>();
    return 0;
}

var float32 = Array.IndexOf(args, "--float32") is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
var texts = args.FirstOrDefault(a => !a.StartsWith("--", StringComparison.Ordinal) && a != float32);
new EndToEnd(ChanceryHome.Find(), Corpus.Load(texts), Console.Out).Run(float32);
return 0;
