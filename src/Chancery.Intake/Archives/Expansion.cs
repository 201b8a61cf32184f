namespace Chancery.Intake.Archives;

/// <summary>Counts what one input expands to, through all its archives.</summary>
internal sealed class Expansion
{
    private long _total;

    /// <summary>True once the limit was passed: nothing more of the input is read.</summary>
    public bool IsSpent { get; private set; }

    /// <exception cref="RefusalException">The input expands to more than the limit.</exception>
    public void Add(int bytes, IntakeLimits limits)
    {
        _total += bytes;
        if (_total > limits.ExpandedBytes)
        {
            IsSpent = true;
            throw new RefusalException($"expands to more than {limits.ExpandedBytes:N0} bytes in all, and is not read further", "Split it, if it is no bomb");
        }
    }
}
