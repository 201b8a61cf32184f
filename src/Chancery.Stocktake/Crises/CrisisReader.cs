using System.Text;
using Chancery.Stocktake.Unity;
using Chancery.Stocktake.Yaml;

namespace Chancery.Stocktake.Crises;

/// <summary>Reads what <c>--crisis</c> is given: a YAML file, or terms such as <c>actor:NAME place:"TWO WORDS" word:WORD</c>.</summary>
public static class CrisisReader
{
    /// <exception cref="ArgumentException">The terms or the file cannot be read; the message says where.</exception>
    public static Crisis Read(string given) =>
        given.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || given.EndsWith(".yml", StringComparison.OrdinalIgnoreCase)
            ? FromYaml(YamlFields.Load(given))
            : FromTerms(given);

    public static Crisis FromTerms(string terms)
    {
        var (actors, places, words) = (new List<string>(), new List<string>(), new List<string>());
        foreach (var term in Split(terms))
        {
            var colon = term.IndexOf(':', StringComparison.Ordinal);
            var value = colon < 0 ? "" : term[(colon + 1)..].Trim();
            var list = colon < 0 ? null : term[..colon] switch { "actor" => actors, "place" => places, "word" => words, _ => null };
            if (list is null || value.Length == 0)
            {
                throw new ArgumentException($"--crisis: \"{term}\" is not a term. Write actor:NAME, place:NAME or word:WORD, with quotes around names of several words, or name a .yaml file.");
            }

            list.Add(value);
        }

        return actors.Count + places.Count + words.Count > 0
            ? new Crisis(null, actors, places, words, false)
            : throw new ArgumentException("--crisis: no term given. Write actor:NAME, place:NAME or word:WORD, any number of them.");
    }

    internal static Crisis FromYaml(YamlFields fields)
    {
        fields.Allow("name", "actors", "places", "words", "groups", "topics");
        var crisis = new Crisis(fields.Text("name"), fields.Strings("actors"), fields.Strings("places"), fields.Strings("words"), false)
        {
            Groups = [.. fields.List("groups").Select(UnityFiles.Group)],
            Topics = [.. fields.List("topics").Select(UnityFiles.Topic)],
        };
        return crisis.IsEmpty ? throw new ArgumentException($"{fields.Path}: a crisis needs actors, places or words.") : crisis;
    }

    private static IEnumerable<string> Split(string terms)
    {
        var (term, quoted) = (new StringBuilder(), false);
        foreach (var c in terms)
        {
            if (c is '"' or '“' or '”')
            {
                quoted = !quoted;
            }
            else if (char.IsWhiteSpace(c) && !quoted)
            {
                if (term.Length > 0)
                {
                    yield return term.ToString();
                    term.Clear();
                }
            }
            else
            {
                term.Append(c);
            }
        }

        if (term.Length > 0)
        {
            yield return term.ToString();
        }
    }
}
