using System.Globalization;
using System.Text.Json.Nodes;
using Chancery.Domain;

namespace Chancery.Record.Corrections;

/// <summary>Reads field values as people write them (<c>2022-01-21</c>, <c>Norway (NOR); Peru</c>) into the contract's JSON.</summary>
/// <remarks>Names and days are looked up in the report; where the words are not in it, those that the machine found stay beside the new value.</remarks>
public static class FieldText
{
    /// <param name="field">The contract's name of the field.</param>
    /// <param name="text">The value; "" or "none" for none; JSON where it begins with a bracket.</param>
    /// <param name="entry">The entry as it is shown.</param>
    /// <param name="report">Its report.</param>
    /// <exception cref="ArgumentException">The text does not fit the field; the message gives an example.</exception>
    public static string Json(string field, string text, Entry entry, Report report)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(report);
        var trimmed = text.Trim();
        if (trimmed.StartsWith('{') || trimmed.StartsWith('['))
        {
            return trimmed;
        }

        var (none, near) = (trimmed is "" or "none", new Near(report.Text, entry.Evidence));
        var node = field switch
        {
            "source" => Actors(trimmed, none, entry.Source, near),
            "target" => Actors(trimmed, none, entry.Target, near),
            "kinds" => new JsonArray([.. trimmed.Split(',', Split).Select(k => (JsonNode)k)]),
            _ when none => null,
            "place" => Place(trimmed, entry.Place, near),
            "when" => When(trimmed, entry.When, near),
            "quantity" => Quantity(trimmed, entry.Quantity, near),
            "code" => (JsonNode)trimmed.ToUpperInvariant(),
            _ => (JsonNode)trimmed,
        };
        return node?.ToJsonString() ?? "null";
    }

    private const StringSplitOptions Split = StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;

    private static JsonArray Actors(string text, bool none, IReadOnlyList<Actor> before, Near near)
    {
        var names = none ? [] : text.Split(';', Split);
        return new JsonArray([.. names.Select((name, i) => (JsonNode)Actor(name, i < before.Count ? before[i] : null, near))]);
    }

    /// <summary>"NAME" or "NAME (NOR)" or "NAME (NORGOV)": three letters are a country, more are a code that begins with one.</summary>
    private static JsonObject Actor(string text, Actor? before, Near near)
    {
        var open = text.EndsWith(')') ? text.LastIndexOf('(') : -1;
        var (name, code) = open > 0 ? (text[..open].Trim(), text[(open + 1)..^1].Trim().ToUpperInvariant()) : (text, "");
        var part = near.Words(name, before?.Text, before?.Span);
        part["name"] = name;
        part["country"] = code.Length >= 3 ? code[..3] : null;
        part["code"] = code.Length > 3 ? code : null;
        part["kind"] = before?.Kind ?? "other";
        part["basis"] = "a person's correction";
        return part;
    }

    /// <summary>"NAME", "NAME (CHE)" or "NAME @ 46.2,6.15".</summary>
    private static JsonObject Place(string text, Place? before, Near near)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        var (named, spot) = at < 0 ? (text, null) : (text[..at].Trim(), text[(at + 1)..].Split(',', Split));
        var open = named.EndsWith(')') ? named.LastIndexOf('(') : -1;
        var (name, country) = open > 0 ? (named[..open].Trim(), named[(open + 1)..^1].Trim().ToUpperInvariant()) : (named, null);
        var part = near.Words(name, before?.Text, before?.Span);
        (part["name"], part["country"]) = (name, country);
        if (spot is not null)
        {
            (part["lat"], part["lon"]) = spot is [var north, var east]
                ? (Number(north, "place", text), Number(east, "place", text))
                : throw Unfit("place", text, "Write Geneva (CHE) @ 46.2,6.15: degrees north, degrees east.");
        }

        return part;
    }

    private static JsonObject When(string text, When? before, Near near)
    {
        var days = text.Split('/');
        if (days.Length > 2 || days.Any(d => !DateOnly.TryParseExact(d, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)))
        {
            throw Unfit("when", text, "Write a day, 2022-01-21, or two, 2022-01-21/2022-01-23.");
        }

        var part = near.Words(before?.Text ?? "", before?.Text, before?.Span);
        (part["from"], part["to"], part["precision"], part["timex"], part["value"]) = (days[0], days[^1], days.Length == 1 ? "day" : "range", "DATE", text);
        return part;
    }

    /// <summary>"300", "300-400", "300+" (at least), "-400" (up to), each with a unit behind it where there is one.</summary>
    private static JsonObject Quantity(string text, Quantity? before, Near near)
    {
        var blank = text.IndexOf(' ', StringComparison.Ordinal);
        var (number, unit) = blank < 0 ? (text, before?.Unit) : (text[..blank], text[(blank + 1)..].Trim());
        var dash = number.IndexOf('-', StringComparison.Ordinal);
        var part = near.Words(before?.Text ?? "", before?.Text, before?.Span);
        (double? Min, double? Max, string Qualifier) bounds = number switch
        {
            [.. var least, '+'] => (Number(least, "quantity", text), null, "at_least"),
            ['-', .. var most] => (null, Number(most, "quantity", text), "up_to"),
            _ when dash > 0 => (Number(number[..dash], "quantity", text), Number(number[(dash + 1)..], "quantity", text), "about"),
            _ => (Number(number, "quantity", text), Number(number, "quantity", text), "exact"),
        };
        (part["min"], part["max"], part["qualifier"], part["unit"]) = (bounds.Min, bounds.Max, bounds.Qualifier, unit);
        return part;
    }

    private static double Number(string text, string field, string whole) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? number
            : throw Unfit(field, whole, field == "place" ? "Write Geneva (CHE) @ 46.2,6.15." : "Write 300, 300-400, 300+ or -400, and a unit behind it if there is one.");

    private static ArgumentException Unfit(string field, string text, string remedy) => new($"\"{text}\" does not fit the field {field}. {remedy}");

    private sealed record Near(string Text, TextSpan Evidence)
    {
        /// <summary>Words as they stand in the report; else those that stood there before; else none, at the beginning of the evidence.</summary>
        public JsonObject Words(string words, string? before, TextSpan? beforeAt)
        {
            var points = new CodePoints(Text);
            var found = WordsNear.Find(Text, words, Evidence);
            var (span, text) = found is { } there ? (there, there.Of(Text)) : (beforeAt ?? new TextSpan(Evidence.Start, Evidence.Start), before ?? "");
            return new JsonObject { ["text"] = text, ["start"] = points.FromUtf16(span.Start), ["end"] = points.FromUtf16(span.End) };
        }
    }
}
