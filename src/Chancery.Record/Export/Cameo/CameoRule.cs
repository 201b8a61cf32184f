using System.Collections.Frozen;
using Chancery.Domain;

namespace Chancery.Record.Export.Cameo;

/// <summary>A row of <c>Data/cameo-rules.tsv</c>: which entries are exported under which CAMEO code.</summary>
internal sealed class CameoRule
{
    private const string Any = "*";
    private static readonly string[] Told = [Certainties.Asserted, Certainties.Reported, Certainties.Alleged];

    private static readonly Lazy<FrozenDictionary<string, CameoRule[]>> Rules = new(() => DataTable.Rows(typeof(CameoRule), "cameo-rules.tsv")
        .GroupBy(r => r[0]).ToFrozenDictionary(g => g.Key, g => g.Select(r => new CameoRule(r)).ToArray()));

    private readonly string[] _modes;
    private readonly string[] _statuses;
    private readonly string[] _kinds;
    private readonly string[] _certainties;

    private CameoRule(string[] row)
    {
        (_modes, _statuses, _kinds) = (row[1].Split('|'), row[2].Split('|'), row[3].Split('|'));
        _certainties = [.. row[4].Split('|').SelectMany(c => c == "told" ? Told : [c])];
        Cameo = row[5].Length > 0 ? row[5] : null;
        Between = row[6].Length > 0 ? row[6] : row[5];
    }

    /// <summary>The code, or null where the rule leaves the entry out.</summary>
    public string? Cameo { get; }

    /// <summary>The code where all participants act alike.</summary>
    public string Between { get; }

    /// <summary>The first rule that fits an entry, or null.</summary>
    public static CameoRule? For(Entry entry) =>
        entry.Code is { } code && Rules.Value.TryGetValue(code, out var rules) ? Array.Find(rules, r => r.Fits(entry)) : null;

    private bool Fits(Entry entry) =>
        Holds(_certainties, entry.Certainty) && Holds(_modes, entry.Mode) && Holds(_statuses, entry.Status) && (_kinds[0] == Any || entry.Kinds.Any(_kinds.Contains));

    private static bool Holds(string[] allowed, string? value) => allowed[0] == Any || (value is not null && allowed.Contains(value));
}
