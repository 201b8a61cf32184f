namespace Chancery.Grounding.Actors;

/// <summary>Nouns of office and role, by singular and plural.</summary>
internal sealed class RoleTable
{
    /// <summary>The longest noun looked for, in words.</summary>
    public const int MaxWords = 7;

    private readonly Dictionary<string, (RoleNoun Noun, bool Plural)> _nouns = new(4096, StringComparer.OrdinalIgnoreCase);

    public (RoleNoun Noun, bool Plural)? Find(ReadOnlySpan<char> words) =>
        _nouns.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(words, out var found) ? found : null;

    public static RoleTable Load(string folder)
    {
        var table = new RoleTable();
        foreach (var row in GazetteerFile.Rows(folder, "roles.tsv"))
        {
            var noun = new RoleNoun(row[0], row[1], row[3] == "1", row[4] == "1");
            table._nouns.TryAdd(noun.Noun, (noun, !noun.IsPerson && noun.Noun.EndsWith('s') && row[2].Length == 0));
            if (row[2].Length > 0)
            {
                table._nouns.TryAdd(row[2], (noun, true));
            }
        }

        foreach (var (phrase, code, person) in ActorCues.ExtraNouns)
        {
            table._nouns.TryAdd(phrase, (new RoleNoun(phrase, code, person, false), false));
            table._nouns.TryAdd(ActorCues.Plural(phrase), (new RoleNoun(phrase, code, person, false), true));
        }

        return table;
    }
}
