using System.Buffers;

namespace Chancery.Intake.Text;

/// <summary>Reads a stream that may not seek: a look ahead, then whole, or line by line.</summary>
internal sealed class ByteReader(Stream stream) : IDisposable
{
    private const int LookAhead = 4096;
    private readonly byte[] _buffer = new byte[64 * 1024];
    private int _start;
    private int _end;

    /// <summary>Bytes of the input handed out so far.</summary>
    public long Position { get; private set; }

    /// <summary>The first bytes: up to 4 KB, fewer where a line or the input ends before (a pipe may pause after a line).</summary>
    public ReadOnlySpan<byte> Peek()
    {
        while (_end - _start < LookAhead && Pending.IndexOf((byte)'\n') < 0 && Fill() > 0)
        {
        }

        return Pending;
    }

    /// <summary>Everything, or null where it is longer than <paramref name="limit"/> bytes.</summary>
    public ReadOnlyMemory<byte>? ReadAll(long limit)
    {
        var all = new ArrayBufferWriter<byte>(stream.CanSeek ? (int)Math.Clamp(Math.Min(stream.Length, limit), 1, Array.MaxLength) : LookAhead);
        do
        {
            if (all.WrittenCount + Pending.Length > limit)
            {
                return null;
            }

            all.Write(Pending);
            Take(Pending.Length);
        }
        while (Fill() > 0);
        return all.WrittenMemory;
    }

    /// <summary>A block of a known length; null where it is over the limit, and then passed over.</summary>
    /// <exception cref="EndOfStreamException">The input ends before.</exception>
    public byte[]? ReadBlock(long length, long limit)
    {
        // Grown as the bytes come: a hostile length must not reserve memory.
        var block = length <= limit ? new ArrayBufferWriter<byte>(LookAhead) : null;
        for (var left = length; left > 0;)
        {
            if (_start == _end && Fill() == 0)
            {
                throw new EndOfStreamException($"the input ends {left:N0} bytes too early");
            }

            var part = Pending[..(int)Math.Min(left, Pending.Length)];
            block?.Write(part);
            left -= part.Length;
            Take(part.Length);
        }

        return block?.WrittenSpan.ToArray();
    }

    /// <summary>The input from its beginning as a stream that can seek.</summary>
    /// <returns>Null where it cannot seek and is longer than <paramref name="limit"/> bytes.</returns>
    public Stream? AsSeekable(long limit)
    {
        if (stream.CanSeek)
        {
            stream.Position = 0;
            return stream;
        }

        return ReadAll(limit) is { } all ? new MemoryStream(all.ToArray(), writable: false) : null;
    }

    /// <summary>The bytes not handed out yet as a stream.</summary>
    public Stream AsStream() => new Rest(this);

    /// <summary>The next line without its line feed, or null at the end. A line over the limit is read past and cut.</summary>
    public byte[]? ReadLine(long limit, out bool tooLong)
    {
        tooLong = false;
        if (_start == _end && Fill() == 0)
        {
            return null;
        }

        var line = new ArrayBufferWriter<byte>(LookAhead);
        while (true)
        {
            var end = Pending.IndexOf((byte)'\n');
            var part = end < 0 ? Pending : Pending[..end];
            tooLong |= line.WrittenCount + part.Length > limit;
            if (!tooLong)
            {
                line.Write(part);
            }

            Take(end < 0 ? part.Length : end + 1);
            if (end >= 0 || Fill() == 0)
            {
                return line.WrittenSpan.ToArray();
            }
        }
    }

    /// <summary>Passes over bytes that were peeked at.</summary>
    public void Skip(int count) => Take(count);

    public void Dispose() => stream.Dispose();

    private ReadOnlySpan<byte> Pending => _buffer.AsSpan(_start, _end - _start);

    private void Take(int count)
    {
        _start += count;
        Position += count;
    }

    private int Fill()
    {
        if (_start == _end)
        {
            _start = _end = 0;
        }

        var read = _end == _buffer.Length ? 0 : stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        return read;
    }

    private sealed class Rest(ByteReader reader) : ReadOnlyStream
    {
        public override int Read(Span<byte> buffer)
        {
            if (reader._start == reader._end && reader.Fill() == 0)
            {
                return 0;
            }

            var count = Math.Min(buffer.Length, reader.Pending.Length);
            reader.Pending[..count].CopyTo(buffer);
            reader.Take(count);
            return count;
        }
    }
}
