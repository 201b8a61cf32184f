namespace Chancery.Intake;

/// <summary>What a format's reader found, before head, credits, date and id are settled.</summary>
internal sealed record Draft
{
    /// <summary>The normalised text.</summary>
    public required string Text { get; init; }

    public string Origin { get; init; } = "";

    /// <summary>The line of the input the report stands on, or null where it is the whole input.</summary>
    public int? Line { get; init; }

    public string? Id { get; init; }

    public DateOnly? Published { get; init; }

    public string? Outlet { get; init; }

    public string? Title { get; init; }

    public string? Byline { get; init; }

    public string? Url { get; init; }

    /// <summary>Language tag, or null where the input gives none and the words must tell.</summary>
    public string? Language { get; init; }

    /// <summary>The language a whole feed or site says it is in; the report's own words go before it.</summary>
    public string? LanguageHint { get; init; }

    /// <summary>The date the file's name gives.</summary>
    public DateOnly? NameDate { get; init; }

    /// <summary>The day a file was made or captured: trusted last.</summary>
    public DateOnly? MadeOn { get; init; }

    /// <summary>The agency's number of this version of the report; a higher one supersedes.</summary>
    public decimal? Version { get; init; }

    /// <summary>True where a title, if any, is the first line of the text.</summary>
    public bool TitleInText { get; init; }
}
