namespace Chancery.Intake.Tests;

/// <summary>Measures work in time of the processor, because the clock goes on while a busy machine does other things.</summary>
internal static class Timing
{
    public static TimeSpan Now => Environment.CpuUsage.TotalTime;

    /// <summary>Fails where more time was used since the beginning given than the seconds allowed, other tests' share included.</summary>
    public static void ShouldBeShort(TimeSpan begin, double seconds = 10) => (Now - begin).ShouldBeLessThan(TimeSpan.FromSeconds(seconds));
}
