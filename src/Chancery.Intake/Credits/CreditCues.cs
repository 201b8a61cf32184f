using Chancery.Domain;
using Chancery.Intake.Text;

namespace Chancery.Intake.Credits;

/// <summary>The literal phrases of <c>Data/credits.tsv</c> that show bylines, credit lines and datelines.</summary>
internal sealed class CreditCues
{
    private static readonly Lazy<CreditCues> Loaded = new(() => new CreditCues());
    private readonly ILookup<string, string[]> _rows = DataTable.Rows(typeof(CreditCues), "credits.tsv").ToLookup(r => r[0]);
    private readonly HashSet<string> _particles;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _descriptors;
    private readonly HashSet<string> _labels;
    private readonly Dictionary<string, int> _months;
    private readonly string[] _bylines;
    private readonly HashSet<string> _agencyWords;
    private readonly HashSet<string> _outletWords;

    private CreditCues()
    {
        _particles = Set("particle");
        _descriptors = Set("descriptor").GetAlternateLookup<ReadOnlySpan<char>>();
        _labels = Set("label");
        _agencyWords = Set("agency-word");
        _outletWords = Set("outlet-word");
        _bylines = Phrases("byline");
        _months = _rows["month"].ToDictionary(r => r[1], r => int.Parse(r[2]), StringComparer.OrdinalIgnoreCase);
        Leads = [.. Phrases("lead"), .. Phrases("lead-editor")];
        EditorLeads = Phrases("lead-editor");
        Tails = Phrases("tail");
        Roles = [.. Phrases("role").Select(r => " " + r)];
        ToldBefore = Phrases("told-before");
        ToldAfter = Phrases("told-after");
    }

    public static CreditCues All => Loaded.Value;

    /// <summary>Phrases that names follow: "Reporting by".</summary>
    public string[] Leads { get; }

    /// <summary>Those of them whose names are no authors: "Editing by".</summary>
    public string[] EditorLeads { get; }

    /// <summary>Phrases that names precede: "contributed to this report".</summary>
    public string[] Tails { get; }

    /// <summary>Words after an agency's name in a byline, a blank before them: " Writer".</summary>
    public string[] Roles { get; }

    /// <summary>What stands before an outlet that was told something: "told".</summary>
    public string[] ToldBefore { get; }

    /// <summary>What stands after an outlet that is the source: "reported".</summary>
    public string[] ToldAfter { get; }

    public bool IsParticle(string word) => _particles.Contains(word);

    /// <summary>True for words that may stand between a cue and an outlet's name: "state", "agency".</summary>
    public bool IsDescriptor(ReadOnlySpan<char> word) => _descriptors.Contains(word);

    public bool IsLabel(string words) => _labels.Contains(words.TrimEnd(' ', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'));

    public int? Month(string word) => _months.TryGetValue(word.TrimEnd('.'), out var month) ? month : null;

    /// <summary>Length of the byline cue the line begins with, or null.</summary>
    public int? BylineStart(ReadOnlySpan<char> line)
    {
        foreach (var phrase in _bylines)
        {
            if (line.Length > phrase.Length && line.StartsWith(phrase, StringComparison.OrdinalIgnoreCase) && line[phrase.Length] == ' ')
            {
                return phrase.Length + 1;
            }
        }

        return null;
    }

    public bool EndsLikeAgency(string words) => EndsWith(words, _agencyWords);

    public bool EndsLikeOutlet(string words) => EndsWith(words, _outletWords);

    private static bool EndsWith(string name, HashSet<string> endings)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 2 and <= 6 && endings.Contains(words[^1]) && Array.TrueForAll(words, w => char.IsUpper(w[0]) || w is "of" or "the" or "and");
    }

    private string[] Phrases(string kind) => [.. _rows[kind].Select(r => r[1])];

    private HashSet<string> Set(string kind) => _rows[kind].Select(r => r[1]).ToHashSet(StringComparer.OrdinalIgnoreCase);
}
