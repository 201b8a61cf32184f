using BenchmarkDotNet.Attributes;
using Chancery.Domain;
using Chancery.Grounding.Dates;
using Chancery.Language.Segmentation;

namespace Chancery.Speed;

/// <summary>The parts beside the encoder, over the sample reports.</summary>
[MemoryDiagnoser]
public class Parts
{
    private readonly IReadOnlyList<Report> _reports = Corpus.Load(null);

    [Benchmark]
    public int Tokenize() => _reports.Sum(r => WordTokenizer.Tokenize(r.Text).Count);

    [Benchmark]
    public int SplitByRules() => _reports.Sum(r => SentenceSplitter.Split(r.Text).Count);

    [Benchmark]
    public int FindDates() => _reports.Sum(r => new DateFinder().Find(r.Text, r.Published).Count);
}
