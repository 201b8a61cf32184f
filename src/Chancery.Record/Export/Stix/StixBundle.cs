using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Chancery.Domain;

namespace Chancery.Record.Export.Stix;

/// <summary>The objects of a bundle; each id is written once.</summary>
internal sealed class StixBundle
{
    // What these objects say follows from their id, so they have no later versions: the day of the first of this mapping.
    private static readonly DateTimeOffset Always = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly HashSet<string> _written = new(StringComparer.Ordinal);
    private readonly JsonItems _objects;
    private byte[] _hash = [];

    /// <summary>Begins a bundle with the identity of the program.</summary>
    public StixBundle(JsonItems objects)
    {
        _objects = objects;
        Add(StixId.Program, Always, json =>
        {
            json.WriteString("name", "Chancery");
            json.WriteString("identity_class", "system");
        });
    }

    /// <summary>Id of the bundle, made from those of its objects.</summary>
    public string Id => StixId.Of("bundle", Convert.ToHexString(_hash));

    /// <summary>Adds an object, with the properties that all have, unless it is there.</summary>
    public void Add(string id, DateTimeOffset at, Action<Utf8JsonWriter> properties)
    {
        if (!_written.Add(id))
        {
            return;
        }

        _hash = SHA256.HashData([.. _hash, .. Encoding.ASCII.GetBytes(id)]);
        _objects.Add(json =>
        {
            json.WriteStartObject();
            json.WriteString("type", id[..id.IndexOf("--", StringComparison.Ordinal)]);
            json.WriteString("spec_version", "2.1");
            json.WriteString("id", id);
            if (id != StixId.Program)
            {
                json.WriteString("created_by_ref", StixId.Program);
            }

            json.WriteString("created", StixId.Moment(at));
            json.WriteString("modified", StixId.Moment(at));
            properties(json);
            json.WriteEndObject();
        });
    }

    /// <summary>Adds an actor's identity.</summary>
    /// <returns>Its id, or null where the actor has no name.</returns>
    public string? Identity(Actor actor)
    {
        var (name, kind) = (CleanText.Line(actor.Name ?? actor.Text), IdentityClass(actor.Kind));
        if (name.Length == 0)
        {
            return null;
        }

        var id = StixId.Of("identity", kind, name);
        Add(id, Always, json =>
        {
            json.WriteString("name", name);
            json.WriteString("identity_class", kind);
        });
        return id;
    }

    /// <summary>Adds a place's location; STIX wants a country (ISO alpha-2) or coordinates.</summary>
    /// <returns>Its id, or null where neither is known.</returns>
    public string? Location(Place? place)
    {
        var country = Country.Of(place?.Country)?.Iso2;
        var mapped = place is { Latitude: >= -90 and <= 90, Longitude: >= -180 and <= 180 };
        if (place is null || (country is null && !mapped))
        {
            return null;
        }

        var name = CleanText.Line(place.Name ?? place.Text);
        var (latitude, longitude) = mapped ? (place.Latitude, place.Longitude) : (null, null);
        var id = StixId.Of("location", name, country, latitude?.ToString("R"), longitude?.ToString("R"));
        Add(id, Always, json =>
        {
            json.Text("name", name);
            json.Text("country", country);
            if (latitude is { } north && longitude is { } east)
            {
                json.WriteNumber("latitude", north);
                json.WriteNumber("longitude", east);
            }
        });
        return id;
    }

    /// <summary>The open vocabulary <c>identity-class-ov</c>.</summary>
    private static string IdentityClass(string kind) => kind switch
    {
        "person" => "individual",
        "state" or "organization" => "organization",
        "group" => "group",
        "role" => "class",
        _ => "unknown",
    };
}
