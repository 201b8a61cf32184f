using Chancery.Intake.Fetching;
using Chancery.Intake.Text;

namespace Chancery.Intake;

/// <summary>
/// Takes in news reports from files, folders, standard input and, where a path is one, web addresses: text, Markdown, web pages,
/// PDF, RSS and Atom, NewsML-G2, ninjs, WARC, mail, tables, JSON lines, and ZIP and gzip of these.
/// </summary>
/// <remarks>
/// A broken input gives an <see cref="IntakeProblem"/> and the rest goes on. The stored text is the input's own but for line
/// ends (all become <c>\n</c>) and control characters (left out), because offsets of entries and evaluation sets count into it.
/// </remarks>
public sealed class ReportReader
{
    /// <summary>Reads inputs one after another, lazily.</summary>
    /// <param name="paths">Files, folders (read through in ordinal order, hidden files left out), addresses, or <c>-</c>.</param>
    /// <param name="options">Limits and defaults.</param>
    /// <param name="cancellationToken">Looked at between reports.</param>
    /// <exception cref="OperationCanceledException">Reading was cancelled.</exception>
    public IEnumerable<IntakeResult> Read(
        IEnumerable<string> paths, IntakeOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(options);
        return new NewestVersions().Of(paths.SelectMany(path => InputWalk.Find(path, options))
            .SelectMany(found => found.Input is { } input ? ReadInput(input, options, cancellationToken) : [new(found.Problem!)]));
    }

    private static IEnumerable<IntakeResult> ReadInput(Input input, IntakeOptions options, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (!TryOpen(input, options, cancellationToken, out var source, out var failure))
        {
            yield return new(failure!);
            yield break;
        }

        using (source!.Bytes)
        {
            foreach (var result in SourceReader.Read(source))
            {
                yield return result;
            }
        }
    }

    private static bool TryOpen(Input input, IntakeOptions options, CancellationToken cancel, out Source? source, out IntakeProblem? problem)
    {
        (source, problem) = (null, null);
        try
        {
            var fetched = input.Address is { } address ? new FeedFetcher(options.Fetch).Fetch(address, cancel) : null;
            source = new Source
            {
                Origin = input.Origin,
                Name = fetched?.Name ?? input.Name,
                Bytes = new ByteReader(fetched is null ? input.Open() : new MemoryStream(fetched.Content, writable: false)),
                Options = options,
                Cancel = cancel,
                Known = new() { Url = fetched?.Address.AbsoluteUri, Charset = fetched?.Charset },
            };
        }
        catch (FetchException e)
        {
            problem = new(input.Origin, null, e.Message, e.Remedy);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            problem = new(input.Origin, null, "cannot be read: " + e.Message.TrimEnd('.'), "Check that the file is there and may be read");
        }

        return source is not null;
    }
}
