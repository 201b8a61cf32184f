namespace Chancery.Training.Data;

/// <summary>An endless, reproducible stream of batches of one task: shuffled, sorted by length within stretches, so that little is padding.</summary>
public sealed class BatchStream(IReadOnlyList<Example> examples, int seed, int maxPieces, int maxSentences)
{
    private const int Stretch = 1200;

    public IEnumerable<IReadOnlyList<Example>> Batches()
    {
        for (var pass = 0; ; pass++)
        {
            var random = new Random(HashCode(seed, pass));
            var order = examples.ToArray();
            random.Shuffle(order);
            for (var start = 0; start < order.Length; start += Stretch)
            {
                var batches = Cut([.. order.Skip(start).Take(Stretch).OrderBy(e => e.Input.Pieces.Length)]).ToArray();
                random.Shuffle(batches);
                foreach (var batch in batches)
                {
                    yield return batch;
                }
            }
        }
    }

    private IEnumerable<IReadOnlyList<Example>> Cut(List<Example> sorted)
    {
        var batch = new List<Example>();
        foreach (var example in sorted)
        {
            if (batch.Count > 0 && (batch.Count >= maxSentences || (batch.Count + 1) * example.Input.Pieces.Length > maxPieces))
            {
                yield return batch;
                batch = [];
            }

            batch.Add(example);
        }

        yield return batch;
    }

    // System.HashCode is seeded anew for each process; training must not be.
    private static int HashCode(int a, int b) => unchecked((a * 486187739) ^ ((b + 1) * 16777619));
}
