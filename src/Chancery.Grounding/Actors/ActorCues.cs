using System.Collections.Frozen;
using Chancery.Domain;

namespace Chancery.Grounding.Actors;

/// <summary>The words of Data/actor-cues.tsv.</summary>
internal static class ActorCues
{
    private static readonly Dictionary<string, Dictionary<string, string>> Classes = Load();

    /// <summary>Body and person nouns beside those of roles.tsv.</summary>
    public static IEnumerable<(string Phrase, string Code, bool Person)> ExtraNouns =>
        Classes["noun"].Select(n => (n.Key, n.Value.Split('|')[0], n.Value.EndsWith("|1", StringComparison.Ordinal)));

    public static FrozenSet<string> FamilyFirst { get; } = Set("family-first");

    public static FrozenSet<string> NameParticles { get; } = Set("particle");

    public static FrozenSet<string> NameEndings { get; } = Set("ending");

    public static FrozenSet<string> Titles { get; } = Set("title");

    public static FrozenSet<string> Former { get; } = Set("former");

    public static FrozenSet<string> Acts { get; } = Set("act");

    public static FrozenSet<string> ActsOn { get; } = Set("act-on");

    public static FrozenSet<string> PolicyNouns { get; } = Set("policy");

    public static FrozenSet<string> TownNouns { get; } = Set("town");

    public static FrozenSet<string> Inside { get; } = Set("inside");

    public static FrozenSet<string> Going { get; } = Set("go");

    /// <summary>Offices held by people whom reports name by family name alone.</summary>
    public static FrozenSet<string> KnownOffices { get; } = Set("known");

    /// <summary>Nouns of relation: whoever owns them is another party.</summary>
    public static FrozenSet<string> Relational { get; } = Set("relational");

    /// <summary>Nouns that mean the report's one party of that kind, with or without an article.</summary>
    public static FrozenSet<string> Sticky { get; } = Set("sticky");

    /// <summary>"Norland-backed": the party before the hyphen acts, and what follows is not its own.</summary>
    public static FrozenSet<string> Backing { get; } = Set("backing");

    /// <summary>"Norland-led": the party before the hyphen is in charge.</summary>
    public static FrozenSet<string> Leading { get; } = Set("leading");

    public static FrozenSet<string> Saying { get; } = Set("say");

    public static FrozenSet<string> FemaleNames { get; } = Set("female");

    /// <summary>An office in the form that offices.tsv uses.</summary>
    public static string Office(string role) => Classes["office"].GetValueOrDefault(role, role);

    /// <summary>The offices a title may mean, most likely first.</summary>
    public static string[] Offices(string role)
    {
        var office = Office(role);
        return Classes["loose"].TryGetValue(office, out var offices) ? offices.Split('|') : [office];
    }

    /// <summary>What "the group", "the alliance" refers back to: alliance, organization, group, state; or null.</summary>
    public static string? Anaphor(string noun) => Classes["anaphor"].GetValueOrDefault(noun);

    /// <summary>What "the two leaders" are: person, state, group, any; or null.</summary>
    public static string? Several(string noun) => Classes["several"].GetValueOrDefault(noun);

    public static int? Count(string word) => Classes["count"].TryGetValue(word, out var value) ? value[0] - '0' : null;

    /// <summary>m, f or null.</summary>
    public static char? Gender(string word) => Classes["gender"].TryGetValue(word, out var value) ? value[0] : null;

    /// <summary>The organisation that a town's name may stand for.</summary>
    public static string? Seat(string town) => Classes["seat"].GetValueOrDefault(town);

    /// <summary>A regular plural.</summary>
    public static string Plural(string noun) => noun.EndsWith("person", StringComparison.Ordinal) ? noun[..^6] + "people"
        : noun.EndsWith("man", StringComparison.Ordinal) ? noun[..^2] + "en"
        : noun.EndsWith('s') ? noun
        : noun.EndsWith('y') && noun.Length > 1 && !"aeiou".Contains(noun[^2]) ? noun[..^1] + "ies"
        : noun + "s";

    private static FrozenSet<string> Set(string name) => Classes[name].Keys.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static Dictionary<string, Dictionary<string, string>> Load()
    {
        var classes = new Dictionary<string, Dictionary<string, string>>();
        foreach (var row in DataTable.Rows(typeof(ActorCues), "actor-cues.tsv"))
        {
            if (!classes.TryGetValue(row[0], out var words))
            {
                classes[row[0]] = words = new(StringComparer.OrdinalIgnoreCase);
            }

            words[row[1]] = string.Join('|', row.Skip(2));
        }

        return classes;
    }
}
