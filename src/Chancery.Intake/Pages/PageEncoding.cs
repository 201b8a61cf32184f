using System.Text;
using System.Text.RegularExpressions;

namespace Chancery.Intake.Pages;

/// <summary>The encoding an old web page declares for itself.</summary>
internal static partial class PageEncoding
{
    private const int LookedAt = 2048;

    /// <summary>The declared encoding, or null where none is declared or known.</summary>
    public static Encoding? Declared(ReadOnlySpan<byte> page)
    {
        var match = Charset().Match(Encoding.Latin1.GetString(page[..Math.Min(page.Length, LookedAt)]));
        return match.Success ? Named(match.Groups["name"].Value) : null;
    }

    /// <summary>The encoding of that name, or null for none, for an unknown one, and for UTF, which is tried anyway.</summary>
    public static Encoding? Named(string? name)
    {
        if (name is null || name.StartsWith("utf", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    [GeneratedRegex("charset\\s{0,4}=\\s{0,4}[\"']?(?<name>[-_A-Za-z0-9]{2,30})", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Charset();
}
