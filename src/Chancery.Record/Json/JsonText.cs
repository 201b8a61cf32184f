using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Chancery.Record.Json;

/// <summary>Makes strings of what a writer writes.</summary>
internal static class JsonText
{
    public static string Of(Action<Utf8JsonWriter> write) => Encoding.UTF8.GetString(Bytes(write).Span);

    public static ReadOnlyMemory<byte> Bytes(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var writer = new Utf8JsonWriter(buffer, EntryJson.WriterOptions))
        {
            write(writer);
        }

        return buffer.WrittenMemory;
    }
}
