using Chancery.Domain;
using CsCheck;

namespace Chancery.Record.Tests.Export;

/// <summary>Whatever texts a record holds, each stays in its column.</summary>
public class HostileTextTests
{
    private static readonly Gen<RecordedReport[]> Reports = Generators.Entry.Array[1, 40].Select(samples => samples.Select((s, i) =>
    {
        var (source, target) = (s.Entry.Source is [var first, ..] ? first : Party(s.Text), s.Entry.Target is [var other, ..] ? other : Party(s.Text));
        var entry = s.Entry with { Id = $"e{i}", Code = "REQUEST", Mode = null, Status = null, Certainty = Certainties.Asserted, When = null, Occurrence = null, Source = [source], Target = [target] };
        return Make.Recorded(Make.Report("r", s.Text) with { Title = s.Text, Outlet = s.Text }, entry);
    }).ToArray());

    [Fact]
    public void CSV_keeps_each_text_in_its_column() => Holds("csv", "id", ("content", r => Csv(Entry(r).Content)), ("evidence", r => Csv(Entry(r).EvidenceText)), ("title", r => Csv(r.Report.Title)));

    [Fact]
    public void Parquet_keeps_each_text_in_its_column() => Holds("parquet", "id", ("content", r => Line(Entry(r).Content)), ("evidence", r => Line(Entry(r).EvidenceText)), ("why", r => Line(Entry(r).Why)));

    [Fact]
    public void POLECAT_keeps_each_text_in_its_column() => Holds("polecat", "Event ID", ("Event Text", r => Tsv(Entry(r).EvidenceText)), ("Headline", r => Tsv(r.Report.Title)), ("Raw Placename", r => Tsv(Entry(r).Place?.Text)));

    [Fact]
    public void ICEWS_keeps_each_text_in_its_column() => Holds("icews", null, ("Source Name", r => Tsv(Name(Entry(r).Source))), ("Target Name", r => Tsv(Name(Entry(r).Target))), ("Publisher", r => Tsv(r.Report.Outlet)));

    [Fact]
    public void GDELT_keeps_each_text_in_its_column() => Holds("gdelt", null, ("Actor1Name", r => Tsv(Name(Entry(r).Source).ToUpperInvariant())), ("ActionGeo_Fullname", r => Tsv(Entry(r).Place is { } p ? p.Name ?? p.Text : null)));

    [Fact]
    public void GDELT_mentions_keep_each_text_in_its_column() => Holds("gdelt-mentions", "Extras", ("MentionSourceName", r => Tsv(r.Report.Outlet)), ("MentionIdentifier", r => Tsv(r.Report.Id)));

    [Theory]
    [InlineData("\"quoted\" words", "'\"quoted\" words")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("a\tb\u2028c", "a b c")]
    public void A_TSV_text_neither_quotes_nor_reckons_nor_parts(string text, string field) =>
        Duck.Read("polecat", [], Make.Recorded(Crisis.First with { Title = text }, Crisis.Demand)).Single()["Headline"].ShouldBe(field);

    private static void Holds(string format, string? id, params (string Column, Func<RecordedReport, string> Expected)[] columns) => Reports.Sample(
        reports =>
        {
            var rows = Duck.Read(format, [], reports);
            rows.Count.ShouldBe(reports.Length);
            foreach (var (row, report) in rows.Zip(reports))
            {
                if (id is not null)
                {
                    row[id].ShouldBe(Entry(report).Id);
                }

                foreach (var (column, expected) in columns)
                {
                    row[column].ShouldBe(expected(report), column);
                }
            }
        },
        iter: 10, threads: 1);

    private static Entry Entry(RecordedReport report) => report.Entries.Single();

    private static Actor Party(string text) => new() { Text = text, Span = new TextSpan(0, text.Length) };

    private static string Name(IReadOnlyList<Actor> actors) => actors[0].Name ?? actors[0].Text;

    private static string Line(string? text) => string.Join(' ', (text ?? "").Split([' ', '\t', '\n', '\0', '\u2028'], StringSplitOptions.RemoveEmptyEntries));

    private static string Csv(string? text) => Line(text) is ['=' or '+' or '-' or '@', ..] formula ? "'" + formula : Line(text);

    private static string Tsv(string? text) => Line(text) is ['=' or '+' or '-' or '@' or '"', ..] sign ? "'" + sign : Line(text);
}
