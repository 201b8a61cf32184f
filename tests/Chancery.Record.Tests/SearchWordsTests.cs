using Chancery.Record.Words;
using CsCheck;

namespace Chancery.Record.Tests;

public class SearchWordsTests
{
    [Theory]
    [InlineData("Sanctions, cities and allies", "sanction city and ally")]
    [InlineData("Crisis talks with the US press bus", "crisi talk with the us press bus")]
    [InlineData("Łódź Søren naïve e\u0301té ǅ", "lodz soren naive ete ǆ")]
    [InlineData("Norway's and Chad’s s", "norway and chad s")]
    [InlineData("U.S. 5,000", "u s 5 000")]
    [InlineData("", "")]
    public void Words_are_plain_lower_case_and_singular(string text, string words) => string.Join(' ', SearchWords.Of(text)).ShouldBe(words);

    [Fact]
    public void No_sign_survives() => Gen.String.Sample(text => SearchWords.Of(text).ShouldAllBe(w => w.Length > 0 && w.All(char.IsLetterOrDigit)), iter: 2000);
}
