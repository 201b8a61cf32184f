using Chancery.Corpora;
using Chancery.Domain;
using Chancery.Language.Encoding;
using Chancery.Language.Model;

namespace Chancery.Training.Data;

/// <summary>All training examples by task.</summary>
public sealed class Corpus
{
    private readonly Dictionary<string, List<Example>> _tasks = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, List<Example>> Tasks => _tasks;

    /// <summary>The label lists, those of syntax as the treebanks have them.</summary>
    public static ModelLabels Labels(string data, string version)
    {
        var words = Treebanks(data).SelectMany(t => ConlluReader.Read(t.Path)).SelectMany(s => s.Words).ToList();
        IReadOnlyList<string> Distinct(Func<ConlluWord, string> of) => [.. words.Select(of).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return new ModelLabels
        {
            Version = version,
            Upos = Distinct(w => w.Upos),
            Xpos = Distinct(w => w.Xpos),
            Relations = Distinct(w => RelationSet.Reduce(w.Relation)),
        };
    }

    /// <summary>Reads everything that the configuration names.</summary>
    /// <exception cref="FileNotFoundException">A file is missing; the message says what to fetch.</exception>
    public static Corpus Load(TrainingConfig config, SentenceEncoder encoder, ModelLabels labels)
    {
        var builder = new ExampleBuilder(encoder, labels);
        var corpus = new Corpus();
        corpus.Add("syntax", Treebanks(config.Data).Where(t => !t.Names).SelectMany(t => ConlluReader.Read(t.Path)).Select(s => builder.Syntax(s, false)));
        corpus.Add("names", Treebanks(config.Data).Where(t => t.Names).SelectMany(t => ConlluReader.Read(t.Path)).Select(s => builder.Syntax(s, true)));
        corpus.Add("attribution", AttributionReader.Read(Need(config.Data, "attribution-train.zip")).SelectMany(builder.Attribution));
        corpus.Add("starts", Treebanks(config.Data).SelectMany(t => RawDocument.Of(ConlluReader.Read(t.Path))).SelectMany((d, i) => builder.Starts(d, config.Seed + i)));
        var texts = config.EntryTexts.Select(Existing).SelectMany(EntryTexts).DistinctBy(p => p.Key).ToDictionary(p => p.Key, p => p.Value, StringComparer.Ordinal);
        corpus.Add("entries", config.Entries.SelectMany(Files).SelectMany(f => builder.Entries(texts, GoldReader.Entries(f, texts))));
        corpus.Add("annotated", config.Annotated.SelectMany(Files).SelectMany(f => builder.Entries(texts, GoldReader.Entries(f, texts))));
        corpus.Add("written", config.Written.SelectMany(Files).SelectMany(WrittenSentence.Read).Select(builder.Written));
        var events = new[] { "plv-train.tsv", "written-pairs.tsv", "aw-train.tsv" }.Select(f => Need(Path.Combine(config.Data, "events"), f));
        corpus.Add("pairs", events.SelectMany(MarkedPair.ReadTsv).Select(builder.Pair));
        return corpus;
    }

    private void Add(string task, IEnumerable<Example?> examples) => _tasks[task] = [.. examples.OfType<Example>()];

    private static IEnumerable<(string Path, bool Names)> Treebanks(string data) =>
        [(Need(Path.Combine(data, "syntax"), "ewt-train.conllu.gz"), false), (Need(Path.Combine(data, "syntax"), "gum-train.conllu.gz"), true)];

    /// <summary>A file, or the JSON Lines files of a folder in the order of their names.</summary>
    public static IEnumerable<string> Files(string path) => Directory.Exists(path)
        ? Directory.EnumerateFiles(path, "*.jsonl").Order(StringComparer.Ordinal)
        : [Existing(path)];

    private static IEnumerable<KeyValuePair<string, Domain.Report>> EntryTexts(string path) => path.EndsWith(".jsonl", StringComparison.Ordinal)
        ? GoldReader.Texts(path)
        : AttributionReader.Read(path).Select(a => KeyValuePair.Create(a.Id, new Domain.Report { Id = a.Id, Text = a.Text }));

    private static string Existing(string path) => File.Exists(path) ? path
        : throw new FileNotFoundException($"{path} is missing. training/README.md says which corpora to fetch and where to put them.");

    private static string Need(string folder, string file) => Existing(Path.Combine(folder, file));
}
