namespace Chancery.Intake;

/// <summary>How much of a hostile input is borne before it is refused. Every refusal is a problem that names the limit.</summary>
public sealed record IntakeLimits
{
    /// <summary>Bytes that one input may expand to through all its archives and encodings. Default: 4 GB.</summary>
    public long ExpandedBytes { get; init; } = 4L * 1024 * 1024 * 1024;

    /// <summary>How many times larger than its packed form an entry may grow. Default: 100.</summary>
    public int ExpansionRatio { get; init; } = 100;

    /// <summary>Bytes an entry may expand to before the ratio is looked at: small files pack well. Default: 16 MB.</summary>
    public long FreeExpansionBytes { get; init; } = 16L * 1024 * 1024;

    /// <summary>The most entries of one archive. Default: 50,000.</summary>
    public int ArchiveEntries { get; init; } = 50_000;

    /// <summary>How deep archives may stand in archives. Default: 3.</summary>
    public int ArchiveDepth { get; init; } = 3;

    /// <summary>The largest XML file, in bytes. Default: 16 MB.</summary>
    public long XmlBytes { get; init; } = 16L * 1024 * 1024;

    /// <summary>The largest JSON document, in bytes; for JSON lines, the longest line. Default: 16 MB.</summary>
    public long JsonBytes { get; init; } = 16L * 1024 * 1024;

    /// <summary>How deep XML elements may nest. Default: 200.</summary>
    public int Nesting { get; init; } = 200;

    /// <summary>The most XML elements of one news item. Default: 100,000.</summary>
    public int Elements { get; init; } = 100_000;

    /// <summary>The most pages of a PDF file. Default: 2,000.</summary>
    public int Pages { get; init; } = 2_000;

    /// <summary>Bytes that one stream of a PDF file may expand to. Default: 32 MB.</summary>
    public long PdfStreamBytes { get; init; } = 32L * 1024 * 1024;

    /// <summary>How long one PDF file may take. Default: 60 seconds.</summary>
    public TimeSpan PdfTime { get; init; } = TimeSpan.FromSeconds(60);
}
