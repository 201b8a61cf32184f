namespace Chancery.Intake.Text;

/// <summary>Tells binary files from text.</summary>
internal static class BinaryBytes
{
    /// <summary>True where there is a NUL byte, or more than a tenth of the bytes are control characters no text has.</summary>
    public static bool Look(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Contains((byte)0))
        {
            return true;
        }

        var controls = 0;
        foreach (var b in bytes)
        {
            if (b < 0x20 && b is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f') || b == 0x7F)
            {
                controls++;
            }
        }

        return controls * 10L > bytes.Length;
    }
}
