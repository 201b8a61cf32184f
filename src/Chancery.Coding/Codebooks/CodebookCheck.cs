using Chancery.Domain;

namespace Chancery.Coding.Codebooks;

/// <summary>Compares what an example expects with the entries that its text gave.</summary>
public static class CodebookCheck
{
    /// <summary>What is wrong, a sentence each; nothing where the example holds.</summary>
    public static IEnumerable<string> Faults(CodebookExample example, IReadOnlyList<Entry> entries)
    {
        foreach (var expected in example.Entries)
        {
            var ofKind = entries.Where(e => e.Kinds.Contains(expected.Kind)).ToList();
            if (ofKind.Count == 0)
            {
                yield return $"no {expected.Kind} was found";
            }
            else if (ofKind.Select(e => Fault(expected, e)).OrderBy(f => f is null ? 0 : 1).First() is { } fault)
            {
                yield return fault;
            }
        }

        foreach (var kind in example.Not.Where(k => entries.Any(e => e.Kinds.Contains(k))))
        {
            yield return $"a {kind} was found that must not be";
        }
    }

    private static string? Fault(ExpectedEntry expected, Entry entry)
    {
        string? Differs(string field, string? want, string? got) => want is null || want == got ? null : $"the {expected.Kind}'s {field} is {got ?? "missing"}, not {want}";
        string? Lacks(string field, IReadOnlyList<string> want, IReadOnlyList<Actor> got) =>
            want.FirstOrDefault(w => !got.Any(a => a.Text.Contains(w, StringComparison.OrdinalIgnoreCase) || w.Contains(a.Text, StringComparison.OrdinalIgnoreCase) || a.Name == w)) is { } missing
                ? $"the {expected.Kind}'s {field} lacks {missing} (it is {string.Join("; ", got.Select(a => a.Text))})"
                : null;
        return Differs("head", expected.Head, entry.HeadText) ?? Differs("status", expected.Status, entry.Status) ?? Differs("certainty", expected.Certainty, entry.Certainty)
            ?? Differs("code", expected.Code, entry.Code) ?? Differs("mode", expected.Mode, entry.Mode) ?? Lacks("source", expected.Source, entry.Source) ?? Lacks("target", expected.Target, entry.Target);
    }
}
