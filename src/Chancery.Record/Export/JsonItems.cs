using System.Buffers;
using System.Text.Json;

namespace Chancery.Record.Export;

/// <summary>Writes a JSON document that holds one long list of objects, an object a line, without keeping them.</summary>
internal sealed class JsonItems : IDisposable
{
    private readonly ArrayBufferWriter<byte> _item = new(4096);
    private readonly Utf8JsonWriter _writer = new(Stream.Null, EntryJson.WriterOptions);
    private readonly Stream _to;
    private bool _first = true;

    /// <param name="to">Where the document goes.</param>
    /// <param name="head">The document up to and with the list's bracket.</param>
    public JsonItems(Stream to, ReadOnlySpan<byte> head)
    {
        ArgumentNullException.ThrowIfNull(to);
        _to = to;
        _to.Write(head);
    }

    public void Add(Action<Utf8JsonWriter> write)
    {
        _item.ResetWrittenCount();
        _item.Write(_first ? "\n"u8 : ",\n"u8);
        _first = false;
        _writer.Reset(_item);
        write(_writer);
        _writer.Flush();
        _to.Write(_item.WrittenSpan);
    }

    /// <summary>Ends the document.</summary>
    /// <param name="tail">The document from the list's closing bracket.</param>
    public void End(ReadOnlySpan<byte> tail)
    {
        _to.Write("\n"u8);
        _to.Write(tail);
        _to.Write("\n"u8);
    }

    public void Dispose() => _writer.Dispose();
}
