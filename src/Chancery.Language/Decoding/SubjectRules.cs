using Chancery.Domain;

namespace Chancery.Language.Decoding;

/// <summary>What a parser that labels each arc by itself gets wrong: two subjects of one verb, and passive subjects of verbs in the active.</summary>
internal static class SubjectRules
{
    public static void Apply(Token[] tokens)
    {
        for (var verb = 0; verb < tokens.Length; verb++)
        {
            if (tokens[verb].Upos == "VERB")
            {
                Active(tokens, verb);
                OneSubject(tokens, verb);
            }
        }
    }

    /// <summary>A finite past or present form takes no passive subject: "Peru accused", where nothing but the form says so.</summary>
    private static void Active(Token[] tokens, int verb)
    {
        if (tokens[verb].Tag is not ("VBD" or "VBZ" or "VBP") || Children(tokens, verb).Any(c => tokens[c].Relation == "aux:pass"))
        {
            return;
        }

        foreach (var subject in Children(tokens, verb).Where(c => tokens[c].Relation == "nsubj:pass"))
        {
            tokens[subject] = tokens[subject] with { Relation = "nsubj" };
        }
    }

    /// <summary>Of two subjects, one on each side, the one behind the verb is its object.</summary>
    private static void OneSubject(Token[] tokens, int verb)
    {
        var subjects = Children(tokens, verb).Where(c => tokens[c].Relation == "nsubj").ToList();
        if (subjects.Count == 2 && subjects[0] < verb && subjects[1] > verb && !Children(tokens, verb).Any(c => tokens[c].Relation is "obj" or "ccomp" or "cop"))
        {
            tokens[subjects[1]] = tokens[subjects[1]] with { Relation = "obj" };
        }
    }

    private static IEnumerable<int> Children(Token[] tokens, int head) => Enumerable.Range(0, tokens.Length).Where(i => tokens[i].Head == head);
}
