namespace Chancery.Domain;

/// <summary>One news report as it was taken in: the text every span points into, and what is known about its origin.</summary>
public sealed record Report
{
    /// <summary>The input's own id where it gives one, else made from the content.</summary>
    public required string Id { get; init; }

    /// <summary>The text as stored; every offset of every entry counts into it.</summary>
    public required string Text { get; init; }

    /// <summary>The day of publication: the anchor of "yesterday". Null where nobody said.</summary>
    public DateOnly? Published { get; init; }

    public string? Outlet { get; init; }

    public string? Title { get; init; }

    public string? Byline { get; init; }

    public string? Url { get; init; }

    /// <summary>BCP 47 language tag; only English is coded.</summary>
    public string Language { get; init; } = "en";

    /// <summary>The file or address it was read from, for messages.</summary>
    public string Origin { get; init; } = "";

    /// <summary>Whom the report credits; null where it credits nobody.</summary>
    public ReportCredits? Credits { get; init; }

    /// <summary>The place in the dateline ("GENEVA, Jan 21 -"), null where there is none.</summary>
    public Dateline? Dateline { get; init; }
}
