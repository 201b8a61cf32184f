using System.Globalization;
using Chancery.Domain;

namespace Chancery.Coding.Codebooks;

/// <summary>Reads a pattern and checks its relations: a misspelt one would never match and never be noticed.</summary>
internal static class PatternReader
{
    private static readonly string[] Relations =
    [
        "nsubj", "nsubj:pass", "obj", "iobj", "csubj", "ccomp", "xcomp", "obl", "obl:agent", "vocative", "expl", "dislocated", "advcl", "advmod", "discourse",
        "aux", "aux:pass", "cop", "mark", "nmod", "nmod:poss", "appos", "nummod", "acl", "acl:relcl", "amod", "det", "case", "conj", "cc", "fixed", "flat",
        "compound", "list", "parataxis", "orphan", "goeswith", "reparandum", "punct", "dep",
    ];

    /// <summary>Relations that may carry the preposition or conjunction that leads them in.</summary>
    private static readonly string[] Led = ["obl", "nmod", "advcl", "acl"];

    public static CodebookPattern Read(YamlFields p, IReadOnlyDictionary<string, string> modes)
    {
        p.Allow("name", "head", "with", "without", "kind", "on", "source", "target", "mode", "status", "confidence");
        var head = p.Child("head") ?? throw p.Fault("a pattern needs a head with lemmas");
        head.Allow("lemmas", "pos");
        if (head.Strings("lemmas").Count == 0)
        {
            throw head.Fault("the head needs lemmas, such as {lemmas: [meet], pos: VERB}");
        }

        var confidence = p.Number("confidence") ?? 0.8;
        if (confidence is < 0 or > 1)
        {
            throw p.Fault($"confidence is a share between 0 and 1, not {confidence.ToString(CultureInfo.InvariantCulture)}");
        }

        p.Known("kind", p.Required("kind"), Kinds.All);
        p.Known("mode", p.Text("mode"), [.. modes.Keys]);
        var with = p.Lists("with");
        foreach (var relation in with.Keys.Concat(p.Strings("without").Where(w => w != "neg")).Concat(new[] { p.Text("on"), p.Text("source"), p.Text("target") }.OfType<string>()))
        {
            Check(p, relation);
        }

        return new CodebookPattern(
            p.Required("name"), head.Strings("lemmas"), head.Text("pos"), with, p.Strings("without"), p.Required("kind"), p.Text("on"), p.Text("mode"), p.Text("status"), confidence)
        {
            Source = p.Text("source"),
            Target = p.Text("target"),
        };
    }

    private static void Check(YamlFields p, string relation)
    {
        foreach (var one in relation.Split('|'))
        {
            var colon = one.IndexOf(':', StringComparison.Ordinal);
            if (!Relations.Contains(one) && !(colon > 0 && colon < one.Length - 1 && Led.Contains(one[..colon])))
            {
                throw p.Fault($"\"{one}\" is no relation; relations are those of Universal Dependencies, such as nsubj, obj, nsubj:pass, or obl:on and nmod:of with a preposition");
            }
        }
    }
}
