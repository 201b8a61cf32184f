using System.Text.Json;
using Chancery.Domain;

namespace Chancery.Record.Json;

/// <summary>Reads what <see cref="EntryWriter"/> writes; fields that the contract does not name may be absent.</summary>
internal static class EntryReader
{
    public static Entry Read(JsonFields from)
    {
        var (evidence, head) = (Part(from, "evidence"), Part(from, "head"));
        return new Entry
        {
            Id = from.String("id"),
            Report = from.String("report"),
            Kinds = from.Strings("kinds") is { Count: > 0 } kinds ? kinds : throw new JsonException("The field \"kinds\" is empty."),
            Code = from.Optional("code"),
            Mode = from.Optional("mode"),
            Source = from.Objects("source", Actor),
            Target = from.Objects("target", Actor),
            Place = from.Object("place") is { } place ? Place(place) : null,
            When = from.Object("when") is { } when ? When(when) : null,
            Status = from.Optional("status"),
            Certainty = from.String("certainty"),
            Attribution = from.Objects("attribution", Attribution),
            Quantity = from.Object("quantity") is { } quantity ? Quantity(quantity) : null,
            Content = from.Optional("content"),
            Condition = from.Optional("condition"),
            Consequence = from.Optional("consequence"),
            Answers = from.Optional("answers"),
            Evidence = evidence.Span(),
            EvidenceText = evidence.String("text"),
            Head = head.Span(),
            HeadText = head.String("text"),
            Confidence = from.Number("confidence") ?? throw new JsonException("The field \"confidence\" is missing."),
            Occurrence = from.Optional("occurrence"),
            Why = from.Optional("why") ?? "",
            Corrections = from.Strings("corrections") is { Count: > 0 } corrections ? corrections : [],
        };
    }

    private static JsonFields Part(JsonFields from, string name) => from.Object(name) ?? throw new JsonException($"The field \"{name}\" is missing.");

    private static Actor Actor(JsonFields from) => new()
    {
        Text = from.String("text"),
        Span = from.Span(),
        Name = from.Optional("name"),
        Role = from.Optional("role"),
        Country = from.Optional("country"),
        Code = from.Optional("code"),
        Kind = from.Optional("kind") ?? "other",
        Basis = from.Optional("basis"),
        AlsoKnownAs = from.Strings("also_known_as"),
    };

    private static Attribution Attribution(JsonFields from) => new(
        from.Object("source") is { } source ? Actor(source) : null,
        from.Optional("cue"),
        from.Optional("outlet"),
        from.Optional("venue"),
        from.Object("when") is { } when ? When(when) : null,
        from.Flag("verbatim"));

    private static Place Place(JsonFields from) => new(
        from.String("text"),
        from.Span(),
        from.Optional("name"),
        from.Optional("country"),
        from.Number("lat"),
        from.Number("lon"),
        from.Whole("geonames"))
    {
        Basis = from.Optional("basis"),
    };

    private static When When(JsonFields from) => new(
        from.String("text"),
        from.Span(),
        from.Day("from"),
        from.Day("to"),
        from.String("precision"),
        from.Optional("timex") ?? "DATE",
        from.Optional("value") ?? from.Optional("from") ?? "")
    {
        Basis = from.Optional("basis"),
    };

    private static Quantity Quantity(JsonFields from) => new(
        from.String("text"),
        from.Span(),
        from.Number("min"),
        from.Number("max"),
        from.String("qualifier"),
        from.Optional("unit"));
}
