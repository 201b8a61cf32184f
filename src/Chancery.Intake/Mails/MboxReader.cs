using System.Buffers;

namespace Chancery.Intake.Mails;

/// <summary>Reads a mailbox mail by mail, so that one broken or endless mail costs only itself and memory stays flat.</summary>
internal static class MboxReader
{
    private static ReadOnlySpan<byte> Separator => "From "u8;

    public static IEnumerable<IntakeResult> Read(Source source)
    {
        var number = 0;
        foreach (var (mail, tooLong) in Mails(source))
        {
            var entry = source with { Origin = $"{source.Origin} › mail {++number}" };
            foreach (var result in tooLong ? [Problems.TooManyBytes(entry.Origin, null, source.Options.MaxFileBytes)] : MailReader.Read(entry, mail))
            {
                yield return result;
            }
        }

        if (number == 0)
        {
            yield return Problems.Empty(source.Origin, null);
        }
    }

    private static IEnumerable<(byte[] Mail, bool TooLong)> Mails(Source source)
    {
        var mail = new ArrayBufferWriter<byte>();
        bool open = false, tooLong = false, blank = true;
        while (source.Bytes.ReadLine(source.Options.MaxFileBytes, out var cut) is { } line)
        {
            if (blank && line.AsSpan().StartsWith(Separator))
            {
                if (open)
                {
                    yield return (mail.WrittenSpan.ToArray(), tooLong);
                }

                mail = new();
                (open, tooLong, blank) = (true, false, false);
                continue;
            }

            blank = line is [] or [(byte)'\r'];
            tooLong |= cut || mail.WrittenCount + line.Length > source.Options.MaxFileBytes;
            open |= !blank;
            if (!tooLong)
            {
                Write(mail, line);
            }
        }

        if (open)
        {
            yield return (mail.WrittenSpan.ToArray(), tooLong);
        }
    }

    /// <summary>Adds a line; one quoted because it began like a separator loses that mark.</summary>
    private static void Write(ArrayBufferWriter<byte> mail, byte[] line)
    {
        var quoted = line.AsSpan().TrimStart((byte)'>');
        mail.Write(quoted.Length < line.Length && quoted.StartsWith(Separator) ? line.AsSpan(1) : line);
        mail.Write("\n"u8);
    }
}
