namespace Chancery.Intake.Text;

/// <summary>The forms an input can have.</summary>
internal enum Format
{
    Plain,
    Markdown,
    Page,
    Pdf,

    /// <summary>RSS, Atom or NewsML-G2: the root element tells which.</summary>
    Xml,

    /// <summary>One JSON object a line.</summary>
    JsonLines,

    /// <summary>A JSON document over several lines: ninjs, or a list of objects.</summary>
    Json,

    /// <summary>CSV or TSV.</summary>
    Table,
    Mail,
    Mbox,
    Warc,
    Zip,
    Gzip,
}
