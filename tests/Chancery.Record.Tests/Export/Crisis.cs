using Chancery.Domain;

namespace Chancery.Record.Tests.Export;

/// <summary>A small record with what exports find hard: a talk of two, a quote, a repeated sentence, a denial, a plan, an astral character, a formula.</summary>
internal static class Crisis
{
    public static readonly Report First = Make.Report("harbour-1", "Talks in Oslo end\n\n"
        + "OSLO, March 4 - Norway and Chad met in Oslo on Monday 😀. \"We will not withdraw,\" Abel Tall, Chad's defence minister, said.\n\n"
        + "Norway demanded that Chad release the crew. Chad shelled the port of Bergen, killing 12 sailors, Norway said. Chad denied it.\n\n"
        + "Norway demanded that Chad release the crew.\n", "2024-03-05") with
    { Title = "Talks in Oslo end", Url = "https://example.org/oslo?day=4&page=1" };

    public static readonly Report Second = Make.Report("wire/2 & co", "Chad rejected the demand. Norway plans to meet Chad in May.\nThe envoys met in Oslo. =SUM(A1) is no formula.\n", "2024-03-06") with { Outlet = "Lake Wire" };

    public static readonly Report Third = Make.Report("empty", "Nothing happened.", null) with { Outlet = null };

    public static Actor Norway(Report report) => Actor(report, "Norway", "NOR", "NORGOV", "state");

    public static Actor Chad(Report report) => Actor(report, "Chad", "TCD", "TCDGOV", "state");

    public static Entry Meeting => Make.Entry(First, Kinds.Meeting, "Norway and Chad met in Oslo on Monday 😀", "met") with
    {
        Code = "CONSULT",
        Status = "held",
        Source = [Norway(First), Chad(First)],
        Place = Oslo(First),
        When = Day(First, "Monday", "2024-03-04"),
        Occurrence = "o-talks",
    };

    public static Entry Words => Make.Entry(First, Kinds.Statement, "\"We will not withdraw,\" Abel Tall, Chad's defence minister, said", "said") with
    {
        Code = "STATE",
        Content = "We will not withdraw",
        Confidence = 0.95,
        Source = [Minister],
        Attribution = [new Attribution(Minister, "said", null, null, null, Verbatim: true)],
    };

    public static Entry Demand => Make.Entry(First, Kinds.Demand, "Norway demanded that Chad release the crew", "demanded") with
    {
        Code = "REQUEST",
        Mode = "yield",
        Source = [Norway(First)],
        Target = [Chad(First)],
        Confidence = 0.9,
        Occurrence = "o-demand",
    };

    public static Entry DemandAgain => Demand with { Id = "e-harbour-1-demand-again", Evidence = Later(Demand.Evidence), Head = Later(Demand.Head) };

    public static Entry Shelling => Make.Entry(First, Kinds.Assault, "Chad shelled the port of Bergen", "shelled") with
    {
        Code = "ASSAULT",
        Mode = "artillery",
        Status = "happened",
        Certainty = Certainties.Alleged,
        Source = [Chad(First)],
        Target = [Norway(First)],
        Attribution = [new Attribution(Norway(First), "said", null, null, null, Verbatim: false)],
        Place = new Place("Bergen", Make.Span(First, "Bergen"), "Bergen", "NOR", null, null, null),
    };

    public static Entry Toll => Make.Entry(First, Kinds.Toll, "killing 12 sailors", "killing") with
    {
        Code = "TOLL",
        Status = "killed",
        Quantity = new Quantity("12 sailors", Make.Span(First, "12 sailors"), 12, 12, "exact", "sailor"),
    };

    public static Entry Denial => Make.Entry(First, Kinds.Denial, "Chad denied it", "denied") with { Code = "DENY", Source = [Chad(First)] };

    public static Entry Refusal => Make.Entry(Second, Kinds.Reply, "Chad rejected the demand", "rejected") with
    {
        Code = "REJECT",
        Mode = "yield",
        Status = "reject",
        Source = [Chad(Second)],
        Target = [Norway(Second)],
        Answers = Demand.Id,
    };

    public static Entry Plan => Make.Entry(Second, Kinds.Meeting, "Norway plans to meet Chad in May", "meet") with
    {
        Code = "CONSULT",
        Status = "planned",
        Certainty = Certainties.Planned,
        Source = [Norway(Second)],
        Target = [Chad(Second)],
        When = new When("May", Make.Span(Second, "May"), new(2024, 5, 1), new(2024, 5, 31), "month", "DATE", "2024-05"),
        Confidence = 0.5,
    };

    public static Entry MeetingAgain => Make.Entry(Second, Kinds.Meeting, "The envoys met in Oslo", "met") with
    {
        Code = "CONSULT",
        Status = "held",
        Source = [Chad(Second), Norway(Second)],
        Place = Oslo(Second),
        When = Day(Second, "met", "2024-03-04"),
        Occurrence = "o-talks",
        Confidence = 0.7,
    };

    public static RecordedReport[] Record =>
    [
        Make.Recorded(First, Meeting, Words, Demand, Shelling, Toll, Denial, DemandAgain),
        Make.Recorded(Second, Refusal, Plan, MeetingAgain) with { RecordedAt = Make.Noon.AddDays(1) },
        Make.Recorded(Third),
    ];

    private static Actor Minister => Actor(First, "Abel Tall", "TCD", "TCDGOVMIL", "person") with { Role = "defence minister" };

    private static Actor Actor(Report report, string name, string country, string code, string kind) =>
        new() { Text = name, Span = Make.Span(report, name), Name = name, Country = country, Code = code, Kind = kind };

    private static Place Oslo(Report report) => new("Oslo", Make.Span(report, "Oslo"), "Oslo", "NOR", 59.9127, 10.7461, 3143244);

    private static When Day(Report report, string words, string day) =>
        new(words, Make.Span(report, words), DateOnly.Parse(day), DateOnly.Parse(day), "day", "DATE", day);

    private static TextSpan Later(TextSpan span)
    {
        var again = First.Text.LastIndexOf(span.Of(First.Text), StringComparison.Ordinal);
        return new TextSpan(again, again + span.Length);
    }
}
