using Chancery.Corpora;
using Chancery.Domain;
using Chancery.Record.Corrections;
using Chancery.Record.Tests.Sqlite;

namespace Chancery.Record.Tests.Corrections;

public sealed class CorrectionExportTests : IDisposable
{
    private readonly Folder _folder = new();
    private readonly MemoryRecord _record = new();

    public void Dispose()
    {
        _record.Dispose();
        _folder.Dispose();
    }

    private List<GoldEntry> Exported()
    {
        using (var gold = new StreamWriter(_folder.File("gold.jsonl")))
        using (var texts = new StreamWriter(_folder.File("texts.jsonl")))
        {
            CorrectionExport.Write(_record, gold, texts);
        }

        return GoldReader.Entries(_folder.File("gold.jsonl"), GoldReader.Texts(_folder.File("texts.jsonl")));
    }

    private RecordedReport Talks()
    {
        var report = Make.Report("r1", "😀 Norway gave Peru arms. Peru thanked Norway. Chile left.");
        var recorded = Make.Recorded(
            report,
            Make.Entry(report, Kinds.Support, "Norway gave Peru arms", "gave") with { Status = "arms", Source = [Make.State("Norway", "NOR") with { Span = Make.Span(report, "Norway") }], Target = [Make.State("Peru", "PER") with { Span = Make.Span(report, "Peru") }] },
            Make.Entry(report, Kinds.Statement, "Peru thanked Norway", "thanked"),
            Make.Entry(report, Kinds.Posture, "Chile left", "left"));
        _record.Write(recorded);
        _record.Write(Make.Recorded("r2", "Nobody looked at this."));
        return recorded;
    }

    [Fact]
    public void What_people_corrected_is_read_back_as_gold()
    {
        var entries = Talks().Entries;
        var ann = new Corrector(_record, "Ann", Make.Noon, "why");
        ann.Set(entries[0].Id, "status", "money");
        ann.Set(entries[0].Id, "when", "2024-03-02/2024-03-04");
        ann.Set(entries[0].Id, "quantity", "300+ rifles");
        ann.Entry(CorrectionActions.Wrong, entries[2].Id);
        var gold = Exported();
        gold.Select(g => (g.Kind, g.Optional)).ShouldBe([(Kinds.Support, false), (Kinds.Statement, true)]);
        var support = gold[0];
        support.Status.ShouldBe("money");
        support.Main.Single().Name.ShouldBe("Norway");
        support.Main.Single().Span.ShouldBe(entries[0].Source[0].Span);
        support.Other.Single().Name.ShouldBe("Peru");
        support.Dates.ShouldContain("2024-03-02/2024-03-04");
        (support.NumberMin, support.NumberMax).ShouldBe((300, null));
        support.Head.ShouldBe(entries[0].Head);
    }

    [Fact]
    public void An_entry_found_right_is_gold_as_it_is()
    {
        var entries = Talks().Entries;
        new Corrector(_record, "Ann", Make.Noon, "checked").Entry(CorrectionActions.Right, entries[1].Id);
        Exported().Where(g => !g.Optional).Select(g => g.Id).ShouldBe([entries[1].Id]);
    }

    [Fact]
    public void Every_kind_but_the_sources_has_a_gold_form()
    {
        var entry = Talks().Entries[0];
        foreach (var kind in Kinds.All.Where(k => k != Kinds.Source))
        {
            GoldForm.Of(entry with { Kinds = [kind] }, new CodePoints(""), optional: false).Count().ShouldBe(1, kind);
        }
    }

    [Fact]
    public void A_record_that_nobody_corrected_gives_nothing()
    {
        Talks();
        Exported().ShouldBeEmpty();
    }
}
