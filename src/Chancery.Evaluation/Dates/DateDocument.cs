using System.Text.Json;

namespace Chancery.Evaluation.Dates;

/// <summary>A time expression as a file gives it; offsets count Unicode code points.</summary>
public sealed record DateMark(int Start, int End, string Type, string Value);

/// <summary>A text whose time expressions are known.</summary>
/// <param name="Id">Name of the text.</param>
/// <param name="Published">The day of the text, or null.</param>
/// <param name="Text">The words.</param>
/// <param name="Dates">Its time expressions.</param>
public sealed record DateDocument(string Id, DateOnly? Published, string Text, IReadOnlyList<DateMark> Dates)
{
    private static readonly JsonSerializerOptions Names = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <summary>Reads a JSONL file, one text a line.</summary>
    /// <exception cref="InvalidDataException">A line is not such a text; the message names file and line.</exception>
    public static IEnumerable<DateDocument> ReadFile(string path)
    {
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.Length > 0)
            {
                yield return Parse(line, path, number);
            }
        }
    }

    /// <summary>Writes the text in the form that <see cref="ReadFile"/> reads, on one line.</summary>
    public void Write(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteLine(JsonSerializer.Serialize(this, Names));
    }

    private static DateDocument Parse(string line, string path, int number)
    {
        try
        {
            var read = JsonSerializer.Deserialize<DateDocument>(line, Names);
            return read?.Text is null ? throw new JsonException("It has no text.") : read with { Dates = read.Dates ?? [] };
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"{path}, line {number}: not a text with dates. {e.Message}", e);
        }
    }
}
