using System.Globalization;
using Chancery.Domain;
using Chancery.Grounding.Quantities;
using Chancery.Grounding.Tests.Dates;

namespace Chancery.Grounding.Tests.Quantities;

/// <summary>Every row of quantities.tsv: a sentence and the amounts it holds.</summary>
public sealed class QuantityExampleTests
{
    private static readonly QuantityFinder Finder = new();

    public static TheoryData<string, string> Examples
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var row in ExampleFile.Rows("Quantities", "quantities.tsv"))
            {
                data.Add(row[0], row[1]);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_sentence_holds_the_amounts_its_row_says(string sentence, string expected)
    {
        var found = string.Join(" ; ", Finder.Find(sentence).Select(Show));

        (found.Length == 0 ? "-" : found).ShouldBe(expected);
    }

    private static string Show(Quantity q) => $"{q.Text} = {Number(q.Min)}..{Number(q.Max)} {q.Qualifier} {q.Unit ?? "-"}";

    private static string Number(double? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "?";
}
