using System.Diagnostics;
using Chancery.Domain;
using Chancery.Grounding.Actors;

namespace Chancery.Grounding.Tests.Actors;

public sealed class HostileTextTests(MiniGazetteer gazetteer) : IClassFixture<MiniGazetteer>
{
    [Fact]
    public void An_empty_report_has_no_actors() =>
        gazetteer.Resolve(new AnalyzedReport(new Report { Id = "r", Text = "" }, [], [], [])).Actors.ShouldBeEmpty();

    [Fact]
    public void A_report_of_thousands_of_pronouns_is_resolved_in_good_time()
    {
        var analysis = new Analysis();
        for (var i = 0; i < 1500; i++)
        {
            analysis.Sentence("Berg/PROPN/2/nsubj told/VERB/0/root/tell Stahl/PROPN/2/obj that/SCONJ/5/mark he/PRON/2/ccomp and/CCONJ/7/cc they/PRON/5/conj");
        }

        var report = analysis.Report();
        var watch = Stopwatch.StartNew();
        gazetteer.Resolve(report).Actors.Count.ShouldBe(6000);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void Every_mentions_text_is_the_text_at_its_span()
    {
        var report = new Analysis().Sentence("Norland/PROPN/4/nmod:poss 's/PART/1/case defence/NOUN/4/compound ministry/NOUN/5/nsubj wrote/VERB/0/root/write").Report();
        gazetteer.Resolve(report).Actors.ShouldAllBe(a => a.Span.Of(report.Report.Text) == a.Text);
    }
}
