namespace Chancery.Stocktake.Tests;

/// <summary>Compares what a person sees with a text that a reviewer has read; CHANCERY_ACCEPT=1 writes one that is missing.</summary>
internal static class Expectations
{
    public static void Match(string file, string actual)
    {
        var expected = Path.Combine(Repository.Root, "tests", "Chancery.Stocktake.Tests", "Expectations", file);
        if (!File.Exists(expected) && Environment.GetEnvironmentVariable("CHANCERY_ACCEPT") == "1")
        {
            File.WriteAllText(expected, actual);
        }

        actual.ShouldBe(File.ReadAllText(expected).ReplaceLineEndings("\n"));
    }
}
