using Chancery.Domain;
using Chancery.Record.Corrections;
using Chancery.Record.Merging;
using Chancery.Record.Tests.Sqlite;
using CsCheck;

namespace Chancery.Record.Tests.Corrections;

/// <summary>Any corrections in any order, on a desk of three reports, in both stores.</summary>
public class CorrectionPropertyTests
{
    private static readonly string[] Names = ["Norway", "Peru", "Chile", "Kingdom of Norway"];

    /// <summary>What a person does: which action, on which entries, with which names.</summary>
    private static readonly Gen<(int Action, int Entry, int Other, int Name, int New)[]> Steps =
        Gen.Select(Gen.Int[0, 8], Gen.Int[0, 5], Gen.Int[0, 5], Gen.Int[0, 3], Gen.Int[0, 3]).Array[0, 8];

    private static List<RecordedReport> Desk(string model = "m1") => [.. Enumerable.Range(0, 3).Select(i =>
    {
        var report = Make.Report($"r{i}", "Envoys of Norway met in Oslo. Peru threatened to leave.", $"2024-03-0{i + 1}");
        return Make.Recorded(
            report,
            Make.Entry(report, Kinds.Meeting, "Envoys of Norway met in Oslo", "met") with { Id = $"{model}-{i}-a", Source = [Make.State("Norway", "NOR") with { Span = Make.Span(report, "Norway") }] },
            Make.Entry(report, Kinds.Threat, "Peru threatened to leave", "threatened") with { Id = $"{model}-{i}-b", Source = [Make.State("Peru", "PER") with { Span = Make.Span(report, "Peru") }] }) with { Model = model };
    })];

    private static string Entry(int number) => $"m1-{number / 2}-{(number % 2 == 0 ? 'a' : 'b')}";

    private static Correction Do(IRecord record, (int Action, int Entry, int Other, int Name, int New) step, int number)
    {
        var by = new Corrector(record, "Ann", Make.Noon.AddMinutes(number), "why");
        var (id, name, to) = (Entry(step.Entry), Names[step.Name], Names[step.New]);
        return step.Action switch
        {
            0 => by.Entry(CorrectionActions.Wrong, id),
            1 => by.Entry(CorrectionActions.Part, id),
            2 => by.Join(id, Entry(step.Other)),
            3 => by.Set(id, "status", to),
            4 => by.Set(id, "source", to),
            5 => by.Actor(CorrectionActions.Rename, name, to, null, null),
            6 => by.Actor(CorrectionActions.Merge, name, to, null, null),
            7 => by.Split(name, to, $"r{step.Entry / 2}", null, null),
            _ => by.Entry(CorrectionActions.Right, id),
        };
    }

    private static void Write(IRecord record, string model = "m1") => Desk(model).ForEach(record.Write);

    /// <summary>All that a reader sees, the traces of corrections aside.</summary>
    private static string Seen(IRecord record)
    {
        List<RecordedReport> reports = [.. record.Reports()];
        var occurrences = Occurrences.Assign(reports);
        return string.Join('\n', reports.Select(r => Make.Everything(r with { Entries = [.. r.Entries.Select(e => e with { Occurrence = occurrences[e.Id], Corrections = [], Source = [.. e.Source.Select(a => a with { Basis = null })] })] })));
    }

    [Fact]
    public void Undoing_all_in_any_order_gives_back_what_the_machine_left() => Gen.Select(Steps, Gen.Int[0, 1000]).Sample((steps, seed) =>
    {
        using var record = new MemoryRecord();
        Write(record);
        var before = Seen(record);
        var made = steps.Select((s, i) => Do(record, s, i)).Select(c => c.Id).Distinct().ToArray();
        new Random(seed).Shuffle(made);
        foreach (var id in made)
        {
            new Corrector(record, "Ben", Make.Noon.AddDays(1), "no").Undo(id);
        }

        Seen(record).ShouldBe(before);
    }, iter: 200);

    [Fact]
    public void One_undone_is_as_if_it_had_never_been_made() => Gen.Select(Steps.Where(s => s.Length > 0), Gen.Int[0, 7]).Sample((steps, which) =>
    {
        which %= steps.Length;
        using var with = new MemoryRecord();
        using var without = new MemoryRecord();
        Write(with);
        Write(without);
        var made = steps.Select((s, i) => Do(with, s, i)).ToList();
        new Corrector(with, "Ben", Make.Noon.AddDays(1), "no").Undo(made[which].Id);
        // The very same corrections, but for the one: what a person sees while correcting may differ, what was said does not.
        made.Where((_, i) => i != which).ToList().ForEach(without.Correct);
        Seen(with).ShouldBe(Seen(without));
    }, iter: 200);

    [Fact]
    public void Both_stores_show_the_same_and_their_searches_find_what_is_shown() => Gen.Select(Steps, Gen.Int[0, 7]).Sample((steps, undone) =>
    {
        using var folder = new Folder();
        using var memory = new MemoryRecord();
        using var sqlite = SqliteRecord.Open(folder.File("r.db"));
        Write(memory);
        Write(sqlite);
        var made = steps.Select((s, i) => Do(memory, s, i)).ToList();
        made.ForEach(sqlite.Correct);
        if (undone < made.Count)
        {
            sqlite.Correct(new Corrector(memory, "Ben", Make.Noon.AddDays(1), "no").Undo(made[undone].Id));
        }

        Seen(sqlite).ShouldBe(Seen(memory));
        foreach (var query in Names.Select(n => new SearchQuery { Actors = [[n]] }).Append(new SearchQuery { Words = ["envoys"] }).Append(new SearchQuery { Kinds = [[Kinds.Threat]] }))
        {
            sqlite.Search(query).Select(e => e.Id).Order().ShouldBe(memory.Search(query).Select(e => e.Id).Order());
        }
    }, iter: 25);

    [Fact]
    public void What_people_said_holds_for_another_model_too() => Steps.Sample(steps =>
    {
        using var before = new MemoryRecord();
        using var after = new MemoryRecord();
        Write(before);
        for (var i = 0; i < steps.Length; i++)
        {
            Do(before, steps[i], i);
        }

        Write(after, "m2");
        before.Corrections().ToList().ForEach(after.Correct);
        Shown(after).ShouldBe(Shown(before).Replace("m1-", "m2-"));
    }, iter: 200);

    private static string Shown(IRecord record) =>
        string.Join('\n', record.Reports().SelectMany(r => r.Entries).Select(e => $"{e.Id} {string.Join(',', e.Kinds)} {e.Status} {string.Join(';', e.Source.Select(a => a.Name))}"));

    [Fact]
    public void A_correction_comes_back_as_it_was_kept() => Generators.Entry.Sample(sample =>
    {
        var report = Make.Report("r", sample.Text);
        var correction = new Correction
        {
            Action = CorrectionActions.Join,
            Who = "Ann",
            At = Make.Noon,
            Why = sample.Entry.Why,
            Entry = Anchor.Of(report, sample.Entry, sample.Entry),
            Other = Anchor.Of(report, sample.Entry, sample.Entry),
            Subject = sample.Entry.Content,
            Value = sample.Entry.Status,
        };
        var back = CorrectionJson.Read(CorrectionJson.Write(correction));
        back.Id.ShouldBe(correction.Id);
        Listed(back).ShouldBeEquivalentTo(Listed(correction));
    }, iter: 300);

    // Lists of one type on both sides, so that only what is in them is compared.
    private static Correction Listed(Correction correction) => correction with { Entry = Listed(correction.Entry!), Other = Listed(correction.Other!) };

    private static Anchor Listed(Anchor anchor) => anchor with { Kinds = anchor.Kinds.ToList() };
}
