namespace Chancery.Fuzz;

/// <summary>What came of the inputs read so far.</summary>
internal sealed class Tally
{
    public int Reports { get; set; }

    public int Problems { get; set; }

    /// <summary>Problems that stem from a failure no reader foresaw.</summary>
    public int Unforeseen { get; set; }

    public int Crashes { get; set; }

    public int Slow { get; set; }

    public TimeSpan Slowest { get; set; }

    public HashSet<string> Messages { get; } = [];
}
