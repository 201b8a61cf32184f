using System.Text;
using Chancery.Intake.Lines;
using Chancery.Intake.Pages;
using Chancery.Intake.Text;

namespace Chancery.Intake;

/// <summary>Takes in news reports: plain text, web pages and JSON lines, from files, folders and standard input.</summary>
/// <remarks>
/// A broken input gives an <see cref="IntakeProblem"/> and the rest goes on. The stored text is the input's own but for line
/// ends (all become <c>\n</c>) and control characters (left out), because offsets of entries and evaluation sets count into it.
/// </remarks>
public sealed class ReportReader
{
    /// <summary>Reads inputs one after another, lazily.</summary>
    /// <param name="paths">Files, folders (read through in ordinal order, hidden files left out), or <c>-</c>.</param>
    /// <param name="options">Limits and defaults.</param>
    /// <param name="cancellationToken">Looked at between reports.</param>
    /// <exception cref="OperationCanceledException">Reading was cancelled.</exception>
    public IEnumerable<IntakeResult> Read(
        IEnumerable<string> paths, IntakeOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(options);
        return paths.SelectMany(path => InputWalk.Find(path, options))
            .SelectMany(found => found.Input is { } input ? ReadInput(input, options, cancellationToken) : [new(found.Problem!)]);
    }

    private static IEnumerable<IntakeResult> ReadInput(Input input, IntakeOptions options, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (!TryOpen(input, out var bytes, out var failure))
        {
            yield return failure!;
            yield break;
        }

        using (bytes)
        {
            var format = Guarded(input, () => Formats.Of(input.Name, bytes!.Peek()), out var problem);
            if (problem is not null || format != Format.JsonLines)
            {
                yield return problem ?? Guarded(input, () => ReadWhole(input, bytes!, format, options), out problem) ?? problem!;
                yield break;
            }

            var lines = new JsonLinesReader(input, bytes!, options);
            while (true)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var result = Guarded(input, lines.Next, out problem) ?? problem;
                if (result is null)
                {
                    yield break;
                }

                yield return result;
                if (problem is not null)
                {
                    yield break;
                }
            }
        }
    }

    private static bool TryOpen(Input input, out ByteReader? bytes, out IntakeResult? problem)
    {
        bytes = Guarded(input, () => new ByteReader(input.Open()), out problem);
        return bytes is not null;
    }

    private static IntakeResult ReadWhole(Input input, ByteReader bytes, Format format, IntakeOptions options)
    {
        if (bytes.ReadAll(options.MaxFileBytes) is not { } content)
        {
            return Problems.TooManyBytes(input.Origin, null, options.MaxFileBytes);
        }

        if (format == Format.BrokenJson)
        {
            return new(new IntakeProblem(input.Origin, 1, "looks like JSON, but the first line is no complete object", "Write one JSON object a line"));
        }

        var encoding = format == Format.Page ? PageEncoding.Declared(content) : null;
        var decoded = StrictText.Decode(content, input.Origin, encoding);
        if (decoded.Problem is { } problem)
        {
            return new(problem);
        }

        var draft = format == Format.Page
            ? PageReader.Read(decoded.Text!)
            : new Draft { Text = Normalization.Apply(decoded.Text!), TitleInText = true };
        return Finishing.Finish(draft with { Origin = input.Origin, NameDate = FileNames.LeadingDate(input.Name) }, options);
    }

    /// <summary>The outside world fails in many ways; each becomes a problem with the file's name.</summary>
    private static T? Guarded<T>(Input input, Func<T> read, out IntakeResult? problem)
    {
        problem = null;
        try
        {
            return read();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or DecoderFallbackException)
        {
            problem = new(new IntakeProblem(input.Origin, null, "cannot be read: " + e.Message.TrimEnd('.'), "Check that the file is there and may be read"));
            return default;
        }
    }
}
