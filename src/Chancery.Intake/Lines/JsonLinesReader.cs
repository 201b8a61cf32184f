using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Chancery.Intake.Text;

namespace Chancery.Intake.Lines;

/// <summary>Reads one report a line: <c>{id, published, outlet, title, byline, url, language, text}</c>; only text is needed.</summary>
/// <remarks>Streams: only one line is held, so the file may have any length. Unknown fields are ignored.</remarks>
internal sealed class JsonLinesReader(Input input, ByteReader bytes, IntakeOptions options)
{
    private ByteReader? _lines;
    private IntakeResult? _last;
    private int _line;
    private bool _any;

    /// <summary>The next report or problem, or null at the end.</summary>
    public IntakeResult? Next()
    {
        if (_last is not null)
        {
            return null;
        }

        _lines ??= Begin(out _last);
        return _last ?? NextLine();
    }

    private IntakeResult? NextLine()
    {
        while (true)
        {
            var offset = _lines!.Position;
            if (_lines.ReadLine(options.MaxFileBytes, out var tooLong) is not { } line)
            {
                return _any ? null : _last = Problems.Empty(input.Origin, null);
            }

            _line++;
            if (tooLong || line.AsSpan().Trim(" \t\r"u8).Length > 0)
            {
                _any = true;
                return tooLong ? Problems.TooManyBytes(input.Origin, _line, options.MaxFileBytes) : Read(line, offset);
            }
        }
    }

    private ByteReader Begin(out IntakeResult? problem)
    {
        problem = null;
        var head = bytes.Peek();
        if (StrictText.Utf16(head) is null)
        {
            problem = BinaryBytes.Look(head)
                ? new(new IntakeProblem(input.Origin, null, "is binary, not text", "Give it as JSON lines in UTF-8"))
                : null;
            bytes.Skip(head.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0);
            return bytes;
        }

        var decoded = bytes.ReadAll(options.MaxFileBytes) is { } all ? StrictText.Decode(all, input.Origin) : default;
        problem = decoded.Text is not null ? null
            : decoded.Problem is { } found ? new(found)
            : Problems.TooManyBytes(input.Origin, null, options.MaxFileBytes);
        return new ByteReader(new MemoryStream(Encoding.UTF8.GetBytes(decoded.Text ?? "")));
    }

    private IntakeResult Read(byte[] line, long offset)
    {
        if (!Utf8.IsValid(line))
        {
            var at = offset + StrictText.FirstInvalid(line);
            return Problem($"is not valid UTF-8: the byte at offset {at} does not fit", "Write the file in UTF-8");
        }

        Draft draft;
        try
        {
            using var document = JsonDocument.Parse(line);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                return Problem("is no JSON object", "Write one object a line: {\"text\": \"…\"}");
            }

            draft = JsonReport.Read(document.RootElement);
        }
        catch (JsonException e)
        {
            return Problem($"is not JSON: error at byte {e.BytePositionInLine ?? 0} of the line", "Write one complete object a line");
        }
        catch (InvalidOperationException)
        {
            // Field names may hold escapes too, and the parser meets a half one only when it looks a field up.
            return Problem("holds a field name with an escape that is half a character", "Write both halves of the surrogate pair, or the character itself");
        }
        catch (FieldException e)
        {
            return Problem(e.Message, e.Remedy);
        }

        return Finishing.Finish(draft with { Origin = input.Origin, Line = _line }, options);
    }

    private IntakeResult Problem(string message, string remedy) => new(new IntakeProblem(input.Origin, _line, message, remedy));
}
