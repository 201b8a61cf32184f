using Chancery.Domain;
using Chancery.Record.Corrections;

namespace Chancery.Record.Tests;

/// <summary>What every store must do with corrections.</summary>
public abstract partial class RecordContract
{
    private static readonly DateTimeOffset Friday = new(2024, 3, 8, 9, 30, 0, TimeSpan.Zero);

    private protected Corrector Ann => new(Record, "Ann Poe", Friday, "the report says otherwise");

    private RecordedReport Talks()
    {
        var report = Make.Report("r1", "😀 Envoys of Norway met in Oslo. Peru threatened to leave.");
        var recorded = Make.Recorded(
            report,
            Make.Entry(report, Kinds.Meeting, "Envoys of Norway met in Oslo", "met") with { Source = [Make.State("Norway", "NOR") with { Span = Make.Span(report, "Norway") }], Status = "held", Place = Make.Place("Oslo", "NOR") },
            Make.Entry(report, Kinds.Threat, "Peru threatened to leave", "threatened") with { Source = [Make.State("Peru", "PER") with { Span = Make.Span(report, "Peru") }] });
        Record.Write(recorded);
        return recorded;
    }

    [Fact]
    public void A_correction_keeps_who_when_and_why()
    {
        var id = Ann.Entry(CorrectionActions.Wrong, Talks().Entries[0].Id).Id;
        var kept = Record.Corrections().Single();
        (kept.Id, kept.Who, kept.At, kept.Why).ShouldBe((id, "Ann Poe", Friday, "the report says otherwise"));
        kept.Entry!.Head.Exact.ShouldBe("met");
        kept.Entry.Evidence.Suffix.ShouldStartWith(". Peru");
    }

    [Fact]
    public void An_entry_found_wrong_is_not_listed_and_not_searched_but_still_found_by_id()
    {
        var wrong = Talks().Entries[0];
        var correction = Ann.Entry(CorrectionActions.Wrong, wrong.Id);
        Record.Report("r1")!.Entries.Select(e => e.Kinds[0]).ShouldBe([Kinds.Threat]);
        Record.Reports().Single().Entries.Count.ShouldBe(1);
        Record.Search("Norway").ShouldBeEmpty();
        Record.Entry(wrong.Id)!.Value.Entry.Corrections.ShouldBe([correction.Id]);
    }

    [Fact]
    public void The_machines_version_stays()
    {
        var machine = Talks();
        Ann.Entry(CorrectionActions.Wrong, machine.Entries[0].Id);
        Ann.Set(machine.Entries[1].Id, "certainty", "alleged");
        Make.Everything(Record.MachineReport("r1")!).ShouldBe(Make.Everything(machine));
        Make.Everything(Record.Reading(machine.Entries[0].Id)!).ShouldBe(Make.Everything(machine));
        Make.Everything(Record.Reports(new RecordQuery { Machine = true }).Single()).ShouldBe(Make.Everything(machine));
    }

    [Fact]
    public void A_field_has_the_value_that_a_person_gave_it()
    {
        var id = Talks().Entries[0].Id;
        Ann.Set(id, "status", "cancelled");
        Ann.Set(id, "kinds", "meeting, agreement");
        Ann.Set(id, "source", "Peru (PERGOV); Chile");
        var entry = Record.Report("r1")!.Entries[0];
        entry.Status.ShouldBe("cancelled");
        entry.Kinds.ShouldBe([Kinds.Meeting, Kinds.Agreement]);
        entry.Source.Select(a => (a.Name, a.Country, a.Code)).ShouldBe([("Peru", "PER", "PERGOV"), ("Chile", null, null)]);
        entry.Source.ShouldAllBe(a => a.Span.Of(Record.Report("r1")!.Report.Text) == a.Text);
        entry.Corrections.Count.ShouldBe(3);
        Record.Search(new SearchQuery { Actors = [["Peru"]], Kinds = [[Kinds.Agreement]] }).Single().Id.ShouldBe(id);
        Record.Search(new SearchQuery { Actors = [["Norway"]] }).ShouldBeEmpty();
    }

    [Fact]
    public void A_place_is_moved()
    {
        Ann.Set(Talks().Entries[0].Id, "place", "Geneva (CHE) @ 46.2,6.15");
        var place = Record.Report("r1")!.Entries[0].Place!;
        (place.Name, place.Country, place.Latitude, place.Longitude).ShouldBe(("Geneva", "CHE", 46.2, 6.15));
        Record.Search(new SearchQuery { Places = [["Geneva"]] }).Count.ShouldBe(1);
    }

    [Fact]
    public void A_renamed_actor_has_its_new_name_everywhere_and_is_found_by_both()
    {
        Talks();
        Record.Write(Make.Recorded(Make.Report("r2", "Peru left."), Make.Entry(Make.Report("r2", "Peru left."), Kinds.Posture, "Peru left.") with { Source = [Make.State("Peru", "PER")] }));
        var rename = Ann.Actor(CorrectionActions.Rename, "Peru", "Republic of Peru", null, null);
        foreach (var name in new[] { "Peru", "Republic of Peru" })
        {
            Record.Search(new SearchQuery { Actors = [[name]] }).Select(e => e.Report).Order().ToArray().ShouldBe(["r1", "r2"], name);
        }

        Record.Reports().SelectMany(r => r.Entries).SelectMany(e => e.Source).Count(a => a.Name == "Republic of Peru").ShouldBe(2);
        Ann.Undo(rename.Id);
        Record.Search(new SearchQuery { Actors = [["Republic of Peru"]] }).ShouldBeEmpty();
    }

    [Fact]
    public void Merged_actors_that_stand_in_one_entry_become_one()
    {
        var report = Make.Report("r1", "S. Lund and Sven Lund met.");
        Record.Write(Make.Recorded(report, Make.Entry(report, Kinds.Meeting, "S. Lund and Sven Lund met", "met") with { Source = [Make.Person("S. Lund", "NOR"), Make.Person("Sven Lund", "NOR") with { Span = new(0, 7) }] }));
        Ann.Actor(CorrectionActions.Merge, "S. Lund", "Sven Lund", null, null);
        var actor = Record.Report("r1")!.Entries[0].Source.ShouldHaveSingleItem();
        actor.Name.ShouldBe("Sven Lund");
        actor.AlsoKnownAs.ShouldContain("S. Lund");
    }

    [Fact]
    public void A_split_actor_is_somebody_else_in_one_report_only()
    {
        foreach (var id in new[] { "r1", "r2" })
        {
            var report = Make.Report(id, "Lund left.");
            Record.Write(Make.Recorded(report, Make.Entry(report, Kinds.Posture, "Lund left.") with { Source = [Make.Person("Lund", "NOR", "Sven Lund")] }));
        }

        Ann.Split("Lund", "Ida Lund", "r2", "DNK", null);
        Record.Report("r1")!.Entries[0].Source[0].Name.ShouldBe("Lund");
        var other = Record.Report("r2")!.Entries[0].Source[0];
        (other.Name, other.Country).ShouldBe(("Ida Lund", "DNK"));
        Record.Search(new SearchQuery { Actors = [["Ida Lund"]] }).Single().Report.ShouldBe("r2");
    }

    [Fact]
    public void A_correction_is_undone_and_undoing_can_be_undone()
    {
        var id = Talks().Entries[0].Id;
        var wrong = Ann.Entry(CorrectionActions.Wrong, id);
        var undo = Ann.Undo(wrong.Id);
        Record.Report("r1")!.Entries.Count.ShouldBe(2);
        Record.Search("Norway").Count.ShouldBe(1);
        Ann.Undo(undo.Id);
        Record.Report("r1")!.Entries.Count.ShouldBe(1);
        Record.Search("Norway").ShouldBeEmpty();
        Record.Corrections().Count.ShouldBe(3);
    }

    [Fact]
    public void The_same_correction_sent_twice_is_kept_once()
    {
        var id = Talks().Entries[0].Id;
        Ann.Entry(CorrectionActions.Right, id);
        Ann.Entry(CorrectionActions.Right, id);
        Record.Corrections().Count.ShouldBe(1);
    }

    [Fact]
    public void A_correction_survives_reading_with_another_model_and_codebook()
    {
        var machine = Talks();
        Ann.Set(machine.Entries[0].Id, "status", "cancelled");
        Ann.Entry(CorrectionActions.Wrong, machine.Entries[1].Id);
        Record.Write(machine with { Model = "m2", Codebook = "c2", Entries = [.. machine.Entries.Select(e => e with { Id = e.Id + "-new", Confidence = 0.5 })] });
        var shown = Record.Report("r1")!;
        shown.Model.ShouldBe("m2");
        shown.Entries.Select(e => (e.Id, e.Status)).ShouldBe([(machine.Entries[0].Id + "-new", "cancelled")]);
        Record.Search("threatened").ShouldBeEmpty();
    }

    [Fact]
    public void A_correction_that_no_entry_fits_waits_until_one_does()
    {
        var machine = Talks();
        Ann.Entry(CorrectionActions.Wrong, machine.Entries[1].Id);
        Record.Write(machine with { Model = "m2", Entries = [machine.Entries[0]] });
        CorrectionLog.Of(Record).Single().Waiting.ShouldBeTrue();
        Record.Report("r1")!.Entries.Count.ShouldBe(1);
        Record.Write(machine with { Model = "m3" });
        CorrectionLog.Of(Record).Single().Waiting.ShouldBeFalse();
        Record.Report("r1")!.Entries.Count.ShouldBe(1);
    }

    [Fact]
    public void Ratings_are_of_the_source_and_the_last_one_counts()
    {
        Talks();
        Ann.Rate("The Harbour Gazette", "b2");
        var last = Ann.Rate("the harbour gazette", "C3");
        SourceRatings.Of(Record.Corrections())["The Harbour Gazette"].ToString().ShouldBe("C3");
        Ann.Undo(last.Id);
        SourceRatings.Of(Record.Corrections())["The Harbour Gazette"].Meaning.ShouldBe("usually reliable, probably true");
    }

    [Theory]
    [InlineData("status", "[1]")]
    [InlineData("certainty", "sure")]
    [InlineData("kinds", "party")]
    [InlineData("when", "Monday")]
    [InlineData("quantity", "many")]
    [InlineData("place", "{\"name\":\"Geneva\"}")]
    [InlineData("id", "x")]
    public void A_value_that_does_not_fit_its_field_is_refused_and_nothing_is_kept(string field, string value)
    {
        var id = Talks().Entries[0].Id;
        Should.Throw<ArgumentException>(() => Ann.Set(id, field, value)).Message.ShouldContain(field is "certainty" or "kinds" ? "are" : field);
        Record.Corrections().ShouldBeEmpty();
        Record.Report("r1")!.Entries.Count.ShouldBe(2);
    }

    [Fact]
    public void A_correction_without_who_why_or_what_is_refused()
    {
        var id = Talks().Entries[0].Id;
        Should.Throw<ArgumentException>(() => new Corrector(Record, " ", Friday, "why").Entry(CorrectionActions.Wrong, id)).Message.ShouldContain("who");
        Should.Throw<ArgumentException>(() => new Corrector(Record, "Ann", Friday, "").Entry(CorrectionActions.Wrong, id)).Message.ShouldContain("why");
        Should.Throw<ArgumentException>(() => Ann.Entry(CorrectionActions.Wrong, "none")).Message.ShouldContain("no entry none");
        Should.Throw<ArgumentException>(() => Ann.Undo("k-none")).Message.ShouldContain("k-none");
        Should.Throw<ArgumentException>(() => Ann.Rate("Gazette", "G7")).Message.ShouldContain("A1 to F6");
        Record.Corrections().ShouldBeEmpty();
    }
}
