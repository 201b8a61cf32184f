using System.Text;
using System.Text.Json;
using Chancery.Domain;
using CsCheck;

namespace Chancery.Record.Tests.Export;

/// <summary>The rules of the Web Annotation Data Model and of PROV-O for the nodes we write.</summary>
public class WebAnnotationTests
{
    private static List<JsonElement> Nodes(params RecordedReport[] reports)
    {
        var document = JsonDocument.Parse(Written.Bytes("w3c", reports)).RootElement;
        document.GetProperty("@context")[0].GetString().ShouldBe("http://www.w3.org/ns/anno.jsonld");
        document.GetProperty("@context")[1].GetProperty("prov").GetString().ShouldBe("http://www.w3.org/ns/prov#");
        var nodes = document.GetProperty("@graph").EnumerateArray().ToList();
        nodes.Select(Id).ShouldBeUnique();
        nodes.ForEach(n => Id(n).ShouldMatch("^urn:chancery:[a-z]+:[A-Za-z0-9._~%-]+$"));
        return nodes;
    }

    private static string Id(JsonElement node) => node.GetProperty("id").GetString()!;

    private static IEnumerable<JsonElement> Annotations(IEnumerable<JsonElement> nodes) => nodes.Where(n => n.GetProperty("type") is { ValueKind: JsonValueKind.String } type && type.ValueEquals("Annotation"));

    private static void BothSelectorsFind(JsonElement annotation, Report report, string words)
    {
        var selectors = annotation.GetProperty("target").GetProperty("selector").EnumerateArray().ToDictionary(s => s.GetProperty("type").GetString()!);
        var (position, quote) = (selectors["TextPositionSelector"], selectors["TextQuoteSelector"]);
        var runes = report.Text.EnumerateRunes().ToList();
        var (start, end) = (position.GetProperty("start").GetInt32(), position.GetProperty("end").GetInt32());
        Join(runes[start..end]).ShouldBe(words);
        quote.GetProperty("exact").GetString().ShouldBe(words);
        var (prefix, suffix) = (quote.GetProperty("prefix").GetString()!, quote.GetProperty("suffix").GetString()!);
        Join(runes[..start]).ShouldEndWith(prefix, Case.Sensitive);
        Join(runes[end..]).ShouldStartWith(suffix, Case.Sensitive);
        report.Text.IndexOf(prefix + words + suffix, StringComparison.Ordinal).ShouldBe(Join(runes[..start]).Length - prefix.Length);
    }

    private static string Join(IEnumerable<Rune> runes) => string.Concat(runes);

    [Fact]
    public void Position_and_quote_find_the_same_words_even_where_a_sentence_stands_twice()
    {
        var annotations = Annotations(Nodes(Crisis.Record)).ToList();
        annotations.Count.ShouldBe(10);
        foreach (var (entry, annotation) in Crisis.Record.SelectMany(r => r.Entries).Zip(annotations))
        {
            BothSelectorsFind(annotation, entry.Report == Crisis.First.Id ? Crisis.First : Crisis.Second, entry.EvidenceText);
        }
    }

    [Fact]
    public void Position_and_quote_find_the_same_words_in_any_text() => Generators.Entry.Sample(
        s =>
        {
            var report = Make.Report("r", s.Text);
            BothSelectorsFind(Annotations(Nodes(Make.Recorded(report, s.Entry))).Single(), report, s.Entry.EvidenceText);
        },
        iter: 300);

    [Fact]
    public void An_annotation_says_what_it_tags_and_where_it_comes_from()
    {
        var nodes = Nodes(Crisis.Record);
        var known = nodes.ToDictionary(Id);
        foreach (var annotation in Annotations(nodes))
        {
            annotation.GetProperty("motivation").GetString().ShouldBe("classifying");
            annotation.GetProperty("body").EnumerateArray().ShouldAllBe(b => b.GetProperty("type").ValueEquals("TextualBody"));
            var reading = known[Id(annotation.GetProperty("prov:wasGeneratedBy"))];
            reading.GetProperty("type").GetString().ShouldBe("prov:Activity");
            var report = known[Id(reading.GetProperty("prov:used"))];
            Id(report).ShouldBe(annotation.GetProperty("target").GetProperty("source").GetString());
            report.GetProperty("type").GetString().ShouldBe("prov:Entity");
            known[Id(reading.GetProperty("prov:wasAssociatedWith"))].GetProperty("name").GetString().ShouldBe("Chancery, model m1, codebook c1");
        }

        Id(known["urn:chancery:report:harbour-1"].GetProperty("prov:hadPrimarySource")).ShouldBe("https://example.org/oslo?day=4&page=1");
    }

    [Fact]
    public void A_correction_by_a_person_is_part_of_where_an_entry_comes_from()
    {
        var annotation = Annotations(Nodes(Make.Recorded(Crisis.First, Crisis.Meeting with { Corrections = ["c-1"] }))).Single();
        Id(annotation.GetProperty("prov:wasInfluencedBy")[0]).ShouldBe("urn:chancery:correction:c-1");
    }

    [Fact]
    public void A_body_holds_the_whole_entry()
    {
        var body = Annotations(Nodes(Crisis.Record)).First().GetProperty("body").EnumerateArray().Last();
        body.GetProperty("format").GetString().ShouldBe("application/json");
        body.GetProperty("value").GetString().ShouldBe(Make.Json(Crisis.Meeting, Crisis.First.Text));
    }
}
