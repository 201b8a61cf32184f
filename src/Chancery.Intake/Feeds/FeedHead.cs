namespace Chancery.Intake.Feeds;

/// <summary>What a feed says about all its items.</summary>
/// <param name="Outlet">The feed's title.</param>
/// <param name="Language">The language tag it declares.</param>
internal sealed record FeedHead(string? Outlet, string? Language);
