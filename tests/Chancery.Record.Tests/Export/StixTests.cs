using System.Text.Json;
using System.Text.RegularExpressions;
using Chancery.Domain;
using CsCheck;

namespace Chancery.Record.Tests.Export;

/// <summary>The rules of STIX 2.1 for the objects we write.</summary>
public class StixTests
{
    private static readonly Dictionary<string, string[]> Required = new()
    {
        ["report"] = ["name", "published", "object_refs"],
        ["note"] = ["content", "object_refs"],
        ["opinion"] = ["opinion", "object_refs"],
        ["identity"] = ["name"],
        ["location"] = [],
    };

    private static readonly string[] Opinions = ["strongly-disagree", "disagree", "neutral", "agree", "strongly-agree"];
    private static readonly string[] Classes = ["individual", "group", "system", "organization", "class", "unknown"];

    private static List<JsonElement> Objects(params RecordedReport[] reports)
    {
        var bundle = JsonDocument.Parse(Written.Bytes("stix", reports)).RootElement;
        bundle.GetProperty("type").GetString().ShouldBe("bundle");
        IsId(bundle.GetProperty("id"), "bundle");
        var objects = bundle.GetProperty("objects").EnumerateArray().ToList();
        objects.ForEach(Check);
        var ids = objects.Select(o => o.GetProperty("id").GetString()!).ToList();
        ids.ShouldBeUnique();
        objects.Where(o => Type(o) != "opinion").SelectMany(Refs).Except(ids).ShouldBeEmpty();
        return objects;
    }

    private static string Type(JsonElement of) => of.GetProperty("type").GetString()!;

    private static IEnumerable<string> Refs(JsonElement of) =>
        (of.TryGetProperty("object_refs", out var refs) ? refs.EnumerateArray().Select(r => r.GetString()!) : []).Concat(of.TryGetProperty("created_by_ref", out var by) ? [by.GetString()!] : []);

    private static void IsId(JsonElement id, string type) => id.GetString()!.ShouldMatch($"^{type}--[0-9a-f]{{8}}-[0-9a-f]{{4}}-5[0-9a-f]{{3}}-[89ab][0-9a-f]{{3}}-[0-9a-f]{{12}}$");

    private static void Check(JsonElement of)
    {
        var type = Type(of);
        IsId(of.GetProperty("id"), type);
        of.GetProperty("spec_version").GetString().ShouldBe("2.1");
        Required[type].Except(of.EnumerateObject().Select(p => p.Name)).ShouldBeEmpty();
        foreach (var moment in of.EnumerateObject().Where(p => p.Name is "created" or "modified" or "published"))
        {
            Regex.IsMatch(moment.Value.GetString()!, @"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$").ShouldBeTrue();
        }

        of.EnumerateObject().ShouldAllBe(p => p.Value.ValueKind != JsonValueKind.Array || p.Value.GetArrayLength() > 0);
        of.EnumerateObject().ShouldAllBe(p => p.Value.ValueKind != JsonValueKind.String || p.Value.GetString()!.Length > 0);
        Opinions.ShouldContain(of.TryGetProperty("opinion", out var opinion) ? opinion.GetString()! : "neutral");
        Classes.ShouldContain(of.TryGetProperty("identity_class", out var kind) ? kind.GetString()! : "unknown");
        (of.TryGetProperty("confidence", out var confidence) ? confidence.GetInt32() : 0).ShouldBeInRange(0, 100);
        (type != "location" || of.TryGetProperty("country", out _) || of.TryGetProperty("latitude", out _)).ShouldBeTrue();
    }

    [Fact]
    public void A_record_is_reports_with_notes_on_whom_and_where()
    {
        var objects = Objects(Crisis.Record);
        objects.CountBy(Type).ToDictionary().ShouldBe(new Dictionary<string, int> { ["identity"] = 4, ["location"] = 2, ["note"] = 10, ["opinion"] = 1, ["report"] = 3 }, ignoreOrder: true);
        var report = objects.First(o => Type(o) == "report");
        report.GetProperty("name").GetString().ShouldBe("Talks in Oslo end");
        report.GetProperty("published").GetString().ShouldBe("2024-03-05T00:00:00.000Z");
        report.GetProperty("external_references")[0].GetProperty("url").GetString().ShouldBe("https://example.org/oslo?day=4&page=1");
        objects.First(o => Type(o) == "location").GetProperty("country").GetString().ShouldBe("NO");
        objects.First(o => Type(o) == "note").GetProperty("confidence").GetInt32().ShouldBe(80);
    }

    [Fact]
    public void Who_rejects_a_demand_disagrees_with_the_note_of_it()
    {
        var objects = Objects(Crisis.Record);
        var opinion = objects.Single(o => Type(o) == "opinion");
        opinion.GetProperty("opinion").GetString().ShouldBe("disagree");
        opinion.GetProperty("authors")[0].GetString().ShouldBe("Chad");
        var demand = objects.Single(o => o.GetProperty("id").GetString() == opinion.GetProperty("object_refs")[0].GetString());
        demand.GetProperty("content").GetString().ShouldBe("Norway demanded that Chad release the crew");
    }

    [Fact]
    public void The_same_record_gives_the_same_bundle() => Written.Text("stix", Crisis.Record).ShouldBe(Written.Text("stix", Crisis.Record));

    [Fact]
    public void An_empty_record_is_a_bundle_of_the_program_alone() => Type(Objects().ShouldHaveSingleItem()).ShouldBe("identity");

    [Fact]
    public void Any_record_is_a_bundle_by_the_standard() => Generators.Entry.Sample(s => { Objects(Make.Recorded(Make.Report("r", s.Text), s.Entry)); }, iter: 100);
}
