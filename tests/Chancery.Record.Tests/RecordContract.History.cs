using Chancery.Domain;
using Chancery.Record.Corrections;

namespace Chancery.Record.Tests;

/// <summary>What every store must know of its own past.</summary>
public abstract partial class RecordContract
{
    private static DateOnly March(int day) => new(2024, 3, day);

    private static DateTimeOffset On(int day) => new(2024, 3, day, 23, 59, 59, TimeSpan.Zero);

    private RecordedReport? KnownOn(int day) => Record.Reports(new RecordQuery { RecordedBy = March(day) }).SingleOrDefault();

    [Fact]
    public void What_had_been_recorded_by_a_day_is_known_on_it_whatever_its_publication()
    {
        Record.Write(Make.Recorded("a", "They met.", "2024-03-01") with { RecordedAt = On(5) });
        Record.Write(Make.Recorded("b", "They met.", "2024-02-01") with { RecordedAt = On(7) });
        Record.Write(Make.Recorded("u", "They met.", null) with { RecordedAt = On(6) });
        Record.Reports(new RecordQuery { RecordedBy = March(4) }).ShouldBeEmpty();
        Record.Reports(new RecordQuery { RecordedBy = March(6) }).Select(r => r.Report.Id).ShouldBe(["a", "u"]);
        Record.Reports(new RecordQuery { RecordedBy = March(9), PublishedBy = new(2024, 2, 1) }).Select(r => r.Report.Id).ShouldBe(["b"]);
    }

    [Fact]
    public void A_reading_superseded_since_is_known_as_it_was()
    {
        Record.Write(Make.Recorded("r1", "They met.") with { RecordedAt = On(5) });
        Record.Write(Make.Recorded("r1", "CORRECTED They left.") with { RecordedAt = On(7) });
        KnownOn(5)!.Report.Text.ShouldBe("They met.");
        KnownOn(6)!.Entries[0].EvidenceText.ShouldBe("They met.");
        KnownOn(7)!.Report.Text.ShouldBe("CORRECTED They left.");
    }

    [Fact]
    public void Going_back_to_an_earlier_reading_is_known_from_the_day_on_which_it_was_done()
    {
        var first = Make.Recorded("r1", "They met.") with { RecordedAt = On(5) };
        Record.Write(first);
        Record.Write(first with { Model = "m2", RecordedAt = On(6) });
        Record.Write(first with { RecordedAt = On(8) });
        new[] { 5, 6, 7, 8 }.Select(d => KnownOn(d)!.Model).ShouldBe(["m1", "m2", "m2", "m1"]);
        KnownOn(8)!.RecordedAt.ShouldBe(On(5));
    }

    [Fact]
    public void Corrections_are_known_from_their_own_day_and_undone_from_that_of_the_undoing()
    {
        var recorded = Make.Recorded("r1", "They met.") with { RecordedAt = On(4) };
        Record.Write(recorded);
        var wrong = new Corrector(Record, "Ann", On(5), "no").Entry(CorrectionActions.Wrong, recorded.Entries[0].Id);
        new Corrector(Record, "Ann", On(7), "yes").Undo(wrong.Id);
        new[] { 4, 5, 6, 7 }.Select(d => KnownOn(d)!.Entries.Count).ShouldBe([1, 0, 0, 1]);
    }

    [Fact]
    public void An_entry_tells_where_it_comes_from()
    {
        var report = Make.Report("r1", "On Monday envoys met in the old harbour town of Oslo, Norway.");
        Record.Write(Make.Recorded(report, Make.Entry(report, Kinds.Meeting, "envoys met", "met") with { Why = "pattern meet" }));
        var reading = Record.Reading("e-r1-meeting-17")!;
        var origin = Provenances.Of(reading, reading.Entries[0]);
        (origin.Report, origin.Why, origin.Model, origin.Codebook, origin.RecordedAt).ShouldBe(("r1", "pattern meet", "m1", "c1", Make.Noon));
        (origin.Head.Exact, origin.Head.Prefix, origin.Head.Suffix).ShouldBe(("met", "On Monday envoys ", " in the old harbour town of Oslo"));
        origin.Version.ShouldBe(ReportVersion.Of(report));
    }
}
