using System.Globalization;

namespace Chancery.Intake.News;

/// <summary>The numbers agencies give to versions of an item.</summary>
internal static class Versions
{
    /// <summary>A whole or decimal number; null where it is none, and versions cannot be ordered.</summary>
    public static decimal? Read(string? written) =>
        written is { Length: <= 20 } && decimal.TryParse(written, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var version) ? version : null;
}
