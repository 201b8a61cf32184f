using System.Collections.Frozen;
using Chancery.Domain;

namespace Chancery.Record.Export.Cameo;

/// <summary>An actor's code taken apart: <c>USAGOVMIL</c>, <c>IGOEUREEC</c>.</summary>
/// <param name="Full">The code as CAMEO writes it; the country where there is no code; empty where neither is known.</param>
/// <param name="Country">CAMEO's code of the country, or of the region of an international body, or null.</param>
/// <param name="Group">Code of a known body such as the United Nations, or null.</param>
/// <param name="Religions">Codes of religions.</param>
/// <param name="Types">Codes of roles, in the order of the code.</param>
internal sealed record ActorCode(string Full, string? Country, string? Group, IReadOnlyList<string> Religions, IReadOnlyList<string> Types)
{
    private const int PartLength = 3;

    private static readonly Lazy<FrozenDictionary<string, (string Class, string Icews)>> Parts = new(() => DataTable.Rows(typeof(ActorCode), "actor-codes.tsv")
        .ToFrozenDictionary(r => r[0], r => (r[1], r[2])));

    private static readonly ActorCode None = new("", null, null, [], []);

    public static ActorCode Of(Actor? actor)
    {
        if (actor is null)
        {
            return None;
        }

        var parts = Split(actor.Code);
        var first = parts.Count > 0 ? Export.Country.Of(parts[0]) : null;
        var country = Export.Country.Of(actor.Country)?.Cameo ?? first?.Cameo ?? parts.Find(p => Is(p, "region"));
        if (first is not null)
        {
            parts[0] = first.Cameo;
        }

        var full = parts.Count > 0 ? string.Concat(parts) : country ?? "";
        return new ActorCode(full, country, parts.Find(p => Is(p, "group")), parts.FindAll(p => Is(p, "religion")), parts.FindAll(p => Is(p, "type")));
    }

    /// <summary>Codes of an actor's sectors: its code without the country.</summary>
    public static IEnumerable<string> Sectors(Actor actor) =>
        Split(actor.Code) is { Count: > 0 } parts ? parts.Skip(Export.Country.Of(parts[0]) is null ? 0 : 1) : [];

    /// <summary>The names ICEWS has for the roles.</summary>
    public IEnumerable<string> IcewsSectors => Types.Concat(Religions).Select(p => Parts.Value[p].Icews).Where(n => n.Length > 0);

    /// <summary>The code in threes; letters beyond are one part.</summary>
    private static List<string> Split(string? code) => [.. CleanText.Line(code).Chunk(PartLength).Select(c => new string(c))];

    private static bool Is(string part, string kind) => Parts.Value.TryGetValue(part, out var found) && found.Class == kind;
}
