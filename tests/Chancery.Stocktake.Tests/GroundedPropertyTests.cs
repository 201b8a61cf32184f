using System.Text.RegularExpressions;
using Chancery.Domain;
using CsCheck;

namespace Chancery.Stocktake.Tests;

/// <summary>Nothing stands on the page that no entry says: numbers, names and dates come from entries, or count what is listed.</summary>
public sealed class GroundedPropertyTests
{
    private static readonly IReadOnlyList<RecordedReport> All = [.. StraitCrisis.Reports, .. RiverCrisis.Reports];

    /// <summary>Words that the page's own sentences begin with, and the months by which dates are spoken.</summary>
    private static readonly HashSet<string> Own = new(StringComparer.Ordinal)
    {
        "On", "Between", "Since", "As", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    };

    [Fact]
    public void Every_number_name_and_date_is_in_an_entry_behind_its_line_or_counts_them() =>
        Gen.Select(Gen.Bool.Array[64], Gen.Int[0, 45], Gen.Bool).Sample((keep, days, everything) =>
        {
            var (reports, options) = Choose(keep, days, everything);
            var stocktake = StocktakeBuilder.Build(reports, options);
            var world = new World(reports);
            foreach (var section in stocktake.Sections)
            {
                foreach (var line in section.Lines)
                {
                    world.Check(section, line, Own);
                }
            }

            foreach (var note in stocktake.Notes)
            {
                world.Entries.ShouldContainKey(note.Entry);
                world.Texts[note.Report].ShouldContain(Core(note.Quote));
            }
        }, iter: 300);

    [Fact]
    public void Every_note_a_line_points_to_is_one_of_its_entries() =>
        Gen.Select(Gen.Bool.Array[64], Gen.Int[0, 45], Gen.Bool).Sample((keep, days, everything) =>
        {
            var (reports, options) = Choose(keep, days, everything);
            var stocktake = StocktakeBuilder.Build(reports, options);
            foreach (var line in stocktake.Sections.SelectMany(s => s.Lines).SelectMany(l => l.Under.Prepend(l)))
            {
                line.Notes.ShouldAllBe(n => line.Entries.Contains(stocktake.Notes[n - 1].Entry));
            }
        }, iter: 100);

    [Fact]
    public void The_order_of_the_reports_does_not_matter() =>
        Gen.Shuffle(All.ToArray()).Sample(shuffled =>
        {
            var (a, b) = (StocktakeBuilder.Build(All, new StocktakeOptions()), StocktakeBuilder.Build(shuffled, new StocktakeOptions()));
            b.Sections.SelectMany(s => s.Lines).Select(l => $"{l.Date} {l.Label} {l.Text}").ShouldBe(a.Sections.SelectMany(s => s.Lines).Select(l => $"{l.Date} {l.Label} {l.Text}"));
        }, iter: 30);

    private static (List<RecordedReport> Reports, StocktakeOptions Options) Choose(bool[] keep, int days, bool everything)
    {
        var at = 0;
        var reports = All.Select(r => r with { Entries = [.. r.Entries.Where(_ => keep[at++ % keep.Length])] }).ToList();
        return (reports, new StocktakeOptions { AsOf = everything ? null : Sample.Day("2031-03-01").AddDays(days), MinConfidence = 0.3 });
    }

    private static string Core(string quote) => quote.Replace("… ", "", StringComparison.Ordinal).Replace(" …", "", StringComparison.Ordinal);

    private sealed class World(IReadOnlyList<RecordedReport> reports)
    {
        public Dictionary<string, Entry> Entries { get; } = reports.SelectMany(r => r.Entries).ToDictionary(e => e.Id, StringComparer.Ordinal);

        public Dictionary<string, string> Texts { get; } = reports.ToDictionary(r => r.Report.Id, r => r.Report.Text, StringComparer.Ordinal);

        public void Check(StocktakeSection section, StocktakeLine line, HashSet<string> own)
        {
            var entries = line.Entries.Concat(line.Under.SelectMany(u => u.Entries)).Distinct(StringComparer.Ordinal).Select(id => Entries[id]).ToList();
            entries.ShouldNotBeEmpty($"{section.Name}: {line.Text}");
            var said = string.Join('\n', entries.Select(Said));
            // Quoted words are those of a report; the rest is the page's own.
            var text = Regex.Replace(line.Text, "“[^”]*”", quoted =>
            {
                entries.Exists(e => Texts[e.Report].Contains(Core(quoted.Value.Trim('“', '”')), StringComparison.Ordinal)).ShouldBeTrue(quoted.Value);
                return "";
            });
            foreach (Match number in Regex.Matches(Regex.Replace(text, @"\d{4}-\d\d-\d\d", ""), @"\d[\d,.]*\d|\d"))
            {
                (said.Contains(number.Value, StringComparison.Ordinal) || number.Value == $"{line.Entries.Count}" || number.Value == $"{entries.Select(e => e.Report).Distinct().Count()}")
                    .ShouldBeTrue($"{section.Name}: the number {number.Value} in “{line.Text}” is in no entry behind it");
            }

            foreach (Match date in Regex.Matches(line.Date + " " + text, @"\d{4}-\d\d-\d\d"))
            {
                said.ShouldContain(date.Value);
            }

            // An indicator's own name begins its line of the paths.
            foreach (Match word in Regex.Matches(section.Name == "paths" ? "" : text, @"\p{Lu}[\p{L}’'-]*"))
            {
                (own.Contains(word.Value) || said.Contains(word.Value, StringComparison.Ordinal)).ShouldBeTrue($"{section.Name}: {word.Value} in “{line.Text}” is in no entry behind it");
            }

            if (line.Quote.Length > 0)
            {
                entries.Exists(e => Texts[e.Report].Contains(Core(line.Quote), StringComparison.Ordinal)).ShouldBeTrue(line.Quote);
            }

            foreach (var under in line.Under)
            {
                Check(section, under, own);
            }
        }

        private string Said(Entry e)
        {
            var report = reports.First(r => r.Report.Id == e.Report).Report;
            var actors = e.Source.Concat(e.Target).Concat(e.Attribution.Select(a => a.Source).OfType<Actor>());
            var days = new[] { e.When?.From, e.When?.To, report.Published }.OfType<DateOnly>().SelectMany(d => new[] { $"{d:yyyy-MM-dd}", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{d:d MMMM yyyy}") });
            return string.Join('\n', [e.EvidenceText, e.Content, e.Quantity?.Text, e.Place?.Name, report.Outlet, .. actors.SelectMany(a => new[] { a.Name, a.Text }), .. days,
                // A party is called by the state's name wherever one speaks for it.
                .. actors.Select(a => reports.SelectMany(r => r.Entries).SelectMany(x => x.Source.Concat(x.Target)).FirstOrDefault(s => s.Code == a.Country && s.Country == a.Country)?.Name)]);
        }
    }
}
