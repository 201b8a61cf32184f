using System.Buffers;
using System.Text.Json;

namespace Chancery.Record.Export;

/// <summary>Writes JSON objects, one a line.</summary>
internal sealed class JsonLines(Stream to) : IDisposable
{
    private readonly ArrayBufferWriter<byte> _line = new(4096);
    private readonly Utf8JsonWriter _writer = new(Stream.Null, EntryJson.WriterOptions);

    public void Add(Action<Utf8JsonWriter> write)
    {
        _line.ResetWrittenCount();
        _writer.Reset(_line);
        write(_writer);
        _writer.Flush();
        _line.Write("\n"u8);
        to.Write(_line.WrittenSpan);
    }

    public void Dispose() => _writer.Dispose();
}
