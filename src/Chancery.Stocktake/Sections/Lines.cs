using Chancery.Domain;

namespace Chancery.Stocktake.Sections;

/// <summary>Lines made of the ledgers' values, whose entries are known by id.</summary>
internal static class Lines
{
    private static readonly string[] Mutual = [Kinds.Meeting, Kinds.Agreement, Kinds.Unity, Kinds.Cooperation];

    /// <summary>A line on which the first of its entries is quoted.</summary>
    public static StocktakeLine Quoting(Material material, string date, string label, string text, IReadOnlyList<string> ids, IReadOnlyList<StocktakeLine>? under = null) =>
        Plain(material, date, label, text, ids, under) with { Quote = ids.Count > 0 ? material.Quote(material.Entry(ids[0])) : "" };

    /// <summary>A line without a quotation.</summary>
    public static StocktakeLine Plain(Material material, string date, string label, string text, IReadOnlyList<string> ids, IReadOnlyList<StocktakeLine>? under = null)
    {
        var notes = material.Notes.Notes(ids.Select(material.Entry));
        return new StocktakeLine(date, label, text, "", notes, under ?? []) { Entries = ids };
    }

    public static string Iso(DateOnly? day) => day is { } known ? Dating.Iso(known) : "";

    /// <summary>"2018-01-22", or "2018-01-22/2018-01-25" where the two differ.</summary>
    public static string Stretch(DateOnly? from, DateOnly? to) => from == to || to is null ? Iso(from) : $"{Iso(from)}/{Iso(to)}";

    /// <summary>True where a party is named in the very words, or, for what takes two, where two are named at all.</summary>
    public static bool IsClear(Occurrence occurrence) => occurrence.Entries.Any(e =>
        e.Source.Concat(e.Target).Any(a => Parties.Party.IsNamedInWords(e, a))
        || (e.Kinds.Any(Mutual.Contains) && Parties.Party.Keys(e.Source.Where(Parties.Party.IsNamed)).Count > 1));

    /// <summary>True where the page can say whom or how many an occurrence is about.</summary>
    public static bool CanBeNamed(Occurrence occurrence) =>
        occurrence.Entries.Any(e => e.Source.Any(Parties.Party.IsNamed) || (e.Target.Any(Parties.Party.IsNamed) && e.Place?.Name is not null));
}
