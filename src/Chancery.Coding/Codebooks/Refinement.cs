using System.Collections.Frozen;

namespace Chancery.Coding.Codebooks;

/// <summary>Which codes are finer cuts of which.</summary>
internal static class Refinement
{
    /// <summary>All codes that a code refines, directly or through another.</summary>
    public static FrozenSet<string> Of(CodebookCode code, IReadOnlyList<CodebookCode> codes)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<string>(code.Refines);
        while (open.TryDequeue(out var next))
        {
            if (found.Add(next) && codes.FirstOrDefault(c => c.Code == next) is { } wider)
            {
                foreach (var further in wider.Refines)
                {
                    open.Enqueue(further);
                }
            }
        }

        return found.ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>Checks that every code refined is there and that none refines itself.</summary>
    /// <exception cref="CodebookException">One is not.</exception>
    public static void Check(IReadOnlyList<CodebookCode> codes)
    {
        foreach (var code in codes)
        {
            if (code.Refines.FirstOrDefault(r => !codes.Any(c => c.Code == r)) is { } unknown)
            {
                throw new CodebookException($"{code.Origin}: refines {unknown}, but the codebook has no such code. It has {string.Join(", ", codes.Select(c => c.Code))}."
                    + $" To add codes to another folder's, name that folder in a {CodebookFolder.File} beside this file; see docs/tutorial-codebook.md.");
            }

            if (Of(code, codes).Contains(code.Code))
            {
                throw new CodebookException($"{code.Origin}: refines leads from {code.Code} back to {code.Code}. Take one step of the circle out.");
            }
        }
    }
}
