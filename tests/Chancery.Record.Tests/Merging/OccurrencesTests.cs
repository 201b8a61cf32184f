using Chancery.Domain;
using Chancery.Record.Merging;
using CsCheck;

namespace Chancery.Record.Tests.Merging;

public class OccurrencesTests
{
    private static readonly Actor Norway = Make.State("Norway", "NOR"), Chad = Make.State("Chad", "TCD"), Peru = Make.State("Peru", "PER");
    private static readonly Actor Moe = Make.Person("Lars Moe", "NOR", "Norway"), Dahl = Make.Person("Kari Dahl", "NOR", "Norway"), Tall = Make.Person("Abel Tall", "TCD", "Chad");

    private static int _number;

    /// <summary>A report of its own that tells one thing.</summary>
    private static RecordedReport Tell(string kind, string words, string published, Func<Entry, Entry> with, string? id = null)
    {
        var report = Make.Report(id ?? $"r{Interlocked.Increment(ref _number):000}", words, published);
        return Make.Recorded(report, with(Make.Entry(report, kind, words)));
    }

    private static RecordedReport Meeting(string words, string day, params Actor[] who) =>
        Tell(Kinds.Meeting, words, day, e => e with { Source = who, When = Make.Day(day) });

    private static bool Together(RecordedReport a, RecordedReport b)
    {
        var given = Occurrences.Assign([a, b]);
        return given[a.Entries[0].Id] == given[b.Entries[0].Id];
    }

    private static RecordedReport Change(RecordedReport report, Func<Entry, Entry> with) => report with { Entries = [.. report.Entries.Select(with)] };

    [Fact]
    public void A_meeting_told_in_other_words_is_one() =>
        Together(Meeting("Moe sat down with Tall", "2024-03-05", Moe, Tall), Meeting("The ministers held talks", "2024-03-05", Tall, Moe)).ShouldBeTrue();

    [Fact]
    public void A_meeting_of_ministers_is_the_meeting_of_their_states() =>
        Together(Meeting("Moe met Tall", "2024-03-05", Moe, Tall), Meeting("Norway and Chad held talks", "2024-03-05", Norway, Chad)).ShouldBeTrue();

    [Fact]
    public void The_same_minister_with_another_state_is_another_meeting() =>
        Together(Meeting("Moe met Tall", "2024-03-05", Moe, Tall), Meeting("Moe met envoys of Peru", "2024-03-05", Moe, Peru)).ShouldBeFalse();

    [Fact]
    public void Other_persons_of_the_same_states_are_another_meeting() =>
        Together(Meeting("Moe met Peru", "2024-03-05", Moe, Peru), Meeting("Dahl met Peru", "2024-03-05", Dahl, Peru)).ShouldBeFalse();

    [Fact]
    public void The_next_meeting_a_week_later_is_another() =>
        Together(Meeting("Moe met Tall", "2024-03-05", Moe, Tall), Meeting("Moe met Tall", "2024-03-12", Moe, Tall)).ShouldBeFalse();

    [Fact]
    public void A_planned_meeting_and_the_meeting_held_are_one() => Together(
        Change(Tell(Kinds.Meeting, "Moe will meet Tall", "2024-03-01", e => e with { Source = [Moe, Tall], When = Make.Day("2024-03-05") }), e => e with { Status = "planned" }),
        Change(Meeting("Moe met Tall", "2024-03-05", Moe, Tall), e => e with { Status = "held" })).ShouldBeTrue();

    [Fact]
    public void Meetings_in_two_countries_are_two() => Together(
        Change(Meeting("Moe met Tall", "2024-03-05", Moe, Tall), e => e with { Place = Make.Place("Lima", "PER") }),
        Change(Meeting("Moe met Tall", "2024-03-05", Moe, Tall), e => e with { Place = Make.Place("Oslo", "NOR") })).ShouldBeFalse();

    private static RecordedReport Toll(string words, string status, double dead, string day = "2024-03-05", string city = "Faya") => Tell(Kinds.Toll, words, day, e => e with
    {
        Status = status,
        When = Make.Day(day),
        Source = [Chad],
        Place = Make.Place(city, "TCD"),
        Quantity = new(words, new(0, 1), dead, dead, "exact", "person"),
    });

    [Fact]
    public void Rival_tolls_of_one_event_stand_side_by_side() =>
        Together(Toll("Shelling in Faya killed 12 people", "killed", 12), Toll("At least 30 people were killed in the shelling of Faya", "killed", 30)).ShouldBeTrue();

    [Fact]
    public void Killed_is_not_wounded() =>
        Together(Toll("Shelling in Faya killed 12 people", "killed", 12), Toll("Shelling in Faya wounded 12 people", "wounded", 12)).ShouldBeFalse();

    [Fact]
    public void Tolls_of_two_towns_are_two() =>
        Together(Toll("A bomb killed 12 in Faya", "killed", 12), Toll("Gunmen killed 3 at Sarh market", "killed", 3, city: "Sarh")).ShouldBeFalse();

    private static RecordedReport Assault(string words, string day, Actor? by, Actor? on, string certainty = Certainties.Asserted) => Tell(Kinds.Assault, words, day, e => e with
    {
        Source = by is null ? [] : [by],
        Target = on is null ? [] : [on],
        When = Make.Day(day),
        Certainty = certainty,
    });

    [Fact]
    public void An_attack_denied_is_the_attack_asserted() => Together(
        Assault("Chad shelled the harbour of Ilo", "2024-03-05", Chad, Peru),
        Assault("Chad never shelled Ilo harbour", "2024-03-05", Chad, Peru, Certainties.Denied)).ShouldBeTrue();

    [Fact]
    public void Attacks_on_two_states_are_two() =>
        Together(Assault("Chad shelled the harbour", "2024-03-05", Chad, Peru), Assault("Chad shelled the harbour", "2024-03-05", Chad, Norway)).ShouldBeFalse();

    [Fact]
    public void An_attack_by_nobody_known_needs_more_words_in_common()
    {
        var known = Assault("Chad shelled the harbour of Ilo at dawn", "2024-03-05", Chad, null);
        Together(known, Assault("The harbour of Ilo was shelled at dawn", "2024-03-05", null, null)).ShouldBeTrue();
        Together(known, Assault("A clinic in the hills was shelled by night", "2024-03-05", null, null)).ShouldBeFalse();
    }

    private static RecordedReport Statement(string content, string day, Actor? speaker, string kind = Kinds.Statement) => Tell(kind, content + " , it was said", day, e => e with
    {
        Source = speaker is null ? [] : [speaker],
        Content = content,
        When = Make.Day(day),
    });

    [Fact]
    public void One_speakers_words_on_one_day_are_one_statement() => Together(
        Statement("the blockade of the strait must end at once", "2024-03-05", Moe),
        Statement("the strait blockade hurts everybody and must end", "2024-03-05", Moe)).ShouldBeTrue();

    [Fact]
    public void One_speakers_other_words_are_another_statement() => Together(
        Statement("the blockade of the strait must end at once", "2024-03-05", Moe),
        Statement("grain prices will fall this winter", "2024-03-05", Moe)).ShouldBeFalse();

    [Fact]
    public void Similar_words_on_another_day_are_another_statement() => Together(
        Statement("the blockade of the strait must end at once", "2024-03-05", Moe),
        Statement("the strait blockade hurts everybody and must end", "2024-03-07", Moe)).ShouldBeFalse();

    [Fact]
    public void Nearly_the_same_words_are_one_statement_whoever_reports_the_speaker() => Together(
        Statement("the blockade of the strait must end at once", "2024-03-05", Moe),
        Statement("the blockade of the strait must end at once", "2024-03-07", null)).ShouldBeTrue();

    [Fact]
    public void The_same_words_of_two_persons_are_two_statements() => Together(
        Statement("the blockade must end at once", "2024-03-05", Moe),
        Statement("the blockade must end at once", "2024-03-05", Tall)).ShouldBeFalse();

    [Fact]
    public void A_threat_is_not_a_statement() => Together(
        Statement("the blockade must end at once", "2024-03-05", Moe),
        Statement("the blockade must end at once", "2024-03-05", Moe, Kinds.Threat)).ShouldBeFalse();

    [Fact]
    public void Credits_are_nothing_in_the_world() =>
        Together(Tell(Kinds.Source, "By Ann Poe", "2024-03-05", e => e), Tell(Kinds.Source, "By Ann Poe", "2024-03-05", e => e)).ShouldBeFalse();

    [Fact]
    public void An_occurrence_is_named_after_its_earliest_entry_and_outlives_the_model()
    {
        var (first, later) = (Meeting("Moe met Tall", "2024-03-05", Moe, Tall), Meeting("Moe and Tall met", "2024-03-05", Moe, Tall));
        var before = Occurrences.Assign([first])[first.Entries[0].Id];
        before.ShouldMatch("^o-[0-9a-f]{16}$");
        Occurrences.Assign([later, first])[later.Entries[0].Id].ShouldBe(before);
        var reread = Change(first, e => e with { Id = "e-other-model", Confidence = 0.3 });
        Occurrences.Assign([reread])["e-other-model"].ShouldBe(before);
    }

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static readonly Gen<RecordedReport> Any =
        from kind in OneOf(Kinds.Meeting, Kinds.Statement, Kinds.Toll, Kinds.Assault)
        from words in OneOf("talks on the strait", "shelling of the harbour", "killed at the harbour", "strait talks held", "the harbour shelled")
        from day in Gen.Int[1, 9].Select(d => $"2024-03-0{d}")
        from dated in Gen.Bool
        from who in OneOf(Norway, Chad, Peru, Moe, Dahl, Tall).Array[0, 2]
        from number in Gen.Int[0, 1_000_000]
        select Tell(kind, words, day, e => e with { Source = who, When = dated ? Make.Day(day) : null }, $"g{number}-{kind}-{words.Length}-{day}-{dated}-{string.Join('-', who.Select(w => w.Text))}");

    private static readonly Gen<RecordedReport[]> Many = Any.Array[2, 25].Select(all => all.DistinctBy(r => r.Report.Id).ToArray());

    [Fact]
    public void The_order_of_reports_does_not_matter() => Many.SelectMany(all => Gen.Shuffle(all.ToArray()).Select(s => (all, s))).Sample(sample =>
        Sorted(sample.s).ShouldBe(Sorted(sample.all)), iter: 300);

    [Fact]
    public void Assigning_again_gives_the_same() => Many.Sample(all =>
    {
        var once = Occurrences.Assign(all);
        var kept = all.Select(r => Change(r, e => e with { Occurrence = once[e.Id] })).ToArray();
        Sorted(kept).ShouldBe(Sorted(all));
    }, iter: 300);

    [Fact]
    public void Every_entry_has_an_occurrence() => Many.Sample(all =>
        Occurrences.Assign(all).Keys.ToHashSet().SetEquals(all.SelectMany(r => r.Entries).Select(e => e.Id)), iter: 200);

    private static string Sorted(RecordedReport[] reports) =>
        string.Join('\n', Occurrences.Assign(reports).OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => $"{p.Key} {p.Value}"));
}
