using System.CommandLine;
using Chancery.Domain;
using Chancery.Record.Corrections;

namespace Chancery.Cli.Commands;

/// <summary>The options of <c>chancery correct</c>, and the corrections that they ask for.</summary>
internal sealed class CorrectOptions
{
    /// <summary>Names who corrects where <c>--by</c> does not; else it is the user of the machine.</summary>
    private const string WhoVariable = "CHANCERY_USER";

    private readonly Option<bool> _wrong = new("--wrong") { Description = "The entry is wrong; it is no longer shown." };
    private readonly Option<bool> _right = new("--right") { Description = "The entry is right; it becomes gold." };
    private readonly Option<bool> _part = new("--part") { Description = "The entry tells of a thing of its own." };
    private readonly Option<string?> _join = new("--join") { Description = "The entry tells of the same thing as this other entry." };
    private readonly Option<string[]> _set = new("--set") { Description = "FIELD=VALUE, e.g. status=planned, when=2022-01-21, \"source=Norway (NOR); Peru\"; \"none\" empties it. May be repeated." };
    private readonly Option<string?> _place = new("--place") { Description = "Moves the entry: \"Geneva (CHE) @ 46.2,6.15\"." };
    private readonly Option<string?> _actor = new("--actor") { Description = "An actor's name, with --rename, --merge or --split." };
    private readonly Option<string?> _rename = new("--rename") { Description = "The actor's new name, everywhere." };
    private readonly Option<string?> _merge = new("--merge") { Description = "The name of the actor that it is, everywhere." };
    private readonly Option<string?> _split = new("--split") { Description = "The name of the actor that it is in the report or entry ID." };
    private readonly Option<string?> _country = new("--country") { Description = "With --actor: the country of the actor, ISO alpha-3." };
    private readonly Option<string?> _code = new("--code") { Description = "With --actor: the code of the actor, e.g. NORGOV." };
    private readonly Option<string?> _source = new("--source") { Description = "A source's name (outlet, agency, official), with --rate." };
    private readonly Option<string?> _rate = new("--rate") { Description = "Admiralty code of the source: A to F how reliable, 1 to 6 how credible, e.g. B2." };
    private readonly Option<string?> _undo = new("--undo") { Description = "Undoes the correction of this id." };
    private readonly Option<string?> _why = new("--why") { Description = "Why. Required with every correction." };
    private readonly Option<string?> _by = new("--by") { Description = $"Who corrects; ${WhoVariable} or the user of the machine by default." };

    public Argument<string?> Id { get; } = new("ID") { Description = "Id of an entry (with --split also of a report).", Arity = ArgumentArity.ZeroOrOne };

    public Option<string> Record { get; } = Shared.Record();

    public Option<bool> List { get; } = new("--list") { Description = "Lists all corrections and ratings." };

    public Option<string?> Export { get; } = new("--export") { Description = "Writes what people corrected as gold entries (JSON Lines) to this file." };

    public Option<string?> Texts { get; } = new("--texts") { Description = "With --export: writes the reports that the gold's offsets count into to this file." };

    public List<Option> All =>
        [_wrong, _right, _set, _place, _join, _part, _actor, _rename, _merge, _split, _country, _code, _source, _rate, _undo, _why, _by, List, Export, Texts, Record];

    /// <summary>Makes and keeps the corrections that the command line asks for.</summary>
    /// <exception cref="ArgumentException">Nothing is asked for, or something is missing.</exception>
    public List<Correction> Corrections(ParseResult parsed, IRecord store)
    {
        var why = parsed.GetValue(_why) ?? throw new ArgumentException("--why: say why, in a few words.");
        var who = parsed.GetValue(_by) ?? Environment.GetEnvironmentVariable(WhoVariable) ?? Environment.UserName;
        var corrector = new Corrector(store, who, TimeProvider.System.GetUtcNow(), why);
        List<Correction> made = [.. OfEntry(parsed, corrector), .. OfActor(parsed, corrector)];
        if (parsed.GetValue(_rate) is { } rating)
        {
            made.Add(corrector.Rate(parsed.GetValue(_source) ?? throw new ArgumentException("--rate: name the source with --source."), rating));
        }

        if (parsed.GetValue(_undo) is { } undone)
        {
            made.Add(corrector.Undo(undone));
        }

        return made.Count > 0 ? made : throw new ArgumentException("Nothing to correct: give --wrong, --right, --set, --place, --join, --part, --actor, --source or --undo.");
    }

    private IEnumerable<Correction> OfEntry(ParseResult parsed, Corrector corrector)
    {
        string Entry() => parsed.GetValue(Id) ?? throw new ArgumentException("Name the entry that is corrected; chancery search WORDS finds ids.");
        foreach (var (asked, action) in new[] { (_wrong, CorrectionActions.Wrong), (_right, CorrectionActions.Right), (_part, CorrectionActions.Part) })
        {
            if (parsed.GetValue(asked))
            {
                yield return corrector.Entry(action, Entry());
            }
        }

        foreach (var pair in parsed.GetValue(_set) ?? [])
        {
            var parts = pair.Split('=', 2);
            yield return parts.Length == 2 ? corrector.Set(Entry(), parts[0].Trim(), parts[1]) : throw new ArgumentException($"--set: \"{pair}\" is not FIELD=VALUE.");
        }

        if (parsed.GetValue(_place) is { } place)
        {
            yield return corrector.Set(Entry(), "place", place);
        }

        if (parsed.GetValue(_join) is { } other)
        {
            yield return corrector.Join(Entry(), other);
        }
    }

    private IEnumerable<Correction> OfActor(ParseResult parsed, Corrector corrector)
    {
        var (country, code) = (parsed.GetValue(_country), parsed.GetValue(_code));
        string Actor() => parsed.GetValue(_actor) ?? throw new ArgumentException("Name the actor with --actor.");
        if (parsed.GetValue(_rename) is { } name)
        {
            yield return corrector.Actor(CorrectionActions.Rename, Actor(), name, country, code);
        }

        if (parsed.GetValue(_merge) is { } into)
        {
            yield return corrector.Actor(CorrectionActions.Merge, Actor(), into, country, code);
        }

        if (parsed.GetValue(_split) is { } other)
        {
            var scope = parsed.GetValue(Id) ?? throw new ArgumentException("--split: name the report or the entry in which the actor is somebody else.");
            yield return corrector.Split(Actor(), other, scope, country, code);
        }
    }
}
