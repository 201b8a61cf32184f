using System.Text.Encodings.Web;
using System.Text.Json;
using Chancery.Domain;
using Chancery.Record.Json;

namespace Chancery.Record;

/// <summary>The contract's JSON form of an entry: snake_case, fields in a fixed order, offsets in Unicode code points.</summary>
/// <remarks>
/// Beyond the contract it writes <c>why</c>, and <c>corrections</c> where people made some; <c>basis</c> of an actor, a place and a when; <c>also_known_as</c> of an actor; <c>start</c> and <c>end</c> of place,
/// when and quantity; <c>timex</c> and <c>value</c> of when; so that what is read equals what was written. Numbers that are not finite
/// become null (an open bound), a confidence that is none becomes 0.
/// </remarks>
public static class EntryJson
{
    /// <summary>One line an entry, letters of every script as themselves: for files and terminals, not for embedding in HTML.</summary>
    public static JsonWriterOptions WriterOptions { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <param name="to">Where the object is written.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="points">The code points of the report's text.</param>
    public static void Write(Utf8JsonWriter to, Entry entry, CodePoints points)
    {
        ArgumentNullException.ThrowIfNull(to);
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(points);
        EntryWriter.Write(to, entry, points);
    }

    /// <param name="from">The object.</param>
    /// <param name="points">The code points of the report's text.</param>
    /// <exception cref="JsonException">A field is missing or of the wrong type; the message names it.</exception>
    public static Entry Read(JsonElement from, CodePoints points)
    {
        ArgumentNullException.ThrowIfNull(points);
        return EntryReader.Read(new JsonFields(from, points));
    }
}
