using System.Text.Json;
using Chancery.Domain;

namespace Chancery.Record.Tests.Export;

/// <summary>The shape that RFC 7946 asks for.</summary>
public class GeoJsonTests
{
    private static JsonElement Collection(params RecordedReport[] reports) => JsonDocument.Parse(Written.Bytes("geojson", reports)).RootElement;

    [Fact]
    public void Entries_with_coordinates_are_points_longitude_first()
    {
        var collection = Collection(Crisis.Record);
        collection.GetProperty("type").GetString().ShouldBe("FeatureCollection");
        var features = collection.GetProperty("features").EnumerateArray().ToList();
        features.Select(f => f.GetProperty("id").GetString()).ShouldBe([Crisis.Meeting.Id, Crisis.MeetingAgain.Id]);
        foreach (var feature in features)
        {
            feature.GetProperty("type").GetString().ShouldBe("Feature");
            feature.GetProperty("geometry").GetProperty("type").GetString().ShouldBe("Point");
            feature.GetProperty("geometry").GetProperty("coordinates").EnumerateArray().Select(c => c.GetDouble()).ShouldBe([10.7461, 59.9127]);
            feature.GetProperty("properties").ValueKind.ShouldBe(JsonValueKind.Object);
        }
    }

    [Theory]
    [InlineData(91.0, 0.0)]
    [InlineData(0.0, 181.0)]
    [InlineData(double.NaN, 0.0)]
    public void What_does_not_lie_on_the_earth_is_left_out(double latitude, double longitude) =>
        Collection(Make.Recorded(Crisis.First, Crisis.Meeting with { Place = Make.Place("Oslo", "NOR", latitude, longitude) })).GetProperty("features").GetArrayLength().ShouldBe(0);

    [Fact]
    public void An_empty_record_is_an_empty_collection() => Collection().GetProperty("features").GetArrayLength().ShouldBe(0);

    [Fact]
    public void A_feature_says_who_what_when_and_in_which_words()
    {
        var properties = Collection(Crisis.Record).GetProperty("features")[0].GetProperty("properties");
        properties.GetProperty("source").EnumerateArray().Select(s => s.GetString()).ShouldBe(["Norway", "Chad"]);
        properties.GetProperty("from").GetString().ShouldBe("2024-03-04");
        properties.GetProperty("evidence").GetString().ShouldBe("Norway and Chad met in Oslo on Monday 😀");
        properties.TryGetProperty("target", out _).ShouldBeFalse();
    }
}
