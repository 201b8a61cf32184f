using Chancery.Intake.Archives;
using Chancery.Intake.Text;

namespace Chancery.Intake;

/// <summary>One file, or one entry of an archive, while it is read.</summary>
internal sealed record Source
{
    private const int LongestLabel = 200;

    /// <summary>The file, and the entry in it, as messages name them.</summary>
    public required string Origin { get; init; }

    /// <summary>The file name, whose ending may tell the format. Never used as a path.</summary>
    public required string Name { get; init; }

    public required ByteReader Bytes { get; init; }

    public required IntakeOptions Options { get; init; }

    /// <summary>What all entries of the input have expanded to so far.</summary>
    public Expansion Expansion { get; init; } = new();

    /// <summary>How many archives it stands in.</summary>
    public int Depth { get; init; }

    public Known Known { get; init; } = Known.Nothing;

    public CancellationToken Cancel { get; init; }

    public IntakeLimits Limits => Options.Limits;

    /// <summary>An entry of this source. Its label only ever names it; it is never a path to write to or read from.</summary>
    public Source Entry(string label, string name, Stream content, Known? known = null) => this with
    {
        Origin = label.Length == 0 ? Origin : $"{Origin} › {Shown(label)}",
        Name = name,
        Bytes = new ByteReader(content),
        Depth = Depth + 1,
        Known = known ?? Known,
    };

    /// <summary>The whole content.</summary>
    /// <exception cref="RefusalException">It is longer than the limit.</exception>
    public ReadOnlyMemory<byte> ReadAll(long? limit = null)
    {
        var most = Math.Min(limit ?? long.MaxValue, Options.MaxFileBytes);
        return Bytes.ReadAll(most) ?? throw new RefusalException($"is larger than {most:N0} bytes", "Split it, or raise the limit of bytes a file");
    }

    /// <summary>A report that is one of several in the source.</summary>
    public IntakeResult Finish(Draft draft) => Finishing.Finish(draft with { Origin = draft.Origin.Length == 0 ? Origin : draft.Origin }, Options);

    /// <summary>The report that is the whole source, so that what is known about the source holds for it.</summary>
    public IntakeResult FinishWhole(Draft draft) => Finish(draft with
    {
        Id = draft.Id ?? Known.Id,
        Url = draft.Url ?? Known.Url,
        Title = draft.Title ?? Known.Title,
        NameDate = FileNames.LeadingDate(Name),
        MadeOn = draft.MadeOn ?? Known.MadeOn,
    });

    public IntakeResult Problem(string message, string remedy, int? line = null) => new(new IntakeProblem(Origin, line, message, remedy));

    /// <summary>A sound report that is left out on purpose.</summary>
    public IntakeResult SetAside(string message, string remedy, int? line = null) =>
        new(new IntakeProblem(Origin, line, message, remedy) { SetAside = true });

    private static string Shown(string label)
    {
        var line = Words.Line(label) ?? "entry without a name";
        return line.Length <= LongestLabel ? line : string.Concat(line.AsSpan(0, LongestLabel), "…");
    }
}
