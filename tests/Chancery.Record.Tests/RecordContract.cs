using Chancery.Domain;

namespace Chancery.Record.Tests;

/// <summary>What every store must do.</summary>
public abstract partial class RecordContract : IDisposable
{
    private protected abstract IRecord Record { get; }

    public virtual void Dispose()
    {
        Record.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void A_report_comes_back_as_it_was_written()
    {
        var report = Make.Report("r1", "LIMA, May 3 (RNA) - 😀 Envoys met in Lima.\nBy Ann Poe") with
        {
            Title = "Envoys meet",
            Byline = "Ann Poe",
            Url = "https://example.org/1",
            Language = "en-GB",
            Credits = new(new(46, 56), "Ann Poe", ["RNA"], ["Harbour Gazette"]),
            Dateline = new(new(0, 20), "LIMA", "RNA"),
        };
        var recorded = Make.Recorded(report, Make.Entry(report, Kinds.Meeting, "Envoys met in Lima", "met") with { Source = [Make.State("Peru", "PER")], When = Make.Day("2024-05-03") });
        Record.Write(recorded);
        Make.Everything(Record.Report("r1")!).ShouldBe(Make.Everything(recorded));
    }

    [Fact]
    public void Entries_keep_their_order()
    {
        var report = Make.Report("r1", "They met. They agreed. They left.");
        Record.Write(Make.Recorded(report, Make.Entry(report, Kinds.Meeting, "They met"), Make.Entry(report, Kinds.Posture, "They left"), Make.Entry(report, Kinds.Agreement, "They agreed")));
        Record.Report("r1")!.Entries.Select(e => e.Kinds[0]).ShouldBe([Kinds.Meeting, Kinds.Posture, Kinds.Agreement]);
    }

    [Fact]
    public void Strange_characters_come_back()
    {
        var recorded = Make.Recorded("r\u0000\"'%_😀", "Talks\u0000 \"failed\" 𝔸 \u2028 ミサイル");
        Record.Write(recorded);
        Make.Everything(Record.Reports().Single()).ShouldBe(Make.Everything(recorded));
        Record.Report(recorded.Report.Id).ShouldNotBeNull();
    }

    [Fact]
    public void An_unknown_report_or_entry_is_null()
    {
        Record.Report("none").ShouldBeNull();
        Record.Entry("none").ShouldBeNull();
        Record.Reports().ShouldBeEmpty();
    }

    [Fact]
    public void A_report_without_entries_is_held()
    {
        Record.Write(Make.Recorded(Make.Report("r1", "Nothing happened.")));
        Record.Holds("r1", "m1", "c1").ShouldBeTrue();
        Record.Report("r1")!.Entries.ShouldBeEmpty();
    }

    [Fact]
    public void Writing_the_same_reading_again_changes_nothing()
    {
        var first = Make.Recorded("r1", "They met.");
        Record.Write(first);
        Record.Write(first with { RecordedAt = Make.Noon.AddDays(1) });
        Make.Everything(Record.Reports().Single()).ShouldBe(Make.Everything(first));
    }

    [Fact]
    public void The_file_a_report_came_from_makes_no_new_version()
    {
        var first = Make.Recorded("r1", "They met.");
        Record.Write(first);
        Record.Holds(first.Report with { Origin = "elsewhere.txt" }, "m1", "c1").ShouldBeTrue();
    }

    [Fact]
    public void A_new_version_of_a_report_supersedes_the_old()
    {
        var old = Make.Recorded("r1", "They met on Monday.");
        var corrected = Make.Recorded("r1", "CORRECTED They met on Tuesday.");
        Record.Write(old);
        Record.Holds("r1", "m1", "c1").ShouldBeTrue();
        Record.Holds(corrected.Report, "m1", "c1").ShouldBeFalse();
        Record.Write(corrected);
        Record.Reports().Single().Report.Text.ShouldBe(corrected.Report.Text);
        Record.Search("Monday").ShouldBeEmpty();
        Record.Search("Tuesday").Count.ShouldBe(1);
    }

    [Fact]
    public void Another_model_or_codebook_supersedes_and_going_back_brings_the_first_back()
    {
        var first = Make.Recorded("r1", "They met.");
        var second = first with { Model = "m2", Entries = [] };
        Record.Write(first);
        Record.Write(second);
        Record.Report("r1")!.Model.ShouldBe("m2");
        Record.Search("met").ShouldBeEmpty();
        Record.Holds("r1", "m1", "c1").ShouldBeFalse();
        Record.Write(first);
        Make.Everything(Record.Report("r1")!).ShouldBe(Make.Everything(first));
        Record.Reports().Count().ShouldBe(1);
        Record.Search("met").Count.ShouldBe(1);
    }

    [Fact]
    public void Entries_of_superseded_readings_are_still_found_by_id()
    {
        var first = Make.Recorded("r1", "They met.");
        Record.Write(first);
        Record.Write(first with { Codebook = "c2", Entries = [] });
        Record.Entry(first.Entries[0].Id)!.Value.Entry.EvidenceText.ShouldBe("They met.");
    }

    [Fact]
    public void An_entry_of_the_current_reading_is_preferred()
    {
        Record.Write(Make.Recorded("r1", "They met."));
        Record.Write(Make.Recorded("r1", "They met again."));
        var found = Record.Entry("e-r1-meeting-0")!.Value;
        found.Entry.EvidenceText.ShouldBe("They met again.");
        found.Report.Text.ShouldBe("They met again.");
    }

    [Fact]
    public void Reports_come_by_day_then_id_and_undated_ones_last()
    {
        Record.Write(Make.Recorded("b", "They met.", "2024-03-06"));
        Record.Write(Make.Recorded("u", "They met.", null));
        Record.Write(Make.Recorded("\U0001F600", "They met.", "2024-03-06"));
        Record.Write(Make.Recorded("\uFF21", "They met.", "2024-03-06"));
        Record.Write(Make.Recorded("c", "They met.", "2024-03-05"));
        Record.Write(Make.Recorded("B", "They met.", "2024-03-06"));
        Record.Reports().Select(r => r.Report.Id).ShouldBe(["c", "B", "b", "\uFF21", "\U0001F600", "u"]);
    }

    [Fact]
    public void Only_reports_published_by_a_day_are_known_on_it()
    {
        Record.Write(Make.Recorded("a", "They met.", "2024-03-05"));
        Record.Write(Make.Recorded("b", "They met.", "2024-03-06"));
        Record.Write(Make.Recorded("u", "They met.", null));
        Record.Reports(new DateOnly(2024, 3, 5)).Select(r => r.Report.Id).ShouldBe(["a"]);
    }

    [Fact]
    public void Reports_can_be_written_while_they_are_listed()
    {
        Record.Write(Make.Recorded("a", "They met."));
        Record.Write(Make.Recorded("b", "They met."));
        foreach (var report in Record.Reports())
        {
            Record.Write(report with { Model = "m2" });
        }

        Record.Reports().Select(r => r.Model).ShouldBe(["m2", "m2"]);
    }

    [Fact]
    public void An_entry_of_another_report_is_refused()
    {
        var stray = Make.Recorded("a", "They met.").Entries[0];
        Should.Throw<ArgumentException>(() => Record.Write(Make.Recorded(Make.Report("b", "They met."), stray)));
        Record.Reports().ShouldBeEmpty();
    }

    [Fact]
    public void Search_looks_at_evidence_names_and_content()
    {
        var report = Make.Report("r1", "The minister said the plan was dead.");
        Record.Write(Make.Recorded(report, Make.Entry(report, Kinds.Statement, "The minister said", "said") with
        {
            Content = "the plan was dead",
            Source = [Make.Person("José Ibáñez", "CHL", "Chile")],
        }));
        foreach (var words in new[] { "minister", "PLAN", "ibanez", "José", "Chile", "plan minister Chile" })
        {
            Record.Search(words).Count.ShouldBe(1, words);
        }

        Record.Search("minister Peru").ShouldBeEmpty();
    }

    [Fact]
    public void Search_finds_singular_by_plural_and_possessives()
    {
        Record.Write(Make.Recorded("r1", "Norway’s new sanctions hit two companies."));
        foreach (var words in new[] { "sanction", "sanctions", "company", "Norway", "Norway's" })
        {
            Record.Search(words).Count.ShouldBe(1, words);
        }
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("*")]
    [InlineData("\"met")]
    [InlineData("met*")]
    [InlineData("met AND")]
    [InlineData("NEAR(met envoy, 5)")]
    [InlineData("NOT met")]
    [InlineData("evidence:met")]
    [InlineData("{evidence names}: met")]
    [InlineData("^met OR (")]
    [InlineData("met - + ; -- ' )")]
    [InlineData("'; DROP TABLE entries; --")]
    [InlineData("\u0000\ud800 met")]
    public void Signs_of_a_query_language_do_no_harm(string words)
    {
        Record.Write(Make.Recorded("r1", "Envoys met near the border, not in a table; drop the entries or evidence and names of 5"));
        Should.NotThrow(() => Record.Search(words));
        Record.Search("met").Count.ShouldBe(1);
    }

    [Fact]
    public void Words_of_a_query_language_are_words()
    {
        Record.Write(Make.Recorded("r1", "Envoys met near the border."));
        Record.Search("met NEAR border").Count.ShouldBe(1);
        Record.Search("met AND border").ShouldBeEmpty();
        Record.Search("me*").ShouldBeEmpty();
    }

    [Fact]
    public void Search_for_nothing_finds_nothing()
    {
        Record.Write(Make.Recorded("r1", "Envoys met."));
        Record.Search("").ShouldBeEmpty();
        Record.Search(" ?! ").ShouldBeEmpty();
        Record.Search("met", 0).ShouldBeEmpty();
    }

    [Fact]
    public void The_best_match_comes_first_and_the_limit_holds()
    {
        Record.Write(Make.Recorded("a", "Envoys discussed grain, fish, timber, coal and also a truce before they parted for the night."));
        Record.Write(Make.Recorded("b", "Truce! A truce!"));
        Record.Write(Make.Recorded("c", "Nothing else happened there."));
        Record.Search("truce").Select(e => e.Report).ShouldBe(["b", "a"]);
        Record.Search("truce", 1).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Threads_can_share_one_record()
    {
        await Task.WhenAll(Enumerable.Range(0, 4).Select(t => Task.Run(() =>
        {
            for (var i = 0; i < 10; i++)
            {
                Record.Write(Make.Recorded($"r{t}-{i}", "Envoys met."));
                Record.Search("met").ShouldNotBeEmpty();
                Record.Reports().Count().ShouldBeGreaterThan(0);
            }
        })));
        Record.Reports().Count().ShouldBe(40);
    }
}

public sealed class MemoryRecordTests : RecordContract
{
    private protected override IRecord Record { get; } = new MemoryRecord();
}
