using Chancery.Coding.Entries;
using Chancery.Corpora;
using Chancery.Domain;
using Chancery.Evaluation;
using Chancery.Evaluation.Dates;
using Chancery.Evaluation.Entries;
using Chancery.Evaluation.Events;
using Chancery.Evaluation.Language;
using Chancery.Evaluation.Places;
using Chancery.Grounding;
using Chancery.Grounding.Dates;
using Chancery.Language;
using Chancery.Language.Model;

namespace Chancery.Cli;

/// <summary>What an evaluation is asked to do.</summary>
internal sealed record EvaluationRequest(IReadOnlyList<string> Files, string? Predictions, string? Texts, bool Raw, IReadOnlyList<string> Documents, string? Tune);

/// <summary>The subjects of <c>chancery evaluate</c>.</summary>
internal static class Subjects
{
    public static IReadOnlyList<string> Names { get; } = ["syntax", "names", "attribution", "pairs", "events", "dates", "places", "entries", "kinds", "certainty", "calibration"];

    public static EvaluationResult Run(string subject, EvaluationRequest request, ChanceryHome home) => subject switch
    {
        "syntax" when request.Raw => WithLanguage(home, language => SegmentationEvaluation.Run(language, Conllu(request))),
        "syntax" => WithLanguage(home, language => WithWriter(request, w => SyntaxEvaluation.Run(language, Conllu(request), w))),
        "names" => WithLanguage(home, language => WithWriter(request, w => NamesEvaluation.Run(language, Conllu(request), w))),
        "attribution" => WithLanguage(home, language => AttributionEvaluation.Run(language, [.. request.Files.SelectMany(AttributionReader.Read)], request.Predictions)),
        "pairs" => WithLanguage(home, language => Pairs(language, request, home)),
        "events" => WithWriter(request, w => Events(request, home, w)),
        "dates" => WithWriter(request, w => DateScorer.Score(request.Files.SelectMany(DateDocument.ReadFile), d => new DateFinder().Find(d.Text, d.Published), w).ToResult()),
        "places" => WithWriter(request, w => Places(request, home, w)),
        "entries" => WithWriter(request, w => Entries(request, home, w)),
        "kinds" => WithLanguage(home, language => SentenceKindsEvaluation.Run(Analyzed(request, language, Gold(request), g => g.Document))),
        "certainty" => WithLanguage(home, language => WithWriter(request, w => CertaintyEvaluation.Run(Analyzed(request, language, request.Files.SelectMany(CertaintyEvaluation.Read), p => p.Document, floor: 0), w))),
        "calibration" => Calibration(request, home),
        _ => throw new ArgumentException($"There is no subject \"{subject}\". Subjects are {string.Join(", ", Names)}."),
    };

    private static IEnumerable<ConlluSentence> Conllu(EvaluationRequest request) => request.Files.SelectMany(ConlluReader.Read);

    private static EvaluationResult Pairs(LanguageStage language, EvaluationRequest request, ChanceryHome home)
    {
        using var pairs = new PairModel(home.Models);
        return WithWriter(request, w => PairsEvaluation.Run(language, pairs, request.Files.SelectMany(MarkedPair.ReadTsv), w));
    }

    /// <summary>Finding by the gazetteer's spotter; resolving on the gold spans.</summary>
    private static EvaluationResult Places(EvaluationRequest request, ChanceryHome home, TextWriter? predictions)
    {
        var gold = request.Files.SelectMany(PlaceDocuments.Read).ToList();
        var (finder, resolver) = (GroundingStage.Finder(home.Gazetteer), GroundingStage.Resolver(home.Gazetteer));
        if (predictions is not null)
        {
            PlaceDocuments.Write(predictions, PlaceScorer.Predict(gold, resolver));
        }

        return PlaceScorer.Score(gold, document => finder.Find(document.Text), resolver).Result;
    }

    private static EvaluationResult Events(EvaluationRequest request, ChanceryHome home, TextWriter? predictions)
    {
        using var pipeline = new Pipeline(home);
        return EventsEvaluation.Run(request.Files, report => pipeline.Read(report).Entries, predictions);
    }

    /// <summary>The documents that labels count into, analysed.</summary>
    private static IEnumerable<(AnalyzedReport Report, IReadOnlyList<T> Gold)> Analyzed<T>(EvaluationRequest request, LanguageStage language, IEnumerable<T> gold, Func<T, string> document, float floor = SentenceDecoder.KindFloor)
    {
        var texts = Texts(request);
        return gold.GroupBy(document, StringComparer.Ordinal).Where(g => texts.ContainsKey(g.Key)).Select(g => (language.Analyze(texts[g.Key], floor), (IReadOnlyList<T>)[.. g]));
    }

    private static Dictionary<string, Report> Texts(EvaluationRequest request) =>
        GoldReader.Texts(request.Texts ?? throw new ArgumentException("This subject needs --texts FILE with the documents that the gold's offsets count into."));

    private static List<GoldEntry> Gold(EvaluationRequest request)
    {
        var texts = Texts(request);
        return [.. request.Files.SelectMany(f => GoldReader.Entries(f, texts)).Where(g => request.Documents.Count == 0 || request.Documents.Contains(g.Document))];
    }

    private static EvaluationResult Entries(EvaluationRequest request, ChanceryHome home, TextWriter? predictions)
    {
        var documents = Scored(request, home, request.Tune is null ? null : KindSettings.Uniform(TuningFloor), predictions);
        if (request.Tune is { } file)
        {
            File.WriteAllText(file, TuningHead + string.Join('\n', KindTuning.Fit(documents)) + "\n");
        }

        return EntriesEvaluation.Run(documents);
    }

    private static EvaluationResult Calibration(EvaluationRequest request, ChanceryHome home) =>
        CalibrationEvaluation.Run(Scored(request, home, KindSettings.Uniform(TuningFloor), null));

    private static List<EntriesEvaluation.Scored> Scored(EvaluationRequest request, ChanceryHome home, KindSettings? settings, TextWriter? predictions)
    {
        var texts = Texts(request);
        using var pipeline = new Pipeline(home, settings: settings);
        var documents = new List<EntriesEvaluation.Scored>();
        foreach (var document in Gold(request).GroupBy(g => g.Document, StringComparer.Ordinal))
        {
            var report = texts[document.Key];
            var entries = pipeline.Read(report).Entries;
            var map = new CodePoints(report.Text);
            entries.ToList().ForEach(e => predictions?.WriteLine(EntryLine.Of(e, map)));
            documents.Add(new EntriesEvaluation.Scored(document.Key, entries, [.. document]));
        }

        return documents;
    }

    private const double TuningFloor = 0.1;

    private const string TuningHead =
        "# How sure the model must be of a kind before an entry is recorded, and how its probability maps to a calibrated\n"
        + "# confidence: confidence = 1 / (1 + exp(-(slope * logit + shift))). Made by `chancery evaluate entries … --tune FILE`.\n"
        + "# kind\tthreshold\tslope\tshift\n";

    private static EvaluationResult WithLanguage(ChanceryHome home, Func<LanguageStage, EvaluationResult> run)
    {
        using var language = new LanguageStage(home.Models);
        return run(language);
    }

    private static EvaluationResult WithWriter(EvaluationRequest request, Func<TextWriter?, EvaluationResult> run)
    {
        if (request.Predictions is null)
        {
            return run(null);
        }

        using var writer = new StreamWriter(request.Predictions);
        return run(writer);
    }
}
