using System.Diagnostics;
using Chancery.Domain;
using Chancery.Grounding.Actors;

namespace Chancery.Grounding.Tests.Actors;

public sealed class ActorGazetteerTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "gazetteer");

    [Fact]
    public void A_missing_file_is_named()
    {
        var gazetteer = new ActorGazetteer(Path.Combine(Path.GetTempPath(), "no-such-gazetteer"));
        Should.Throw<AggregateException>(gazetteer.Load).InnerExceptions.ShouldContain(e => e is FileNotFoundException && e.Message.Contains("states.tsv"));
    }

    [Fact]
    public void The_real_files_load_in_a_moment()
    {
        new ActorGazetteer(Folder).Load();
        var watch = Stopwatch.StartNew();
        new ActorGazetteer(Folder).Load();

        // The target is 120 ms; the test allows for a busy machine.
        watch.ElapsedMilliseconds.ShouldBeLessThan(600);
    }

    [Theory]
    [InlineData("2010-06-01", "prime minister")]
    [InlineData("2013-06-01", "president")]
    public void An_office_holder_has_the_role_of_the_day(string day, string role)
    {
        var analysis = new Analysis { Published = DateOnly.Parse(day) };
        var report = analysis.Sentence("Vladimir/PROPN/2/compound Putin/PROPN/3/nsubj spoke/VERB/0/root/speak").Report();
        var actor = new ActorResolver(new ActorGazetteer(Folder)).Resolve(report).Actors.Single();
        actor.Role.ShouldBe(role);
        actor.Country.ShouldBe("RUS");
    }

    [Fact]
    public void A_foreign_minister_without_name_is_the_holder_at_the_date()
    {
        var report = new Analysis { Published = new DateOnly(2022, 1, 20) }.Sentence("The/DET/4/det Russian/ADJ/4/amod foreign/ADJ/4/amod minister/NOUN/5/nsubj left/VERB/0/root/leave").Report();
        new ActorResolver(new ActorGazetteer(Folder)).Resolve(report).Actors.Single().Name.ShouldBe("Sergei Lavrov");
    }

    [Fact]
    public void Washington_and_its_allies_are_a_government_and_others()
    {
        var report = new Analysis().Sentence("Washington/PROPN/5/nsubj and/CCONJ/4/cc its/PRON/4/nmod:poss allies/NOUN/1/conj/ally warned/VERB/0/root/warn Moscow/PROPN/5/obj").Report();
        var found = new ActorResolver(new ActorGazetteer(Folder)).Resolve(report);
        found.Actors.Where(a => a.Name is not null).Select(a => a.Name).ShouldBe(["United States", "United States", "Russia"]);
        found.Metonyms.Count.ShouldBe(2);
    }
}
