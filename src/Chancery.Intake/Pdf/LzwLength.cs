namespace Chancery.Intake.Pdf;

/// <summary>How long LZW data is once unpacked, told from the codes alone, without unpacking them.</summary>
internal static class LzwLength
{
    private const int Clear = 256;
    private const int End = 257;
    private const int FewestBits = 9;
    private const int MostBits = 12;

    public static long Of(ReadOnlySpan<byte> packed)
    {
        Span<int> lengths = stackalloc int[1 << MostBits];
        lengths[..Clear].Fill(1);
        int next = End + 1, width = FewestBits, before = 0, bits = 0;
        long total = 0;
        uint held = 0;
        foreach (var b in packed)
        {
            (held, bits) = ((held << 8) | b, bits + 8);
            if (bits < width)
            {
                continue;
            }

            bits -= width;
            var code = (int)(held >> bits) & ((1 << width) - 1);
            if (code == End)
            {
                break;
            }

            if (code == Clear)
            {
                (next, width, before) = (End + 1, FewestBits, 0);
                continue;
            }

            // A code not yet known is the word before and its own first letter.
            var length = code < next ? lengths[code] : before + 1;
            total += length;
            if (before > 0 && next < lengths.Length)
            {
                lengths[next++] = before + 1;
            }

            before = length;
            width = Math.Clamp(BitsFor(next + 1), width, MostBits);
        }

        return total;
    }

    private static int BitsFor(int code) => 32 - (int)int.LeadingZeroCount(code);
}
