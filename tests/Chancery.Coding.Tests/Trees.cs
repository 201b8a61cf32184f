using Chancery.Domain;

namespace Chancery.Coding.Tests;

/// <summary>Makes sentences from lines of "form lemma UPOS head relation"; heads count from 1, 0 is the root.</summary>
internal static class Trees
{
    public static Sentence Sentence(params string[] words)
    {
        var tokens = new List<Token>();
        var at = 0;
        foreach (var word in words)
        {
            var p = word.Split(' ');
            tokens.Add(new Token(new TextSpan(at, at + p[0].Length), p[0], p[1], p[2], "", int.Parse(p[3]) - 1, p[4]));
            at += p[0].Length + 1;
        }

        return new Sentence(0, new TextSpan(0, at - 1), tokens, []);
    }

    public static string Text(Sentence sentence) => string.Join(' ', sentence.Tokens.Select(t => t.Form));

    /// <summary>A grounded report of one sentence.</summary>
    public static GroundedReport Report(Sentence sentence, IReadOnlyList<EventCandidate> candidates, IReadOnlyList<Actor>? actors = null, IReadOnlyList<AttributionMention>? attributions = null) =>
        new(new AnalyzedReport(new Report { Id = "r1", Text = Text(sentence), Published = new DateOnly(2019, 5, 9) }, [sentence], attributions ?? [], candidates), actors ?? [], [], [], []);

    public static EventCandidate Candidate(int head, string kind, float probability, params EventArgument[] arguments) =>
        new(0, head, [new Scored(kind, probability)], [new Scored("asserted", 0.9f), new Scored("speech:asserted", 0.9f)], [], arguments);

    public static Actor Actor(Sentence sentence, int first, int last, string? name = null) =>
        new() { Text = sentence.SpanOf(first, last).Of(Text(sentence)), Span = sentence.SpanOf(first, last), Name = name };
}
