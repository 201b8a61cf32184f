namespace Chancery.Domain.Tests;

public sealed class PlainLettersTests
{
    [Theory]
    [InlineData("Doğan", "Dogan")]
    [InlineData("Straße", "Strasse")]
    [InlineData("Łódź", "lodz")]
    [InlineData("plain", "plain")]
    [InlineData("Київ", "Київ")]
    public void Accented_letters_become_plain_and_other_scripts_stay(string word, string folded) =>
        PlainLetters.Fold(word).ShouldBe(folded, StringCompareShould.IgnoreCase);
}
