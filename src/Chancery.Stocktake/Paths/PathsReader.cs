using Chancery.Stocktake.Matching;
using Chancery.Stocktake.Yaml;

namespace Chancery.Stocktake.Paths;

/// <summary>Reads a file of hypotheses and indicators (<c>--paths</c>); the form is described in docs/stocktake.md.</summary>
public static class PathsReader
{
    private const double UsualReliability = 0.7;

    private static readonly string[] Marks = ["--", "-", "0", "+", "++"];

    private static readonly Lazy<PathsFile> ShippedFile = new(() => Read(YamlFields.Embedded("paths.yaml")));

    /// <summary>Negotiation and confrontation, as shipped.</summary>
    public static PathsFile Shipped => ShippedFile.Value;

    /// <exception cref="ArgumentException">The file is missing or wrong; the message names the line.</exception>
    public static PathsFile Load(string path) => Read(YamlFields.Load(path));

    /// <summary>Reads a file given as text.</summary>
    /// <param name="text">The YAML text.</param>
    /// <param name="name">Name for messages.</param>
    public static PathsFile Parse(string text, string name) => Read(YamlFields.Parse(text, name));

    private static PathsFile Read(YamlFields fields)
    {
        fields.Allow("hypotheses", "indicators", "window_days", "reliability");
        var hypotheses = fields.List("hypotheses").Select(h =>
        {
            h.Allow("id", "means");
            return new Hypothesis(h.Required("id"), h.Text("means") ?? "");
        }).ToList();
        if (hypotheses.Count < 2 || hypotheses.Select(h => h.Id).Distinct(StringComparer.Ordinal).Count() < hypotheses.Count)
        {
            throw new ArgumentException($"{fields.Path}: name at least two hypotheses, each with an id of its own. A single one competes with nothing.");
        }

        var indicators = fields.List("indicators").Select(i => Indicator(i, hypotheses)).ToList();
        var reliability = fields.Child("reliability")?.Map("outlets") ?? new Dictionary<string, string>(StringComparer.Ordinal);
        return indicators.Count == 0
            ? throw new ArgumentException($"{fields.Path}: there are no indicators.")
            : new PathsFile(
                hypotheses, indicators, fields.Number("window_days") is { } days ? (int)days : null,
                reliability.ToDictionary(r => r.Key, r => Share(r.Value, r.Key, fields), StringComparer.OrdinalIgnoreCase),
                fields.Child("reliability")?.Text("others") is { } others ? Share(others, "others", fields) : UsualReliability);
    }

    private static Indicator Indicator(YamlFields fields, List<Hypothesis> hypotheses)
    {
        fields.Allow("id", "name", "any", "reads");
        var tests = fields.List("any").Select(EntryTest.Read).ToList();
        var reads = fields.Map("reads");
        if (tests.Count == 0)
        {
            throw new ArgumentException($"{fields.Path}, line {fields.Line}: an indicator needs conditions under \"any\".");
        }

        if (reads.Keys.FirstOrDefault(k => hypotheses.TrueForAll(h => h.Id != k)) is { } unknown)
        {
            throw new ArgumentException($"{fields.Path}, line {fields.Line}: there is no hypothesis \"{unknown}\".");
        }

        return new Indicator(fields.Required("id"), fields.Text("name") ?? fields.Required("id"), tests, [.. hypotheses.Select(h => Mark(reads.GetValueOrDefault(h.Id) ?? "0", fields))]);
    }

    private static int Mark(string text, YamlFields fields) => Array.IndexOf(Marks, text) is >= 0 and var at ? at - 2
        : throw new ArgumentException($"{fields.Path}, line {fields.Line}: \"{text}\" is no reading. Write ++, +, 0, - or -- (in quotes).");

    private static double Share(string text, string name, YamlFields fields) =>
        double.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var share) && share is >= 0 and <= 1 ? share
        : throw new ArgumentException($"{fields.Path}: the reliability of {name} is a share between 0 and 1, not \"{text}\".");
}
