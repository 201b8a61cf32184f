using System.Collections.Frozen;

namespace Chancery.Intake.Pages;

/// <summary>Groups of HTML elements, as the HTML standard draws them.</summary>
internal static class TagNames
{
    /// <summary>Elements without content.</summary>
    public static readonly FrozenSet<string> Void = Of("area base br col embed hr img input link meta param source track wbr");

    /// <summary>Elements that the next of their kind closes, so that they cannot nest by themselves.</summary>
    public static readonly FrozenSet<string> SelfClosing = Of("p li dt dd tr td th thead tbody tfoot option optgroup colgroup rp rt html body head");

    /// <summary>Elements whose content is characters, not tags.</summary>
    public static readonly FrozenSet<string> Raw = Of("script style textarea title iframe noembed noframes xmp");

    /// <summary>Elements that a parser opens again after they were cut short.</summary>
    public static readonly FrozenSet<string> Formatting = Of("a b big code em font i nobr s small strike strong tt u");

    /// <summary>Elements that an end tag does not reach beyond.</summary>
    public static readonly FrozenSet<string> Barriers = Of("table template object applet marquee select svg math button");

    /// <summary>Elements that begin and end a paragraph of the text.</summary>
    public static readonly FrozenSet<string> Block = Of("p div section article main header footer aside nav ul ol li dl dt dd table tr h1 h2 h3 h4 h5 h6 blockquote pre figure figcaption form hr address details summary");

    /// <summary>Elements that hold no words of the report.</summary>
    public static readonly FrozenSet<string> Silent = Of("script style noscript template svg math iframe object noembed noframes textarea select button title head nav footer aside form");

    private static FrozenSet<string> Of(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
