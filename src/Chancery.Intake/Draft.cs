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

    /// <summary>The date the file's name gives.</summary>
    public DateOnly? NameDate { get; init; }

    /// <summary>True where a title, if any, is the first line of the text.</summary>
    public bool TitleInText { get; init; }
}
