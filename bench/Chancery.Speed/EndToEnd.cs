using System.Diagnostics;
using System.Globalization;
using Chancery.Domain;
using Chancery.Language;
using Chancery.Language.Encoding;
using Chancery.Record;

namespace Chancery.Speed;

/// <summary>Times the bare encoder, the language stage and the whole reading on the same reports, each on a line, as ratios to the bare encoder.</summary>
internal sealed class EndToEnd(ChanceryHome home, IReadOnlyList<Report> reports, TextWriter output)
{
    public void Run(string? float32)
    {
        var sentences = Sentences();
        var pieces = sentences.Sum(s => (long)s.Pieces.Length);
        output.WriteLine(Text($"{reports.Count} reports, {sentences.Count} sentences, {pieces} word pieces, {(double)pieces / sentences.Count:0.0} a sentence; {Environment.ProcessorCount} cores"));
        Encoder("float32", float32, 1, sentences);
        Encoder("float32", float32, 2, sentences);
        Encoder("int8", home.Models, 1, sentences);
        var bare = Encoder("int8", home.Models, 2, sentences);
        using (var language = new LanguageStage(home.Models, 2))
        {
            Line("language stage", sentences.Count, pieces, bare, () => { foreach (var report in reports) { language.Analyze(report); } });
        }

        using var pipeline = new Pipeline(home, 2);
        Line("whole reading, stored", sentences.Count, pieces, bare, () =>
        {
            using var record = new MemoryRecord();
            foreach (var report in reports)
            {
                var coded = pipeline.Read(report);
                record.Write(new RecordedReport(coded.Report, coded.Entries, TimeProvider.System.GetUtcNow(), pipeline.Model, pipeline.Codebook));
            }
        });
    }

    private double Encoder(string name, string? folder, int threads, IReadOnlyList<EncodedSentence> sentences)
    {
        if (folder is null || !Directory.Exists(folder))
        {
            output.WriteLine($"encoder {name}, {threads} thread(s): skipped, no model folder given (--float32 FOLDER)");
            return 0;
        }

        using var encoder = new BareEncoder(folder, threads);
        return Line($"encoder {name}, {threads} thread(s)", sentences.Count, sentences.Sum(s => (long)s.Pieces.Length), 0, () => encoder.Run(sentences));
    }

    /// <summary>Best of three runs after one to warm up; gives pieces a second.</summary>
    private double Line(string what, int sentences, long pieces, double bare, Action run)
    {
        run();
        var best = double.MaxValue;
        for (var i = 0; i < 3; i++)
        {
            var watch = Stopwatch.StartNew();
            run();
            best = Math.Min(best, watch.Elapsed.TotalSeconds);
        }

        var share = bare > 0 ? Text($", {pieces / best / bare:0.00} of the bare encoder") : "";
        output.WriteLine(Text($"{what}: {pieces / best:0} word pieces/s, {sentences / best:0} sentences/s{share}"));
        return pieces / best;
    }

    private List<EncodedSentence> Sentences()
    {
        var encoder = new SentenceEncoder(Path.Combine(home.Models, "vocab.txt"));
        using var language = new LanguageStage(home.Models, 2);
        return
        [
            .. reports.SelectMany(r =>
            {
                var quotes = Quotes.Find(r.Text);
                return language.Split(r.Text).Select(t => encoder.Encode([.. t.Select(s => s.Of(r.Text))], QuoteState.Of(t, quotes)));
            }),
        ];
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
