using Chancery.Intake.Text;

namespace Chancery.Intake.Archives;

/// <summary>A stream that is opened when it is first read.</summary>
internal sealed class LateStream(Func<Stream> open) : ReadOnlyStream
{
    private Stream? _inner;

    public override int Read(Span<byte> buffer) => (_inner ??= open()).Read(buffer);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _inner?.Dispose();
        }

        base.Dispose(disposing);
    }
}
