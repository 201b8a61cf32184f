using Chancery.Intake.Text;

namespace Chancery.Intake.Tests;

public class DatesTests
{
    [Theory]
    [InlineData("2022-01-21")]
    [InlineData("2022-01-21T23:30:00-05:00")]
    [InlineData("2022-01-21 10:00")]
    [InlineData("20220121")]
    [InlineData("20220121T100000Z")]
    [InlineData("2022/01/21")]
    [InlineData("Fri, 21 Jan 2022 23:30:00 -0500")]
    [InlineData("21 Jan 22 10:00 GMT")]
    [InlineData("21 January 2022")]
    [InlineData("January 21, 2022")]
    [InlineData("Friday, January 21, 2022")]
    [InlineData("Jan. 21, 2022")]
    [InlineData("21-Jan-2022")]
    public void Dates_as_feeds_mails_and_tables_write_them_are_read(string written) => Dates.Read(written).ShouldBe(new DateOnly(2022, 1, 21));

    [Theory]
    [InlineData("03/04/2022")]
    [InlineData("2022-02-30")]
    [InlineData("20220230")]
    [InlineData("30 Feb 2022")]
    [InlineData("0000-01-01")]
    [InlineData("Friday")]
    [InlineData("99999999999999999999")]
    [InlineData("")]
    public void What_is_no_day_or_two_days_is_not_read(string written) => Dates.Read(written).ShouldBeNull();
}
