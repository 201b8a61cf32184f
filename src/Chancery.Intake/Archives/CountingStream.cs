using Chancery.Intake.Text;

namespace Chancery.Intake.Archives;

/// <summary>Counts the bytes taken from a stream, and keeps the last four.</summary>
internal sealed class CountingStream(Stream inner) : ReadOnlyStream
{
    public long Taken { get; private set; }

    /// <summary>The last four bytes as a number, lowest byte first: in gzip the unpacked length of the last member.</summary>
    public uint LastFour { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        foreach (var last in buffer[Math.Max(0, read - 4)..read])
        {
            LastFour = (LastFour >> 8) | ((uint)last << 24);
        }

        Taken += read;
        return read;
    }
}
