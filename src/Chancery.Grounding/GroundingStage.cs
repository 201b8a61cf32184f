using Chancery.Domain;
using Chancery.Grounding.Actors;
using Chancery.Grounding.Dates;
using Chancery.Grounding.Places;
using Chancery.Grounding.Quantities;

namespace Chancery.Grounding;

/// <summary>Analysed report → grounded report: mentions are tied to actors as of the report's date, to places, days and numbers.</summary>
public sealed class GroundingStage
{
    private readonly ActorResolver _actors;
    private readonly PlaceResolver _places;
    private readonly PlaceFinder _finder;
    private readonly DateFinder _dates = new();
    private readonly QuantityFinder _quantities = new();

    /// <param name="gazetteer">Folder of the gazetteer files.</param>
    public GroundingStage(string gazetteer)
    {
        var actors = new ActorGazetteer(gazetteer);
        actors.Load();
        _actors = new ActorResolver(actors);
        var (places, demonyms) = (Places(gazetteer), Demonyms(gazetteer));
        _places = new PlaceResolver(places, demonyms);
        _finder = new PlaceFinder(places, demonyms);
    }

    /// <summary>A resolver of place names over the gazetteer's files.</summary>
    public static PlaceResolver Resolver(string gazetteer) => new(Places(gazetteer), Demonyms(gazetteer));

    /// <summary>A spotter of place names over the gazetteer's files.</summary>
    public static PlaceFinder Finder(string gazetteer) => new(Places(gazetteer), Demonyms(gazetteer));

    private static PlaceGazetteer Places(string gazetteer) => PlaceGazetteer.FromFile(Path.Combine(gazetteer, "places.tsv"));

    private static Demonyms Demonyms(string gazetteer) => new(File.ReadLines(Path.Combine(gazetteer, "states.tsv")).Where(l => !l.StartsWith('#')));

    public GroundedReport Ground(AnalyzedReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var text = report.Report.Text;
        var actors = _actors.Resolve(report);
        var mentions = PlaceNames(report, actors.Metonyms);
        var places = _places.Resolve(text, mentions).OfType<Place>().ToList();
        return new GroundedReport(report, actors.Actors, places, _dates.Find(text, report.Report.Published), _quantities.Find(text));
    }

    /// <summary>The names of places in a report, in order; those that stand for governments are left out.</summary>
    /// <remarks>The gazetteer's spotter knows whole names where the model may cut them; the model knows names that no gazetteer has.</remarks>
    private List<TextSpan> PlaceNames(AnalyzedReport report, IReadOnlyList<TextSpan> metonyms)
    {
        var names = report.Sentences.SelectMany(s => s.Names).ToList();
        var others = new SpanIndex<TextSpan>([.. names.Where(n => n.Type is NameType.Person or NameType.Organization).Select(n => n.Span), .. metonyms], s => s);
        var spotted = _finder.Find(report.Report.Text).Where(s => others.Overlapping(s).Count == 0).ToList();
        var known = new SpanIndex<TextSpan>([.. spotted, .. metonyms], s => s);
        return [.. spotted.Concat(names.Where(n => n.Type == NameType.Place && known.Overlapping(n.Span).Count == 0).Select(n => n.Span)).OrderBy(s => s.Start)];
    }
}
