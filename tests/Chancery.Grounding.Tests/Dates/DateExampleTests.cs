using System.Globalization;
using Chancery.Domain;
using Chancery.Grounding.Dates;

namespace Chancery.Grounding.Tests.Dates;

/// <summary>Every row of dates.tsv: a sentence, the day of its report, and the time expressions it holds.</summary>
public sealed class DateExampleTests
{
    private static readonly DateFinder Finder = new();

    public static TheoryData<string, string, string> Examples
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var row in ExampleFile.Rows("Dates", "dates.tsv"))
            {
                data.Add(row[0], row[1], row[2]);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_sentence_holds_the_time_expressions_its_row_says(string published, string sentence, string expected)
    {
        var day = published == "-" ? default(DateOnly?) : DateOnly.ParseExact(published, "yyyy-MM-dd", CultureInfo.InvariantCulture);

        var found = string.Join(" ; ", Finder.Find(sentence, day).Select(Show));

        (found.Length == 0 ? "-" : found).ShouldBe(expected);
    }

    private static string Show(When w) => $"{w.Text} = {w.Timex} {w.Value} {Day(w.From)}..{Day(w.To)}";

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "?";
}
