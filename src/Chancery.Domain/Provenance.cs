namespace Chancery.Domain;

/// <summary>Where an entry comes from: enough to find the words again and to know who or what read them.</summary>
/// <param name="Report">Id of the report.</param>
/// <param name="Version">Hash of the version of the report that was read: text, dates and credits.</param>
/// <param name="Evidence">The words that state it, with those around them.</param>
/// <param name="Head">The word that triggers it, with those around it.</param>
/// <param name="Why">The pattern or model head that gave it.</param>
/// <param name="Model">Version of the language model.</param>
/// <param name="Codebook">Hash of the codebook.</param>
/// <param name="RecordedAt">When it was recorded (UTC).</param>
public sealed record Provenance(
    string Report, string Version, TextQuote Evidence, TextQuote Head, string Why, string Model, string Codebook, DateTimeOffset RecordedAt);
