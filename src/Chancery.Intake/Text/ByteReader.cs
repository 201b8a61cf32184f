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
    public byte[]? ReadAll(long limit)
    {
        var all = new ArrayBufferWriter<byte>(LookAhead);
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
        return all.WrittenSpan.ToArray();
    }

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
}
