using System.Text;
using System.Text.Json;
using Chancery.Domain;
using Chancery.Record;

namespace Chancery.Cli;

/// <summary>An entry as one line of JSON.</summary>
internal static class EntryLine
{
    public static string Of(Entry entry, CodePoints points)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, EntryJson.WriterOptions))
        {
            EntryJson.Write(writer, entry, points);
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }
}
