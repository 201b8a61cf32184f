using System.Globalization;

namespace Chancery.Record.Export.Stix;

/// <summary>STIX ids (<c>type--uuid</c>) and moments.</summary>
internal static class StixId
{
    /// <summary>The identity of the program, which created the objects.</summary>
    public static readonly string Program = Of("identity", "system", "Chancery");

    public static string Of(string type, params ReadOnlySpan<string?> parts) => $"{type}--{Numbers.Uuid([type, .. parts]):D}";

    /// <summary>Id of the note that holds an entry.</summary>
    public static string Note(string entry) => Of("note", entry);

    public static string Moment(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
