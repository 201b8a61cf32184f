using System.Text;
using System.Text.Unicode;
using Chancery.Intake.Text;

namespace Chancery.Intake.Lines;

/// <summary>Reads one report a line: <c>{id, published, outlet, title, byline, url, language, text}</c>, of which only text is needed, or ninjs.</summary>
/// <remarks>Streams: only one line is held, so the file may have any length. Unknown fields are ignored.</remarks>
internal sealed class JsonLinesReader(Source source)
{
    private readonly long _limit = Math.Min(source.Options.MaxFileBytes, source.Limits.JsonBytes);
    private int _line;

    public IEnumerable<IntakeResult> Read()
    {
        if (Begin(out var lines) is { } problem)
        {
            yield return problem;
            yield break;
        }

        var any = false;
        for (var offset = lines.Position; lines.ReadLine(_limit, out var tooLong) is { } line; offset = lines.Position)
        {
            _line++;
            if (!tooLong && line.AsSpan().Trim(" \t\r"u8).IsEmpty)
            {
                continue;
            }

            any = true;
            foreach (var result in tooLong ? [Problems.TooManyBytes(source.Origin, _line, _limit)] : ReadLine(line, offset))
            {
                yield return result;
            }
        }

        if (!any)
        {
            yield return Problems.Empty(source.Origin, null);
        }
    }

    private IntakeResult? Begin(out ByteReader lines)
    {
        lines = source.Bytes;
        var head = lines.Peek();
        if (StrictText.Utf16(head) is null)
        {
            var binary = BinaryBytes.Look(head);
            lines.Skip(head.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0);
            return binary ? source.Problem("is binary, not text", "Give it as JSON lines in UTF-8") : null;
        }

        var decoded = StrictText.Decode(source.ReadAll().Span, source.Origin);
        lines = new ByteReader(new MemoryStream(Encoding.UTF8.GetBytes(decoded.Text ?? "")));
        return decoded.Problem is { } problem ? new(problem) : null;
    }

    private IReadOnlyList<IntakeResult> ReadLine(byte[] line, long offset)
    {
        if (!Utf8.IsValid(line))
        {
            return [source.Problem($"is not valid UTF-8: the byte at offset {offset + StrictText.FirstInvalid(line)} does not fit", "Write the file in UTF-8", _line)];
        }

        return JsonObjects.Read(source, line, _line, "Write one complete object a line");
    }
}
