using System.Globalization;
using Chancery.Domain;

namespace Chancery.Coding.Codebooks;

/// <summary>Reads the fields of one code, and refuses what would otherwise be passed over in silence.</summary>
internal static class CodeReader
{
    public static CodebookCode Read(YamlFields fields, string path)
    {
        fields.Allow("code", "title", "kinds", "statuses", "refines", "scale", "definition", "use", "not", "modes", "words", "patterns", "examples", "near_misses");
        var kinds = fields.Strings("kinds");
        foreach (var kind in kinds)
        {
            fields.Known("kind", kind, Kinds.All);
        }

        if (kinds.Count == 0)
        {
            throw new CodebookException($"{path}: the field \"kinds\" is missing or empty. Kinds are {string.Join(", ", Kinds.All)}.");
        }

        var modes = fields.Map("modes");
        return new CodebookCode
        {
            Code = fields.Required("code"),
            Title = fields.Text("title") ?? "",
            Kinds = kinds,
            Statuses = fields.Strings("statuses"),
            Refines = fields.Strings("refines"),
            Scale = fields.Number("scale") ?? 0,
            Definition = (fields.Text("definition") ?? "").Trim(),
            Use = (fields.Text("use") ?? "").Trim(),
            Not = (fields.Text("not") ?? "").Trim(),
            Modes = modes,
            Words = [.. fields.List("words").Select(w => Words(w, modes))],
            Patterns = [.. fields.List("patterns").Select(p => PatternReader.Read(p, modes))],
            Examples = [.. fields.List("examples").Select(Example)],
            NearMisses = [.. fields.List("near_misses").Select(Example)],
            Origin = path,
        };
    }

    private static CodebookWords Words(YamlFields w, IReadOnlyDictionary<string, string> modes)
    {
        w.Allow("lemmas", "pos", "mode", "kind");
        w.Known("kind", w.Text("kind"), Kinds.All);
        w.Known("mode", w.Text("mode"), [.. modes.Keys]);
        return new CodebookWords(w.Strings("lemmas"), w.Text("pos"), w.Text("mode"), w.Text("kind"));
    }

    private static CodebookExample Example(YamlFields e)
    {
        e.Allow("text", "published", "entries", "not");
        var published = e.Text("published");
        if (!DateOnly.TryParse(published, CultureInfo.InvariantCulture, out var day) && published is not null)
        {
            throw e.Fault($"\"published\" must be a day such as 2019-05-09, not \"{published}\"");
        }

        foreach (var kind in e.Strings("not"))
        {
            e.Known("kind", kind, Kinds.All);
        }

        return new CodebookExample(e.Required("text").Trim(), published is null ? null : day, [.. e.List("entries").Select(Expected)], e.Strings("not"));
    }

    private static ExpectedEntry Expected(YamlFields x)
    {
        x.Allow("kind", "head", "source", "target", "status", "certainty", "code", "mode");
        x.Known("kind", x.Required("kind"), Kinds.All);
        return new ExpectedEntry(
            x.Required("kind"), x.Text("head"), x.Strings("source"), x.Strings("target"), x.Text("status"), x.Text("certainty"), x.Text("code"), x.Text("mode"));
    }
}
