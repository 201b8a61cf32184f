using System.Globalization;
using System.Text.Json;
using Chancery.Domain;

namespace Chancery.Record.Export.Web;

/// <summary>Where entries come from, in the terms of PROV-O: reports are entities, their reading is an activity, program and outlets are agents.</summary>
internal static class Provenance
{
    /// <summary>Writes the nodes of one report.</summary>
    /// <param name="nodes">The graph.</param>
    /// <param name="recorded">The report.</param>
    /// <param name="agents">The agents written so far.</param>
    public static void Write(JsonItems nodes, RecordedReport recorded, HashSet<string> agents)
    {
        if (agents.Add(Iri.Reader(recorded)))
        {
            nodes.Add(json => Reader(json, recorded));
        }

        if (recorded.Report.Outlet is { } outlet && agents.Add(Iri.Outlet(outlet)))
        {
            nodes.Add(json => Agent(json, Iri.Outlet(outlet), "prov:Organization", outlet));
        }

        nodes.Add(json => Entity(json, recorded.Report));
        nodes.Add(json => Activity(json, recorded));
    }

    /// <summary>A property that points at another node.</summary>
    public static void Link(Utf8JsonWriter to, string property, string iri) => to.Object(property, () => to.WriteString("id", iri));

    /// <summary>A property that points at other nodes, left out where there are none.</summary>
    public static void Links(Utf8JsonWriter to, string property, IEnumerable<string> iris)
    {
        var list = iris.ToList();
        if (list.Count == 0)
        {
            return;
        }

        to.WriteStartArray(property);
        foreach (var iri in list)
        {
            to.WriteStartObject();
            to.WriteString("id", iri);
            to.WriteEndObject();
        }

        to.WriteEndArray();
    }

    public static string Moment(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static void Reader(Utf8JsonWriter to, RecordedReport recorded)
    {
        to.WriteStartObject();
        to.WriteString("id", Iri.Reader(recorded));
        to.WriteStartArray("type");
        to.WriteStringValue("Software");
        to.WriteStringValue("prov:SoftwareAgent");
        to.WriteEndArray();
        to.WriteString("name", $"Chancery, model {recorded.Model}, codebook {recorded.Codebook}");
        to.WriteEndObject();
    }

    private static void Agent(Utf8JsonWriter to, string iri, string type, string name)
    {
        to.WriteStartObject();
        to.WriteString("id", iri);
        to.WriteString("type", type);
        to.Text("name", name);
        to.WriteEndObject();
    }

    private static void Entity(Utf8JsonWriter to, Report report)
    {
        to.WriteStartObject();
        to.WriteString("id", Iri.Report(report.Id));
        to.WriteString("type", "prov:Entity");
        to.Text("rdfs:label", report.Title);
        to.WriteString("language", report.Language);
        if (report.Published is { } day)
        {
            to.Object("prov:generatedAtTime", () =>
            {
                to.WriteString("@type", "xsd:date");
                to.WriteString("@value", day.ToString("O", CultureInfo.InvariantCulture));
            });
        }

        if (report.Outlet is { } outlet)
        {
            Link(to, "prov:wasAttributedTo", Iri.Outlet(outlet));
        }

        if (WebAddress.Of(report) is { } address)
        {
            Link(to, "prov:hadPrimarySource", address.AbsoluteUri);
        }

        to.WriteEndObject();
    }

    private static void Activity(Utf8JsonWriter to, RecordedReport recorded)
    {
        to.WriteStartObject();
        to.WriteString("id", Iri.Reading(recorded));
        to.WriteString("type", "prov:Activity");
        to.Object("prov:endedAtTime", () =>
        {
            to.WriteString("@type", "xsd:dateTime");
            to.WriteString("@value", Moment(recorded.RecordedAt));
        });
        Link(to, "prov:used", Iri.Report(recorded.Report.Id));
        Link(to, "prov:wasAssociatedWith", Iri.Reader(recorded));
        to.WriteEndObject();
    }
}
