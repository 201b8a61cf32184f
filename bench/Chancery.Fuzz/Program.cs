using System.Globalization;
using Chancery.Fuzz;
using Chancery.Intake.Tests.Samples;

// dotnet run --project bench/Chancery.Fuzz -c Release -- intake --format rss --count 1000000
// dotnet run --project bench/Chancery.Fuzz -c Release -- repeat --format markdown --bytes 1000000
if (args is not ["intake" or "repeat", ..] || args.Length % 2 == 0)
{
    Console.Error.WriteLine("usage: intake [--format NAME|all] [--count N] [--seed N] [--keep FOLDER]");
    Console.Error.WriteLine("       repeat [--format NAME|all] [--bytes N]");
    Console.Error.WriteLine("formats: " + string.Join(' ', Sample.All.Select(s => s.Name)));
    return 2;
}

var given = args.Skip(1).Chunk(2).ToDictionary(pair => pair[0], pair => pair[1]);
var format = given.GetValueOrDefault("--format", "all");
var samples = Sample.All.Where(s => format == "all" || s.Name == format).ToList();
if (samples.Count == 0)
{
    Console.Error.WriteLine($"there is no format {format}");
    return 2;
}

if (args[0] == "repeat")
{
    var bytes = int.Parse(given.GetValueOrDefault("--bytes", "1000000"), CultureInfo.InvariantCulture);
    samples.ForEach(sample => Repeats.Run(sample, bytes));
    return 0;
}

var count = int.Parse(given.GetValueOrDefault("--count", "10000"), CultureInfo.InvariantCulture);
var seed = int.Parse(given.GetValueOrDefault("--seed", "0"), CultureInfo.InvariantCulture);
var campaign = new Campaign(count, seed, given.GetValueOrDefault("--keep", Path.Combine(Path.GetTempPath(), "chancery-fuzz")));
var failed = false;
foreach (var sample in samples)
{
    failed |= campaign.Run(sample) > 0;
}

return failed ? 1 : 0;
