namespace Chancery.Intake.Tests.Heads;

public class TitleTests
{
    [Fact]
    public void A_short_first_line_with_a_blank_line_after_it_is_the_title_and_stays_in_the_text()
    {
        var report = Desk.ReadText("Ministers meet in Geneva\n\nThey met for hours.\n");
        report.Title.ShouldBe("Ministers meet in Geneva");
        report.Text.ShouldBe("Ministers meet in Geneva\n\nThey met for hours.\n");
    }

    [Theory]
    [InlineData("Ministers met in Geneva.\n\nThey met for hours.")]
    [InlineData("\"Ministers met in Geneva.\"\n\nThey met for hours.")]
    [InlineData("Ministers meet in Geneva\nThey met for hours.")]
    [InlineData("Ministers meet in Geneva\n\n")]
    [InlineData("NAIROBI, Kenya (AP) _\n\nThe secretary of state paid tribute to the victims.")]
    [InlineData("By Jane Doe\n\nThe secretary of state paid tribute to the victims.")]
    public void Other_first_lines_are_no_title(string text) => Desk.ReadText(text).Title.ShouldBeNull();

    [Fact]
    public void A_first_line_of_more_than_150_characters_is_no_title() =>
        Desk.ReadText(new string('a', 151) + "\n\nText.").Title.ShouldBeNull();
}
